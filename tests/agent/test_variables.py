"""What steps did to the variables, as events say it."""

import asyncio
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import (
    Notice,
    RunFinished,
    StepFinished,
    VariablesChanged,
    decode_event,
    encode_event,
)
from desktop_agent.agent.watching import MOST, changes_between
from desktop_agent.execution import VariableView, WorkerDied
from desktop_agent.models import ScriptedModel


def view(name: str, text: str = "1", **fields: Any) -> VariableView:
    return VariableView(name=name, type_name="int", text=text, **fields)


async def test_each_step_says_what_it_wrote_and_removed(sessions: Any, collect: Any, of: Any, reply: Any) -> None:
    model = ScriptedModel([reply("a = 1; b = 2"), reply("print(a)"), reply("b = 3; del a"), reply("final_answer(b)")])
    events = await collect(CodeAgent([], model))
    changes = of(events, VariablesChanged)
    said = [(e.step, [(v.name, v.change, v.text) for v in e.written], e.removed) for e in changes]
    assert said == [
        (1, [("a", "new", "1"), ("b", "new", "2")], ()),
        (3, [("b", "changed", "3")], ("a",)),
    ]
    assert [decode_event(encode_event(event)) for event in changes] == changes


async def test_what_a_step_changed_comes_after_its_end_and_before_the_next_one_runs(
    sessions: Any, collect: Any, of: Any, reply: Any
) -> None:
    events = await collect(CodeAgent([], ScriptedModel([reply("a = 1"), reply("final_answer(a)")])))
    kinds = [type(event) for event in events]
    at = kinds.index(VariablesChanged)
    assert kinds.index(StepFinished) < at < len(kinds) - 1
    assert kinds[-1] is RunFinished


async def test_variables_of_an_earlier_run_are_no_step_s_work(sessions: Any, of: Any, reply: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("a = 1\nfinal_answer(a)"), reply("final_answer(a)")]))
    [_ async for _ in agent.stream("One.")]
    events = [event async for event in agent.stream("Two.", reset=False)]
    (change,) = of(events, VariablesChanged)
    assert (change.step, [(v.name, v.change) for v in change.written]) == (None, [("a", "kept")])
    await agent.aclose()


@pytest.mark.parametrize("how", ["hangs", "fails"])
async def test_a_look_that_hangs_or_fails_costs_the_run_nothing(
    how: str, sessions: Any, collect: Any, of: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def look(self: CodeAgent) -> list[VariableView]:
        if how == "hangs":
            await asyncio.Event().wait()
        raise WorkerDied("The worker process is gone.")

    monkeypatch.setattr(CodeAgent, "variables", look)
    monkeypatch.setattr("desktop_agent.agent.watching.PATIENCE", 0.01)
    events = await collect(CodeAgent([], ScriptedModel([reply("a = 1"), reply("final_answer(a)")])))
    assert isinstance(events[-1], RunFinished)
    assert [event.failure for event in of(events, StepFinished)] == [None, None]
    assert not of(events, VariablesChanged)
    assert len(of(events, Notice)) == (how == "fails")


async def test_a_flood_of_variables_is_capped_and_counted(sessions: Any, collect: Any, of: Any, reply: Any) -> None:
    action = f"for n in range({MOST + 20}):\n    globals()[f'v{{n}}'] = n"
    events = await collect(CodeAgent([], ScriptedModel([reply(action), reply("final_answer(1)")])))
    first = of(events, VariablesChanged)[0]
    assert (len(first.written), first.left_out) == (MOST, 21)


def test_a_value_that_was_only_named_counts_as_unchanged() -> None:
    known = {"a": view("a")}
    assert changes_between(known, [view("a", "", named_only=True)]) is None
    assert changes_between(known, [view("a", "2")]) is not None


async def test_the_run_says_how_much_its_model_can_read(sessions: Any, collect: Any, reply: Any) -> None:
    model = ScriptedModel([reply("final_answer(1)")])
    events = await collect(CodeAgent([], model))
    assert events[0].context_tokens == model.capabilities.context_tokens
