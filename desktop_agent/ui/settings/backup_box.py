"""Copies the whole history into a file and adds runs from such a file."""

import datetime
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.settings.controls import button
from desktop_agent.ui.settings.data_services import DataServices
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.widgets.labels import label, set_look

_PROGRESS_MS = 100
_ENDING = ".agentbackup"


class BackupBox(QWidget):
    """Two buttons, a bar while they work, and what came of it."""

    def __init__(self, services: DataServices, tasks: Tasks, changed: Callable[[], object]) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._changed = changed
        self._done = (0, 0)
        self.files: QFileDialog | None = None
        self.save = button(self.tr("Save a copy…"), self._ask_target)
        self.read = button(self.tr("Add runs from a copy…"), self._ask_source)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.said = label("", "small", wrap=True)
        self.said.hide()
        # The work is done in a helper thread, which says how far it is more often than anybody can see.
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MS)
        self._timer.timeout.connect(self._show_progress)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.save)
        line.addWidget(self.read)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        box.addWidget(self.bar)
        box.addWidget(self.said)

    def back_up(self, target: str) -> None:
        """Copies the history into a file."""
        self._work(self._back_up(Path(target)))

    def restore(self, source: str) -> None:
        """Adds the runs of a file that are not here."""
        self._work(self._restore(Path(source)))

    def _ask_target(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self._dialog(self.tr("Save a copy of the history"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDING.removeprefix("."))
        day = datetime.datetime.now().astimezone().date().isoformat()
        dialog.selectFile(f"desktop-agent-{day}{_ENDING}")
        dialog.fileSelected.connect(self.back_up)
        dialog.open()

    def _ask_source(self) -> None:
        dialog = self._dialog(self.tr("Add runs from a copy"), "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.restore)
        dialog.open()

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(
            self.window(), title, folder, self.tr("Copies of a history (*{ending})").format(ending=_ENDING)
        )
        dialog.finished.connect(dialog.deleteLater)
        self.files = dialog
        return dialog

    def _work(self, work: Coroutine[Any, Any, str]) -> None:
        self._done = (0, 0)
        self.save.setEnabled(False)
        self.read.setEnabled(False)
        self.said.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._timer.start()
        self._tasks.start(self._finish(work))

    async def _finish(self, work: Coroutine[Any, Any, str]) -> None:
        try:
            said, tone = await work, "small"
        except DesktopAgentError as error:
            said, tone = str(error), "danger"
        try:
            self._timer.stop()
            self.bar.hide()
            self.save.setEnabled(True)
            self.read.setEnabled(True)
            self.said.setText(said)
            set_look(self.said, kind=tone)
            self.said.show()
        except RuntimeError:
            # The dialog was closed meanwhile, and this box is gone with it.
            return

    async def _back_up(self, target: Path) -> str:
        size = await self._services.back_up(target, self._note)
        return self.tr("Saved {file}, {size}.").format(file=target, size=QLocale().formattedDataSize(size))

    async def _restore(self, source: Path) -> str:
        found = await self._services.restore(source, self._note)
        self._changed()
        added = self.tr("%n run(s) added", "", found.added)
        return f"{added}; {self.tr('%n were here already.', '', found.known)}"

    def _note(self, done: int, total: int) -> None:
        # Called in a helper thread; the timer shows the latest.
        self._done = (done, total)

    def _show_progress(self) -> None:
        done, total = self._done
        if total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(1000 * done // total)
