"""A run that reached its step limit or a cap is given more and goes on; the new limits are an event."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActiveRun, CodeAgent, RunRequest, RunService
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    AnyEvent,
    LimitsChanged,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
    StepStarted,
)
from desktop_agent.models import ModelChoice, ScriptedModel
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

pytestmark = pytest.mark.usefixtures("sessions")


@pytest.fixture
def scripted(tmp_path: Path) -> Any:
    def make(*replies: Any) -> ModelChoice:
        path = tmp_path / f"script{len(list(tmp_path.iterdir()))}.json"
        path.write_text(json.dumps(list(replies)), encoding="utf-8")
        return ModelChoice(provider="scripted", model_id=str(path))

    return make


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with RunStore(tmp_path / "runs.db") as opened:
        yield opened


async def drain(run: ActiveRun) -> list[AnyEvent]:
    return [event async for event in run.events()]


def changed(events: list[AnyEvent]) -> list[LimitsChanged]:
    return [event for event in events if isinstance(event, LimitsChanged)]


def steps(events: list[AnyEvent]) -> list[int | None]:
    return [event.step for event in events if isinstance(event, StepFinished)]


async def test_the_beginning_of_a_run_says_its_caps(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    budget = Budget(max_tokens=100_000, max_seconds=60.0)
    run = await service.start(RunRequest(task="Go.", model=scripted(reply("final_answer(1)")), budget=budget))
    started = (await drain(run))[0]
    await service.aclose()
    assert isinstance(started, RunStarted)
    assert (started.max_tokens, started.max_cost, started.max_seconds) == budget


async def test_a_pause_at_a_cap_says_the_cap_and_what_was_used(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("final_answer(x)"))
    run = await service.start(RunRequest(task="Go.", model=model, budget=Budget(max_tokens=10)))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, RunPaused):
            assert (event.limit, event.cap) == ("tokens", 10)
            assert event.used > 10
            run.change_limits(budget=Budget(max_tokens=1_000_000))
            run.resume()
    await service.aclose()
    assert isinstance(events[-1], RunFinished)
    assert [event.max_tokens for event in changed(events)] == [1_000_000]
    kinds = [type(event) for event in events]
    assert kinds.index(RunPaused) < kinds.index(LimitsChanged) < kinds.index(RunResumed)


async def test_a_paused_run_with_the_old_cap_pauses_again(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("final_answer(x)"))
    run = await service.start(RunRequest(task="Go.", model=model, budget=Budget(max_tokens=10)))
    pauses = 0
    async for event in run.events():
        if isinstance(event, RunPaused):
            pauses += 1
            run.resume(None if pauses == 1 else Budget())
    await service.aclose()
    assert pauses == 2


async def test_the_step_limit_can_be_raised_while_the_run_goes_on(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("y = 2"), reply("final_answer(x + y)"))
    run = await service.start(RunRequest(task="Go.", model=model, max_steps=1))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, StepStarted) and event.step == 1:
            run.change_limits(max_steps=3)
    await service.aclose()
    assert events[-1].state == "success"
    assert [event.max_steps for event in changed(events)] == [3]


@pytest.mark.parametrize("same_process", [True, False])
async def test_a_run_at_its_step_limit_goes_on_with_more_steps(
    same_process: bool, store: RunStore, scripted: Any, reply: Any
) -> None:
    service = RunService(store, ToolRegistry())
    run = await service.start(
        RunRequest(task="Go.", model=scripted(reply("x = 6"), reply("y = 7"), "About 40."), max_steps=2)
    )
    first = await drain(run)
    assert (first[-1].state, first[-1].answer) == ("max_steps", "About 40.")
    if not same_process:
        await service.aclose()
        service = RunService(store, ToolRegistry())
    again = await service.resume(run.run_id, model=scripted(reply("final_answer(42)")), more_steps=5)
    events = await drain(again)
    await service.aclose()
    assert (events[-1].state, events[-1].answer, events[-1].steps) == ("success", 42, 3)
    assert [event.max_steps for event in changed(events)] == [7]
    assert steps(events) == [3]
    told = next(event for event in events if isinstance(event, StepStarted)).new_messages
    assert any("About 40." in message.content and "more steps" in message.content for message in told)
    assert events[-1].tokens.input > first[-1].tokens.input
    assert store.run(run.run_id).state == "success"


async def test_a_run_at_its_limit_gets_as_many_steps_again_when_nothing_else_is_said(
    store: RunStore, scripted: Any, reply: Any
) -> None:
    service = RunService(store, ToolRegistry())
    run = await service.start(RunRequest(task="Go.", model=scripted(reply("x = 1"), reply("x = 2"), "3"), max_steps=2))
    await drain(run)
    events = await drain(await service.resume(run.run_id, model=scripted(reply("x = 4"), reply("x = 5"), "6")))
    await service.aclose()
    assert (events[-1].state, events[-1].steps) == ("max_steps", 4)
    assert [event.max_steps for event in changed(events)] == [4]


async def test_a_run_with_its_answer_is_not_taken_up(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    run = await service.start(RunRequest(task="Go.", model=scripted(reply("x = 6\nfinal_answer(1)"))))
    await drain(run)
    with pytest.raises(AgentError, match="has its answer"):
        await service.resume(run.run_id, more_steps=5)
    # The refusal has cost nothing: its variables are still there for the next task.
    more = RunRequest(task="More.", model=scripted(reply("final_answer(x)")), continues=run.run_id)
    assert (await drain(await service.start(more)))[-1].answer == 6
    await service.aclose()


async def test_a_run_of_an_earlier_process_keeps_its_caps(store: RunStore, scripted: Any, reply: Any) -> None:
    first = RunService(store, ToolRegistry())
    model = scripted(reply("x = 6"), {"error": "payment", "message": "402"})
    run = await first.start(RunRequest(task="Go.", model=model, budget=Budget(max_tokens=5_000)))
    used = (await drain(run))[-1].tokens
    await first.aclose()
    service = RunService(store, ToolRegistry())
    again = await service.resume(run.run_id, model=scripted(reply("y = '" + "z" * 40_000 + "'"), reply("y = 1")))
    async for event in again.events():
        if isinstance(event, RunPaused):
            assert (event.limit, event.cap) == ("tokens", 5_000)
            assert event.used > used.input + used.output
            again.stop()
    last = service.load(run.run_id)
    await service.aclose()
    assert any(isinstance(event, RunPaused) for event in last)


async def test_in_python_a_run_at_its_step_limit_goes_on(reply: Any) -> None:
    model = ScriptedModel([reply("x = 6"), "About 40.", reply("final_answer(x * 7)")])
    agent = CodeAgent([], model, max_steps=1, return_full_result=True)
    result = await agent.arun("Go.")
    assert (result.state, result.output) == ("max_steps_error", "About 40.")
    result = await agent.aresume(max_steps=4)
    assert (result.state, result.output) == ("success", 42)
    with pytest.raises(AgentError, match="has its answer"):
        await agent.aresume()
    await agent.aclose()


async def test_a_cap_for_the_cost_without_a_price_is_refused_and_the_run_can_still_be_taken_up(
    store: RunStore, scripted: Any, reply: Any, sessions: list[Any]
) -> None:
    service = RunService(store, ToolRegistry())
    run = await service.start(
        RunRequest(task="Go.", model=scripted(reply("x = 6"), {"error": "payment", "message": "402"}))
    )
    assert isinstance((await drain(run))[-1], RunFailed)
    model = scripted(reply("final_answer(x)"))
    with pytest.raises(AgentError, match="price"):
        await service.resume(run.run_id, model=model, budget=Budget(max_cost=1.0))
    assert (await drain(await service.resume(run.run_id, model=model)))[-1].answer == 6
    await service.aclose()
    assert len(sessions) == 1
