"""Replays on the desk: begins, plays, moves and leaves them."""

import time
from math import ceil
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_agent.ui.actions import Command
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.replay.bar import Edge, TransportBar
from desktop_agent.ui.replay.reel import Reel, new_model
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.model import Changes, RunModel
from desktop_agent.ui.timeline.view import TimelineView, wall_clock

_FRAME_MS: Final = 50
_AT_ONCE: Final = 1_000
"""So many events are folded on the window's thread; more, or a way back, in a helper thread."""
_LONGEST_FRAME: Final = 0.25


class _Inspector(Protocol):
    def set_run(self, run: RunModel | None, /) -> None: ...
    def set_moment(self, run: RunModel, /) -> None: ...
    def refresh(self, changes: Changes, /) -> None: ...


class ReplayDesk(QObject):
    """Shows the run that is on the desk again, as it went.

    Attributes:
        reel: The events, while there is a replay.
        position: How many of them have happened.
        playing: It goes on by itself.
        bar: The controls.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        timeline: TimelineView,
        inspector: _Inspector,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._desk, self._services = window, desk, services
        self._timeline, self._inspector = timeline, inspector
        self.reel: Reel | None = None
        self.position = 0
        self.playing = False
        self.speed = 1.0
        self._model = RunModel()
        self._seconds = 0.0
        self._frame_at = 0.0
        self._wanted: int | None = None
        self._folding = False
        self.bar = TransportBar()
        self.edge = Edge(window.workspace)
        window.workspace.add_below(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._next_frame)
        self.bar.play_wanted.connect(self.toggle)
        self.bar.back_wanted.connect(self.back)
        self.bar.forward_wanted.connect(self.forward)
        self.bar.moved.connect(self.go_to)
        self.bar.speed_chosen.connect(self.set_speed)
        self.bar.leave_wanted.connect(self.leave)
        window.escaped.connect(self.leave)
        desk.shown_changed.connect(self._shown_changed)

    @property
    def active(self) -> bool:
        """A run is shown again."""
        return self.reel is not None

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu, the palette and the keyboard."""

        def active() -> bool:
            return self.active

        return [
            Command(
                "run.replay",
                _tr("Show this run again, as it went"),
                self.begin,
                menu="run",
                keys=("Ctrl+Shift+R",),
                available=self._possible,
            ),
            Command(
                "replay.play",
                _tr("Replay: play or pause"),
                self.toggle,
                menu="run",
                keys=("Ctrl+Space",),
                available=active,
            ),
            Command(
                "replay.back",
                _tr("Replay: step back"),
                self.back,
                menu="run",
                keys=("Ctrl+Alt+Left",),
                available=active,
            ),
            Command(
                "replay.on",
                _tr("Replay: step on"),
                self.forward,
                menu="run",
                keys=("Ctrl+Alt+Right",),
                available=active,
            ),
            Command("replay.leave", _tr("Leave the replay"), self.leave, menu="run", available=active),
        ]

    def begin(self) -> None:
        """Shows the run again from its beginning."""
        if self._possible():
            self._desk.tasks.start(self._begin(self._desk.shown))

    def leave(self) -> None:
        """Shows the run as it is."""
        if self.active:
            self._desk.reshow()

    def toggle(self) -> None:
        """Plays or pauses; at the end it begins anew."""
        if self.reel is None:
            return
        if not self.playing and self.position >= len(self.reel.events):
            self.go_to(0.0)
        self._play(not self.playing)

    def back(self) -> None:
        """Goes to where the step before was over."""
        if self.reel is not None:
            self._play(False)
            self._move(self.reel.mark_before(self._goal()))

    def forward(self) -> None:
        """Goes to where the next step is over."""
        if self.reel is not None:
            self._play(False)
            self._move(self.reel.mark_after(self._goal()))

    def go_to(self, seconds: float) -> None:
        """Goes to a second."""
        if self.reel is not None:
            self._seconds = min(max(0.0, seconds), self.reel.seconds)
            self._seek(self.reel.position_at(self._seconds))
            self._show_place()

    def set_speed(self, speed: float) -> None:
        """Plays faster or slower."""
        self.speed = speed
        self.bar.show_speed(speed)

    def _possible(self) -> bool:
        return bool(self._desk.shown) and self._desk.shown not in self._desk.active and not self.active

    async def _begin(self, run_id: str) -> None:
        events = await self._services.history.load(run_id)
        reel = await self._services.bridge.background(Reel, events)
        if run_id != self._desk.shown or not self._possible() or not events:
            return
        self.reel, self.position, self._seconds = reel, 0, 0.0
        self._model = new_model()
        self._timeline.clock = self._clock
        self._timeline.set_run(self._model)
        self._inspector.set_run(self._model)
        self._window.workspace.show_below(self.bar)
        self.edge.appear()
        title = self._desk.run.title if self._desk.run is not None else ""
        self._window.header.show_run(title, "replay", comparable=None)
        self.bar.track.show_ticks(
            [round(reel.second_of(mark) * 1000) for mark in reel.marks], ceil(reel.seconds * 1000)
        )
        self.bar.track.setFocus()
        self._seek(1)
        self._play(True)

    def _shown_changed(self) -> None:
        """Ends the replay: something else is shown now."""
        if self.reel is None:
            return
        self.reel = None
        self._wanted = None
        self._play(False)
        self._timeline.clock = wall_clock
        self._window.workspace.show_below(None)
        self.edge.hide()

    def _play(self, playing: bool) -> None:
        self.playing = playing and self.reel is not None
        self._frame_at = time.monotonic()
        if self.playing != self._timer.isActive():
            self._timer.start() if self.playing else self._timer.stop()
        self.bar.show_playing(self.playing)

    def _next_frame(self) -> None:
        reel, now = self.reel, time.monotonic()
        passed, self._frame_at = min(_LONGEST_FRAME, now - self._frame_at), now
        if reel is None or self._folding:
            return
        self.go_to(self._seconds + passed * self.speed)
        if self.position >= len(reel.events):
            self._play(False)

    def _goal(self) -> int:
        """Returns where it is, or will be once what was asked for is folded."""
        return self.position if self._wanted is None else self._wanted

    def _move(self, position: int) -> None:
        if self.reel is not None:
            self._seconds = self.reel.second_of(position)
            self._seek(position)
            self._show_place()

    def _seek(self, target: int) -> None:
        reel = self.reel
        if reel is None or target == self._goal():
            return
        if not self._folding and 0 <= target - self.position <= _AT_ONCE:
            changes = self._model.apply(reel.events[self.position : target])
            self.position = target
            self._show(changes)
            if target >= len(reel.events):
                self._show(self._model.end_interrupted())
            return
        self._wanted = target
        if not self._folding:
            self._folding = True
            self._desk.tasks.start(self._fold(reel))

    async def _fold(self, reel: Reel) -> None:
        """Makes the run anew, up to the latest position that was asked for meanwhile."""
        try:
            while self._wanted is not None and self.reel is reel:
                target = self._wanted
                model = await self._services.bridge.background(reel.fold, target)
                if self.reel is not reel:
                    return
                if self._wanted == target:
                    self._wanted = None
                self._model, self.position = model, target
                self._timeline.set_moment(model)
                self._inspector.set_moment(model)
                self._show_place()
        finally:
            self._folding = False

    def _show(self, changes: Changes) -> None:
        self._timeline.refresh(changes)
        self._timeline.flush()
        self._inspector.refresh(changes)

    def _show_place(self) -> None:
        if self.reel is not None:
            steps = self._desk.run.totals.steps if self._desk.run is not None else 0
            latest = self._model.latest
            step = latest.number if latest is not None else 0
            self.bar.show_place(self._seconds, self.reel.seconds, step, max(step, steps))

    def _clock(self) -> float:
        return self.reel.recorded_at(self.position, self._seconds) if self.reel is not None else wall_clock()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
