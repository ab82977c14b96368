"""One session of the restricted interpreter: actions that share their variables, run one after the other."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop_agent.execution.action import RunningAction
from desktop_agent.execution.containment import ContainmentLevel
from desktop_agent.execution.errors import SessionBusy, SessionClosed, ValueNotAccepted
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.listeners import Listeners
from desktop_agent.execution.network import Dialler, NetworkPolicy
from desktop_agent.execution.output import OutputCollector
from desktop_agent.execution.recovery import State
from desktop_agent.execution.results import ActionResult, VariableView
from desktop_agent.execution.tooling import ToolRunner
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import foreign, reports, requests, values
from desktop_agent.protocol.values import CannotCross


class Session:
    """Actions that share their variables. Made by `Interpreter`; belongs to the loop on which it was started.

    Args:
        state: The worker and the states before earlier actions.
        tools: Runs the tool calls.
        dialler: Makes the connections.
        limits: What the actions may use.
        scratch: The folder in which they may write.
        output_folder: Where long outputs are kept.
        on_close: Called at the end, to clean up what was made for the session.
        branch: Makes a second session from the state before an action of this one.
    """

    def __init__(
        self,
        *,
        state: State,
        tools: ToolRunner,
        dialler: Dialler,
        limits: Limits,
        scratch: Path,
        output_folder: Path,
        on_close: Callable[[], None],
        branch: Callable[["Session", int, Listeners | None], Awaitable["Session"]],
    ) -> None:
        self._state = state
        self._tools = tools
        self._dialler = dialler
        self._limits = limits
        self.scratch = scratch
        self._output_folder = output_folder
        self._on_close = on_close
        self._branch = branch
        self._action: RunningAction | None = None
        self._outputs = 0
        self._closed = False

    @property
    def containment(self) -> ContainmentLevel:
        """How well the worker is held."""
        return self._state.containment

    def worker_pid(self) -> int:
        """Returns the number of the process that has the variables now.

        Raises:
            WorkerDied: There is none at the moment.
        """
        return self._state.worker_pid()

    async def execute(
        self, code: str, on_output: Callable[[str], None] | None = None, *, seconds: float | None = None
    ) -> ActionResult:
        """Runs one action.

        What the action does wrong is in the result, never raised. Cancelling this stops the action first.

        Args:
            code: Python.
            on_output: Told about printed text while the action runs, in pieces; a flood is thinned out.
            seconds: Another time limit than the session's.

        Raises:
            SessionBusy: Another action is running.
            SessionClosed: The session is over.
            WorkerNotStarted: The worker was gone and no new one could be started.
        """
        self._check_free()
        self._outputs += 1
        collector = OutputCollector(
            limit=self._limits.output_chars,
            path=self._output_folder / f"output-{self._outputs}.txt",
            file_limit=self._limits.output_mb * 2**20,
            on_output=on_output,
            clock=time.monotonic,
        )
        limit = self._limits.seconds if seconds is None else seconds
        action = RunningAction(code, limit=limit, grace=self._limits.grace_seconds, output=collector)
        self._action = action
        task = asyncio.create_task(self._run(action))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            action.stop("cancelled")
            await asyncio.wait({task})
            raise

    async def _run(self, action: RunningAction) -> ActionResult:
        try:
            worker = await self._state.ready_for_action(action.code)
            result = await action.run(worker, self._state.end_worker)
            if self._closed:
                return result
            files = await self._state.action_over(result)
            result = msgspec.structs.replace(result, files=files)
            self._dialler.action_over()
            if worker.gone.is_set():
                result = with_recovery(result, await self._state.recover())
            return msgspec.structs.replace(result, memory=self._state.memory_used())
        finally:
            self._action = None
            action.over.set()

    async def interrupt(self) -> None:
        """Stops the running action: it is asked first, and killed when it has not stopped after `Limits.grace_seconds`.

        Returns at once; `execute` returns when the action is over. Does nothing when none runs.
        """
        if self._action is not None:
            self._action.stop("cancelled")

    async def define(self, name: str, value: Any) -> None:
        """Sets a variable.

        Raises:
            ValueNotAccepted: The value cannot be handed to the worker.
        """
        self._check_free()
        try:
            packed = values.pack(value, foreign.to_value)
        except CannotCross as error:
            raise ValueNotAccepted(f"{name!r} was not set: {error}.") from error
        refusal = await self._state.define(name, packed)
        if refusal:
            raise ValueNotAccepted(f"{name!r} was not set: {refusal}.")

    async def attach(self, path: Path, name: str = "") -> str:
        """Gives the actions a file: a copy in their folder, which they can read and not change.

        Args:
            path: The file; it is never touched itself.
            name: Another name than its own.

        Returns:
            The name under which the actions open it.

        Raises:
            ValueNotAccepted: It is no file, or cannot be read.
        """
        self._check_free()
        chosen = Path(name or path.name).name
        try:
            await self._state.attach(path, chosen)
        except OSError as error:
            raise ValueNotAccepted(f"{path.name!r} was not attached: {error.strerror}.") from error
        return chosen

    async def authorize(self, imports: Sequence[str]) -> None:
        """Allows more imports from the next action on."""
        self._check_free()
        await self._state.authorize(imports)

    @property
    def network(self) -> NetworkPolicy:
        """The hosts that the actions may reach."""
        return self._dialler.policy

    def allow_hosts(self, policy: NetworkPolicy) -> None:
        """Replaces the list of hosts, from the next connection on."""
        self._dialler.policy = policy

    async def variables(self) -> list[VariableView]:
        """Returns the variables that the actions made, for people.

        Raises:
            WorkerDied: A value's own code held the list up until the worker was ended; the next action brings the
                variables back.
        """
        self._check_free()
        worker = await self._state.worker_to_look_at()
        request = requests.ListVariables(id=worker.next_id())
        # The worker answers in any case, also when nobody waits any more.
        listing = asyncio.create_task(list_variables(worker, request, self._limits.grace_seconds))
        listing.add_done_callback(lambda done: done.cancelled() or done.exception())
        return list((await asyncio.shield(listing)).variables)

    def checkpoints(self) -> list[int]:
        """Returns the numbers of the actions, from 1, to whose beginning `restore` can go back."""
        return self._state.restorable()

    async def restore(self, action: int) -> None:
        """Goes back to the variables and files as they were before an action; what came after is forgotten.

        Args:
            action: The action's number in this session, from 1.

        Raises:
            CannotRestore: That state is not kept any more.
        """
        self._check_free()
        await self._state.restore(action)

    @property
    def next_action(self) -> int:
        """The number of the action that would run next; the state as it is now is that before it."""
        return len(self._state.recorder.actions) + 1

    async def branch(self, action: int, listeners: Listeners | None = None) -> "Session":
        """Starts a second session with the variables and files as they were before an action of this one.

        Both go on independently, and each is closed for itself. They share the memory for earlier states: each has half
        from now on.

        Args:
            action: The action's number in this session, from 1; see `checkpoints`.
            listeners: Who is told about the second session's tool calls and connections; by default who is told about
                this one's.

        Raises:
            CannotRestore: That state is not kept any more.
        """
        self._check_free()
        return await self._branch(self, action, listeners)

    async def branch_into(self, twin: "Session", action: int) -> None:
        """Gives a new session the state before an action of this one; for `Interpreter`.

        Raises:
            CannotRestore: That state is not kept any more.
        """
        twin._dialler.policy = self._dialler.policy
        await self._state.branch(action, twin._state, twin.on_news)

    async def aclose(self) -> None:
        """Ends the session: a running action is stopped, the worker is gone when this returns."""
        if self._closed:
            return
        self._closed = True
        running = self._action
        if running is not None:
            running.stop("cancelled")
        await self._state.aclose()
        if running is not None:
            await running.over.wait()
        self._dialler.action_over()
        self._tools.close()
        self._on_close()

    def on_news(self, report: reports.AnyReport) -> None:
        """Takes printed text and tool calls from the worker."""
        if self._state.is_recovering:
            self._state.answer_from_record(report)
        elif self._action is None:
            # Left over from a thread of an action that is over.
            return
        elif isinstance(report, reports.Output):
            self._action.on_output(report)
        elif isinstance(report, reports.ToolCall):
            self._action.on_tool_call(report, self._tools, self._state.recorder)
        elif isinstance(report, reports.Dial):
            self._action.on_dial(report, self._dialler)

    def _check_free(self) -> None:
        if self._closed:
            raise SessionClosed("This interpreter session is closed.")
        if self._action is not None:
            raise SessionBusy("An action of this session is still running.")


async def list_variables(worker: Worker, request: requests.ListVariables, grace: float) -> reports.VariableList:
    """Asks for the variables; a worker that does not answer in time is interrupted, and then ended.

    Raises:
        WorkerDied: It was ended.
    """
    answer = asyncio.create_task(worker.ask(request, reports.VariableList))
    for end in (worker.process.interrupt, worker.kill):
        await asyncio.wait({answer}, timeout=grace)
        if not answer.done():
            end()
    return await answer


def with_recovery(result: ActionResult, recovery: str) -> ActionResult:
    """Returns the result of an action that cost the worker, with what became of the variables."""
    if result.error is None:
        return msgspec.structs.replace(result, recovery=recovery)
    message = f"{result.error.message.rstrip('.')}; {recovery}"
    return msgspec.structs.replace(
        result, error=msgspec.structs.replace(result.error, message=message), recovery=recovery
    )
