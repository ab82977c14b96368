"""A table of what takes how much room."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_agent.ui.settings.controls import button
from desktop_agent.ui.settings.data_services import DataServices
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.widgets.labels import label


class DiskUse(QWidget):
    """Measured when it is made and when the person asks again."""

    def __init__(self, services: DataServices, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._names = {
            "history": self.tr("Runs and their steps"),
            "files": self.tr("Long outputs, pictures, written files"),
            "old": self.tr("Copies made before a change of the database"),
            "models": self.tr("Models"),
            "reports": self.tr("Crash reports"),
            "scratch": self.tr("Folders of interpreters that are open"),
            "other": self.tr("Other"),
        }
        self.sizes: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for row, (kind, name) in enumerate((*self._names.items(), ("total", self.tr("Together")))):
            size = label("…", "title" if kind == "total" else "")
            grid.addWidget(label(name, "title" if kind == "total" else "muted"), row, 0)
            grid.addWidget(size, row, 1, Qt.AlignmentFlag.AlignRight)
            self.sizes[kind] = size
        self.again = button(self.tr("Measure again"), self.measure)
        grid.addWidget(self.again, len(self._names) + 1, 1, Qt.AlignmentFlag.AlignRight)
        self.measure()

    def measure(self) -> None:
        """Asks for the sizes."""
        self.again.setEnabled(False)
        self._tasks.start(self._measure())

    async def _measure(self) -> None:
        places = await self._services.places()
        locale = QLocale()
        try:
            for place in places:
                self.sizes[place.kind].setText(locale.formattedDataSize(place.size))
            self.sizes["total"].setText(locale.formattedDataSize(sum(place.size for place in places)))
            self.again.setEnabled(True)
        except RuntimeError:
            # The dialog was closed meanwhile, and the table is gone with it.
            return
