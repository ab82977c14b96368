"""What a new run from another one's step is to be like."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.branching.plan import BranchPlan
from desktop_agent.ui.composer.option_chips import OptionChips
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.timeline.code_view import CodeView
from desktop_agent.ui.timeline.policy_check import Helper, PolicyCheck, Problem
from desktop_agent.ui.widgets.labels import label

_CHECK_AFTER_MS = 300
_WIDTH = 620


class BranchDialog(QDialog):
    """Asks for task, message, code and options of a new run; nothing happens before its last button is pressed.

    Signals:
        wanted: The new run is to begin.
    """

    wanted = Signal()

    def __init__(
        self,
        plan: BranchPlan,
        options: RunOptions,
        base_imports: Sequence[str],
        helper: Helper | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._helper = helper
        self.plan = plan
        self._base_imports = tuple(base_imports)
        self._kept: bool | None = None
        self.setModal(False)
        self.setMinimumWidth(_WIDTH)
        self.heading = label("", "page", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.task = _field(self.tr("Task"), plan.task, 3)
        self.message = _field(self.tr("Message to the model before its next step"), "", 2)
        self.message.setPlaceholderText(self.tr("Optional: what it should do differently"))
        self.code = CodeView()
        self._code_area = QScrollArea()
        self._code_area.setWidgetResizable(True)
        self._code_area.setWidget(self.code)
        self._code_area.setMinimumHeight(140)
        self.problem = label("", "danger", wrap=True)
        self.chips = OptionChips(options, len(base_imports))
        self.chips.options_changed.connect(lambda: self._show_variables())
        self.variables = label("", "muted", wrap=True)
        self.replay = QCheckBox()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.begin = QPushButton()
        self.begin.setProperty("kind", "primary")
        self.begin.setAutoDefault(False)
        self.begin.clicked.connect(self._begin)
        self._policy = PolicyCheck(self)
        self._policy.found.connect(self._show_problem)
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(_CHECK_AFTER_MS)
        self._checking.timeout.connect(self._check)
        self._say()
        self._lay_out()
        self._show_variables()

    @property
    def options(self) -> RunOptions:
        """How the new run goes on."""
        return self.chips.options

    @property
    def code_text(self) -> str | None:
        """The code that takes the step's place, or None when the step is left to the model."""
        return self.code.shown_text() if self.plan.way == "edit" else None

    def show_state(self, kept: bool) -> None:
        """Says whether the variables of the other run are still there."""
        self._kept = kept
        self._show_variables()

    def _say(self) -> None:
        step = str(self.plan.step)
        match self.plan.way:
            case "after":
                heading = self.tr("Branch from step {step}").format(step=step)
                about = self.tr("A new run begins with the steps up to {step}. The run you see stays as it is.")
                button = self.tr("Branch")
            case "again":
                heading = self.tr("Run step {step} again").format(step=step)
                about = self.tr("A new run begins before step {step}, and the model does that step anew.")
                button = self.tr("Run again")
            case "edit":
                heading = self.tr("Edit step {step} and continue").format(step=step)
                about = self.tr("A new run begins before step {step}, runs your code there and goes on.")
                button = self.tr("Run and go on")
            case _:
                heading = self.tr("Run the task again")
                about = self.tr("A new run begins with the same task. The run you see stays as it is.")
                button = self.tr("Run")
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.about.setText(about.format(step=step))
        self.begin.setText(button)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(8)
        box.addWidget(self.heading)
        box.addWidget(self.about)
        if self.plan.way == "edit":
            box.addWidget(label(self.tr("Code"), "section"))
            box.addWidget(self._code_area, 1)
            box.addWidget(self.problem)
            self.problem.hide()
            self._code_area.setFrameShape(QFrame.Shape.StyledPanel)
            self.code.show_code(self.plan.code)
            self.code.let_edit(True)
            self.code.edited.connect(self._checking.start)
        for name, field in ((self.tr("Task"), self.task), (self.tr("Message"), self.message)):
            if field is self.message and self.plan.way == "run":
                continue
            box.addWidget(label(name, "section"))
            box.addWidget(field)
        box.addWidget(label(self.tr("How it goes on"), "section"))
        box.addWidget(self.chips)
        box.addWidget(self.variables)
        box.addWidget(self.replay)
        box.addSpacing(6)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.begin)
        box.addLayout(line)

    def _show_variables(self) -> None:
        shared = self.plan.shared
        fits = self.plan.fits(self.options)
        gone = shared > 0 and (self._kept is False or not fits)
        self.variables.setVisible(shared > 0)
        self.replay.setVisible(gone)
        if not gone:
            self.variables.setText(
                self.tr("The variables are as they were after step {step}.").format(step=shared)
                if self._kept
                else self.tr("Looking whether the variables are still there…")
            )
            return
        reason = (
            self.tr("The variables of that step are not kept any more.")
            if fits
            else self.tr("With other tools or fewer imports the interpreter is another one.")
        )
        self.variables.setText(reason)
        again = self.tr("Run the code of the earlier %n step(s) again", "", shared)
        called = ", ".join(self.plan.earlier_tools)
        self.replay.setText(
            self.tr("{again}; it calls {tools} again").format(again=again, tools=called) if called else again
        )

    def _check(self) -> None:
        self._policy.ask(self.code.shown_text(), (*self._base_imports, *self.options.imports), self._helper)

    def _show_problem(self, code: str, problem: Problem) -> None:
        if code == self.code.shown_text():
            text, line = problem
            self.code.show_error(line)
            self.problem.setText(text)
            self.problem.setVisible(bool(text))

    def _begin(self) -> None:
        if not self.task.toPlainText().strip():
            self.task.setFocus()
            return
        self.wanted.emit()


def _field(name: str, text: str, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setProperty("kind", "field")
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 20)
    return field
