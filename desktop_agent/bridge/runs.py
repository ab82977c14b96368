"""The Qt face of the engine: runs are started, steered and watched through it, several at a time."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from typing import Any, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from desktop_agent.agent.events import AnyEvent
from desktop_agent.bridge.delivery import Delivery
from desktop_agent.bridge.engine import EngineThread

T = TypeVar("T")


class Run(Protocol):
    """A run that is going on, on the engine's loop; its commands may be functions or coroutine functions."""

    @property
    def run_id(self) -> str: ...
    def events(self) -> AsyncIterator[AnyEvent]: ...
    def approve(
        self, approval_id: str, decision: Any, *, code: str | None = None, note: str = "", rule: Any = None
    ) -> object: ...
    def answer(self, question_id: str, text: str | None) -> object: ...
    def pause(self) -> object: ...
    def resume(self, budget: Any = None) -> object: ...
    def change_limits(self, *, budget: Any = None, max_steps: int | None = None) -> object: ...
    def take_rules_back(self) -> object: ...
    def stop(self) -> object: ...
    def queue_message(self, text: str) -> object: ...
    def change_message(self, message_id: str, text: str) -> object: ...
    def withdraw_message(self, message_id: str) -> object: ...
    def move_message(self, message_id: str, before: str = "") -> object: ...
    def edit_plan(self, plan: str) -> object: ...
    def allow_imports(self, imports: tuple[str, ...]) -> object: ...


class Runs(Protocol):
    """What the bridge needs of the service that runs tasks."""

    def start(self, request: Any) -> Any: ...
    def resume(self, run_id: str, **settings: Any) -> Any: ...
    def branch(self, branch: Any, request: Any) -> Any: ...
    def keeps_state(self, run_id: str, step: int) -> bool: ...
    def read_ahead(self, request: Any) -> Any: ...
    def load(self, run_id: str) -> Any: ...


class _Note:
    """Something about a run that is no event of it; travels in the same queue, so that the order holds."""

    def __init__(self, run_id: str, *, error: Exception | None = None, last: bool = False) -> None:
        self.run_id = run_id
        self.error = error
        self.last = last


