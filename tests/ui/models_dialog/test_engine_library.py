"""`EngineLibrary` over the real engine and models package, with servers on loopback."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from desktop_agent.bridge.engine import EngineThread
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.models import errors, forbid
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.local import CATALOGUE, DEFAULT
from desktop_agent.store.secrets import Account, Secret
from desktop_agent.ui.models.engine_library import EngineLibrary

REPLY = "Thought: I print it.\n```python\nprint(12 * 34)\n```"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.keys.append(self.headers.get("Authorization", ""))
        body = json.dumps({"data": [{"id": "one", "context_length": 4096}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.keys.append(self.headers.get("Authorization", ""))
        chunks = [
            {"choices": [{"delta": {"content": REPLY}}]},
            {"choices": [{"delta": {}, "finish_reason": "stop"}]},
        ]
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for chunk in chunks:
            self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, *_):
        return


@pytest.fixture
def server():
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.keys = []
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture
def place(server):
    """The server as a provider."""
    return ModelChoice(provider="openai_compatible", base_url=f"http://127.0.0.1:{server.server_port}/v1")


@pytest.fixture
def keys():
    """The keys there are, by address."""
    return {}


@pytest.fixture
def library(loop, keys, tmp_path, monkeypatch):
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path))
    monkeypatch.delenv("DESKTOP_AGENT_MODEL", raising=False)
    # On some computers the Hub's cache has the model.
    monkeypatch.setattr("huggingface_hub.try_to_load_from_cache", lambda *_: None)
    bridge = RunBridge(None, EngineThread())
    account = Account(provider="openai_compatible", name="mine", base_url="https://models.example/v1")
    with forbid.requests_forbidden():
        yield EngineLibrary(bridge, lambda choice: keys.get(choice.base_url), lambda: [account])
    bridge.close()


def test_it_sees_what_is_on_the_disk_and_deletes_it(library, run, tmp_path):
    folder = tmp_path / "models"
    (folder / ".unfinished").mkdir(parents=True)
    (folder / DEFAULT.file_name).write_bytes(b"GGUF" + bytes(996))
    (folder / ".unfinished" / f"{CATALOGUE[1].file_name}.part").write_bytes(bytes(500))
    found = run(library.local())
    assert (found.used, found.unfinished, found.folder) == (1000, 500, folder)
    assert [model.own for model in found.models] == [1000] + [0] * (len(CATALOGUE) - 1)
    assert found.models[1].unfinished == 500
    run(library.remove(DEFAULT.id))
    run(library.discard(CATALOGUE[1].id))
    found = run(library.local())
    assert (found.used, found.unfinished) == (0, 0)


def test_a_file_that_is_no_model_is_refused(library, run, tmp_path):
    file = tmp_path / "notes.gguf"
    file.write_text("hello")
    with pytest.raises(errors.ModelFileMissing, match="not a GGUF file"):
        run(library.check_file(file))


def test_a_list_comes_with_the_key_of_its_own_address(library, run, server, place, keys):
    keys[place.base_url] = Secret("the-key", "account 'x', keyring")
    (model,) = run(library.listing(place))
    assert (model.id, model.context_tokens) == ("one", 4096)
    assert server.keys == ["Bearer the-key"]


def test_what_is_no_address_is_refused_in_words(library, run):
    with pytest.raises(errors.ModelError):
        run(library.listing(ModelChoice(provider="openai_compatible", base_url="nonsense")))


def test_an_address_that_nobody_listens_on_is_unreachable(library, run):
    with pytest.raises(errors.ModelUnreachable):
        run(library.listing(ModelChoice(provider="openai_compatible", base_url="http://127.0.0.1:9/v1")))


def test_a_probe_asks_the_model_and_says_that_it_acts(library, run, place):
    result = run(library.probe(ModelChoice(provider="openai_compatible", model_id="one", base_url=place.base_url)))
    assert result.reachable
    assert result.acts
    assert result.finished


def test_without_a_token_the_hub_is_not_asked_with_somebody_elses(library, run):
    with pytest.raises(errors.AuthenticationFailed, match="no token"):
        run(library.probe(ModelChoice(provider="hugging_face", model_id="a/b")))


def test_providers_say_which_key_would_be_sent_and_accounts_bring_their_servers(library, run, keys):
    keys["https://api.openai.com/v1"] = Secret("sk-x", "environment variable OPENAI_API_KEY")
    providers = {one.id: one for one in run(library.providers())}
    assert providers["openai"].key == "environment variable OPENAI_API_KEY"
    assert providers["mistral"].key == ""
    assert providers["mistral"].needs_key
    assert not providers["ollama"].needs_key
    assert providers["https://models.example/v1"].accounts == ("mine",)
