"""The constructor arguments of smolagents' models: followed, named in a warning, or refused with the reason."""

import asyncio
import enum
import inspect
import sys
import threading
import time
from types import SimpleNamespace

import pytest

from desktop_agent.models import (
    AmazonBedrockModel,
    AzureOpenAIModel,
    ChatMessage,
    CompletionOptions,
    HfApiModel,
    Image,
    LiteLLMModel,
    LiteLLMRouterModel,
    OpenAIModel,
    ScriptedModel,
    ScriptedReply,
    TransformersModel,
    errors,
    forbid,
)
from desktop_agent.models.manners import Pace

# Read from smolagents 1.26: what its constructors name, without `self` and `**kwargs`.
THEIRS = {
    HfApiModel: "model_id provider token timeout client_kwargs custom_role_conversions api_key bill_to base_url",
    OpenAIModel: "model_id api_base api_key organization project client_kwargs custom_role_conversions "
    "flatten_messages_as_text",
    LiteLLMModel: "model_id api_base api_key custom_role_conversions flatten_messages_as_text",
    LiteLLMRouterModel: "model_id model_list client_kwargs custom_role_conversions flatten_messages_as_text",
    TransformersModel: "model_id device_map torch_dtype trust_remote_code model_kwargs max_new_tokens max_tokens "
    "apply_chat_template_kwargs",
    AzureOpenAIModel: "model_id azure_endpoint api_key api_version client_kwargs custom_role_conversions",
    AmazonBedrockModel: "model_id client client_kwargs custom_role_conversions",
}
OF_ALL = {"custom_role_conversions", "requests_per_minute", "retry", "flatten_messages_as_text", "tool_name_key"}
REFUSED = {"client", "base_url"}


@pytest.mark.parametrize("model", THEIRS, ids=lambda model: model.__name__)
def test_every_argument_that_smolagents_names_is_known(model):
    named = set(inspect.signature(model).parameters)
    assert set(THEIRS[model].split()) - named <= OF_ALL | REFUSED


def test_what_has_no_use_is_named_in_a_warning():
    with pytest.warns(UserWarning, match="ignores 'tool_name_key': tool calls are read"):
        OpenAIModel("m", api_base="http://127.0.0.1:1", tool_name_key="tool")
    with pytest.warns(UserWarning, match="max_retries"):
        OpenAIModel("m", api_base="http://127.0.0.1:1", client_kwargs={"max_retries": 5})
    OpenAIModel("m", api_base="http://127.0.0.1:1", tool_name_key="name", tool_arguments_key="arguments", retry=True)


@pytest.mark.parametrize("argument", ["client", "temprature"])
def test_what_would_be_misunderstood_is_refused(argument):
    with pytest.raises(TypeError, match=argument):
        OpenAIModel("m", api_base="http://127.0.0.1:1", **{argument: object()})
    with pytest.raises(TypeError, match="proxies"):
        HfApiModel(client_kwargs={"proxies": "http://127.0.0.1:1"})
    with pytest.raises(ValueError, match="no role 'oracle'"):
        OpenAIModel("m", api_base="http://127.0.0.1:1", custom_role_conversions={"system": "oracle"})


async def test_roles_are_sent_as_asked_for_and_neighbours_of_one_role_are_joined(server):
    theirs = enum.Enum("MessageRole", {"SYSTEM": "system"})
    conversions = {theirs.SYSTEM: "user", "tool-response": "user"}
    model = OpenAIModel("m", api_base=server.url, custom_role_conversions=conversions)
    messages = [ChatMessage(role="system", content="Be brief."), ChatMessage(role="user", content="Hello.")]
    async for _ in model.stream(messages):
        pass
    assert server.received[0].body["messages"] == [{"role": "user", "content": "Be brief.\nHello."}]


async def test_pictures_are_left_out_of_plain_text(server):
    model = OpenAIModel("m", api_base=server.url, flatten_messages_as_text=True)
    async for _ in model.stream([ChatMessage(role="user", content="Look.", images=(Image(data=b"x"),))]):
        pass
    assert server.received[0].body["messages"] == [{"role": "user", "content": "Look."}]


async def test_settings_of_the_clients_library_are_followed(server, ask):
    settings = {"organization": "org", "timeout": 5, "default_headers": {"X-Mine": "1"}, "api_key": "key"}
    await ask(OpenAIModel("m", api_base=server.url, client_kwargs=settings, extra_headers={"X-Too": "2"}))
    sent = server.received[0].headers
    assert [sent[name] for name in ("openai-organization", "x-mine", "x-too", "authorization")] == [
        "org",
        "1",
        "2",
        "Bearer key",
    ]


async def test_without_retry_a_failure_is_not_one_to_try_again(server, wire, ask):
    server.answers = [wire.refusal(429)]
    for retry in (True, False):
        with pytest.raises(errors.RateLimited) as caught:
            await ask(OpenAIModel("m", api_base=server.url, retry=retry))
        assert caught.value.retriable is retry


async def test_requests_keep_the_pace(monkeypatch):
    waits = []
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now)

    async def sleep(seconds):
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    pace = Pace(30)
    for _ in range(3):
        await pace.wait()
    assert waits == pytest.approx([2.0, 4.0])
    with pytest.raises(ValueError, match="above 0"):
        Pace(0)


def test_a_script_may_call_a_model_itself(server_in_thread):
    server, url = server_in_thread
    model = OpenAIModel("m", api_base=url)
    reply = model([{"role": "user", "content": [{"type": "text", "text": "Say ok."}]}], stop_sequences=["<end>"])
    assert (reply.content, reply.role) == ("ok", "assistant")
    assert server.received[0].body["stop"] == ["<end>"]
    assert "".join(piece.content for piece in model.generate_stream([{"role": "user", "content": "Say ok."}])) == "ok"


