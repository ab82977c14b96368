"""What comes to the window from outside: a run's id or file from a start, a double-click, a drop."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_agent.ui.desk import Desk
from desktop_agent.ui.history import History
from desktop_agent.ui.main_window import MainWindow


class Arrivals(QObject):
    """Opens runs and run files that something outside the window asks for.

    Args:
        window: Comes to the front.
        desk: Shows the runs.
        history: Takes the runs of files in.
        parent: The owner.
    """

    def __init__(self, window: MainWindow, desk: Desk, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._history = history

    def listen_to(self, app: QApplication) -> None:
        """Takes the files that macOS hands to the application."""
        app.installEventFilter(self)

    def take(self, wanted: str) -> None:
        """Brings the window to the front and opens a run by its id or file; an empty string asks for nothing more."""
        self._come_forward()
        if not wanted:
            return
        path = Path(wanted)
        if path.is_absolute():
            self.open_file(path)
        else:
            self._desk.open_run(wanted)

    def open_file(self, path: Path) -> None:
        """Takes a run file into the history and shows the run."""
        self._desk.tasks.start(self._open_file(path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the application's events."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.take(event.file())
            return True
        return super().eventFilter(watched, event)

    async def _open_file(self, path: Path) -> None:
        run_id = await self._history.take_in(path)
        await self._desk.list_runs()
        self._desk.open_run(run_id)

    def _come_forward(self) -> None:
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
