"""Questions of a run's code: answered where they stand in the timeline, and found by a command."""

from PySide6.QtCore import QObject

from desktop_agent.ui.actions import Command
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.view import TimelineView


class QuestionDesk(QObject):
    """Takes a person's answer to the run that waits for it."""

    def __init__(self, desk: Desk, timeline: TimelineView, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timeline = timeline
        self._bridge = services.bridge
        timeline.answered.connect(self._answer)

    def commands(self) -> list[Command]:
        """Returns the command that goes to the question."""
        return [
            Command(
                "run.question",
                self.tr("Go to the question of the code"),
                self._go,
                menu="run",
                keys=("Ctrl+Shift+Q",),
                available=lambda: self._desk.run is not None and self._desk.run.asking is not None,
            )
        ]

    def _go(self) -> None:
        self._timeline.focus_question()

    def _answer(self, question_id: str, text: str | None) -> None:
        self._bridge.answer(self._desk.shown, question_id, text)
