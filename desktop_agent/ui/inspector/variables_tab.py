"""The variables as they were after the selected step."""

from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.inspector.tab import InspectorTab
from desktop_agent.ui.inspector.variable_delegate import ROW, VariableDelegate, change_word, shown_size, value_text
from desktop_agent.ui.inspector.variable_window import VariableWindow
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.variables import VariableRow
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

_Index = QModelIndex | QPersistentModelIndex
_NAME, _TYPE, _VALUE = range(3)
_ROW: Final = 46


class VariablesModel(QAbstractTableModel):
    """Name, type and value of each variable."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[VariableRow] = []

    def show_rows(self, rows: list[VariableRow]) -> None:
        """Shows other rows; what stays keeps its selection."""
        if rows == self.rows:
            return
        if [row.variable.name for row in rows] == [row.variable.name for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _VALUE))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def said(self, row: VariableRow, column: int) -> str:
        """Returns what a cell says."""
        variable = row.variable
        if column == _NAME:
            return variable.name
        if column == _TYPE:
            return " ".join(part for part in (variable.type_name, shown_size(variable)) if part)
        return value_text(variable)

    def where(self, row: VariableRow) -> str:
        """Returns which step wrote or removed the variable."""
        if row.change == "removed":
            return self.tr("removed by step %1").replace("%1", str(row.step))
        if not row.step:
            return self.tr("from before this run")
        return self.tr("step %1").replace("%1", str(row.step))

    # Qt's overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One for each variable."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Name, type, value."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, and the row itself for the delegate."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.variable.name} · {self.where(row)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [self.said(row, index.column())]
            if index.column() == _NAME:
                parts.extend((self.said(row, _TYPE), self.said(row, _VALUE), change_word(row.change), self.where(row)))
            return ", ".join(part for part in parts if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Type"), self.tr("Value"))[section]
        return super().headerData(section, orientation, role)


class VariableTable(QTableView):
    """The table; a double click or Enter opens a variable.

    Signals:
        opened: The row that is to be shown whole.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setModel(VariablesModel())
        self.setItemDelegate(VariableDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setAccessibleName(self.tr("Variables"))
        self.doubleClicked.connect(self._open)

    @property
    def variables(self) -> VariablesModel:
        """The rows."""
        model = self.model()
        assert isinstance(model, VariablesModel)
        return model

    def refit(self) -> None:
        """Takes the heights and widths that the fonts need."""
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.setColumnWidth(_NAME, scaled(96))
        self.setColumnWidth(_TYPE, scaled(98))
        self.horizontalHeader().setFont(theme.current().ui_font(-1))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.variables.rows[index.row()])

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected variable."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class RewindBox(QWidget):
    """Begins a new run from the state after the selected step.

    Signals:
        wanted: The step.
    """

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._step = 0
        heading = label(self.tr("Rewind"), "title")
        said = label(
            self.tr("Continue from the state after any finished step, with the code as it was or edited."),
            "muted",
            wrap=True,
        )
        self.button = LabelButton(Part(""), icon_name="rewind")
        self.button.clicked.connect(lambda: self.wanted.emit(self._step))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 14)
        box.setSpacing(6)
        box.addWidget(heading)
        box.addWidget(said)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_step(self, step: StepCard | None) -> None:
        """Offers a step that is over; gone for one that goes on."""
        ended = step is not None and bool(step.ended_at)
        self._step = step.number if step is not None else 0
        self.button.show_parts(Part(self.tr("Branch from step %1").replace("%1", str(self._step)), "muted"))
        self.setVisible(ended)


class VariablesTab(QWidget, InspectorTab):
    """The variables after the selected step: what it wrote is marked, and so is what it removed.

    Signals:
        branch_wanted: A new run is to begin from the state after this step.
    """

    name = "variables"
    branch_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = VariableTable()
        self.hint = label("", "muted", wrap=True)
        self.hint.setContentsMargins(12, 10, 12, 10)
        self.windows: list[VariableWindow] = []
        self._run = RunModel()
        self._look = ("", 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        self.rewind = RewindBox()
        self.rewind.wanted.connect(self.branch_wanted)
        box.addWidget(self.rewind)
        self.table.opened.connect(self.open_variable)

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Variables")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the variables after a step; while it goes on, those before it."""
        self._run = run
        look = (theme.current().name, theme.current().ui_font().pixelSize())
        if look != self._look:
            self._look = look
            self.table.refit()
        number = step.number if step is not None else 0
        rows = run.variables.at(number)
        self.rewind.show_step(step)
        self.table.variables.show_rows(rows)
        self.table.setVisible(bool(rows))
        hint = "" if rows else self.tr("There are no variables after this step.")
        left_out = run.variables.left_out.get(number, 0)
        if left_out:
            hint = self.tr("%1 more changed in this step than are kept.").replace("%1", str(left_out))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setAlignment(self.hint, Qt.AlignmentFlag(0) if rows else Qt.AlignmentFlag.AlignTop)

    def open_variable(self, row: VariableRow) -> None:
        """Shows a variable whole, in a window of its own."""
        values = self._run.variables.values(row.variable.name)
        window = VariableWindow(row.variable, self.table.variables.where(row), self, values)
        self.windows.append(window)
        window.finished.connect(partial(self._forget, window))
        window.show()

    def _forget(self, window: VariableWindow, _result: int = 0) -> None:
        self.windows.remove(window)
        window.deleteLater()
