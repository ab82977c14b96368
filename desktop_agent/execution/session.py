"""One session of the restricted interpreter: actions that share their variables, run one after the other."""

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from desktop_agent.execution.action import RunningAction
from desktop_agent.execution.containment import ContainmentLevel
from desktop_agent.execution.errors import SessionBusy, SessionClosed, ValueNotAccepted, WorkerDied
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.output import OutputCollector
from desktop_agent.execution.results import ActionResult, VariableView
from desktop_agent.execution.tooling import ToolRunner
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import foreign, reports, requests, values
from desktop_agent.protocol.values import CannotCross

StartWorker = Callable[["Session"], Awaitable[Worker]]


class Session:
    """Actions that share their variables. Made by `Interpreter`; belongs to the loop on which it was started.

    Args:
        start_worker: Starts a contained process whose news go to this session.
        imports: The authorized imports beyond the base list.
        tools: Runs the tool calls.
        limits: What the actions may use.
        scratch: The folder in which they may write.
        output_folder: Where long outputs are kept.
        on_close: Called at the end, to clean up what was made for the session.
    """

    def __init__(
        self,
        *,
        start_worker: StartWorker,
        imports: Sequence[str],
        tools: ToolRunner,
        limits: Limits,
        scratch: Path,
        output_folder: Path,
        on_close: Callable[[], None],
    ) -> None:
        self._start_worker = start_worker
        self._imports = list(imports)
        self._tools = tools
        self._limits = limits
        self.scratch = scratch
        self._output_folder = output_folder
        self._on_close = on_close
        self._worker: Worker | None = None
        self._action: RunningAction | None = None
        self._numbers = itertools.count(1)
        self._closed = False
        self.containment = ContainmentLevel(level="process")

    async def open(self) -> None:
        """Starts the worker; called by `Interpreter`.

        Raises:
            WorkerNotStarted: It did not get ready.
        """
        worker = await self._start_worker(self)
        ready = await worker.ready()
        self.containment = ContainmentLevel(level=ready.level, features=ready.features)
        self._worker = worker
        setup = requests.Setup(
            id=worker.next_id(), authorized_imports=tuple(self._imports), tools=self._tools.descriptions()
        )
        await worker.ask(setup, reports.Answer)

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
        self._check_open()
        if self._action is not None:
            raise SessionBusy("Another action of this session is still running.")
        collector = OutputCollector(
            limit=self._limits.output_chars,
            path=self._output_folder / f"output-{next(self._numbers)}.txt",
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
            worker = await self._living_worker()
            result = await action.run(worker)
            if not worker.gone.is_set():
                return result
            await worker.aclose()
            self._worker = None
            if self._closed:
                return result
            await self.open()
            return action.after_loss(result, "The variables are lost; the interpreter was started anew.")
        finally:
            self._action = None

    async def _living_worker(self) -> Worker:
        if self._worker is not None and self._worker.gone.is_set():
            await self._worker.aclose()
            self._worker = None
        if self._worker is None:
            await self.open()
        if self._worker is None:
            raise WorkerDied("The worker process is gone.")
        return self._worker

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
        self._check_open()
        try:
            packed = values.pack(value, foreign.to_value)
        except CannotCross as error:
            raise ValueNotAccepted(f"{name!r} was not set: {error}.") from error
        worker = await self._living_worker()
        answer = await worker.ask(requests.Define(id=worker.next_id(), name=name, value=packed), reports.Answer)
        if answer.error:
            raise ValueNotAccepted(f"{name!r} was not set: {answer.error}.")

    async def authorize(self, imports: Sequence[str]) -> None:
        """Allows more imports from the next action on."""
        self._check_open()
        self._imports += [name for name in imports if name not in self._imports]
        worker = await self._living_worker()
        await worker.ask(requests.Authorize(id=worker.next_id(), imports=tuple(imports)), reports.Answer)

    async def variables(self) -> list[VariableView]:
        """Returns the variables that the actions made, for people."""
        self._check_open()
        worker = await self._living_worker()
        answer = await worker.ask(requests.ListVariables(id=worker.next_id()), reports.VariableList)
        return list(answer.variables)

    async def aclose(self) -> None:
        """Ends the session: a running action is stopped, the worker is gone when this returns."""
        if self._closed:
            return
        self._closed = True
        if self._action is not None:
            self._action.stop("cancelled")
        if self._worker is not None:
            await self._worker.aclose()
        if self._action is not None:
            await self._action.over.wait()
        self._tools.close()
        self._on_close()

    def on_output(self, report: reports.Output) -> None:
        """Takes printed text from the worker."""
        if self._action is not None:
            self._action.on_output(report)

    def on_tool_call(self, call: reports.ToolCall) -> None:
        """Takes a tool call from the worker."""
        if self._action is not None:
            self._action.on_tool_call(call, self._tools)

    def _check_open(self) -> None:
        if self._closed:
            raise SessionClosed("This interpreter session is closed.")
