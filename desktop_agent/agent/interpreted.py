"""The interpreter session of an agent: opened when it is needed, kept from run to run, branched, closed."""

import asyncio
import contextlib
import weakref
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Self

import msgspec

from desktop_agent.agent.base import Agent
from desktop_agent.agent.events import Connection, ToolCalled, ToolReturned
from desktop_agent.agent.observations import cut_middle
from desktop_agent.execution import (
    CannotRestore,
    ConnectionNews,
    Interpreter,
    Limits,
    Listeners,
    NetworkPolicy,
    Session,
    SessionBusy,
    SessionClosed,
    ToolCall,
    ToolResult,
    VariableView,
)
from desktop_agent.interpreter.imports import BASE_IMPORTS

_TOOL_RESULT_CHARACTERS = 10_000


class InterpretedAgent(Agent):
    """An agent with an interpreter.

    Attributes:
        additional_authorized_imports: Modules that the code may import beyond the base list.
        limits: What one action may use.
        allowed_hosts: The hosts that the code may reach, as patterns; None for what the imports imply.
        places: For each run and step of the present interpreter session, the number of the action after it.
    """

    def __init__(
        self,
        tools: Sequence[Any],
        model: Any,
        *,
        additional_authorized_imports: Sequence[str],
        limits: Limits,
        allowed_hosts: Sequence[str] | None,
        **settings: Any,
    ) -> None:
        super().__init__(tools, model, **settings)
        self.additional_authorized_imports = list(additional_authorized_imports)
        self.limits = limits
        self.allowed_hosts = None if allowed_hosts is None else list(allowed_hosts)
        self.places: dict[tuple[str, int], int] = {}
        self._session: Session | None = None
        self._session_loop: asyncio.AbstractEventLoop | None = None
        self._session_imports: list[str] = []
        self._fresh = True
        self._dropped = False
        self._lost_variables = False
        self._goes_on = False

    @property
    def authorized_imports(self) -> tuple[str, ...]:
        """What the code may import, base list first."""
        return tuple(dict.fromkeys((*BASE_IMPORTS, *self.additional_authorized_imports)))

    def hosts(self) -> tuple[str, ...]:
        """Returns the hosts that the code may reach, as patterns."""
        if self.allowed_hosts is None:
            return NetworkPolicy.for_imports(self.additional_authorized_imports).hosts
        return tuple(self.allowed_hosts)

    def allow_imports(self, imports: Sequence[str]) -> None:
        """Allows more imports; the session learns of it with the next action."""
        self.additional_authorized_imports += imports

    async def variables(self) -> Sequence[VariableView]:
        """Returns the variables that the actions have made, for people."""
        return () if self._session is None else await self._session.variables()

    def containment(self) -> str:
        """Returns in words what holds the code."""
        return "" if self._session is None else str(self._session.containment)

    def memory_limit(self) -> int:
        """Returns the bytes that the code may hold."""
        return self.limits.memory_mb * 2**20

    async def open_session(self) -> Session:
        """Starts an interpreter session with this agent's tools, imports and limits."""
        interpreter = Interpreter(
            authorized_imports=self.additional_authorized_imports,
            tools=list(self.callables.values()),
            limits=self.limits,
            network=NetworkPolicy(self.hosts()),
            **self._listeners()._asdict(),
        )
        return await interpreter.start()

    def _listeners(self) -> Listeners:
        return Listeners(
            _weakly(self._tool_called),
            _weakly(self._tool_returned),
            _weakly(self._connection_changed),
            _weakly_asked(self._permit),
        )

    async def branch_off(self, original: "InterpretedAgent", action: int) -> bool:
        """Begins with the variables and files as they were before an action of another agent's interpreter.

        Args:
            original: The other agent; it goes on as it is.
            action: The action's number in its session.

        Returns:
            False when that state cannot be had, or allows more than this agent does.
        """
        session = original._session
        same = set(original.tools) == set(self.tools) and original.limits == self.limits
        wider = set(original._session_imports) - set(self.additional_authorized_imports)
        if session is None or not same or wider or original._session_loop is not asyncio.get_running_loop():
            return False
        try:
            twin = await session.branch(action, self._listeners())
        except (CannotRestore, SessionBusy, SessionClosed):
            return False
        self._take_session(twin, original._session_imports)
        return True

    def place_after(self, run_id: str, step: int) -> int | None:
        """Returns the number that the first action after a step has in this agent's session, or None."""
        known = [number for run, number in self.places if run == run_id and number <= step]
        return self.places[run_id, max(known)] if known else None

    def _take_session(self, session: Session, imports: Sequence[str]) -> None:
        self._session = session
        self._session_loop = here = asyncio.get_running_loop()
        # An agent that nobody holds any more must not leave its worker behind.
        weakref.finalize(self, _close_later, session, here).atexit = False
        self._session_imports = list(imports)
        self._fresh = self._dropped = False

    async def _living_session(self) -> Session:
        here = asyncio.get_running_loop()
        if self._session is not None and self._session_loop is here and not (self._fresh or self._dropped):
            new = [name for name in self.additional_authorized_imports if name not in self._session_imports]
            if new:
                await self._session.authorize(new)
                self._session_imports += new
            self._session.allow_hosts(NetworkPolicy(self.hosts()))
            return self._session
        # A session belongs to one loop and to one conversation.
        await self._close_session()
        self._lost_variables = not self._fresh and self.memory.steps != []
        self.places.clear()
        session = await self.open_session()
        self._take_session(session, self.additional_authorized_imports)
        return session

    def expect_variables(self) -> None:
        """Says that the memory speaks of variables, so that the model is told when they are not there."""
        self._fresh = False

    def copy_for_call(self) -> Self:
        """Returns this agent with a memory and an interpreter of its own."""
        twin = super().copy_for_call()
        twin._session = twin._session_loop = None
        twin._fresh, twin._lost_variables, twin._dropped = True, False, False
        twin.places = {}
        return twin

    def forget_state(self) -> None:
        """Makes the next run begin with an empty interpreter."""
        self._fresh = True
        self._lost_variables = False

    def drop_variables(self) -> None:
        """Makes the next run begin with an empty interpreter, and the model learn of it."""
        self._dropped = True

    def variables_note(self, *, new_task: bool) -> str:
        """Returns what the model must know about the variables of earlier runs."""
        if self._lost_variables:
            self._lost_variables = False
            return "The interpreter was started anew: the variables of the earlier steps are gone."
        if new_task and self._goes_on:
            return "The variables of the earlier steps are still defined."
        return ""

    # What the code does outside the interpreter

    def _tool_called(self, call: ToolCall) -> None:
        if self._acting is not None:
            loop, number = self._acting
            loop.emit(
                ToolCalled,
                step=number,
                call_id=self._call_id(call.call_id, number),
                tool=call.tool,
                arguments=call.arguments,
            )

    async def _permit(self, call: ToolCall) -> None:
        # Without a step it is an action of an earlier run that runs again, because a person wanted it.
        loop, number = self._acting or (None, 0)
        if loop is not None:
            await self.may_call(loop, number, call.tool, f"{call.tool}({call.arguments})")

    def _tool_returned(self, result: ToolResult) -> None:
        if self._acting is None:
            return
        loop, number = self._acting
        text = "" if result.error else _as_text(result.value)
        loop.emit(
            ToolReturned,
            step=number,
            call_id=self._call_id(result.call_id, number),
            tool=result.tool,
            result=cut_middle(text, _TOOL_RESULT_CHARACTERS),
            size=len(text),
            error=result.error,
            seconds=result.seconds,
        )

    def _connection_changed(self, news: ConnectionNews) -> None:
        if self._acting is not None:
            loop, number = self._acting
            loop.emit(Connection, step=number, **msgspec.structs.asdict(news))

    def _call_id(self, call_id: str, number: int) -> str:
        return f"{number}-{call_id}"

    # The end

    async def aclose(self) -> None:
        """Ends a run that is going on, and the interpreter with its variables."""
        await super().aclose()
        await self._close_session()

    async def _close_session(self) -> None:
        session, loop = self._session, self._session_loop
        self._session = self._session_loop = None
        if session is None or loop is None or loop.is_closed():
            return
        if loop is asyncio.get_running_loop():
            await session.aclose()
            return
        if loop.is_running():
            future = asyncio.run_coroutine_threadsafe(session.aclose(), loop)
            with contextlib.suppress(RuntimeError):
                await asyncio.wrap_future(future)


def _weakly(method: Callable[[Any], None]) -> Callable[[Any], None]:
    """Returns a function that calls the method while its object lives: a session must not keep its agent alive."""
    reference = weakref.WeakMethod(method)

    def call(argument: Any) -> None:
        living = reference()
        if living is not None:
            living(argument)

    return call


def _weakly_asked(method: Callable[[ToolCall], Awaitable[None]]) -> Callable[[ToolCall], Awaitable[None]]:
    """As `_weakly`; without an agent there is nobody who could permit anything."""
    reference = weakref.WeakMethod(method)

    async def ask(call: ToolCall) -> None:
        living = reference()
        if living is None:
            raise PermissionError(f"The tool '{call.tool}' cannot be called any more.")
        await living(call)

    return ask


def _close_later(session: Session, loop: asyncio.AbstractEventLoop) -> None:
    if loop.is_closed():
        return
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(lambda: loop.create_task(session.aclose()))


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)
