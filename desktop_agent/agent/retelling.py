"""An agent's steps and its parts as plain text, for people at a terminal."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_agent.agent.memory import ActionStep, FinalAnswerStep, GuidanceStep, MemoryStep, PlanningStep, TaskStep
from desktop_agent.models.messages import ChatMessage
from desktop_agent.tools.base import Tool, signature_text

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent

_WIDTH = 78
_LONGEST = 10_000


def replay_lines(agent: "Agent", *, detailed: bool = False) -> Iterable[str]:
    """Yields what an agent remembers, step by step.

    Args:
        agent: The agent.
        detailed: With the request of each model call, which repeats what came before it.
    """
    if agent.memory.system_prompt.system_prompt:
        yield from _part("System prompt", agent.memory.system_prompt.system_prompt)
    for step in agent.memory.steps:
        yield from _step(step, detailed=detailed)


def _step(step: MemoryStep, *, detailed: bool) -> Iterable[str]:
    match step:
        case TaskStep():
            yield from _part("Task", step.task)
        case GuidanceStep():
            yield from _part("Message", step.text)
        case PlanningStep():
            yield _rule("Plan")
            if detailed:
                yield from _request(step.model_input_messages)
            yield step.plan.strip()
        case ActionStep():
            yield _rule(f"Step {step.step_number}")
            if detailed:
                yield from _request(step.model_input_messages)
            if step.model_output:
                yield step.model_output.strip()
            if step.observations:
                yield from _below("Observation", step.observations)
            if step.error is not None:
                yield from _below("Error", step.error.message)
        case FinalAnswerStep():
            yield from _part("Answer" if step.state == "success" else "Best answer at the step limit", str(step.output))
        case _:
            return


def _request(messages: Sequence[ChatMessage]) -> Iterable[str]:
    for message in messages:
        yield from _below(f"Request, {message.role}", message.content)


def _part(title: str, text: str) -> list[str]:
    return [_rule(title), _cut(text)]


def _below(title: str, text: str) -> list[str]:
    return [f"[{title}]", _cut(text)]


def _rule(title: str) -> str:
    return f"── {title} ".ljust(_WIDTH, "─")


def _cut(text: str) -> str:
    left_out = len(text.strip()) - _LONGEST
    return text.strip() if left_out <= 0 else f"{text.strip()[:_LONGEST]}\n[… {left_out:,} characters left out …]"


def tree_lines(agent: "Agent", *, name: str = "") -> list[str]:
    """Returns what an agent is made of: its model, imports, tools, and the agents that it manages, as a tree."""
    title = f"{name or agent.name}: " if name or agent.name else ""
    branches: list[list[str]] = []
    if agent.description:
        branches.append([f"Description: {_one_line(agent.description)}"])
    imports: Any = getattr(agent, "additional_authorized_imports", None)
    if imports is not None:
        branches.append([f"Imports besides the base list: {', '.join(imports) or 'none'}"])
    branches.append(_branch("Tools", [_tool(tool) for tool in agent.tools.values()]))
    if agent.managed_agents:
        branches.append(
            _branch("Managed agents", [tree_lines(one, name=key) for key, one in agent.managed_agents.items()])
        )
    return [f"{title}{type(agent).__name__}, {agent.model.model_id}", *_joined(branches)]


def _tool(tool: Tool) -> list[str]:
    return [signature_text(tool), f"  {_one_line(tool.description)}"]


def _branch(title: str, inner: list[list[str]]) -> list[str]:
    return [title, *_joined(inner)] if inner else [f"{title}: none"]


def _joined(branches: list[list[str]]) -> list[str]:
    lines: list[str] = []
    for number, branch in enumerate(branches, 1):
        last = number == len(branches)
        lines.append(f"{'└── ' if last else '├── '}{branch[0]}")
        lines += [f"{'    ' if last else '│   '}{line}" for line in branch[1:]]
    return lines


def _one_line(text: str) -> str:
    return " ".join(text.split())
