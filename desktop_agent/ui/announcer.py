"""Says aloud, for those who listen to the window, what others see happen in it."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.wording import accessible

_LONGEST: Final = 300


class Announcer(QObject):
    """Announces, in the shown run, the end of each step, a question, and the answer. It takes no focus.

    Without a screen reader nothing is put together and nothing sent.
    """

    def __init__(self, window: MainWindow, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._said = ("", "")
        self._ended = 0
        desk.shown_changed.connect(self._look)
        desk.run_changed.connect(self._follow)

    def _look(self) -> None:
        """A run that is opened is read, not announced."""
        run = self._desk.run
        self._ended = _ended(run) if run is not None else 0
        self._said = (self._desk.shown, self._desk.shell_state(self._desk.shown))

    def _follow(self) -> None:
        run = self._desk.run
        if run is None:
            return
        ended, state = _ended(run), self._desk.shell_state(self._desk.shown)
        parts: list[str] = []
        if ended > self._ended and ended in run.steps:
            parts.append(accessible(run.steps[ended]))
        self._ended = ended
        if (self._desk.shown, state) != self._said:
            self._said = (self._desk.shown, state)
            parts.append(self._words(run, state))
        text = " ".join(part for part in parts if part)
        if text and QAccessible.isActive():
            announce(self._window, text)

    def _words(self, run: RunModel, state: str) -> str:
        match state:
            case "waiting" if run.waiting is not None:
                return self.tr("Step {number} needs your approval.").format(number=run.waiting.number)
            case "asking" if run.asking is not None and run.asking.question is not None:
                return self.tr("The code asks you: {text}").format(text=run.asking.question.text[:_LONGEST])
            case "success" | "max_steps" if run.answer is not None:
                return self.tr("Answer: {text}").format(text=run.answer.text[:_LONGEST])
            case "failed":
                return self.tr("The run failed.")
            case "paused":
                return self.tr("The run is paused.")
            case "cancelled":
                return self.tr("The run was stopped.")
            case _:
                return ""


def announce(window: MainWindow, text: str) -> None:
    """Lets a screen reader say a text as soon as it has finished what it is saying."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))


def _ended(run: RunModel) -> int:
    """The number of the step that ended last."""
    step = run.latest
    if step is None:
        return 0
    return step.number if step.ended_at else step.number - 1
