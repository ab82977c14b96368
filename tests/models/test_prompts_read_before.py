"""The system prompt is read once; what was read is taken up again by the next server."""

import stat
import sys
from pathlib import Path

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.models import LocalModel, errors, forbid
from desktop_agent.models.local import files, read_prompts, server
from desktop_agent.models.messages import ChatMessage, CompletionOptions, ReadProgress

FAKE = Path(__file__).with_name("fake_model_server.py")
SYSTEM = ChatMessage(role="system", content="You answer tasks by writing Python. " * 20)
TASK = ChatMessage(role="user", content="Task: what is 6 * 7?")
KEEP = CompletionOptions(may_keep=True)


@pytest.fixture
def gguf(tmp_path):
    path = tmp_path / "some-model.gguf"
    path.write_bytes(b"GGUF and nothing else")
    return path


@pytest.fixture
def said(monkeypatch, tmp_path):
    """What the servers were asked, in order."""
    log = tmp_path / "log"
    monkeypatch.setattr(server, "_command", lambda: [sys.executable, str(FAKE)])
    monkeypatch.setenv("FAKE_MODEL_SERVER", "works")
    monkeypatch.setenv("FAKE_MODEL_SERVER_LOG", str(log))
    monkeypatch.setenv(files.DATA_VARIABLE, str(tmp_path / "data"))
    with forbid.requests_forbidden(False):
        yield lambda: log.read_text().splitlines() if log.exists() else []
    server.stop_all()


async def complete(model, *messages, options=KEEP):
    async for _ in model.stream(messages, options):
        pass


def states():
    return sorted(read_prompts.folder().glob("*.state"))


async def test_the_system_prompt_is_read_and_kept_before_the_first_request(gguf, said):
    model = LocalModel(gguf)
    await complete(model, SYSTEM, TASK)
    assert said() == ["read system", "save", "read system user"]
    await complete(model, SYSTEM, TASK)
    assert said()[3:] == ["read system user"]


async def test_how_far_the_model_has_read_is_told_for_the_prompt_and_for_the_task(gguf, said):
    told = [delta.progress async for delta in LocalModel(gguf).stream([SYSTEM, TASK], KEEP) if delta.progress]
    assert told == [ReadProgress(0, 80), ReadProgress(64, 80), ReadProgress(80, 80)] * 2


async def test_the_next_server_takes_up_what_was_read(gguf, said):
    await complete(LocalModel(gguf), SYSTEM, TASK)
    server.stop_all()
    await complete(LocalModel(gguf), SYSTEM, TASK)
    assert said()[3:] == ["restore", "read system user"]


async def test_reading_ahead_leaves_the_task_alone_to_read(gguf, said):
    model = LocalModel(gguf)
    await model.read_ahead([SYSTEM], may_keep=True)
    await complete(model, SYSTEM, TASK)
    assert said() == ["read system", "save", "read system user"]


async def test_a_state_that_the_server_refuses_is_written_anew(gguf, said):
    await complete(LocalModel(gguf), SYSTEM, TASK)
    [state] = states()
    state.write_text("cut off")
    server.stop_all()
    await complete(LocalModel(gguf), SYSTEM, TASK)
    assert said()[3:] == ["restore", "read system", "save", "read system user"]


async def test_only_the_owner_can_read_what_is_kept(gguf, said):
    await complete(LocalModel(gguf), SYSTEM, TASK)
    [state] = states()
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.parent.stat().st_mode) == 0o700


async def test_a_prompt_that_must_not_be_on_disk_is_not_kept(gguf, said):
    await complete(LocalModel(gguf), SYSTEM, TASK, options=CompletionOptions())
    assert said() == ["read system user"]
    assert not states()


async def test_another_file_of_the_same_name_has_states_of_its_own(gguf, said):
    await complete(LocalModel(gguf), SYSTEM, TASK)
    server.stop_all()
    gguf.write_bytes(b"GGUF and something else")
    await complete(LocalModel(gguf), SYSTEM, TASK)
    assert said()[3:] == ["read system", "save", "read system user"]


async def test_the_latest_used_prompts_are_kept(gguf, said):
    model = LocalModel(gguf)
    for number in range(8):
        await complete(model, ChatMessage(role="system", content=f"{number} {SYSTEM.content}"))
        if number == 0:
            [first] = states()
    assert len(states()) == 6
    assert not first.exists()


def test_deleting_a_model_deletes_what_it_read(said, tmp_path):
    from desktop_agent.models.local import DEFAULT

    file = files.models_dir() / DEFAULT.file_name
    file.parent.mkdir(parents=True)
    file.write_bytes(b"GGUF")
    read_prompts.make_folder()
    (read_prompts.folder() / read_prompts.state_name(file, 8192, "prompt")).write_text("state")
    (read_prompts.folder() / read_prompts.state_name(Path(__file__), 8192, "prompt")).write_text("state")
    files.remove(DEFAULT)
    assert len(states()) == 1


async def test_a_folder_that_cannot_be_made_costs_time_alone(gguf, said, tmp_path):
    (tmp_path / "data").write_text("a file where the folder should be")
    await complete(LocalModel(gguf), SYSTEM, TASK)
    assert said()[-1] == "read system user"


async def test_a_server_that_dies_while_reading_breaks_the_stream(gguf, said, monkeypatch, tmp_path):
    monkeypatch.setenv("FAKE_MODEL_SERVER", "dies_once")
    monkeypatch.setenv("FAKE_MODEL_SERVER_MARK", str(tmp_path / "died"))
    model = LocalModel(gguf)
    with pytest.raises(errors.StreamBroken, match="ended in the middle"):
        await complete(model, SYSTEM, TASK)
    await complete(model, SYSTEM, TASK)
    assert said()[-3:] == ["read system", "save", "read system user"]


def test_an_agent_whose_instructions_hold_a_token_keeps_nothing_of_them():
    token = "hf_" + "a1B2" * 9
    assert CodeAgent([], LocalModel()).code_options().may_keep
    agent = CodeAgent([], LocalModel(), instructions=f"Log in with {token}.")
    agent.memory.system_prompt.system_prompt = agent.system_prompt
    assert not agent.code_options().may_keep
