"""The window with two runs side by side."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui import icons
from desktop_agent.ui.compare.diff_view import DiffView
from desktop_agent.ui.compare.pairs import Pair, first_difference, lines_of, outcome
from desktop_agent.ui.run_state import state_look
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.money import money
from desktop_agent.ui.timeline.wording import duration, title, whole
from desktop_agent.ui.widgets.labels import ElidedLabel, label, rule

_ICONS: Final = {"same": "check", "code": "edit", "output": "table", "left": "circle", "right": "plus"}


class CompareWindow(QDialog):
    """What both runs cost and answered, their steps beside each other, and of a chosen pair the code and the outcome.

    Args:
        left: The first run.
        right: The second one.
        pairs: Their steps beside each other.
        parent: The window it belongs to.
    """

    def __init__(self, left: RunModel, right: RunModel, pairs: Sequence[Pair], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two runs"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setModal(False)
        self.resize(1080, 720)
        self._pairs = pairs
        self.facts: dict[str, tuple[str, str]] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps of both runs"))
        self.list.setMinimumWidth(220)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names = (self.tr("First run"), self.tr("Second run"))
        self.code = DiffView(names)
        self.outcome = DiffView(names)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.code, self.tr("Code"))
        self.tabs.addTab(self.outcome, self.tr("Outcome"))
        self._left_title, self._right_title = ElidedLabel(), ElidedLabel()
        self.summary = label("", "muted", wrap=True)
        self._lay_out(left, right)
        self._fill()

    def _lay_out(self, left: RunModel, right: RunModel) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(8)
        box.addLayout(self._totals(left, right))
        box.addWidget(self.summary)
        box.addWidget(rule())
        titles = QHBoxLayout()
        for heading in (self._left_title, self._right_title):
            heading.setProperty("kind", "title")
            titles.addWidget(heading, 1)
        detail = QVBoxLayout()
        detail.setSpacing(4)
        detail.addLayout(titles)
        detail.addWidget(self.tabs, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.list, 1)
        body.addWidget(rule(vertical=True))
        body.addLayout(detail, 4)
        box.addLayout(body, 1)

    def _totals(self, left: RunModel, right: RunModel) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        rows = {
            self.tr("Run"): (left.title, right.title),
            self.tr("Task"): (left.task, right.task),
            self.tr("Model"): (left.model, right.model),
            self.tr("State"): tuple(state_look(run.state).word for run in (left, right)),
            self.tr("Steps"): tuple(str(run.totals.steps) for run in (left, right)),
            self.tr("Tokens"): tuple(
                whole(run.totals.tokens.input + run.totals.tokens.output) for run in (left, right)
            ),
            self.tr("Cost"): tuple(
                money(run.totals.cost) if run.totals.cost is not None else "" for run in (left, right)
            ),
            self.tr("Time"): tuple(_time(run) for run in (left, right)),
            self.tr("Answer"): tuple(_answer(run) for run in (left, right)),
        }
        if not any(rows[self.tr("Cost")]):
            del rows[self.tr("Cost")]
        for row, (name, (one, other)) in enumerate(rows.items()):
            self.facts[name] = one, other
            grid.addWidget(label(name, "muted"), row, 0)
            for column, text in ((1, one), (2, other)):
                value = ElidedLabel(text or "–")
                if one != other and name not in (self.tr("Run"),):
                    value.setProperty("kind", "title")
                grid.addWidget(value, row, column)
        return grid

    def _fill(self) -> None:
        words = {
            "same": self.tr("alike"),
            "code": self.tr("other code"),
            "output": self.tr("other outcome"),
            "left": self.tr("only in the first"),
            "right": self.tr("only in the second"),
        }
        for pair in self._pairs:
            numbers = " / ".join(str(step.number) if step is not None else "–" for step in (pair.left, pair.right))
            item = QListWidgetItem(icons.icon(_ICONS[pair.kind]), f"{numbers}  {words[pair.kind]}")
            item.setToolTip(_step_title(pair.left or pair.right))
            self.list.addItem(item)
        alike = sum(pair.kind == "same" for pair in self._pairs)
        text = self.tr("{alike} of %n step(s) are alike.", "", len(self._pairs))
        self.summary.setText(text.format(alike=alike))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(first_difference(self._pairs))

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._pairs):
            return
        pair = self._pairs[row]
        self._left_title.show_text(_step_title(pair.left))
        self._right_title.show_text(_step_title(pair.right))
        self.code.show_lines(lines_of(*(step.code_text if step else "" for step in (pair.left, pair.right))))
        self.outcome.show_lines(lines_of(outcome(pair.left), outcome(pair.right)))
        self.tabs.setCurrentWidget(self.outcome if pair.kind == "output" else self.code)


def _step_title(step: StepCard | None) -> str:
    return "–" if step is None else f"{step.number} · {title(step)}"


def _time(run: RunModel) -> str:
    totals = run.totals
    return duration(totals.ended_at - totals.started_at) if totals.ended_at else "–"


def _answer(run: RunModel) -> str:
    return run.answer.text[:2_000] if run.answer is not None else ""
