"""No token of the environment or of the Hub's files reaches a server that it does not belong to."""

import httpx2
import pytest

from desktop_agent.models import (
    ModelChoice,
    OpenAIModel,
    chat_server,
    create_model,
    errors,
    forbid,
    key_check,
    listing,
    presets,
)


def everything_sent(server) -> str:
    return "\n".join(f"{request.path} {request.headers} {request.body}" for request in server.received)


async def test_without_a_key_a_placeholder_is_sent_and_no_token_of_the_environment(server, ask, secrets_everywhere):
    await ask(OpenAIModel("m", base_url=server.url))
    await ask(create_model(ModelChoice(provider="openai_compatible", model_id="m", base_url=server.url)))
    assert [request.headers["authorization"] for request in server.received] == ["Bearer no-key"] * 2
    for secret in secrets_everywhere:
        assert secret not in everything_sent(server)


async def test_a_key_goes_to_its_own_server(server, ask, secrets_everywhere):
    await ask(OpenAIModel("m", base_url=server.url, api_key=" my-key\n"))
    assert server.received[0].headers["authorization"] == "Bearer my-key"
    for secret in secrets_everywhere:
        assert secret not in everything_sent(server)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirect_is_not_followed_and_the_key_not_handed_on(server, other_server, wire, ask, status):
    server.answers = [wire.Answer([], status, {"Location": f"{other_server.url}/chat/completions"})]
    with pytest.raises(errors.ModelNotFound, match=str(other_server.port)):
        await ask(OpenAIModel("m", base_url=server.url, api_key="my-key"))
    assert other_server.received == []


async def test_a_proxy_of_the_environment_does_not_get_what_is_sent_to_this_computer(
    server, other_server, ask, monkeypatch
):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{other_server.port}")
    assert (await ask(OpenAIModel("m", base_url=server.url, api_key="my-key"))).text == "ok"
    assert other_server.received == []


@pytest.mark.parametrize("provider", ["hugging_face", "openai_compatible"])
def test_a_chosen_account_without_a_key_is_not_replaced_by_another_login(provider, secrets_everywhere):
    choice = ModelChoice(provider=provider, model_id="m", base_url="http://127.0.0.1:9", account="work")
    with pytest.raises(errors.AuthenticationFailed, match="'work'"):
        create_model(choice)


async def test_a_key_is_not_shown_by_the_model(server):
    model = OpenAIModel("m", base_url=server.url, api_key="my-key")
    assert "my-key" not in repr(model) + repr(model._server)


def test_the_environment_gives_a_key_only_for_the_very_same_server(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    found = presets.environment_key("https://api.openai.com/v1")
    assert (found.variable, found.value) == ("OPENAI_API_KEY", "secret")
    assert "secret" not in repr(found)
    for other in ("http://api.openai.com/v1", "https://api.openai.com:8443/v1", "https://api.openai.com.evil.org/v1"):
        assert presets.environment_key(other) is None


REMOTE = [preset for preset in presets.PRESETS if preset.environment]


@pytest.mark.parametrize("preset", REMOTE, ids=lambda preset: preset.id)
async def test_each_provider_gets_its_own_key_in_its_header_and_no_other(
    preset, server, wire, ask, to_loopback, secrets_everywhere
):
    own = f"secret-of-{preset.id}"
    await ask(OpenAIModel("m", base_url=preset.base_url))
    await ask(create_model(ModelChoice(provider="openai_compatible", model_id="m", base_url=preset.base_url)))
    server.answers = [wire.Answer([b'{"data": [{"id": "a"}]}'], headers={"Content-Type": "application/json"})]
    await listing.list_models(preset.base_url)
    server.answers = [wire.Answer([b'{"data": [{"id": "a"}]}'], headers={"Content-Type": "application/json"})]
    await key_check.check_key(preset.id, preset.base_url, own)
    assert {url.host for url in to_loopback} == {httpx2.URL(preset.base_url).host}
    assert len(server.received) >= 4
    for request in server.received:
        assert request.headers["authorization"] == f"Bearer {own}"
    for secret in secrets_everywhere:
        assert secret == own or secret not in everything_sent(server)


@pytest.fixture
def to_loopback(server, monkeypatch):
    """Turns all requests to the recording server at the last moment; holds where they were meant to go."""
    meant = []

    class ToLoopback(httpx2.AsyncHTTPTransport):
        async def handle_async_request(self, request):
            meant.append(request.url)
            request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=server.port)
            return await super().handle_async_request(request)

    real = httpx2.AsyncClient
    monkeypatch.setattr(chat_server.httpx2, "AsyncClient", lambda **settings: real(**settings, transport=ToLoopback()))
    with forbid.requests_forbidden(False):
        yield meant


def test_presets_differ_in_name_and_address_and_only_remote_ones_have_keys():
    assert len({preset.id for preset in presets.PRESETS}) == len({preset.base_url for preset in presets.PRESETS}) == 13
    for preset in presets.PRESETS:
        assert bool(preset.keys_url) == bool(preset.environment) == preset.base_url.startswith("https://")


@pytest.mark.parametrize("key", ["line\nbreak", "schlüssel", "two words"])
def test_a_key_that_cannot_be_one_is_refused_without_being_repeated(key):
    with pytest.raises(errors.BadRequest) as caught:
        OpenAIModel("m", base_url="http://127.0.0.1:9", api_key=key)
    assert key not in str(caught.value)


def test_what_is_no_address_has_no_key_and_no_preset(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "the key")
    for text in ("{hole}", '*"@', "http://[", "http://host:port", ""):
        assert presets.preset_for(text) is None
        assert presets.environment_key(text) is None
