"""The steps as a plain table, for the keyboard and for screen readers."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.wording import accessible, duration, failure_word, state_word, title

_Index = QModelIndex | QPersistentModelIndex
_NUMBER, _STATE, _TITLE, _TIME = range(4)
_ROW: Final = 28


class OutlineModel(QAbstractTableModel):
    """Number, state, title or error, and time of each step."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[StepCard] = []

    def show_run(self, run: RunModel) -> None:
        """Shows the steps of a run as they are now; those that are new come at the end."""
        steps, known = list(run.steps.values()), len(self.steps)
        if steps[:known] != self.steps:
            self.beginResetModel()
            self.steps = steps
            self.endResetModel()
            return
        if len(steps) > known:
            self.beginInsertRows(QModelIndex(), known, len(steps) - 1)
            self.steps = steps
            self.endInsertRows()
        if known:
            self.dataChanged.emit(self.index(0, 0), self.index(known - 1, _TIME))

    # Qt's overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One for each step."""
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number, state, title, time."""
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts; a screen reader hears the whole row in its first cell."""
        step = self.steps[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole and column == _NUMBER:
            return accessible(step)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            failed = failure_word(step)
            text = f"{failed}: {title(step)}" if failed else title(step)
            time = duration(step.model_seconds + step.seconds) if not step.live else ""
            return (str(step.number), state_word(step.state), text, time)[column]
        if role == Qt.ItemDataRole.ForegroundRole and column == _STATE and step.state in ("failed", "waiting"):
            return theme.current().color("danger" if step.state == "failed" else "warning")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _TIME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Step"), self.tr("State"), self.tr("Title"), self.tr("Time"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _TIME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


class OutlineTable(QTableView):
    """The table; Enter or a double click chooses a step.

    Signals:
        chosen: The number of the chosen step.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.outline = OutlineModel()
        self.setModel(self.outline)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Steps of this run"))
        self.setStyleSheet("QTableView::item { padding: 0 7px; }")
        self.verticalHeader().hide()
        # Rows of one fixed height are never measured, so 10,000 of them cost as much as ten.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_NUMBER, 56), (_STATE, 136), (_TIME, 84)):
            self.setColumnWidth(column, scaled(width))
        self.doubleClicked.connect(self._choose)

    def go_to(self, number: int) -> None:
        """Puts the cursor on a step; 0 means the last one."""
        numbers = [step.number for step in self.outline.steps]
        if numbers:
            row = numbers.index(number) if number in numbers else len(numbers) - 1
            self.setCurrentIndex(self.outline.index(row, _NUMBER))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.outline.steps[index.row()].number)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; J and K walk as in the timeline."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self.currentIndex())
            case Qt.Key.Key_J | Qt.Key.Key_K if not event.modifiers():
                row = self.currentIndex().row() + (1 if event.key() == Qt.Key.Key_J else -1)
                if 0 <= row < len(self.outline.steps):
                    self.setCurrentIndex(self.outline.index(row, _NUMBER))
            case _:
                super().keyPressEvent(event)


class OutlineWindow(QDialog):
    """The outline over the window; it stays open while the run goes on.

    Attributes:
        table: The steps.
    """

    def __init__(self, run: RunModel, current: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Outline"))
        self.resize(620, 460)
        self.table = OutlineTable()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table)
        self.show_run(run)
        self.table.go_to(current)

    def show_run(self, run: RunModel) -> None:
        """Shows a run as it is now."""
        self.table.outline.show_run(run)
