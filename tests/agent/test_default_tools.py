"""Default tools of smolagents that need the engine: the interpreter as a tool, and questions to the person."""

import sys

import pytest

from desktop_agent import CodeAgent, PythonInterpreterTool, ScriptedModel, Tool, ToolCallingAgent, UserInputTool
from desktop_agent.tools.errors import ToolError


async def test_the_interpreter_is_a_tool_for_agents_that_call_by_json() -> None:
    interpreter = PythonInterpreterTool(authorized_imports=["fractions"])
    model = ScriptedModel(
        [
            '{"name": "python_interpreter", "arguments": {"code": "print(1)\\nimport math\\nmath.factorial(5)"}}',
            '{"name": "final_answer", "arguments": {"answer": "120"}}',
        ]
    )
    agent = ToolCallingAgent([interpreter], model)
    assert await agent.arun("How much is 5!?") == "120"
    assert "Stdout:\n1\n\nOutput: 120" in agent.memory.steps[1].observations  # type: ignore[attr-defined]
    assert "It may import: " in interpreter.inputs["code"]["description"]
    refused = await interpreter("import subprocess")
    assert "Error: " in refused
    assert "subprocess" in refused
    assert (await interpreter("2 ** 10")).endswith("Output: 1024")
    assert isinstance(Tool.from_dict(interpreter.to_dict()), PythonInterpreterTool)


@pytest.mark.usefixtures("sessions")
async def test_a_question_is_answered_by_whoever_was_named() -> None:
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return "blue"

    async def nobody(question: str) -> None:
        return None

    assert await UserInputTool(answer)("Which colour?") == "blue"
    assert asked == ["Which colour?"]
    with pytest.raises(ToolError, match="did not answer"):
        await UserInputTool(nobody)("Which colour?")


def test_an_agent_gets_the_answer_of_the_person() -> None:
    model = ScriptedModel(["```python\nfinal_answer(user_input('Which colour?') + '!')\n```"])
    assert CodeAgent([UserInputTool(lambda _: "blue")], model).run("Ask.") == "blue!"


async def test_where_nobody_can_be_asked_the_model_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    with pytest.raises(ToolError, match="Nobody can be asked here"):
        await UserInputTool()("Which colour?")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(UserInputTool, "nobody", "The window asks nothing for a tool.")
    with pytest.raises(ToolError, match=r"The window asks nothing.*Go on without"):
        await UserInputTool()("Which colour?")


async def test_a_question_at_the_terminal_does_not_steer_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdin, "readline", lambda: "blue\n", raising=False)
    assert await UserInputTool()("Which \x1b[2Jcolour?") == "blue"
    assert "\x1b" not in capsys.readouterr().err
