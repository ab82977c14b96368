import json

import pytest

from desktop_agent.models.discovery import PORTS, discover_servers


def listing(wire, *models: str, **headers: str):
    body = json.dumps({"object": "list", "data": [{"id": model} for model in models]}).encode()
    return wire.Answer([body], headers={"Content-Type": "application/json", **headers})


async def test_a_server_on_this_computer_is_found_with_its_models(server, wire):
    server.answers = [listing(wire, "qwen2.5-coder:7b", "llama3")]
    (found,) = await discover_servers({server.port: "ollama"})
    assert (found.kind, found.name) == ("ollama", "Ollama")
    assert found.base_url == f"http://127.0.0.1:{server.port}/v1"
    assert found.models == ("llama3", "qwen2.5-coder:7b")


async def test_no_token_of_any_kind_is_sent_while_looking(server, wire, secrets_everywhere):
    server.answers = [listing(wire, "m")]
    await discover_servers({server.port: "vllm"})
    (request,) = server.received
    assert "authorization" not in request.headers
    for secret in secrets_everywhere:
        assert secret not in str(request)


async def test_a_server_that_names_itself_is_believed_over_its_port(server, other_server, wire):
    server.answers = [listing(wire, "m", Server="llama.cpp")]
    body = json.dumps({"data": [{"id": "m", "owned_by": "vllm"}]}).encode()
    other_server.answers = [wire.Answer([body])]
    found = await discover_servers({server.port: "vllm", other_server.port: "llama_cpp"})
    assert [each.kind for each in found] == ["llama_cpp", "vllm"]


async def test_a_server_that_wants_a_key_is_found_too(server, wire):
    server.answers = [wire.refusal(401, headers={"Server": "llama.cpp"})]
    (found,) = await discover_servers({server.port: "llama_cpp"})
    assert (found.needs_key, found.models) == (True, ())


@pytest.mark.parametrize("body", [b"<html>My web app</html>", b'{"hello": 1}', b"", b"[1, 2"])
async def test_another_program_on_the_port_is_no_model_server(server, wire, body):
    server.answers = [wire.Answer([body], headers={"Content-Type": "text/html"})]
    assert await discover_servers({server.port: "vllm"}) == []


async def test_nobody_there_and_a_server_that_hangs_are_passed_over(server, wire, monkeypatch):
    monkeypatch.setattr("desktop_agent.models.discovery._SECONDS", 0.1)
    server.answers = [wire.Answer([60.0])]
    assert await discover_servers({server.port: "ollama", 1: "vllm"}) == []


def test_the_usual_ports_are_asked():
    assert PORTS == {11434: "ollama", 1234: "lm_studio", 8080: "llama_cpp", 8000: "vllm"}
