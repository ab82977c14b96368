"""Whole outputs of the shown run, opened in windows of their own."""

from PySide6.QtCore import QCoreApplication, QObject

from desktop_agent.agent.whole_output import output_name
from desktop_agent.ui.actions import Command
from desktop_agent.ui.attachments.written import WrittenFiles
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.inspector.panel import InspectorPanel
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.output_viewer.lines import LineIndex
from desktop_agent.ui.output_viewer.window import OutputWindow
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.view import TimelineView


class OutputDesk(QObject):
    """Opens the whole of an output of which the events have the beginning and the end only.

    Attributes:
        windows: The windows that are open.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        timeline: TimelineView,
        inspector: InspectorPanel,
        written: WrittenFiles,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._desk, self._inspector = window, desk, inspector
        self._written, self._services = written, services
        self.windows: list[OutputWindow] = []
        timeline.hub.whole_output_wanted.connect(self.open)
        inspector.output.whole_wanted.connect(self.open)

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu and the palette."""
        return [
            Command(
                "step.whole_output",
                QCoreApplication.translate("Commands", "Open the whole output of the step"),
                self._open_shown,
                menu="step",
                keys=("Ctrl+Alt+O",),
                available=lambda: (step := self._inspector.step) is not None and step.whole_output_kept,
            )
        ]

    def open(self, step: int) -> None:
        """Opens the whole output of a step of the shown run."""
        path = self._written.path(output_name(step))
        if path is None:
            self._written.say_gone(output_name(step))
            return
        index = LineIndex(path)
        name = self.tr("Output of step {number}").format(number=step)
        window = OutputWindow(index, name, self._services.bridge.background, self._desk.tasks, self._window)
        window.save_wanted.connect(lambda: self._written.ask_target(step, output_name(step)))
        window.finished.connect(lambda: self._closed(window))
        self.windows.append(window)
        window.show()
        window.begin()

    def _open_shown(self) -> None:
        if (step := self._inspector.step) is not None:
            self.open(step.number)

    def _closed(self, window: OutputWindow) -> None:
        self.windows.remove(window)
        window.deleteLater()
