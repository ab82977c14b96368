"""An agent that gives tasks to others, from its code."""

import threading
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import RunFinished, RunStarted, StepFinished, Subagent, ToolCalled, ToolReturned
from desktop_agent.models import ScriptedModel
from desktop_agent.models.listing import Price
from desktop_agent.tools import tool


def helper(reply: Any, *answers: str, **settings: Any) -> CodeAgent:
    model = ScriptedModel([reply(f"final_answer({answer!r})") for answer in answers])
    return CodeAgent([], model, name="searcher", description="Looks things up.", **settings)


async def test_code_calls_another_agent_and_gets_its_report(reply: Any, collect: Any, of: Any) -> None:
    other = helper(reply, "Paris")
    model = ScriptedModel([reply("found = searcher(task='capital of France')\nfinal_answer(found)")])
    events = await collect(CodeAgent([], model, managed_agents=[other]))
    assert isinstance(events[-1], RunFinished)
    assert "Paris" in events[-1].answer
    assert "searcher" in model.calls[0][0][0].content
    assert "capital of France" in other.model.calls[0][0][-1].content
    inner = [event.inner["event"] for event in of(events, Subagent)]
    assert (inner[0], inner[-1]) == ("run_started", "run_finished")
    assert [event.tool for event in of(events, ToolCalled)] == ["searcher"]
    assert of(events, ToolReturned)[0].error == ""
    assert [tool.name for tool in of(events, RunStarted)[0].tools] == ["searcher"]


async def test_the_tokens_of_a_managed_agent_are_counted(reply: Any, collect: Any) -> None:
    other = helper(reply, "Paris")
    model = ScriptedModel([reply("final_answer(searcher(task='x'))")])
    events = await collect(CodeAgent([], model, managed_agents=[other]))
    own = sum(len(m.content) for m in model.calls[0][0]) // 4
    assert events[-1].tokens.input > own * 1.5


async def test_a_managed_agent_without_a_price_is_counted_at_that_of_its_manager(
    reply: Any, collect: Any, of: Any
) -> None:
    price = Price(input=1_000.0, output=1_000.0, source="a list")
    model = ScriptedModel([reply("final_answer(searcher(task='x'))")])
    events = await collect(CodeAgent([], model, managed_agents=[helper(reply, "Paris")], price=price))
    inner = next(event.inner for event in of(events, Subagent) if event.inner["event"] == "run_finished")
    own = of(events, StepFinished)[0].cost.amount
    assert events[-1].cost.amount == pytest.approx(own + inner["cost"]["amount"])


async def test_calls_at_the_same_time_have_a_memory_each(reply: Any, collect: Any, of: Any) -> None:
    other = helper(reply, "one", "two")
    code = (
        "import asyncio\n"
        "async def both():\n"
        "    return await asyncio.gather(asyncio.to_thread(searcher, 'first'), asyncio.to_thread(searcher, 'second'))\n"
        "final_answer(sorted(asyncio.run(both())))"
    )
    events = await collect(CodeAgent([], ScriptedModel([reply(code)]), managed_agents=[other]))
    assert isinstance(events[-1], RunFinished), events[-1]
    assert len({event.call_id for event in of(events, Subagent)}) == 2
    assert [len(messages) for messages, _ in other.model.calls] == [2, 2]


async def test_helpers_work_at_the_same_time_in_the_way_that_the_model_is_told(reply: Any, collect: Any) -> None:
    both = threading.Barrier(2)

    @tool
    def meet() -> str:
        """Returns when two helpers are at work."""
        both.wait(timeout=20)
        return "met"

    other = CodeAgent(
        [meet], ScriptedModel([reply("final_answer(meet())")] * 2), name="searcher", description="Looks things up."
    )
    told = CodeAgent([], ScriptedModel([]), managed_agents=[other]).system_prompt
    code = told[told.index("import asyncio\n") :].partition("```")[0]
    model = ScriptedModel([reply(f"{code}\nfinal_answer([first, second])")])
    events = await collect(CodeAgent([], model, managed_agents=[other]))
    assert isinstance(events[-1], RunFinished), events[-1]
    assert ["met" in report for report in events[-1].answer] == [True, True]


async def test_a_managed_agent_that_fails_is_an_error_in_the_code(reply: Any, collect: Any, of: Any) -> None:
    other = CodeAgent([], ScriptedModel([]), name="searcher", description="Looks things up.")
    model = ScriptedModel([reply("searcher(task='x')"), reply("final_answer('gave up')")])
    events = await collect(CodeAgent([], model, managed_agents=[other]))
    assert events[-1].answer == "gave up"
    assert of(events, ToolReturned)[0].error


def test_a_managed_agent_needs_a_name_and_a_description() -> None:
    with pytest.raises(AgentError):
        CodeAgent([], ScriptedModel([]), managed_agents=[CodeAgent([], ScriptedModel([]))])
