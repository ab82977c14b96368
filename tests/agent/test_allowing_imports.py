"""An import that a person allows during a run."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import RunRequest, RunService
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import ImportsAllowed, MessageDelivered, RunFailed, RunFinished, RunPaused
from desktop_agent.models import ModelChoice
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[RunService]:
    with RunStore(tmp_path / "runs.db") as store:
        made = RunService(store, ToolRegistry())
        yield made
        await made.aclose()


def scripted(tmp_path: Path, *replies: str) -> ModelChoice:
    path = tmp_path / "script.json"
    path.write_text(json.dumps(list(replies)))
    return ModelChoice(provider="scripted", model_id=str(path))


async def test_a_paused_run_goes_on_with_the_import_that_was_allowed(
    service: RunService, sessions: Any, tmp_path: Path, reply: Any, of: Any
) -> None:
    run = await service.start(
        RunRequest(task="Go.", model=scripted(tmp_path, reply("a = 1"), reply("final_answer(a)")))
    )
    run.pause()
    events = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, RunPaused):
            run.allow_imports(("bs4",))
    assert isinstance(events[-1], RunFinished)
    (allowed,) = of(events, ImportsAllowed)
    assert allowed.imports == ("bs4",)
    assert of(events, MessageDelivered)[0].text == "The action may now also import: bs4."
    assert sessions[0].authorized == ["bs4"]
    assert service.load(run.run_id) == events


async def test_a_run_that_had_ended_is_taken_up_with_the_import(
    service: RunService, sessions: Any, tmp_path: Path, reply: Any, of: Any
) -> None:
    run = await service.start(RunRequest(task="Go.", model=scripted(tmp_path, reply("a = 1")), max_steps=3))
    events = [event async for event in run.events()]
    assert isinstance(events[-1], RunFailed)
    (tmp_path / "more.json").write_text(json.dumps([reply("final_answer(a)")]))
    again = await service.resume(
        run.run_id,
        model=ModelChoice(provider="scripted", model_id=str(tmp_path / "more.json")),
        imports=("bs4.element",),
    )
    more = [event async for event in again.events()]
    assert of(more, ImportsAllowed)[0].imports == ("bs4.element",)
    assert more[-1].answer == 1
    assert sessions[0].authorized == ["bs4.element"]


async def test_everything_at_once_is_not_allowed_by_one_press(
    service: RunService, sessions: Any, tmp_path: Path, reply: Any
) -> None:
    run = await service.start(RunRequest(task="Go.", model=scripted(tmp_path, reply("final_answer(1)"))))
    with pytest.raises(AgentError, match="no name of a module"):
        run.allow_imports(("*",))
    await asyncio.wait_for(run.wait(), 30)
