"""A variable in a window of its own: its text, its table or its picture, at each of the steps that wrote it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_agent.agent.events import Shown, Variable
from desktop_agent.ui.inspector.text_pane import TextPane
from desktop_agent.ui.inspector.variable_delegate import shown_size
from desktop_agent.ui.timeline.picture_viewer import PictureViewer
from desktop_agent.ui.timeline.value_files import as_tsv, ask_save
from desktop_agent.ui.timeline.value_section import TableView, read_picture
from desktop_agent.ui.timeline.wording import whole
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

Values = Sequence[tuple[int, Variable | None]]
"""A variable's values with the steps that wrote them; None where it was removed."""


class VariableWindow(QDialog):
    """Shows what the worker said of a value; nothing of the value's own code runs here.

    Attributes:
        table: The first rows, for a table.
        picture: The picture, for a picture.
        text: The value's text, for all else.
        steps: The steps that wrote the variable, to look at its value then.
    """

    def __init__(self, variable: Variable, where: str, parent: QWidget | None = None, values: Values = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(variable.name)
        self.resize(680, 460)
        self.table: TableView | None = None
        self.picture: PictureViewer | None = None
        self.text: TextPane | None = None
        self._values = list(values)
        self._where = where
        self._name = variable.name
        self.heading = label("", "muted", wrap=True)
        self.steps = QComboBox()
        self.steps.setAccessibleName(self.tr("Value after which step"))
        for step, value in self._values:
            text = self.tr("after step %1") if step else self.tr("before this run")
            said = text.replace("%1", str(step))
            self.steps.addItem(said if value is not None else self.tr("removed by step %1").replace("%1", str(step)))
        self.steps.setVisible(len(self._values) > 1)
        line = QHBoxLayout()
        line.setContentsMargins(12, 10, 12, 6)
        line.addWidget(self.heading, 1)
        line.addWidget(self.steps)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(line)
        self._shown: QWidget | None = None
        place = next((place for place, (_, value) in enumerate(self._values) if value is variable), -1)
        self.steps.setCurrentIndex(place)
        self.steps.currentIndexChanged.connect(self._turn)
        self._show(variable, where)

    def _turn(self, place: int) -> None:
        step, value = self._values[place]
        text = self.tr("step %1").replace("%1", str(step)) if step else self.tr("from before this run")
        gone = Variable(name=self._name, change="kept", type_name="", size="", text="")
        self._show(value or gone, text if value is not None else self.steps.currentText())

    def _show(self, variable: Variable, where: str) -> None:
        self.table = self.picture = self.text = None
        self.heading.setText(" · ".join(part for part in (variable.type_name, shown_size(variable), where) if part))
        if self._shown is not None:
            self._box.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = self._content(variable)
        self._box.addWidget(self._shown, 1)

    def _content(self, variable: Variable) -> QWidget:
        shown = variable.shown
        if shown is not None and shown.kind == "table":
            return self._table(shown)
        image = read_picture(shown) if shown is not None and shown.kind == "picture" else None
        if shown is not None and image is not None and not image.isNull():
            self.picture = PictureViewer(shown, image, f"{variable.name}: {variable.text}", self)
            return self.picture
        self.text = TextPane(variable.name, f"{variable.name}.txt")
        self.text.show_runs((variable.text, "plain"))
        return self.text

    def _table(self, shown: Shown) -> QWidget:
        page, box, line = QWidget(), QVBoxLayout(), QHBoxLayout()
        page.setLayout(box)
        box.setContentsMargins(0, 0, 0, 0)
        line.setContentsMargins(12, 0, 12, 0)
        rows = shown.shape[0] if shown.shape else len(shown.rows)
        said = self.tr("the first %1 of %2 rows").replace("%1", whole(len(shown.rows))).replace("%2", whole(rows))
        line.addWidget(label(said if rows > len(shown.rows) else "", "small"), 1)
        copy, save = LabelButton(Part(self.tr("Copy"))), LabelButton(Part(self.tr("Save as CSV…")))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_tsv(shown.columns, shown.rows)))
        save.clicked.connect(lambda: ask_save(shown, self._name, self))
        line.addWidget(copy)
        line.addWidget(save)
        self.table = TableView(self)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.show_table(shown)
        box.addLayout(line)
        box.addWidget(self.table, 1)
        return page
