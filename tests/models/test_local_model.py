import asyncio
import os
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.models import LocalModel, ModelChoice, create_model, errors, forbid
from desktop_agent.models.local import DEFAULT, server, status
from desktop_agent.models.local.server_process import ServerConfig

FAKE = Path(__file__).with_name("fake_model_server.py")


@pytest.fixture
def gguf(tmp_path: Path) -> Path:
    path = tmp_path / "some-model.gguf"
    path.write_bytes(b"GGUF and nothing else")
    return path


@pytest.fixture
def fake_server(monkeypatch: pytest.MonkeyPatch) -> Generator[Callable[[str], None]]:
    monkeypatch.setattr(server, "_command", lambda: [sys.executable, str(FAKE)])

    def behave(mode: str) -> None:
        monkeypatch.setenv("FAKE_MODEL_SERVER", mode)

    behave("works")
    with forbid.requests_forbidden(False):
        yield behave
    server.stop_all()


async def test_a_reply_comes_from_a_server_that_was_started_for_it(gguf, fake_server, ask):
    got = await ask(LocalModel(gguf))
    assert got.text.startswith("from ")
    assert got.usage.input_tokens == 3


async def test_the_server_is_kept_warm_and_shared_by_models_of_the_same_file(gguf, fake_server, ask):
    first = LocalModel(gguf)
    await first.prepare()
    before = (await ask(first)).text
    assert (await ask(LocalModel(gguf))).text == before


async def test_closing_a_model_stops_its_server_and_it_can_be_used_again(gguf, fake_server, ask):
    model = LocalModel(gguf)
    before = (await ask(model)).text
    slot = model._find_slot()
    await model.aclose()
    assert slot.running is None
    assert (await ask(model)).text != before


async def test_the_server_outlives_the_event_loop_that_started_it(gguf, fake_server, ask):
    model = LocalModel(gguf)
    inside = await asyncio.to_thread(lambda: asyncio.run(ask(model)).text)
    assert (await ask(model)).text == inside


async def test_a_server_that_dies_in_the_middle_breaks_the_stream_and_the_next_try_works(
    gguf, fake_server, ask, monkeypatch, tmp_path
):
    monkeypatch.setenv("FAKE_MODEL_SERVER_MARK", str(tmp_path / "died"))
    fake_server("dies_once")
    model = LocalModel(gguf)
    with pytest.raises(errors.StreamBroken, match="ended in the middle") as caught:
        await ask(model)
    assert caught.value.retriable
    assert (await ask(model)).text.startswith("from ")


async def test_a_server_killed_between_two_replies_is_replaced(gguf, fake_server, ask):
    model = LocalModel(gguf)
    first = (await ask(model)).text
    running = model._find_slot().running
    os.kill(running.pid, 9)
    assert running.has_ended(within=10)
    assert (await ask(model)).text != first


async def test_a_server_without_use_is_stopped(gguf, fake_server, ask):
    model = LocalModel(gguf, idle_seconds=0.05)
    await ask(model)
    slot = model._find_slot()
    timer = slot._idle_timer
    assert timer is not None
    await asyncio.to_thread(timer.join)
    assert slot.running is None
    assert (await ask(model)).text.startswith("from ")


async def test_a_server_for_another_file_takes_the_place_of_one_that_nobody_uses(gguf, fake_server, ask, tmp_path):
    other = tmp_path / "other.gguf"
    other.write_bytes(b"GGUF too")
    first, second = LocalModel(gguf), LocalModel(other)
    await ask(first)
    slot = first._find_slot()
    await ask(second)
    assert slot.running is None


