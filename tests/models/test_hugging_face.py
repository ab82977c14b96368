"""The Hub's router cannot be reached in tests: its requests are turned to a server on loopback at the last moment."""

from collections.abc import Generator

import httpx2
import huggingface_hub.utils._http as hub_http
import pytest

from desktop_agent.models import (
    CompletionOptions,
    HfApiModel,
    InferenceClientModel,
    ModelChoice,
    create_model,
    errors,
    forbid,
)

TOKEN = "hf_tokenForTests"


class ToLoopback(httpx2.AsyncHTTPTransport):
    """Sends everything to one port of this computer and remembers where it was meant to go."""

    def __init__(self, port: int, meant: list[httpx2.URL]) -> None:
        super().__init__()
        self._port, self._meant = port, meant

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self._meant.append(request.url)
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port)
        return await super().handle_async_request(request)


@pytest.fixture
def meant(server, monkeypatch) -> Generator[list[httpx2.URL]]:
    addresses: list[httpx2.URL] = []

    def make_client() -> httpx2.AsyncClient:
        client = hub_http.default_async_client_factory()
        return httpx2.AsyncClient(
            transport=ToLoopback(server.port, addresses), follow_redirects=True, event_hooks=client.event_hooks
        )

    monkeypatch.setattr(hub_http, "_GLOBAL_ASYNC_CLIENT_FACTORY", make_client)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    with forbid.requests_forbidden(False):
        yield addresses


async def test_a_reply_comes_from_the_router_with_the_token_of_the_hub(server, wire, ask, meant):
    server.answers = [wire.reply("Thou", "ght", usage={"prompt_tokens": 5, "completion_tokens": 2})]
    model = HfApiModel("Qwen/Qwen2.5-Coder-32B-Instruct", token=TOKEN, bill_to="my-org", temperature=0.1)
    got = await ask(model, CompletionOptions(stop=("<end>",), max_tokens=7))
    assert (got.text, got.usage.input_tokens, got.finish_reason) == ("Thought", 5, "stop")
    assert [str(url) for url in meant] == ["https://router.huggingface.co/v1/chat/completions"]
    (request,) = server.received
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["x-hf-bill-to"] == "my-org"
    assert request.body == {
        "model": "Qwen/Qwen2.5-Coder-32B-Instruct",
        "messages": [{"role": "user", "content": "Say ok."}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0.1,
        "stop": ["<end>"],
        "max_tokens": 7,
    }


async def test_a_provider_is_named_behind_the_model(server, ask, meant):
    await ask(InferenceClientModel("org/m", provider="together", token=TOKEN))
    assert server.received[0].body["model"] == "org/m:together"


async def test_without_a_token_the_login_of_the_hub_is_used(server, ask, meant, secrets_everywhere):
    await ask(create_model(ModelChoice(provider="hugging_face")))
    assert server.received[0].headers["authorization"] == "Bearer hf_secretOfTheEnvironment"
    assert server.received[0].body["model"] == "Qwen/Qwen2.5-Coder-32B-Instruct"
    for secret in secrets_everywhere:
        assert (secret in str(server.received[0].headers)) == (secret == "hf_secretOfTheEnvironment")


async def test_no_token_at_all_is_said_before_anything_is_sent(server, ask, meant, monkeypatch, tmp_path):
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "none"))
    with pytest.raises(errors.AuthenticationFailed, match="settings/tokens"):
        await ask(HfApiModel())
    assert server.received == []


async def test_a_key_of_another_provider_is_not_sent_anywhere(server, ask, meant):
    with pytest.raises(errors.AuthenticationFailed, match="hf_"):
        await ask(HfApiModel(token="sk-other"))
    assert server.received == []


async def test_a_redirect_to_another_host_does_not_take_the_token_along(server, wire, ask, meant):
    server.answers = [
        wire.Answer([], 307, {"Location": "https://elsewhere.example.org/v1/chat/completions"}),
        wire.reply("ok"),
    ]
    await ask(HfApiModel(token=TOKEN))
    assert [url.host for url in meant] == ["router.huggingface.co", "elsewhere.example.org"]
    assert "authorization" not in server.received[1].headers


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (401, errors.AuthenticationFailed),
        (402, errors.PaymentRequired),
        (403, errors.AccessDenied),
        (404, errors.ModelNotFound),
        (429, errors.RateLimited),
        (503, errors.ServerFailed),
    ],
)
async def test_each_refusal_becomes_its_own_error(server, wire, ask, meant, status, expected):
    server.answers = [wire.refusal(status, "because", {"Retry-After": "3"})]
    with pytest.raises(errors.ModelError) as caught:
        await ask(HfApiModel(token=TOKEN))
    assert type(caught.value) is expected
    if caught.value.retriable:
        assert caught.value.retry_after == 3
    assert TOKEN not in str(caught.value)


async def test_a_stream_that_breaks_or_brings_garbage_is_a_broken_stream(server, wire, ask, meant):
    for ending in (ConnectionResetError, b"data: {broken\n\n", b"data: [1]\n\n", b""):
        server.answers = [wire.Answer([wire.chunk("o"), ending] if ending else [wire.chunk("o")])]
        with pytest.raises(errors.StreamBroken):
            await ask(HfApiModel(token=TOKEN))


async def test_a_silent_provider_is_given_up(server, wire, ask, meant):
    server.answers = [wire.Answer([wire.chunk("o"), 60.0])]
    with pytest.raises(errors.ModelTimeout):
        await ask(HfApiModel(token=TOKEN, timeout=0.1))


async def test_a_choice_says_who_serves_the_model_and_who_is_billed(server, ask, meant):
    choice = ModelChoice(provider="hugging_face", model_id="a/b:cheapest", bill_to="analytics")
    await ask(create_model(choice, api_key=TOKEN))
    assert server.received[0].body["model"] == "a/b:cheapest"
    assert server.received[0].headers["x-hf-bill-to"] == "analytics"


async def test_offline_mode_is_named(server, ask, meant, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(errors.ModelUnreachable, match="HF_HUB_OFFLINE"):
        await ask(HfApiModel(token=TOKEN))


async def test_reasoning_and_errors_inside_the_stream_are_understood(server, wire, ask, meant):
    reasoning = b'data: {"choices": [{"index": 0, "delta": {"role": "assistant", "reasoning_content": "hm"}}]}\n\n'
    server.answers = [wire.Answer([reasoning, *wire.reply("ok").pieces])]
    assert (await ask(HfApiModel(token=TOKEN))).reasoning == "hm"
    server.answers = [wire.Answer([b'data: {"error": "busy", "error_type": "overloaded"}\n\n'])]
    with pytest.raises(errors.ServerFailed):
        await ask(HfApiModel(token=TOKEN))


async def test_an_address_of_its_own_is_refused_since_the_token_is_for_the_hub():
    with pytest.raises(TypeError, match="OpenAIModel"):
        HfApiModel(base_url="http://127.0.0.1:9")
