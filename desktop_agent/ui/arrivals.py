"""What comes to the window from outside: a run's id or file from a start, a double-click, a drop."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_agent.ui.history import History
from desktop_agent.ui.shell import Shell
from desktop_agent.ui.windows import Windows


class Arrivals(QObject):
    """Opens runs and run files that something outside the windows asks for.

    Args:
        windows: One of them comes to the front and shows the run.
        history: Takes the runs of files in.
        parent: The owner.
    """

    def __init__(self, windows: Windows, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows = windows
        self._history = history
        windows.opened.connect(self._welcome)
        for shell in windows.all:
            self._welcome(shell)

    def listen_to(self, app: QApplication) -> None:
        """Takes the files that macOS hands to the application."""
        app.installEventFilter(self)

    def take(self, wanted: str) -> None:
        """Brings a window to the front and opens a run by its id or file; an empty string asks for nothing more."""
        path = Path(wanted)
        if not wanted:
            self._windows.bring_forward(self._windows.front)
        elif path.is_absolute():
            self._windows.bring_forward(self._windows.front)
            self._open_file(self._windows.front, path)
        else:
            self._windows.show_run(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the application's events."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.take(event.file())
            return True
        return super().eventFilter(watched, event)

    def _welcome(self, shell: Shell) -> None:
        shell.attachments.run_dropped.connect(partial(self._open_file, shell))

    def _open_file(self, shell: Shell, path: Path) -> None:
        """Takes a run file into the history and shows the run."""
        shell.desk.tasks.start(self._take_in(shell, path))

    async def _take_in(self, shell: Shell, path: Path) -> None:
        run_id = await self._history.take_in(path)
        self._windows.book.relisted.emit()
        shell.desk.open_run(run_id)
