"""Deletes runs that are older than some days, after saying how many there are."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QSpinBox, QVBoxLayout, QWidget

from desktop_agent.ui.settings.controls import button
from desktop_agent.ui.settings.data_services import DataServices
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.widgets.labels import label


class CleanUp(QWidget):
    """A number of days, and what is done with older runs."""

    def __init__(self, services: DataServices, tasks: Tasks, changed: Callable[[], object]) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._changed = changed
        self.question: QMessageBox | None = None
        self.days = QSpinBox()
        self.days.setRange(1, 3650)
        self.days.setValue(90)
        self.days.setSuffix(self.tr(" days"))
        self.days.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.days.setAccessibleName(self.tr("Delete runs older than"))
        self.delete = button(self.tr("Delete…"), self._ask)
        self.compact = button(self.tr("Give room back"), self._compact)
        self.compact.setToolTip(self.tr("Writes the database anew without the gaps that deleted runs left"))
        self.said = label("", "small", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(self.tr("Older than")))
        line.addWidget(self.days)
        line.addWidget(self.delete)
        line.addStretch(1)
        line.addWidget(self.compact)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        box.addWidget(self.said)
        self.said.hide()

    def _ask(self) -> None:
        self._do(self._count(self.days.value()))

    def _compact(self) -> None:
        self._do(self._give_back())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        for control in (self.delete, self.compact):
            control.setEnabled(False)
        self._tasks.start(self._finish(work))

    async def _finish(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._let_go()

    def _let_go(self) -> None:
        try:
            for control in (self.delete, self.compact):
                control.setEnabled(True)
        except RuntimeError:
            # The dialog was closed meanwhile, and the buttons are gone with it.
            return

    async def _count(self, days: int) -> None:
        count = await self._services.count_older(days)
        if not count:
            self._say(self.tr("No run is older."))
            return
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete old runs"))
        box.setText(self.tr("Delete %n run(s) with all steps?", "", count))
        box.setInformativeText(self.tr("They cannot be brought back, save from a backup."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(lambda: self._do(self._delete(days)))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    async def _delete(self, days: int) -> None:
        count = await self._services.delete_older(days)
        self._changed()
        self._say(self.tr("%n run(s) deleted.", "", count))

    async def _give_back(self) -> None:
        freed = await self._services.compact()
        self._say(self.tr("{size} given back.").format(size=QLocale().formattedDataSize(freed)))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
