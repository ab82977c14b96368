"""Of a long output the events have head and tail; the whole of it is kept with the run."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_agent.agent import RunRequest, RunService
from desktop_agent.agent.events import AnyEvent, FileWritten, Notice, RunFinished
from desktop_agent.models import ModelChoice
from desktop_agent.store.errors import StoreFull
from desktop_agent.store.redaction import shared_redactor
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

SECRET = "canary-in-a-long-output"


@pytest.fixture
def long_outputs(sessions: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Makes every action print more than its result carries; returns the file with all of it."""
    from desktop_agent.agent import CodeAgent

    whole = tmp_path / "whole.txt"
    open_session = CodeAgent.open_session

    async def opened(self: CodeAgent) -> Any:
        session: Any = await open_session(self)
        execute = session.execute

        async def with_file(*arguments: Any, **named: Any) -> Any:
            return msgspec.structs.replace(await execute(*arguments, **named), output_path=whole)

        session.execute = with_file
        session.scratch = tmp_path
        return session

    monkeypatch.setattr(CodeAgent, "open_session", opened)
    return whole


def write(path: Path, text: str) -> None:
    path.write_bytes(text.encode())


async def run_one(store: RunStore, folder: Path, reply: Any) -> list[AnyEvent]:
    script = folder / "script.json"
    script.write_text(json.dumps([reply("final_answer(1)")]), encoding="utf-8")
    service = RunService(store, ToolRegistry())
    run = await service.start(RunRequest(task="Go.", model=ModelChoice(provider="scripted", model_id=str(script))))
    events = [event async for event in run.events()]
    await service.aclose()
    return events


async def test_the_whole_output_is_a_file_of_the_run_without_secrets(
    long_outputs: Path, tmp_path: Path, reply: Any, of: Any
) -> None:
    shared_redactor().register(SECRET)
    # The secret stands where two pieces of the copy meet.
    begin = "a" * (2**20 - 5)
    write(long_outputs, f"{begin}{SECRET}\r\nend\u00e9")
    with RunStore(tmp_path / "data" / "runs.db") as store:
        events = await run_one(store, tmp_path, reply)
        written = of(events, FileWritten)
        assert [(event.name, event.kept) for event in written] == [("output of step 1.txt", True)]
        kept = store.files.folder(events[0].run_id) / "output of step 1.txt"
        text = kept.read_bytes().decode()
        assert written[0].size == kept.stat().st_size
    assert text.startswith(begin)
    assert text.endswith("\r\nend\u00e9")
    assert SECRET not in text


async def test_a_run_goes_on_when_the_whole_output_cannot_be_kept(
    long_outputs: Path, tmp_path: Path, reply: Any, of: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(long_outputs, "much")

    def full(*_: Any) -> None:
        raise StoreFull("The disk is full.")

    with RunStore(tmp_path / "data" / "runs.db") as store:
        monkeypatch.setattr(store.files, "keep", full)
        events = await run_one(store, tmp_path, reply)
    assert isinstance(events[-1], RunFinished)
    assert [event.message for event in of(events, Notice)] == ["The whole output is not kept: The disk is full."]
