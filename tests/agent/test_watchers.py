"""What is shown the events of a run beside its readers, for example a collector of traces."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import RunRequest, RunService
from desktop_agent.agent.events import AnyEvent, Notice, RunFinished, StepStarted
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models import ModelChoice
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

pytestmark = pytest.mark.usefixtures("sessions")


async def events_with(watcher: Any, tmp_path: Path, reply: Any) -> list[AnyEvent]:
    path = tmp_path / "script.json"
    path.write_text(json.dumps([reply("final_answer(1)")]), encoding="utf-8")
    with RunStore(tmp_path / "runs.db") as store:
        service = RunService(store, ToolRegistry(), watcher=watcher)
        run = await service.start(RunRequest(task="Go.", model=ModelChoice(provider="scripted", model_id=str(path))))
        events = [event async for event in run.events()]
        await service.aclose()
    return events


async def test_a_watcher_sees_the_events_that_everybody_sees(tmp_path: Path, reply: Any) -> None:
    seen: list[AnyEvent] = []
    assert await events_with(lambda: seen.append, tmp_path, reply) == seen


async def test_a_watcher_that_breaks_is_told_of_and_the_run_goes_on(tmp_path: Path, reply: Any) -> None:
    seen: list[AnyEvent] = []

    def breaks(event: AnyEvent) -> None:
        seen.append(event)
        if isinstance(event, StepStarted):
            raise ValueError("no span")

    events = await events_with(lambda: breaks, tmp_path, reply)
    assert isinstance(events[-1], RunFinished)
    assert isinstance(seen[-1], StepStarted)
    assert [event.message for event in events if isinstance(event, Notice)] == [
        "This run is not sent on any more: no span"
    ]
    assert [event.seq for event in events] == list(range(len(events)))


async def test_a_watcher_that_cannot_be_made_is_told_of_and_the_run_goes_on(tmp_path: Path, reply: Any) -> None:
    def none() -> None:
        raise DesktopAgentError("OpenTelemetry is not installed.", advice="Install it.")

    events = await events_with(none, tmp_path, reply)
    assert isinstance(events[-1], RunFinished)
    assert isinstance(events[1], Notice)
    assert events[1].message == "This run is not sent on. OpenTelemetry is not installed. Install it."
