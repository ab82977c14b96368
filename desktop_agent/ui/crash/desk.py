"""Brings crash reports before the person: a notice in the window, and the report when they want to see it."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from desktop_agent.ui.crash.dialog import CrashDialog
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.tasks import Tasks

Background = Callable[..., Awaitable[Any]]


class CrashDesk(QObject):
    """Shows notices of crashes over the timeline.

    Args:
        front: Returns the window in which they are shown.
        tasks: Runs what takes time.
        background: Calls a function in a helper thread.
        parent: The owner.
    """

    def __init__(
        self,
        front: Callable[[], MainWindow],
        tasks: Tasks,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._front = front
        self._tasks = tasks
        self._background = background
        self.dialog: CrashDialog | None = None

    def show_crash(self, error: BaseException, report: Path | None) -> None:
        """Tells of an error in the program while it goes on."""
        what = QCoreApplication.translate("Errors", "Something went wrong in the application itself: {error}")
        self._offer(what.format(error=f"{type(error).__name__}: {error}"), report)

    def show_left(self, reports: list[Path]) -> None:
        """Tells of what a crash of the whole program left behind."""
        if reports:
            self._offer(self.tr("The application crashed last time. Your runs were kept."), reports[-1])

    def _offer(self, what: str, report: Path | None) -> None:
        notice = self._front().workspace.notice
        if report is None:
            notice.show_notice(what)
            return
        notice.show_notice(
            what,
            action=self.tr("Show report"),
            callback=lambda: self._tasks.start(self._open(what, report)),
        )

    async def _open(self, what: str, report: Path) -> None:
        text = await self._background(report.read_text, "utf-8")
        if self.dialog is not None:
            self.dialog.close()
        dialog = CrashDialog(what, report, text, self._front())
        dialog.finished.connect(lambda: self._closed(dialog))
        # Its window may close before it does.
        dialog.destroyed.connect(self._gone)
        self.dialog = dialog
        dialog.show()

    def _gone(self) -> None:
        self.dialog = None

    def _closed(self, dialog: CrashDialog) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None
