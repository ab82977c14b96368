"""A run keeps to what it may use, and can be given more."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent, RunRequest, RunService
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.errors import AgentError, LimitReached
from desktop_agent.agent.events import AnyEvent, RunFailed, RunFinished, RunPaused, RunResumed
from desktop_agent.models import ModelChoice, ScriptedModel
from desktop_agent.models.listing import Price
from desktop_agent.models.prices import price_of
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

pytestmark = pytest.mark.usefixtures("sessions")
DEAR = Price(input=1_000.0, output=1_000.0, source="a list")


@pytest.fixture
def scripted(tmp_path: Path, reply: Any) -> ModelChoice:
    path = tmp_path / "script.json"
    path.write_text(json.dumps([reply("x = 6"), reply("final_answer(x * 7)")]), encoding="utf-8")
    return ModelChoice(provider="scripted", model_id=str(path))


async def test_a_run_over_its_cost_pauses_and_goes_on_with_a_higher_limit(
    scripted: ModelChoice, tmp_path: Path
) -> None:
    with RunStore(tmp_path / "runs.db") as store:
        service = RunService(store, ToolRegistry())
        request = RunRequest(task="Go.", model=scripted, price=DEAR, budget=Budget(max_cost=0.0001))
        run = await service.start(request)
        events: list[AnyEvent] = []
        async for event in run.events():
            events.append(event)
            if isinstance(event, RunPaused):
                assert (event.limit, store.run(run.run_id).state) == ("cost", "waiting")
                run.resume(Budget(max_cost=1_000_000.0))
        await service.aclose()
    assert [type(event) for event in events].count(RunResumed) == 1
    assert isinstance(events[-1], RunFinished)
    assert events[-1].answer == 42
    assert events[-1].cost is not None
    assert events[-1].cost.amount > 0.0001
    assert (events[-1].cost.estimated, events[-1].cost.source) == (True, "a list")


async def test_a_run_that_stopped_at_its_limit_is_taken_up_with_what_it_had_used(
    scripted: ModelChoice, tmp_path: Path, reply: Any
) -> None:
    with RunStore(tmp_path / "runs.db") as store:
        service = RunService(store, ToolRegistry())
        limited = RunRequest(task="Go.", model=scripted, budget=Budget(max_tokens=1), at_limit="stop")
        run = await service.start(limited)
        ended = [event async for event in run.events()][-1]
        assert isinstance(ended, RunFailed)
        assert (ended.kind, ended.actions) == ("limit", ("raise_limit",))
        more = RunRequest(task="Go.", model=scripted, budget=Budget(max_tokens=1_000_000))
        again = await service.resume(run.run_id, request=more)
        answered = [event async for event in again.events()][-1]
        await service.aclose()
    assert isinstance(answered, RunFinished)
    assert answered.tokens.input > ended.tokens.input
    assert answered.cost is None


async def test_without_a_price_a_limit_for_the_cost_is_refused(scripted: ModelChoice, tmp_path: Path) -> None:
    with RunStore(tmp_path / "runs.db") as store:
        service = RunService(store, ToolRegistry())
        with pytest.raises(AgentError, match="price"):
            await service.start(RunRequest(task="Go.", model=scripted, budget=Budget(max_cost=1.0)))
        await service.aclose()
    with pytest.raises(AgentError, match="price"):
        CodeAgent([], ScriptedModel([]), max_cost=1.0)


async def test_in_python_a_limit_ends_the_run_and_resume_goes_on(reply: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("x = 6"), reply("final_answer(x)")]), max_cost=0.0001, price=DEAR)
    with pytest.raises(LimitReached, match="about"):
        await agent.arun("Go.")
    agent.max_cost = None
    assert await agent.aresume() == 6
    await agent.aclose()


async def test_a_model_of_this_computer_costs_nothing() -> None:
    price = await price_of(ModelChoice())
    assert price is not None
    assert (price.input, price.output) == (0.0, 0.0)
