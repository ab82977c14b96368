"""What becomes of unusual replies in a run."""

from collections.abc import AsyncGenerator, Sequence
from typing import Any

import pytest

from desktop_agent.agent import ActionStep, CodeAgent
from desktop_agent.agent.events import CodeReady, ModelDelta, PlanDelta, StepFinished
from desktop_agent.models import Model, ScriptedModel
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions, ToolCallDelta

pytestmark = pytest.mark.usefixtures("sessions")


class InsistsOnCalls(Model):
    """Answers with tool calls in the provider's form although none were offered, as some servers' models do."""

    model_id = "insists"
    provider = "test"
    capabilities = Capabilities()

    def __init__(self, *calls: tuple[str, str]) -> None:
        self._calls = list(calls)
        self.requests: list[list[ChatMessage]] = []

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[CompletionDelta]:
        self.requests.append(list(messages))
        name, arguments = self._calls.pop(0)
        yield CompletionDelta(text="I compute.")
        yield CompletionDelta(tool_calls=(ToolCallDelta(index=0, id="a", name=name, arguments=arguments[:3]),))
        yield CompletionDelta(tool_calls=(ToolCallDelta(index=0, arguments=arguments[3:]),), finish_reason="tool_calls")


async def test_calls_in_the_providers_form_are_run_as_code(collect: Any, of: Any) -> None:
    model = InsistsOnCalls(
        ("python_interpreter", '{"code": "x = 6\\nprint(x)"}'),
        ("python", "y = x * 7"),
        ("final_answer", '{"answer": 42}'),
    )
    agent = CodeAgent([], model)
    events = await collect(agent)
    assert [event.code for event in of(events, CodeReady)] == [
        "x = 6\nprint(x)",
        "y = x * 7",
        "final_answer(answer=42)",
    ]
    assert events[-1].answer == 42
    shown = model.requests[1][-2]
    assert shown.role == "assistant"
    assert "x = 6\nprint(x)" in shown.content
    assert "x = 6\nprint(x)" in of(events, CodeReady)[0].model_output


async def test_a_call_of_nothing_that_is_known_is_told_to_the_model(collect: Any, of: Any) -> None:
    model = InsistsOnCalls(("open_browser", "{}"), ("final_answer", '{"answer": 1}'))
    events = await collect(CodeAgent([], model))
    assert of(events, StepFinished)[0].failure.kind == "parsing"
    assert events[-1].answer == 1


async def test_the_reasoning_of_a_reply_is_not_sent_again(reply: Any, collect: Any) -> None:
    model = ScriptedModel([f"<think>A long thought.</think>\n{reply('x = 1')}", reply("final_answer(x)")])
    agent = CodeAgent([], model)
    await collect(agent)
    sent = model.calls[1][0]
    assert not any("A long thought" in message.content for message in sent)
    assert sent[-2].content == reply("x = 1")
    step = agent.memory.steps[1]
    assert isinstance(step, ActionStep)
    assert "A long thought" in (step.model_output or "")


async def test_the_reasoning_of_a_plan_is_not_shown_as_the_plan(reply: Any, collect: Any, of: Any) -> None:
    model = ScriptedModel(["<think>Let me see.</think>\n1. Count.", reply("final_answer(1)")])
    events = await collect(CodeAgent([], model, planning_interval=3))
    assert "".join(event.text for event in of(events, PlanDelta)).strip() == "1. Count."
    assert not [event for event in of(events, ModelDelta) if event.part == "reasoning"]
