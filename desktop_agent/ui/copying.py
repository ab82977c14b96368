"""Steps and runs on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from desktop_agent.agent.events import AnyEvent
from desktop_agent.ui.actions import Command
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.inspector.panel import InspectorPanel
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.copying import as_code, as_markdown, as_text


class CopyDesk(QObject):
    """Copies the selected step, or the latest one, and whole runs."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        inspector: InspectorPanel,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._desk = window, desk
        self._inspector, self._services = inspector, services

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu and the palette; the keys are the person's to choose."""
        forms: dict[str, tuple[str, Callable[[StepCard], str]]] = {
            "step.copy_text": (_tr("Copy the step as text"), as_text),
            "step.copy_code": (_tr("Copy the step as code"), as_code),
            "step.copy_markdown": (_tr("Copy the step as Markdown"), as_markdown),
        }
        commands = [
            Command(name, title, lambda form=form: self.copy_step(form), menu="step", available=self._has_step)
            for name, (title, form) in forms.items()
        ]
        title = _tr("Copy the run as Markdown")
        shown = Command(
            "run.copy_markdown", title, self.copy_run, menu="export", available=lambda: bool(self._desk.shown)
        )
        return [*commands, shown]

    def copy_step(self, form: Callable[[StepCard], str]) -> None:
        """Copies the step that the inspector shows."""
        if self._desk.run is not None and (step := self._inspector.step) is not None:
            QGuiApplication.clipboard().setText(form(step))
            self._say(self.tr("Step {number} is copied.").format(number=step.number))

    def copy_run(self) -> None:
        """Copies the whole shown run as Markdown; it is read and written in a helper thread."""
        self._desk.tasks.start(self._copy_run(self._desk.shown))

    async def _copy_run(self, run_id: str) -> None:
        events = await self._services.history.load(run_id)

        def write(events: list[AnyEvent]) -> str:
            # Imported here: the window starts without what writes runs.
            from desktop_agent.export.document import read_run
            from desktop_agent.export.markdown import render

            return render(read_run(events))

        text = await self._services.bridge.background(write, events)
        QGuiApplication.clipboard().setText(text)
        self._say(self.tr("The run is copied as Markdown."))

    def _has_step(self) -> bool:
        return self._desk.run is not None and self._inspector.step is not None

    def _say(self, text: str) -> None:
        self._window.workspace.notice.show_notice(text, "success")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
