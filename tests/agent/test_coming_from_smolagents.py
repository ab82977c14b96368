"""Scripts written for smolagents, with another import line."""

import json
from typing import Any, ClassVar

import pytest

from desktop_agent import CodeAgent, ScriptedModel, ToolCallingAgent, tool
from desktop_agent.agent import ActionStep

pytestmark = pytest.mark.usefixtures("sessions")


class TheirTool:
    """The shape of a smolagents tool."""

    name = "double"
    description = "Doubles a number."
    inputs: ClassVar = {"number": {"type": "integer", "description": "What is doubled."}}
    output_type = "integer"

    def forward(self, number: int) -> int:
        return 2 * number

    def __call__(self, *args: Any, **kwargs: Any) -> int:
        return self.forward(*args, **kwargs)


async def test_their_tools_are_taken_as_they_are(reply: Any) -> None:
    agent = CodeAgent(tools=[TheirTool()], model=ScriptedModel([reply("final_answer(double(21))")]))
    assert await agent.arun("Double 21.") == 42


async def test_settings_without_use_are_named_and_ignored(reply: Any) -> None:
    with pytest.warns(UserWarning, match="ignores 'executor_type'"):
        agent = CodeAgent(tools=[], model=ScriptedModel([reply("final_answer(1)")]), executor_type="docker")
    assert await agent.arun("Do it.") == 1
    with pytest.warns(UserWarning, match="logger"):
        ToolCallingAgent(tools=[], model=ScriptedModel([]), logger="theirs")


def test_a_setting_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TypeError):
        CodeAgent(tools=[], model=ScriptedModel([]), no_such_setting=1)


def test_base_tools_are_added_on_request() -> None:
    agent = CodeAgent(tools=[], model=ScriptedModel([]), add_base_tools=True)
    assert {"web_search", "visit_webpage", "model_download_tool"} >= set(agent.tools) > set()


async def test_structured_replies_are_asked_for_by_schema() -> None:
    model = ScriptedModel([json.dumps({"thought": "I answer.", "code": "final_answer(1)"})])
    agent = CodeAgent(tools=[], model=model, use_structured_outputs_internally=True)
    assert await agent.arun("Do it.") == 1
    assert model.calls[0][1].json_schema["required"] == ["thought", "code"]
    step = agent.memory.steps[1]
    assert isinstance(step, ActionStep)
    assert (step.thought, step.code_action) == ("I answer.", "final_answer(1)")


async def test_memory_can_be_read_and_changed_from_a_callback(reply: Any) -> None:
    def forget_observations(step: ActionStep, agent: CodeAgent) -> None:
        for earlier in agent.memory.steps:
            if isinstance(earlier, ActionStep) and earlier.step_number < step.step_number:
                earlier.observations = "(forgotten)"

    model = ScriptedModel([reply("print('secret')"), reply("print('b')"), reply("final_answer(1)")])
    agent = CodeAgent(tools=[], model=model, step_callbacks=[forget_observations])
    await agent.arun("Do it.")
    sent = " ".join(message.content for message in model.calls[2][0][1:])
    assert "(forgotten)" in sent
    assert agent.memory.return_full_code().count("print") == 2
    assert [step.get("step_number") for step in agent.memory.get_succinct_steps()] == [None, 1, 2, 3, None]


def test_a_decorated_function_is_a_tool(reply: Any) -> None:
    @tool
    def half(number: int) -> float:
        """Halves a number.

        Args:
            number: What is halved.
        """
        return number / 2

    assert CodeAgent(tools=[half], model=ScriptedModel([reply("final_answer(half(3))")])).run("Halve 3.") == 1.5
