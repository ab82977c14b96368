"""LiteLLM is an extra: a stand-in with its shapes takes its place here."""

import sys
from types import SimpleNamespace

import pytest

from desktop_agent.models import CompletionOptions, LiteLLMModel, errors, forbid


class OpenAIError(Exception):
    def __init__(self, message: str = "", status_code: int = 0, headers: dict | None = None) -> None:
        super().__init__(message)
        self.message, self.status_code = message, status_code
        self.litellm_response_headers = headers


class APIConnectionError(OpenAIError): ...


class Timeout(APIConnectionError): ...


@pytest.fixture
def library(monkeypatch):
    fake = SimpleNamespace(asked=[], outcome=[], suppress_debug_info=False)
    fake.exceptions = SimpleNamespace(
        Timeout=Timeout, APIConnectionError=APIConnectionError, openai=SimpleNamespace(OpenAIError=OpenAIError)
    )

    async def acompletion(**request):
        fake.asked.append(request)
        if isinstance(fake.outcome[0], Exception):
            raise fake.outcome[0]
        return stream()

    async def stream():
        for item in fake.outcome:
            if isinstance(item, Exception):
                raise item
            yield SimpleNamespace(model_dump=lambda item=item: item)

    fake.acompletion = acompletion
    monkeypatch.setitem(sys.modules, "litellm", fake)
    monkeypatch.setenv("LITELLM_LOCAL_MODEL_COST_MAP", "")
    return fake


TEXT = {"choices": [{"delta": {"content": "ok"}, "finish_reason": None}]}
END = {"choices": [{"delta": {}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 5, "completion_tokens": 1}}


async def test_a_reply_comes_through_the_library(library, ask):
    library.outcome = [TEXT, END]
    with forbid.requests_forbidden(False):
        got = await ask(LiteLLMModel("anthropic/claude", temperature=0.2), CompletionOptions(max_tokens=9))
    assert (got.text, got.usage.input_tokens, got.finish_reason) == ("ok", 5, "stop")
    (request,) = library.asked
    assert (request["model"], request["temperature"], request["max_tokens"]) == ("anthropic/claude", 0.2, 9)
    assert request["api_key"] is None


async def test_an_address_of_its_own_gets_a_placeholder_and_no_key_of_the_environment(library, ask):
    library.outcome = [TEXT, END]
    await ask(LiteLLMModel("openai/m", api_base="http://127.0.0.1:4000"))
    assert library.asked[0]["api_key"] == "no-key"
    assert library.asked[0]["api_base"] == "http://127.0.0.1:4000/v1"


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        ([OpenAIError("bad key the-key", 401)], errors.AuthenticationFailed),
        ([OpenAIError("slow down", 429, {"Retry-After": "4"})], errors.RateLimited),
        ([OpenAIError("odd", 500)], errors.ServerFailed),
        ([Timeout()], errors.ModelTimeout),
        ([APIConnectionError()], errors.ModelUnreachable),
        ([TEXT, APIConnectionError()], errors.StreamBroken),
        ([TEXT, OpenAIError("cut", 500)], errors.StreamBroken),
    ],
)
async def test_each_failure_of_the_library_becomes_our_own(library, ask, outcome, expected):
    library.outcome = outcome
    with pytest.raises(errors.ModelError) as caught:
        await ask(LiteLLMModel("openai/m", api_base="http://127.0.0.1:4000", api_key="the-key"))
    assert type(caught.value) is expected
    assert "the-key" not in str(caught.value)
    if expected is errors.RateLimited:
        assert caught.value.retry_after == 4


async def test_without_the_library_it_says_how_to_install_it(ask, monkeypatch):
    monkeypatch.setitem(sys.modules, "litellm", None)
    with pytest.raises(errors.ModelFileMissing, match="pip install litellm"):
        await LiteLLMModel("m").prepare()
