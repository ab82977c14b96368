"""A run that begins with another one's steps and goes its own way from there."""

import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActiveRun, RunRequest, RunService
from desktop_agent.agent.branching import Branch
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    FileWritten,
    RunBranched,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
)
from desktop_agent.models import ModelChoice
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

THREE = ("x = [1]", "x.append(2)", "final_answer(sum(x))")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[RunStore]:
    with RunStore(tmp_path / "runs.db") as opened:
        yield opened


@pytest.fixture
async def service(store: RunStore) -> AsyncIterator[RunService]:
    made = RunService(store, ToolRegistry())
    yield made
    await made.aclose()


@pytest.fixture
def scripted(tmp_path: Path, reply: Any) -> Any:
    def make(*actions: str) -> ModelChoice:
        path = tmp_path / f"script{len(list(tmp_path.iterdir()))}.json"
        path.write_text(json.dumps([reply(action) for action in actions]))
        return ModelChoice(provider="scripted", model_id=str(path))

    return make


async def drain(run: ActiveRun) -> list[AnyEvent]:
    return [event async for event in run.events()]


async def whole(service: RunService, request: RunRequest) -> str:
    run = await service.start(request)
    await drain(run)
    return run.run_id


def answer(events: list[AnyEvent]) -> Any:
    end = events[-1]
    assert isinstance(end, RunFinished), end
    return end.answer


def branched(events: list[AnyEvent]) -> RunBranched:
    return next(event for event in events if isinstance(event, RunBranched))


@pytest.mark.usefixtures("sessions")
async def test_a_branch_begins_with_the_steps_and_variables_of_the_other_run(
    service: RunService, store: RunStore, scripted: Any
) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    before = service.load(parent)
    run = await service.branch(
        Branch(run_id=parent, step=1),
        RunRequest(task="Add up.", model=scripted("x.append(40)", "final_answer(sum(x))")),
    )
    events = await drain(run)
    assert answer(events) == 41
    assert [event.step for event in events if isinstance(event, StepFinished)] == [1, 2, 3]
    assert (branched(events).parent, branched(events).parent_step, branched(events).variables) == (parent, 1, "kept")
    assert [event.seq for event in events] == list(range(len(events)))
    assert {event.run_id for event in events} == {run.run_id}
    assert service.load(run.run_id) == events
    assert service.load(parent) == before
    record = store.run(run.run_id)
    assert (record.parent, record.steps, record.state) == (parent, 3, "success")


@pytest.mark.usefixtures("sessions")
async def test_what_both_runs_have_is_counted_once(service: RunService, scripted: Any) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    run = await service.branch(Branch(run_id=parent, step=2), RunRequest(task="", model=scripted("final_answer(0)")))
    events = await drain(run)
    end = events[-1]
    assert isinstance(end, RunFinished)
    own = [event for event in events if isinstance(event, StepFinished)][-1]
    assert end.tokens == own.tokens


@pytest.mark.usefixtures("sessions")
async def test_an_edited_action_runs_in_the_place_of_the_old_one_without_asking_anybody(
    service: RunService, scripted: Any
) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    request = RunRequest(task="", model=scripted("final_answer(sum(x))"), approval="ask")
    run = await service.branch(Branch(run_id=parent, step=1, code="x.append(100)"), request)
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, ApprovalAsked):
            assert event.step == 3
            run.approve(event.approval_id, "run")
    assert answer(events) == 101
    said = [event for event in events if isinstance(event, ApprovalGiven) and event.step == 2]
    assert [(one.by, one.edited, one.code) for one in said] == [("person", True, "x.append(100)")]
    third = next(event for event in events if isinstance(event, StepStarted) and event.step == 3)
    assert any("x.append(100)" in message.content for message in third.new_messages)


@pytest.mark.usefixtures("sessions")
async def test_another_task_and_a_message_reach_the_model(service: RunService, scripted: Any) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    run = await service.branch(
        Branch(run_id=parent, step=1, message="Use thirds."),
        RunRequest(task="Multiply.", model=scripted("final_answer(7)")),
    )
    events = await drain(run)
    started = next(event for event in events if isinstance(event, RunStarted))
    assert (started.task, started.title) == ("Multiply.", "Multiply.")
    told = next(event for event in events if isinstance(event, StepStarted) and event.step == 2)
    texts = [message.content for message in told.new_messages]
    assert any("Multiply." in text for text in texts)
    assert not any("Add up." in text for text in texts)
    assert texts[-1] == "Use thirds."


