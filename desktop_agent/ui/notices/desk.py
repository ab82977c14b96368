"""Decides when the person, who is elsewhere, is told of a run, and what a press on the notice does."""

import os
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_agent.ui.notices.board import Board, Notice
from desktop_agent.ui.notices.tray import Tray
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.runs.model import RunEntry
from desktop_agent.ui.shell import Shell
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.windows import Windows

_WAITING: Final = frozenset({"waiting", "asking", "paused"})


class NoticeDesk(QObject):
    """Tells of runs that wait or end while no window is in front: by a notice, in the task bar, and in the tray.

    Args:
        windows: All windows.
        preferences: Whether the person wants it.
        tray: The icon in the tray.
        board: Shows the notices.
        tasks: Runs what takes time.
        parent: The owner.

    Signals:
        pressed: A notice was pressed: its run's id, and a token with which the window may come to the front.
    """

    pressed = Signal(str, str)

    def __init__(
        self,
        windows: Windows,
        preferences: PreferenceDesk,
        tray: Tray,
        board: Board,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._preferences = preferences
        self._tasks = tasks
        self._board = board
        self._told: set[str] = set()
        self._waiting: dict[str, RunEntry] = {}
        self.tray = tray
        tray.new_wanted.connect(self._begin_run)
        tray.show_wanted.connect(lambda: windows.bring_forward(windows.front))
        tray.run_wanted.connect(windows.show_run)
        tray.quit_wanted.connect(windows.quit)
        tray.want(preferences.now.tray)
        preferences.changed.connect(self._apply)
        windows.keep_alive = lambda: tray.shown
        windows.hidden.connect(self._say_where)
        windows.opened.connect(self._watch)
        for shell in windows.all:
            self._watch(shell)
        windows.book.state_changed.connect(self._tell)
        windows.book.listed.connect(self._count)
        windows.book.removed.connect(self._uncount)
        self.pressed.connect(self._come)

    async def close(self) -> None:
        """Takes all notices and the icon away; what comes later is told nobody."""
        book = self._windows.book
        book.state_changed.disconnect(self._tell)
        book.listed.disconnect(self._count)
        book.removed.disconnect(self._uncount)
        await self._board.close()
        await self.tray.close()

    def _watch(self, shell: Shell) -> None:
        shell.window.activated.connect(self._withdraw)

    def _tell(self, run_id: str, state: str) -> None:
        """Tells of a run's new state, if it calls for the person and the person is elsewhere."""
        title = _title(state)
        if not title or not self._preferences.now.notify or self._windows.in_front:
            return
        shell = self._windows.showing(run_id) or self._windows.front
        QApplication.alert(shell.window)
        model = self._windows.book.model(run_id)
        notice = Notice(
            run_id=run_id,
            title=title,
            text=(model.title if model is not None else "")[:200],
            action=self.tr("Show the run"),
            urgent=state in _WAITING,
        )
        self._told.add(run_id)
        self._tasks.start(self._board.show(notice))

    def _say_where(self) -> None:
        """Says once that the application goes on without a window."""
        if self._preferences.now.tray_told:
            return
        self._preferences.change(tray_told=True)
        text = self.tr("Runs go on. The icon in the tray brings the window back, and ends the application.")
        self._told.add("")
        self._tasks.start(
            self._board.show(
                Notice("", self.tr("Desktop Agent goes on in the tray"), text, action=self.tr("Show the window"))
            )
        )

    def _withdraw(self) -> None:
        """Takes the notices away once the person is back."""
        told, self._told = self._told, set()
        for run_id in told:
            self._tasks.start(self._board.withdraw(run_id))

    def _count(self, entry: RunEntry) -> None:
        """Shows in task bar and tray how many runs wait."""
        if entry.state in _WAITING:
            self._waiting[entry.run_id] = entry
            self._show_count()
        elif entry.run_id in self._waiting:
            self._uncount(entry.run_id)

    def _uncount(self, run_id: str) -> None:
        if self._waiting.pop(run_id, None) is not None:
            self._show_count()

    def _show_count(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(len(self._waiting) if self._preferences.now.notify else 0)
        self.tray.show_runs(list(self._waiting.values()))

    def _come(self, run_id: str, token: str) -> None:
        if token:
            # Qt hands it to the compositor, which lets nobody to the front without one.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if run_id:
            self._windows.show_run(run_id)
        else:
            self._windows.bring_forward(self._windows.front)

    def _begin_run(self) -> None:
        self._windows.bring_forward(self._windows.front)
        self._windows.front.desk.new_run()

    def _apply(self, now: Preferences, before: Preferences) -> None:
        if now.tray != before.tray:
            self.tray.want(now.tray)
        if now.notify != before.notify:
            self._show_count()


def _title(state: str) -> str:
    """What a notice says of a state; nothing of those that call for nobody."""
    match state:
        case "waiting":
            return _tr("Needs your approval")
        case "asking":
            return _tr("Asks you a question")
        case "paused":
            return _tr("Paused")
        case "success":
            return _tr("Finished")
        case "max_steps":
            return _tr("Stopped at its step limit")
        case "failed":
            return _tr("Failed")
        case "interrupted":
            return _tr("Interrupted")
        case _:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