async def test_a_script_may_call_a_model_inside_a_running_loop():
    model = ScriptedModel(["one", "two"])
    assert model.generate([ChatMessage(role="user", content="Hi.")]).content == "one"
    pieces = model.generate_stream([ChatMessage(role="user", content="Hi.")])
    next(pieces)
    pieces.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "desktop-agent model call"]


def test_a_failure_reaches_the_script():
    with pytest.raises(errors.PaymentRequired):
        failing = ScriptedModel([ScriptedReply(error=errors.PaymentRequired("402"))])
        failing.generate([{"role": "user", "content": "Hi."}])
    with pytest.raises(TypeError, match="oracle"):
        ScriptedModel(["ok"]).generate([{"role": "oracle", "content": "Hi."}])


@pytest.mark.parametrize("version", ["2024-10-21", None])
async def test_azure_gets_its_key_in_its_own_header_at_its_own_path(server, ask, monkeypatch, version):
    monkeypatch.delenv("OPENAI_API_VERSION", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    endpoint = server.url.removesuffix("/v1")
    model = AzureOpenAIModel("my-gpt", azure_endpoint=f"{endpoint}/", api_key="azure-key", api_version=version)
    assert (await ask(model)).text == "ok"
    request = server.received[0]
    assert request.path == (
        "/openai/deployments/my-gpt/chat/completions?api-version=2024-10-21"
        if version
        else "/openai/v1/chat/completions"
    )
    assert request.headers["api-key"] == "azure-key"
    assert "authorization" not in request.headers
    assert "sk-other" not in str(request.headers)


async def test_azures_key_of_the_environment_stays_at_the_endpoint_of_the_environment(server, ask, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://mine.openai.azure.com/")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    await ask(AzureOpenAIModel("m", azure_endpoint=server.url.removesuffix("/v1")))
    assert server.received[0].headers["api-key"] == "no-key"
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url.removesuffix("/v1"))
    await ask(AzureOpenAIModel("m"))
    assert server.received[1].headers["api-key"] == "azure-key"
    monkeypatch.delenv("AZURE_OPENAI_ENDPOINT")
    with pytest.raises(errors.BadRequest, match="endpoint"):
        AzureOpenAIModel("m")


async def test_bedrock_is_reached_through_litellm(litellm, ask):
    settings = {"region_name": "eu-west-1", "aws_session_token": "session"}
    model = AmazonBedrockModel(
        "us.amazon.nova-pro-v1:0", client_kwargs=settings, inferenceConfig={"maxTokens": 9}, guardrailConfig={"a": 1}
    )
    with forbid.requests_forbidden(False):
        assert (await ask(model, CompletionOptions())).text == "ok"
    (request,) = litellm.asked
    assert request["model"] == "bedrock/us.amazon.nova-pro-v1:0"
    assert (request["aws_region_name"], request["aws_session_token"]) == ("eu-west-1", "session")
    assert (request["max_tokens"], request["guardrailConfig"]) == (9, {"a": 1})


async def test_a_group_of_models_is_asked_through_litellms_router(litellm, ask):
    models = [{"model_name": "group", "litellm_params": {"model": "gpt-4o-mini", "api_key": "key"}}]
    model = LiteLLMRouterModel("group", models, client_kwargs={"routing_strategy": "simple-shuffle"})
    with forbid.requests_forbidden(False):
        assert (await ask(model)).text == "ok"
    assert litellm.routers == [{"num_retries": 0, "routing_strategy": "simple-shuffle", "model_list": models}]
    assert litellm.asked[0]["model"] == "group"
    assert "api_key" not in litellm.asked[0]


async def test_litellm_sends_text_alone_where_smolagents_does_and_takes_further_fields(litellm, ask):
    message = [ChatMessage(role="user", content="Look.", images=(Image(data=b"x"),))]
    with forbid.requests_forbidden(False):
        for name in ("ollama_chat/qwen2.5-coder", "openai/gpt-4o"):
            async for _ in LiteLLMModel(name, num_ctx=8192, drop_params=True).stream(message):
                pass
    first, second = litellm.asked
    assert first["messages"] == [{"role": "user", "content": "Look."}]
    assert second["messages"][0]["content"][1]["type"] == "image_url"
    assert (first["num_ctx"], first["drop_params"]) == (8192, True)


@pytest.fixture
def litellm(monkeypatch):
    """A stand-in for the library, with what it was asked."""
    fake = SimpleNamespace(asked=[], routers=[], suppress_debug_info=False)

    class Never(Exception): ...

    fake.exceptions = SimpleNamespace(
        Timeout=Never, APIConnectionError=Never, openai=SimpleNamespace(OpenAIError=Never)
    )

    async def acompletion(**request):
        fake.asked.append(request)

        async def stream():
            chunk = {"choices": [{"delta": {"content": "ok"}, "finish_reason": "stop"}]}
            yield SimpleNamespace(model_dump=lambda: chunk)

        return stream()

    def router(**settings):
        fake.routers.append(settings)
        return SimpleNamespace(acompletion=acompletion)

    fake.acompletion, fake.Router = acompletion, router
    monkeypatch.setitem(sys.modules, "litellm", fake)
    return fake


@pytest.fixture
def server_in_thread(make_server):
    """The recording server on a loop of its own, for scripts that block."""
    loop = asyncio.new_event_loop()
    server = make_server()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(server.start(), loop).result()
    yield server, server.url
    asyncio.run_coroutine_threadsafe(server.stop(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
