"""The agent whose actions are JSON tool calls."""

import json
import threading
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from desktop_agent.agent import ToolCallingAgent
from desktop_agent.agent.events import CodeReady, RunFailed, RunFinished, StepFinished, ToolReturned
from desktop_agent.agent.tool_calls import calls_from_deltas, calls_from_text, tool_schema
from desktop_agent.models import Model, ScriptedModel
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions, ToolCallDelta
from desktop_agent.tools import tool

BOTH = threading.Barrier(2)


@tool
def double(number: int) -> int:
    """Doubles a number.

    Args:
        number: What is doubled.
    """
    return 2 * number


@tool
def meet(name: str) -> str:
    """Returns when both calls of a step are under way.

    Args:
        name: Who meets.
    """
    BOTH.wait(timeout=10)
    return f"met {name}"


@tool
def fail(reason: str) -> str:
    """Fails.

    Args:
        reason: Why.
    """
    raise ValueError(reason)


class CallingModel(Model):
    """Answers with tool calls, streamed in two pieces each."""

    model_id = "calling"
    provider = "scripted"

    def __init__(self, *steps: list[tuple[str, dict[str, Any]]]) -> None:
        self.steps = list(steps)
        self.calls: list[tuple[list[ChatMessage], CompletionOptions]] = []

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(tools=True)

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        self.calls.append((list(messages), options))
        for index, (name, arguments) in enumerate(self.steps.pop(0)):
            text = json.dumps(arguments)
            half = len(text) // 2
            first = ToolCallDelta(index=index, id=f"c{index}", name=name, arguments=text[:half])
            yield CompletionDelta(tool_calls=(first,))
            yield CompletionDelta(tool_calls=(ToolCallDelta(index=index, arguments=text[half:]),))
        yield CompletionDelta(finish_reason="tool_calls")


async def test_tools_are_called_and_their_results_come_back() -> None:
    model = CallingModel([("double", {"number": 21})], [("final_answer", {"answer": 42})])
    assert await ToolCallingAgent([double], model).arun("Double 21.") == 42
    messages = model.calls[1][0]
    assert messages[-2].tool_calls[0]["function"]["name"] == "double"
    assert (messages[-1].role, messages[-1].content, messages[-1].tool_call_id) == ("tool", "42", "c0")
    offered = [entry["function"]["name"] for entry in model.calls[0][1].tools]
    assert offered == ["double", "final_answer"]


async def test_calls_of_one_step_run_at_the_same_time(collect: Any, of: Any) -> None:
    model = CallingModel([("meet", {"name": "a"}), ("meet", {"name": "b"})], [("final_answer", {"answer": 1})])
    events = await collect(ToolCallingAgent([meet], model))
    assert sorted(event.result for event in of(events, ToolReturned)) == ["met a", "met b"]
    assert of(events, CodeReady)[0].code == "meet(name='a')\nmeet(name='b')"


async def test_a_call_that_fails_does_not_cost_the_others_their_results(collect: Any, of: Any) -> None:
    calls = [("double", {"number": 1}), ("fail", {"reason": "broken"}), ("double", {"number": "x" * 3, "more": 1})]
    model = CallingModel(calls, [("final_answer", {"answer": 1})])
    events = await collect(ToolCallingAgent([double, fail], model))
    told = [message.content for message in model.calls[1][0][-3:]]
    assert told[0] == "2"
    assert told[1] == "Error: ValueError: broken"
    assert told[2].startswith("Error: ")
    assert of(events, StepFinished)[0].failure is None
    assert isinstance(events[-1], RunFinished)


async def test_an_unknown_tool_is_named_to_the_model(collect: Any) -> None:
    model = CallingModel([("nothing", {})], [("final_answer", {"answer": 1})])
    await collect(ToolCallingAgent([double], model))
    assert "Tools are: double, final_answer" in model.calls[1][0][-1].content


async def test_calls_written_as_text_are_understood(collect: Any) -> None:
    replies = [
        'I will call {"name": "double", "arguments": {"number": 4}}',
        '{"name": "final_answer", "arguments": {"answer": 8}}',
    ]
    model = ScriptedModel(replies)
    events = await collect(ToolCallingAgent([double], model))
    assert events[-1].answer == 8
    assert "8" in model.calls[1][0][-1].content


async def test_without_approval_no_call_is_made(collect: Any, of: Any) -> None:
    events = await collect(ToolCallingAgent([double], CallingModel([("double", {"number": 1})]), approval="ask"))
    assert of(events, ToolReturned) == []
    assert isinstance(events[-1], RunFailed)


def test_pieces_of_calls_are_put_together() -> None:
    pieces = [
        ToolCallDelta(index=0, id="a", name="double", arguments='{"num'),
        ToolCallDelta(index=1, id="b", name="double", arguments="not json"),
        ToolCallDelta(index=0, arguments='ber": 2}'),
    ]
    first, second = calls_from_deltas(pieces)
    assert (first.id, first.arguments, first.problem) == ("a", {"number": 2}, "")
    assert second.problem.startswith("The arguments are no JSON")


def test_json_of_another_kind_is_no_call() -> None:
    assert calls_from_text('{"name": "Ada"} and [1, 2]', {"double"}) == []


def test_a_tool_is_offered_with_its_schema() -> None:
    function = tool_schema(double)["function"]
    assert function["parameters"]["required"] == ["number"]
    assert function["parameters"]["properties"]["number"]["type"] == "integer"