async def test_a_cancelled_start_leaves_no_process(gguf, fake_server, monkeypatch):
    monkeypatch.setattr(server, "_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    started: list = []
    popen = server.subprocess.Popen

    def remember(*args, **kwargs):
        started.append(popen(*args, **kwargs))
        return started[-1]

    monkeypatch.setattr(server.subprocess, "Popen", remember)
    preparing = asyncio.ensure_future(LocalModel(gguf).prepare())
    while not started:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    preparing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await preparing
    await asyncio.to_thread(started[0].wait)
    with server._start_lock:
        assert started[0].returncode is not None


@pytest.mark.parametrize(
    ("mode", "expected", "words"),
    [
        ("no_runtime", errors.ModelFileMissing, "libgomp1"),
        ("bad_model", errors.ModelFileMissing, "failed to load model"),
        ("dies_at_start", errors.ServerFailed, "it fell over"),
    ],
)
async def test_a_server_that_cannot_start_says_why(gguf, fake_server, ask, mode, expected, words):
    fake_server(mode)
    with pytest.raises(expected, match=words):
        await ask(LocalModel(gguf))


async def test_the_server_process_gets_no_secret_of_the_environment(secrets_everywhere):
    values = server._environment().values()
    assert not [secret for secret in secrets_everywhere if secret in values]


def test_the_key_is_neither_on_the_command_line_nor_in_the_environment_nor_in_a_repr():
    config = ServerConfig(model_path="m.gguf", api_key="the-key")
    assert "the-key" not in repr(config)
    assert server._command()[-1] == "--model-server"


async def test_a_missing_file_is_said_with_what_to_do(ask, tmp_path, monkeypatch):
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path))
    monkeypatch.delenv("DESKTOP_AGENT_MODEL", raising=False)
    with pytest.raises(errors.ModelFileMissing, match=r"1\.1 GB"):
        await ask(create_model(ModelChoice()))
    with pytest.raises(errors.ModelFileMissing, match="cannot be read"):
        await ask(LocalModel(tmp_path / "none.gguf"))


async def test_a_file_that_is_no_model_is_refused(ask, tmp_path):
    path = tmp_path / "notes.gguf"
    path.write_text("Dear diary")
    with pytest.raises(errors.ModelFileMissing, match="not a GGUF"):
        await ask(create_model(ModelChoice(model_id=str(path))))


async def test_an_unknown_name_is_answered_with_the_known_ones(ask):
    with pytest.raises(errors.ModelFileMissing, match=r"qwen2\.5-coder-1\.5b"):
        await ask(create_model(ModelChoice(model_id="no-such-model")))


async def test_tests_cannot_start_the_embedded_model_by_mistake(gguf):
    with pytest.raises(forbid.RequestForbidden):
        await LocalModel(gguf).prepare()


def test_the_status_tells_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path))
    monkeypatch.delenv("DESKTOP_AGENT_MODEL", raising=False)
    found = status()
    assert (found.state, found.text) == ("not_downloaded", "Qwen2.5-Coder 1.5B: not downloaded, 1.1 GB")
    assert str(tmp_path) in found.advice
    own = tmp_path / "models" / DEFAULT.file_name
    own.parent.mkdir()
    own.write_bytes(b"GGUF")
    assert status().state == "ready"
    own.write_bytes(b"no!!")
    assert status().state == "unusable"
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert status().state == "runtime_missing"


def test_a_file_that_the_person_already_has_is_taken_from_the_environment(tmp_path, monkeypatch, gguf):
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path))
    monkeypatch.setenv("DESKTOP_AGENT_MODEL", str(gguf))
    assert (status().state, status().path) == ("ready", gguf)


def test_the_embedded_model_is_known_to_be_small_and_to_follow_a_grammar(gguf):
    for model in (LocalModel(), LocalModel(gguf)):
        assert model.capabilities.small
        assert model.capabilities.grammar
    assert not LocalModel(model_id="qwen2.5-coder-7b").capabilities.small


def test_no_thread_is_left_behind():
    assert [thread.name for thread in threading.enumerate() if thread.name == "idle model server"] == []


async def test_a_run_ends_well_although_its_model_server_dies_in_the_middle_of_a_step(
    gguf, fake_server, monkeypatch, tmp_path
):
    mark = tmp_path / "died"
    monkeypatch.setenv("FAKE_MODEL_SERVER_MARK", str(mark))
    monkeypatch.setenv("FAKE_MODEL_SERVER_REPLY", "Thought: I multiply.\n```python\nfinal_answer(6 * 7)\n```")
    fake_server("dies_once")
    async with CodeAgent(tools=[], model=LocalModel(gguf)) as agent:
        assert await agent.arun("How much is 6 times 7?") == 42
    assert mark.exists()
