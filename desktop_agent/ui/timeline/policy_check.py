"""What the interpreter would refuse in a changed action, before it runs."""

from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_agent.ui.tasks import Background, Tasks

_CHECKED_UP_TO = 20_000


Problem = tuple[str, int | None]
"""What would be refused, as a sentence, and in which line; an empty sentence for nothing."""


@dataclass(frozen=True)
class Helper:
    """Where the check is done: beside the window's thread."""

    background: Background
    tasks: Tasks


class PolicyCheck(QObject):
    """Checks an action while it is edited. Of what was typed in the meantime only the latest is checked next.

    Args:
        parent: The editor; a result that comes after its end is dropped.

    Signals:
        found: The code that was checked, and the `Problem` in it.
    """

    found = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, Sequence[str]] | None = None
        self._busy = False

    @property
    def busy(self) -> bool:
        """Code is being checked."""
        return self._busy

    def ask(self, code: str, imports: Sequence[str], helper: Helper | None) -> None:
        """Has code checked; without a helper at once, as where there is a timeline and no engine."""
        if helper is None:
            self.found.emit(code, problem_in(code, imports))
            return
        self._wanted = (code, imports)
        if not self._busy:
            self._busy = True
            helper.tasks.start(self._check(helper.background))

    async def _check(self, background: Background) -> None:
        try:
            while (wanted := self._wanted) is not None:
                self._wanted = None
                problem = await background(problem_in, *wanted)
                if self._wanted is None and shiboken6.isValid(self):
                    self.found.emit(wanted[0], problem)
        finally:
            self._busy = False


def problem_in(code: str, imports: Sequence[str]) -> Problem:
    """Returns the first problem as a sentence with its line, or an empty string and None.

    A very long text is not checked while it is edited; the interpreter refuses what it must anyway.
    """
    if len(code) > _CHECKED_UP_TO:
        return "", None
    # Imported here: the window must not wait for the interpreter's rules before anybody edits an action.
    from desktop_agent.interpreter.checking import check

    problems = check(code, imports)
    return (problems[0].message, problems[0].line) if problems else ("", None)
