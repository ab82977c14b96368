"""The runs that go on or are shown: one model of each, however many windows look at it."""

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_agent.agent.events import AnyEvent, RunStarted
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.ui.history import History
from desktop_agent.ui.runs.entry import RunEntry
from desktop_agent.ui.status_bar import run_seconds
from desktop_agent.ui.timeline.model import Changes, RunModel

_GATHER_MS: Final = 40
_KEPT: Final = 8


class RunBook(QObject):
    """Takes the events of all runs, whichever window began them, and tells the windows what changed.

    Signals:
        changed: A run's id, and what changed in its model.
        touched: The id of a run whose state, steps or title may be other ones.
        state_changed: A run's id and its new state, as `state` names it.
        listed: A run as the lists are to show it from now on.
        removed: The id of a run that was deleted.
        relisted: The history has other runs or titles than before; lists ask again.
        problem: A run's id and an exception that was no part of its events.
    """

    changed = Signal(str, object)
    touched = Signal(str)
    state_changed = Signal(str, str)
    listed = Signal(object)
    removed = Signal(str)
    relisted = Signal()
    problem = Signal(str, object)

    def __init__(self, bridge: RunBridge, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._history = history
        self._models: dict[str, RunModel] = {}
        self._stopping: set[str] = set()
        self._known: dict[str, tuple[str, int]] = {}
        self._held: dict[QObject, str] = {}
        self._waiting: dict[str, list[AnyEvent]] = {}
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHER_MS)
        self._gathering.timeout.connect(self._take_waiting)
        bridge.events.connect(self._take)
        bridge.ended.connect(self._ended)
        bridge.problem.connect(self.problem)

    @property
    def active(self) -> frozenset[str]:
        """The runs that go on."""
        return self._bridge.active

    @property
    def models(self) -> dict[str, RunModel]:
        """The runs that are known, by id."""
        return dict(self._models)

    def model(self, run_id: str) -> RunModel | None:
        """Returns a run that goes on or was opened, or None."""
        return self._models.get(run_id)

    def state(self, run_id: str) -> str:
        """Returns a known run's state: one of the store's, or `asking`, `paused`, `stopping`; else an empty string."""
        if run_id in self._stopping and run_id in self.active:
            return "stopping"
        model = self._models.get(run_id)
        if model is None:
            return ""
        if model.state == "waiting" and model.asking is not None:
            return "asking"
        return "running" if model.state in ("empty", "thinking", "writing", "executing") else model.state

    def entry(self, run_id: str) -> RunEntry:
        """Returns a known run as the lists show it."""
        model = self._models[run_id]
        totals = model.totals
        return RunEntry(
            run_id=run_id,
            title=model.title,
            state=self.state(run_id),
            created_at=totals.started_at or time.time(),
            steps=totals.steps,
            seconds=run_seconds(model, time.time()),
            tokens=totals.tokens.input + totals.tokens.output,
            parent=model.parent or model.continues,
        )

    def hold(self, holder: QObject, run_id: str) -> None:
        """Keeps a run in memory while a window shows it; an empty id lets go."""
        self._held[holder] = run_id
        if run_id:
            self._forget_old()

    def let_go(self, holder: QObject) -> None:
        """A window is gone."""
        self._held.pop(holder, None)

    def held(self, run_id: str) -> bool:
        """Returns whether some window shows a run."""
        return run_id in self._held.values()

    def begin(self, run_id: str, known: RunModel | None = None) -> RunModel:
        """Takes in a run that has just begun, or goes on; its first events may have come already."""
        self._stopping.discard(run_id)
        if known is not None:
            self._models[run_id] = known
        return self._models.setdefault(run_id, RunModel())

    async def open(self, run_id: str) -> RunModel:
        """Returns a run, read from the history where it is not known.

        Raises:
            StoreError: The history could not be read.
        """
        if run_id not in self._models:
            events = await self._history.load(run_id)
            model = await self._bridge.background(RunModel, events)
            if run_id not in self.active:
                model.end_interrupted()
            self._models.setdefault(run_id, model)
        return self._models[run_id]

    def stop(self, run_id: str) -> None:
        """Ends a run; that is acknowledged at once."""
        if run_id in self.active:
            self._stopping.add(run_id)
            self._bridge.stop(run_id)
            self.touched.emit(run_id)

    async def rename(self, run_id: str, title: str) -> None:
        """Gives a run another title.

        Raises:
            StoreError: The history could not be written.
        """
        await self._history.rename(run_id, title)
        if model := self._models.get(run_id):
            model.title = title
        self.touched.emit(run_id)
        self.relisted.emit()

    async def pin(self, run_id: str, pinned: bool) -> None:
        """Keeps a run above the others in all lists, or lets it go back among them.

        Raises:
            StoreError: The history could not be written.
        """
        await self._history.pin(run_id, pinned)
        self.relisted.emit()

    async def delete(self, run_id: str) -> None:
        """Deletes a run that does not go on.

        Raises:
            StoreError: The history could not be written.
        """
        await self._history.delete(run_id)
        self.forget(run_id)
        self.removed.emit(run_id)

    def forget(self, run_id: str) -> None:
        """Forgets a run's model; the history has it still."""
        self._models.pop(run_id, None)
        self._known.pop(run_id, None)

    def _forget_old(self) -> None:
        """Forgets runs that are neither shown nor going on, so that a long day costs no memory."""
        kept = self.active | set(self._held.values())
        idle = [run_id for run_id in self._models if run_id not in kept]
        for run_id in idle[:-_KEPT]:
            self.forget(run_id)

    def _take(self, run_id: str, events: list[AnyEvent]) -> None:
        """Gathers events for a moment: a flood of pieces is shown 25 times a second."""
        self._waiting.setdefault(run_id, []).extend(events)
        if not self._gathering.isActive():
            self._gathering.start()

    def _take_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for run_id, events in waiting.items():
            if run_id not in self._models and isinstance(events[0], RunStarted):
                self._models[run_id] = RunModel()
            model = self._models.get(run_id)
            if model is not None:
                changes = model.apply(events)
                self.changed.emit(run_id, changes)
                self._after(run_id, changes)

    def _after(self, run_id: str, changes: Changes | None = None) -> None:
        state, steps = self.state(run_id), self._models[run_id].totals.steps
        known = self._known.get(run_id, ("", 0))
        if state != known[0]:
            self.state_changed.emit(run_id, state)
        if changes is None or changes.state or (state, steps) != known:
            self._known[run_id] = (state, steps)
            self.listed.emit(self.entry(run_id))
        self.touched.emit(run_id)

    def _ended(self, run_id: str) -> None:
        self._take_waiting()
        self._stopping.discard(run_id)
        model = self._models.get(run_id)
        if model is not None:
            changes = model.end_interrupted()
            if changes.state:
                self.changed.emit(run_id, changes)
            self._after(run_id)
