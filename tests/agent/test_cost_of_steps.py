"""What each step and each plan cost, and that it is counted on when a run is taken up again."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent, RunRequest, RunService
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.errors import LimitReached
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    Cost,
    PlanReady,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
    Tokens,
    decode_event,
)
from desktop_agent.agent.ledger import sum_of, used_before
from desktop_agent.agent.memory import ActionStep, PlanningStep
from desktop_agent.models import ModelChoice, ScriptedModel
from desktop_agent.models.listing import Price
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

pytestmark = pytest.mark.usefixtures("sessions")
DEAR = Price(input=1_000.0, output=2_000.0, source="a list")


def dollars(events: list[AnyEvent]) -> float:
    return sum(e.cost.amount for e in events if isinstance(e, StepFinished | PlanReady) and e.cost is not None)


async def test_each_step_and_each_plan_says_what_it_cost_and_by_whose_list(reply: Any, collect: Any, of: Any) -> None:
    model = ScriptedModel(["1. Think.", reply("x = 6"), reply("final_answer(x)")])
    agent = CodeAgent([], model, price=DEAR, planning_interval=5)
    events = await collect(agent)
    finished = [*of(events, PlanReady), *of(events, StepFinished)]
    assert len(finished) == 3
    for event in finished:
        assert event.cost == Cost(
            amount=pytest.approx((event.tokens.input * 1_000 + event.tokens.output * 2_000) / 1e6),
            estimated=True,
            source="a list",
        )
    assert dollars(events) == pytest.approx(events[-1].cost.amount)
    costs = [step.cost for step in agent.memory.steps if isinstance(step, ActionStep | PlanningStep)]
    assert costs == [event.cost for event in finished]


async def test_without_a_price_no_step_says_a_cost(reply: Any, collect: Any, of: Any) -> None:
    events = await collect(CodeAgent([], ScriptedModel([reply("final_answer(1)")])))
    assert of(events, StepFinished)[0].cost is None
    assert events[-1].cost is None


async def test_the_full_result_has_the_cost(reply: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("final_answer(1)")]), price=DEAR, return_full_result=True)
    result = await agent.arun("Go.")
    await agent.aclose()
    assert result.cost.amount == pytest.approx(result.memory_steps[1].cost.amount)


def test_events_of_before_costs_were_kept_are_read() -> None:
    step = '{"event": "step_finished", "run_id": "r", "seq": 4, "at": 1.0, "step": 1, "tokens": {"input": 5}}'
    plan = '{"event": "plan_ready", "run_id": "r", "seq": 5, "at": 1.0, "plan": "1. Go."}'
    for line in (step, plan):
        event = decode_event(line)
        assert isinstance(event, StepFinished | PlanReady)
        assert event.cost is None


def test_costs_of_two_lists_name_both() -> None:
    one, other = Cost(amount=1.0, source="a"), Cost(amount=2.0, source="b")
    both = sum_of(sum_of(one, other), one)
    assert both == Cost(amount=4.0, source="a, b")
    assert sum_of(None, one) == one
    assert sum_of(None, None) is None


def told(kind: Any, seq: int, at: float, /, **fields: Any) -> Any:
    return kind(run_id="r", seq=seq, at=at, **fields)


def test_a_run_that_was_cut_off_has_used_what_its_events_say_without_the_time_of_waiting() -> None:
    cost = Cost(amount=0.5, source="a list")
    events = [
        told(RunStarted, 0, 100.0, task="Go.", model="m"),
        told(StepFinished, 1, 110.0, step=1, tokens=Tokens(input=10), cost=cost),
        told(RunPaused, 2, 110.0),
        told(RunResumed, 3, 500.0),
        told(RunFailed, 4, 505.0, kind="network", message="", tokens=Tokens(input=12), cost=cost, seconds=15.0),
        told(RunResumed, 5, 900.0),
        told(ApprovalAsked, 6, 902.0, step=2, approval_id="a", code="x"),
        told(ApprovalGiven, 7, 950.0, step=2, approval_id="a", decision="run"),
        told(StepFinished, 8, 953.0, step=2, tokens=Tokens(input=30, output=2), cost=cost),
    ]
    used = used_before(events)
    assert used.tokens == Tokens(input=42, output=2)
    assert used.cost == Cost(amount=1.0, source="a list")
    assert used.seconds == pytest.approx(15.0 + 2.0 + 3.0)


async def test_in_python_a_run_taken_up_again_counts_on(reply: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("x = 6"), reply("y = 7"), reply("final_answer(x)")]), max_tokens=1)
    with pytest.raises(LimitReached):
        await agent.arun("Go.")
    used = agent.used
    agent.max_tokens = used.tokens.input + used.tokens.output + 1
    with pytest.raises(LimitReached):
        await agent.aresume()
    agent.max_tokens = None
    result = await agent.aresume(return_full_result=True)
    await agent.aclose()
    spent = [step.token_usage.input_tokens for step in result.memory_steps if isinstance(step, ActionStep)]
    assert len(spent) == 3
    assert result.token_usage.input_tokens == sum(spent)
    assert agent.used.seconds > used.seconds


async def test_a_stored_run_taken_up_again_counts_tokens_cost_and_time_on(tmp_path: Path, reply: Any) -> None:
    path = tmp_path / "script.json"
    path.write_text(json.dumps([reply("x = 6"), {"error": "payment", "message": "402"}]), encoding="utf-8")
    first_model = ModelChoice(provider="scripted", model_id=str(path))
    other = tmp_path / "other.json"
    other.write_text(json.dumps([{"error": "payment", "message": "402"}]), encoding="utf-8")
    second_model = ModelChoice(provider="scripted", model_id=str(other))
    with RunStore(tmp_path / "runs.db") as store:
        service = RunService(store, ToolRegistry())
        run = await service.start(RunRequest(task="Go.", model=first_model, price=DEAR))
        failed = [event async for event in run.events()][-1]
        again = await service.resume(run.run_id, model=second_model)
        ended = [event async for event in again.events()][-1]
        await service.aclose()
        later = RunService(store, ToolRegistry())
        path.write_text(json.dumps([reply("final_answer(1)")]), encoding="utf-8")
        last = await later.resume(
            run.run_id, request=RunRequest(task="Go.", model=first_model, price=DEAR, budget=Budget())
        )
        answered = [event async for event in last.events()][-1]
        await later.aclose()
    assert isinstance(failed, RunFailed)
    assert isinstance(ended, RunFailed)
    assert isinstance(answered, RunFinished)
    assert ended.steps == failed.steps == 1
    assert ended.tokens == failed.tokens
    assert ended.cost == failed.cost
    assert failed.seconds < ended.seconds < answered.seconds
    assert answered.cost is not None and failed.cost is not None
    assert answered.cost.amount > failed.cost.amount > 0
