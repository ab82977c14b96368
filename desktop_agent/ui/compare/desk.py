"""Comparisons on the desk: which two runs, and the window that shows them."""

import asyncio

from PySide6.QtCore import QCoreApplication, QObject

from desktop_agent.ui.actions import Command
from desktop_agent.ui.compare.pairs import pairs_of
from desktop_agent.ui.compare.window import CompareWindow
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.palette import Entry, Palette
from desktop_agent.ui.runs.model import RunEntry
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.model import RunModel


class CompareDesk(QObject):
    """Opens two runs side by side.

    Attributes:
        windows: The windows that are open.
        picker: The list of runs to choose the other one from, while it is open.
    """

    def __init__(self, window: MainWindow, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._services = services
        self.windows: list[CompareWindow] = []
        self.picker: Palette | None = None
        window.header.compare_wanted.connect(self.choose)
        window.runs.compare_wanted.connect(self.open)

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu and the palette."""
        title = QCoreApplication.translate("Commands", "Compare with another run")
        return [Command("run.compare", title, self.choose, menu="run", available=lambda: bool(self.others()))]

    def others(self) -> list[RunEntry]:
        """Returns the runs that the shown one can be compared with, those that belong together first."""
        run = self._desk.run
        if run is None or not self._desk.shown:
            return []
        shown = self._desk.shown
        entries = [entry for entry in self._window.runs.model.runs if entry.run_id != shown]

        def apart(entry: RunEntry) -> bool:
            related = entry.run_id in (run.parent, run.continues) or entry.parent == shown
            siblings = bool(run.parent) and entry.parent == run.parent
            return not (related or siblings or entry.title == run.title)

        return sorted(entries, key=apart)

    def choose(self) -> None:
        """Asks with which run the shown one is to be compared; with two runs marked in the list, compares these."""
        marked = self._window.runs.marked()
        if len(marked) == 2:
            self.open(*marked)
            return
        shown = self._desk.shown
        entries = [
            Entry(entry.title, self._facts(entry), lambda other=entry.run_id: self.open(shown, other))
            for entry in self.others()
        ]
        self.picker = Palette(entries, self._window)
        self.picker.search.setPlaceholderText(self.tr("Compare with which run?"))
        self.picker.closed.connect(self._picker_closed)
        self.picker.open_over(self._window)

    def open(self, left: str, right: str) -> None:
        """Shows two runs side by side."""
        self._desk.tasks.start(self._open(left, right))

    async def _open(self, left: str, right: str) -> None:
        one, other = await asyncio.gather(self._model(left), self._model(right))
        pairs = await self._services.bridge.background(pairs_of, one, other)
        window = CompareWindow(one, other, pairs, self._window)
        window.finished.connect(lambda: self._closed(window))
        self.windows.append(window)
        window.show()

    async def _model(self, run_id: str) -> RunModel:
        # Models of their own: a live run's changes while it is compared.
        events = await self._services.history.load(run_id)
        return await self._services.bridge.background(RunModel, events)

    def _facts(self, entry: RunEntry) -> str:
        return self._window.runs.model.facts(entry)

    def _closed(self, window: CompareWindow) -> None:
        self.windows.remove(window)
        window.deleteLater()

    def _picker_closed(self) -> None:
        if self.picker is not None:
            self.picker.deleteLater()
            self.picker = None
