"""Rules given with an answer are events of the run, and a person takes them back while it goes on."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActiveRun, RunRequest, RunService
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    RulesChanged,
    RunFinished,
    StepStarted,
    decode_event,
    encode_event,
)
from desktop_agent.agent.terminal import TerminalPrinter
from desktop_agent.models import ModelChoice
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry

pytestmark = pytest.mark.usefixtures("sessions")


@pytest.fixture
def scripted(tmp_path: Path) -> Any:
    def make(*replies: Any) -> ModelChoice:
        path = tmp_path / "script.json"
        path.write_text(json.dumps(list(replies)), encoding="utf-8")
        return ModelChoice(provider="scripted", model_id=str(path))

    return make


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with RunStore(tmp_path / "runs.db") as opened:
        yield opened


async def answered(run: ActiveRun, *rules: str | None, take_back_at: int = 0) -> list[AnyEvent]:
    """Answers each question with the next rule, and takes the rules back when that step begins."""
    given = list(rules)
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, ApprovalAsked):
            assert run.approve(event.approval_id, "run", rule=given.pop(0))
        if isinstance(event, StepStarted) and event.step == take_back_at:
            assert run.take_rules_back()
    return events


def told(events: list[AnyEvent]) -> list[tuple[tuple[str, ...], bool]]:
    return [(event.rules, event.taken_back) for event in events if isinstance(event, RulesChanged)]


def asked(events: list[AnyEvent]) -> list[int | None]:
    return [event.step for event in events if isinstance(event, ApprovalAsked)]


@pytest.mark.parametrize("rule", ["run", "until_new", "next:5"])
async def test_the_action_after_taking_a_rule_back_waits_again(
    rule: str, store: RunStore, scripted: Any, reply: Any
) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("y = 2"), reply("z = 3"), reply("final_answer(x + y + z)"))
    run = await service.start(RunRequest(task="Go.", model=model, approval="ask"))
    events = await answered(run, rule, None, None, take_back_at=3)
    await service.aclose()
    assert isinstance(events[-1], RunFinished)
    assert asked(events) == [1, 3, 4]
    assert told(events)[0] == ((rule,), False)
    assert told(events)[-1] == ((), True)


async def test_a_number_of_actions_counts_down_until_it_is_used_up(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("y = 2"), reply("z = 3"), reply("final_answer(x + y + z)"))
    run = await service.start(RunRequest(task="Go.", model=model, approval="ask"))
    events = await answered(run, "next:2", None)
    await service.aclose()
    assert told(events) == [(("next:2",), False), (("next:1",), False), ((), False)]
    assert asked(events) == [1, 4]


async def test_a_promise_until_something_new_is_told_to_be_over_before_the_question(
    store: RunStore, scripted: Any, reply: Any
) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("import math"), reply("final_answer(x)"))
    run = await service.start(RunRequest(task="Go.", model=model, approval="ask"))
    events = await answered(run, "until_new", None, None)
    await service.aclose()
    assert told(events) == [(("until_new",), False), ((), False)]
    kinds = [(type(event), event.step) for event in events]
    over = next(at for at, event in enumerate(events) if isinstance(event, RulesChanged) and not event.rules)
    assert over < kinds.index((ApprovalAsked, 2))


async def test_a_run_without_rules_has_nothing_to_take_back(store: RunStore, scripted: Any, reply: Any) -> None:
    service = RunService(store, ToolRegistry())
    run = await service.start(RunRequest(task="Go.", model=scripted(reply("final_answer(1)")), approval="ask"))
    assert not run.take_rules_back()
    events = await answered(run, None)
    await service.aclose()
    assert told(events) == []


async def test_a_run_that_is_taken_up_again_says_that_its_rules_are_over_and_asks(
    store: RunStore, scripted: Any, reply: Any
) -> None:
    service = RunService(store, ToolRegistry())
    model = scripted(reply("x = 1"), reply("y = 2"), "About 3.", reply("final_answer(3)"))
    run = await service.start(RunRequest(task="Go.", model=model, approval="ask", max_steps=2))
    first = await answered(run, "run")
    again = await service.resume(run.run_id, more_steps=1)
    events = await answered(again, None)
    await service.aclose()
    assert told(first) == [(("run",), False)]
    assert told(events) == [((), False)]
    assert len([event for event in events if isinstance(event, ApprovalGiven) and event.by == "person"]) == 1


def test_the_event_crosses_as_json_and_the_terminal_says_it_in_words() -> None:
    lines = io.StringIO()
    printer = TerminalPrinter(lines, io.StringIO())
    for rules, taken_back in (("next:1", "until_new"), False), (("run",), False), ((), True), ((), False):
        event = RulesChanged(run_id="r", seq=1, at=1.0, rules=rules, taken_back=taken_back)
        assert decode_event(encode_event(event)) == event
        printer.show(event)
    assert lines.getvalue().splitlines() == [
        "Unasked from now on: 1 more action, everything until something new appears.",
        "Unasked from now on: everything in this run.",
        "The permission was taken back: you are asked again.",
        "You are asked again.",
    ]
