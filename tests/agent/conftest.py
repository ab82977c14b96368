"""An interpreter in this process, so that tests of the loop need no worker, and helpers to read events."""

import ast
import asyncio
import contextlib
import copy
import io
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import AnyEvent
from desktop_agent.execution import (
    ActionFailure,
    ActionResult,
    ContainmentLevel,
    Listeners,
    NetworkPolicy,
    ToolCall,
    ToolResult,
    VariableView,
)


class _Answered(BaseException):
    def __init__(self, answer: object) -> None:
        super().__init__()
        self.answer = answer


class FakeSession:
    """Runs actions in a thread of this process, with no wall at all: for tests of the loop only."""

    containment = ContainmentLevel(level="none")

    def __init__(self, agent: CodeAgent) -> None:
        self.agent = agent
        self.names: dict[str, Any] = {"final_answer": self._answer}
        self.executed: list[str] = []
        self.closed = False
        self.authorized: list[str] = []
        self.attached: list[Path] = []
        self._stop = asyncio.Event()
        self.states: list[dict[str, Any]] = []
        for name, tool in agent.callables.items():
            self.names[name] = self._tool(name, tool)

    async def execute(self, code: str, on_output: Callable[[str], None] | None = None, **_: Any) -> ActionResult:
        """Runs an action; `wait_for_stop()` in it waits until the session is interrupted."""
        self.executed.append(code)
        self.states.append(self._variables())
        started = time.monotonic()
        if "wait_for_stop()" in code:
            await self._stop.wait()
            error = ActionFailure(kind="cancelled", exception_type="", message="Stopped.", line=None, traceback="")
            return ActionResult(error=error, seconds=time.monotonic() - started)
        printed = io.StringIO()
        value, answered, error = self._run(code, printed)
        text = printed.getvalue()
        if on_output is not None and text:
            on_output(text)
        return ActionResult(
            value=value,
            repr=None if value is None and not answered else repr(value),
            output=text,
            output_chars=len(text),
            is_final_answer=answered,
            error=error,
            seconds=time.monotonic() - started,
        )

    def _run(self, code: str, printed: io.StringIO) -> tuple[Any, bool, ActionFailure | None]:
        try:
            tree = ast.parse(code)
            last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
            with contextlib.redirect_stdout(printed):
                exec(compile(tree, "action", "exec"), self.names)
                if last is not None:
                    expression = ast.Expression(last.value)  # type: ignore[attr-defined]
                    return eval(compile(expression, "action", "eval"), self.names), False, None
        except _Answered as answered:
            return answered.answer, True, None
        except Exception as error:  # noqa: BLE001 - whatever the action raises
            name = type(error).__name__
            message = f"line 1: {name}: {error}"
            return (
                None,
                False,
                ActionFailure(kind="exception", exception_type=name, message=message, line=1, traceback=""),
            )
        return None, False, None

    def _answer(self, answer: object = None) -> None:
        raise _Answered(answer)

    def _tool(self, name: str, tool: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.agent._tool_called(ToolCall(call_id="call-1", tool=name, arguments=repr(args)))
            value = tool(*args, **kwargs)
            self.agent._tool_returned(ToolResult(call_id="call-1", tool=name, value=value))
            return value

        return call

    @property
    def next_action(self) -> int:
        """The number of the action to come."""
        return len(self.states) + 1

    async def branch(self, action: int, _listeners: Listeners) -> "FakeSession":
        """Begins a second session with the variables as they were before an action."""
        twin = FakeSession(self.agent)
        twin.names.update([*self.states, self._variables()][action - 1])
        twin.states = self.states[: action - 1]
        return twin

    def _variables(self) -> dict[str, Any]:
        given = {"final_answer", "__builtins__", *self.agent.callables}
        return {
            name: copy.deepcopy(value) if isinstance(value, list | dict) else value
            for name, value in self.names.items()
            if name not in given
        }

    async def define(self, name: str, value: Any) -> None:
        """Sets a variable."""
        self.names[name] = value

    async def attach(self, path: Path, name: str = "") -> str:
        """Notes a file."""
        self.attached.append(path)
        return name or path.name

    async def variables(self) -> list[VariableView]:
        """Lists what the actions have set."""
        given = {"final_answer", "__builtins__", *self.agent.callables}
        return [
            VariableView(name=name, type_name=type(value).__name__, text=repr(value))
            for name, value in self.names.items()
            if name not in given
        ]

    async def authorize(self, imports: list[str]) -> None:
        """Notes the imports."""
        self.authorized += imports

    def allow_hosts(self, policy: NetworkPolicy) -> None:
        """Does nothing: there is no wall here."""

    async def interrupt(self) -> None:
        """Ends an action that waits."""
        self._stop.set()

    async def aclose(self) -> None:
        """Closes."""
        self.closed = True


@pytest.fixture
def sessions(monkeypatch: pytest.MonkeyPatch) -> list[FakeSession]:
    """Replaces the worker of every agent by a session in this process; the list fills with the sessions opened."""
    opened: list[FakeSession] = []

    async def open_session(self: CodeAgent) -> FakeSession:
        opened.append(FakeSession(self))
        return opened[-1]

    monkeypatch.setattr(CodeAgent, "open_session", open_session)
    return opened


def code(action: str, thought: str = "I go on.") -> str:
    """Returns a reply with an action."""
    return f"Thought: {thought}\n```python\n{action}\n```"


@pytest.fixture
def reply() -> Callable[..., str]:
    """A function that returns a reply with an action."""
    return code


@pytest.fixture
def collect() -> Callable[..., Any]:
    """A coroutine function that runs an agent's stream to its end and returns the events."""

    async def work(agent: CodeAgent, task: str = "Do it.", **settings: Any) -> list[AnyEvent]:
        try:
            return [event async for event in agent.stream(task, **settings)]
        finally:
            await agent.aclose()

    return work


@pytest.fixture
def of() -> Callable[..., list[Any]]:
    """A function that returns the events of one class."""

    def work(events: list[AnyEvent], kind: type) -> list[Any]:
        return [event for event in events if isinstance(event, kind)]

    return work