async def test_after_a_restart_the_steps_run_again_only_when_asked_for(
    store: RunStore, scripted: Any, sessions: list[Any]
) -> None:
    first = RunService(store, ToolRegistry())
    parent = await whole(first, RunRequest(task="Add up.", model=scripted(*THREE)))
    await first.aclose()
    second = RunService(store, ToolRegistry())
    try:
        assert not second.keeps_state(parent, 2)
        ask = RunRequest(task="", model=scripted("final_answer(sum(x))"))
        events = await drain(await second.branch(Branch(run_id=parent, step=2, replay=True), ask))
        assert (answer(events), branched(events).variables) == (3, "replayed")
        bare = RunRequest(task="", model=scripted("final_answer(5)"))
        events = await drain(await second.branch(Branch(run_id=parent, step=2), bare))
        assert (answer(events), branched(events).variables) == (5, "none")
        assert sessions[-1].executed == ["final_answer(5)"]
        told = next(event for event in events if isinstance(event, StepStarted) and event.step == 3)
        assert "variables of the earlier steps are gone" in told.new_messages[-1].content
    finally:
        await second.aclose()


@pytest.mark.usefixtures("sessions")
async def test_a_branch_of_a_branch_finds_the_state_where_it_came_about(service: RunService, scripted: Any) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    run = await service.branch(Branch(run_id=parent, step=2), RunRequest(task="", model=scripted("final_answer(0)")))
    await drain(run)
    again = RunRequest(task="", model=scripted("final_answer(x)"))
    events = await drain(await service.branch(Branch(run_id=run.run_id, step=1), again))
    assert (answer(events), branched(events).variables) == ([1], "kept")


@pytest.mark.usefixtures("sessions")
async def test_a_branch_that_allows_less_does_not_get_the_wider_interpreter(service: RunService, scripted: Any) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE), imports=("pandas",)))
    run = await service.branch(Branch(run_id=parent, step=1), RunRequest(task="", model=scripted("final_answer(0)")))
    assert branched(await drain(run)).variables == "none"


@pytest.mark.usefixtures("sessions")
async def test_no_run_branches_off_after_a_step_that_is_not_there(service: RunService, scripted: Any) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    with pytest.raises(AgentError, match="Step 9 is not over"):
        await service.branch(Branch(run_id=parent, step=9), RunRequest(task="", model=scripted("final_answer(0)")))


@pytest.mark.skipif(sys.platform != "linux", reason="states are kept by fork on Linux alone")
async def test_a_real_worker_goes_on_from_the_state_it_had(service: RunService, scripted: Any) -> None:
    parent = await whole(service, RunRequest(task="Add up.", model=scripted(*THREE)))
    branches = [
        await service.branch(Branch(run_id=parent, step=step), RunRequest(task="", model=scripted("final_answer(x)")))
        for step in (1, 2)
    ]
    ends = [await drain(run) for run in branches]
    assert [branched(events).variables for events in ends] == ["kept", "kept"]
    assert [answer(events) for events in ends] == [[1], [1, 2]]


@pytest.mark.skipif(sys.platform != "linux", reason="states are kept by fork on Linux alone")
async def test_a_branch_has_the_files_of_its_step_and_each_run_keeps_its_own(
    service: RunService, store: RunStore, scripted: Any
) -> None:
    write = "import pathlib\n_ = pathlib.Path('note.txt').write_text('{}')"
    request = RunRequest(
        task="Write.", model=scripted(write.format("one"), write.format("two"), "final_answer(1)"), imports=("pathlib",)
    )
    run = await service.start(request)
    events = await drain(run)
    written = [event for event in events if isinstance(event, FileWritten)]
    assert [(event.step, event.name, event.size, event.kept) for event in written] == [
        (1, "note.txt", 3, True),
        (2, "note.txt", 3, True),
    ]
    again = RunRequest(task="", model=scripted("final_answer(2)"), imports=("pathlib",))
    twin = await service.branch(Branch(run_id=run.run_id, step=1), again)
    await drain(twin)
    kept = store.files.path(run.run_id, "note.txt"), store.files.path(twin.run_id, "note.txt")
    assert [path.read_text() if path else None for path in kept] == ["two", "one"]
    store.delete_run(run.run_id).result()
    assert store.files.path(run.run_id, "note.txt") is None
    assert store.files.path(twin.run_id, "note.txt") is not None