async def _settle(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


class RunBridge(QObject):
    """Starts, steers and watches runs from the window's thread.

    `start`, `load` and `background` are awaited on the window's loop (qasync); the commands return at once.

    Signals:
        events: A run's id and a list of its new events, in order; at most every 16 ms.
        ended: The id of a run that sends no more events.
        problem: A run's id and an exception that was no part of its events.
    """

    events = Signal(str, list)
    ended = Signal(str)
    problem = Signal(str, object)

    def __init__(self, service: Runs, engine: EngineThread | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._engine = engine or EngineThread()
        self._runs: dict[str, Run] = {}
        self._delivery = Delivery(self._receive, self)

    @property
    def engine(self) -> EngineThread:
        """The engine's thread, for services beside the runs."""
        return self._engine

    @property
    def active(self) -> frozenset[str]:
        """The ids of the runs that are going on."""
        return frozenset(self._runs)

    async def start(self, request: Any) -> str:
        """Starts a run and returns its id; its events follow as signals.

        Raises:
            DesktopAgentError: The run could not be started.
        """
        return await self._follow(lambda: self._service.start(request))

    async def take_up(self, run_id: str, **settings: Any) -> str:
        """Goes on with a run that failed, was stopped or was cut off; its new events follow as signals.

        Args:
            run_id: The run.
            settings: What is to be different: `model`, `max_steps`, `more_steps`, `budget`, `imports` or `request`.

        Raises:
            DesktopAgentError: The run could not be taken up.
        """
        return await self._follow(lambda: self._service.resume(run_id, **settings))

    async def branch(self, branch: Any, request: Any) -> str:
        """Begins a run with the steps of another one and returns its id; all its events follow as signals.

        Args:
            branch: A `Branch`: the other run and its step.
            request: How it goes on.

        Raises:
            DesktopAgentError: It cannot begin so.
        """
        return await self._follow(lambda: self._service.branch(branch, request))

    async def keeps_state(self, run_id: str, step: int) -> bool:
        """Returns whether a branch after that step would find its variables without running anything again."""

        async def ask() -> bool:
            return self._service.keeps_state(run_id, step)

        return await self._engine.run(ask())

    async def read_ahead(self, request: Any) -> None:
        """Lets the model read what a run begins with, before there is one; cancelling the wait ends it.

        Raises:
            DesktopAgentError: The model cannot be made ready.
        """
        await self._engine.run(self._service.read_ahead(request))

    async def load(self, run_id: str) -> list[AnyEvent]:
        """Returns a stored run's events, read away from the window's thread.

        Raises:
            StoreError: The history could not be read.
        """

        def read() -> Any:
            return self._service.load(run_id)

        async def work() -> list[AnyEvent]:
            return await _settle(await asyncio.to_thread(read))

        return await self._engine.run(work())

    async def background(self, function: Callable[..., T], *arguments: object) -> T:
        """Runs an ordinary function in a helper thread."""
        return await self._engine.run_blocking(function, *arguments)

    def approve(
        self,
        run_id: str,
        approval_id: str,
        decision: str,
        code: str | None = None,
        note: str = "",
        rule: object = None,
    ) -> None:
        """Answers the question whether an action may run.

        Args:
            run_id: The run that asked.
            approval_id: The question.
            decision: `run`, `run_and_pause` or `reject`.
            code: What is to run instead of the code asked about, or None.
            note: What the model is told about a rejection.
            rule: How far the yes reaches beyond this action, or None.
        """
        self._command(run_id, lambda run: run.approve(approval_id, decision, code=code, note=note, rule=rule))

    def answer(self, run_id: str, question_id: str, text: str | None) -> None:
        """Answers a question of the run's code; None declines."""
        self._command(run_id, lambda run: run.answer(question_id, text))

    def pause(self, run_id: str) -> None:
        """Lets the run wait after its current step."""
        self._command(run_id, lambda run: run.pause())

    def resume(self, run_id: str, budget: object = None) -> None:
        """Lets a paused run go on; with other caps, where a `Budget` is given."""
        self._command(run_id, lambda run: run.resume(budget) if budget is not None else run.resume())

    def change_limits(self, run_id: str, *, budget: object = None, max_steps: int | None = None) -> None:
        """Changes what the run may use, what it has used before included; None leaves that as it is.

        Args:
            run_id: The run.
            budget: A `Budget`: the caps for tokens, cost and time.
            max_steps: The step limit.
        """
        self._command(run_id, lambda run: run.change_limits(budget=budget, max_steps=max_steps))

    def take_rules_back(self, run_id: str) -> None:
        """Takes back what may run unasked in this run: its next action waits again; `rules_changed` follows."""
        self._command(run_id, lambda run: run.take_rules_back())

    def stop(self, run_id: str) -> None:
        """Ends the run now; what was done until then is kept."""
        self._command(run_id, lambda run: run.stop())

    def queue_message(self, run_id: str, text: str) -> None:
        """Gives the model a message of the person's before its next step."""
        self._command(run_id, lambda run: run.queue_message(text))

    def change_message(self, run_id: str, message_id: str, text: str) -> None:
        """Changes a message that still waits."""
        self._command(run_id, lambda run: run.change_message(message_id, text))

    def withdraw_message(self, run_id: str, message_id: str) -> None:
        """Takes back a message that still waits; its `message_queued` with an empty text follows."""
        self._command(run_id, lambda run: run.withdraw_message(message_id))

    def move_message(self, run_id: str, message_id: str, before: str = "") -> None:
        """Moves a message that still waits before another, or to the end; `message_moved` follows."""
        self._command(run_id, lambda run: run.move_message(message_id, before))

    def edit_plan(self, run_id: str, plan: str) -> None:
        """Replaces the run's latest plan from its next step on."""
        self._command(run_id, lambda run: run.edit_plan(plan))

    def allow_imports(self, run_id: str, imports: tuple[str, ...]) -> None:
        """Allows more imports for this run, from its next action on; a paused run goes on."""
        self._command(run_id, lambda run: run.allow_imports(imports))

    def close(self, wait: float = 5.0) -> bool:
        """Stops all runs, ends the engine and joins its thread.

        Args:
            wait: The longest wait in seconds, for the runs and the engine together.

        Returns:
            Whether the engine's thread has ended.
        """
        for run_id in tuple(self._runs):
            self.stop(run_id)
        done = self._engine.close(wait)
        self._delivery.flush()
        self._runs.clear()
        return done

    async def _follow(self, begin: Callable[[], Any]) -> str:
        async def work() -> Run:
            return cast(Run, await _settle(begin()))

        run = await self._engine.run(work())
        self._runs[run.run_id] = run
        self._engine.submit(self._watch(run))
        return run.run_id

    async def _watch(self, run: Run) -> None:
        error: Exception | None = None
        try:
            async for event in run.events():
                self._delivery.post(event)
        except Exception as raised:  # noqa: BLE001 - whatever broke the run, the window must learn of it
            error = raised
        finally:
            self._delivery.post(_Note(run.run_id, error=error, last=True))

    def _command(self, run_id: str, command: Callable[[Run], object]) -> None:
        run = self._runs.get(run_id)
        if run is None:
            # The run ended between the person's press and now: nothing is left to steer.
            return

        async def work() -> None:
            try:
                await _settle(command(run))
            except Exception as error:  # noqa: BLE001 - handed to the window
                self._delivery.post(_Note(run_id, error=error))

        self._engine.submit(work())

    def _receive(self, batch: list[object]) -> None:
        by_run: dict[str, list[AnyEvent]] = {}
        notes: list[_Note] = []
        for item in batch:
            if isinstance(item, _Note):
                notes.append(item)
            else:
                event = cast(AnyEvent, item)
                by_run.setdefault(event.run_id, []).append(event)
        for run_id, events in by_run.items():
            self.events.emit(run_id, events)
        # A run's note of its end is queued after all its events, so it may follow them here.
        for note in notes:
            if note.error is not None:
                self.problem.emit(note.run_id, note.error)
            if note.last:
                self._runs.pop(note.run_id, None)
                self.ended.emit(note.run_id)
