"""A variable in a window of its own: its text, its table or its picture."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_agent.agent.events import Variable
from desktop_agent.ui.inspector.text_pane import TextPane
from desktop_agent.ui.inspector.variable_delegate import shown_size
from desktop_agent.ui.timeline.value_section import PictureView, TableView, read_picture
from desktop_agent.ui.widgets.labels import label


class VariableWindow(QDialog):
    """Shows what the worker said of a value; nothing of the value's own code runs here.

    Attributes:
        table: The first rows, for a table.
        picture: The picture, for a picture.
        text: The value's text, for all else.
    """

    def __init__(self, variable: Variable, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(variable.name)
        self.resize(620, 420)
        self.table: TableView | None = None
        self.picture: PictureView | None = None
        self.text: TextPane | None = None
        facts = " · ".join(part for part in (variable.type_name, shown_size(variable), where) if part)
        heading = label(facts, "muted", wrap=True)
        heading.setContentsMargins(12, 10, 12, 6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(heading)
        box.addWidget(self._content(variable), 1)

    def _content(self, variable: Variable) -> QWidget:
        shown = variable.shown
        if shown is not None and shown.kind == "table":
            self.table = TableView(self)
            self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.table.show_table(shown)
            return self.table
        image = read_picture(shown) if shown is not None and shown.kind == "picture" else None
        if image is not None and not image.isNull():
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            self.picture = PictureView(area)
            self.picture.show_image(image, f"{variable.name}: {variable.text}")
            self.picture.resize(self.picture.size_for(image.width()))
            area.setAlignment(Qt.AlignmentFlag.AlignCenter)
            area.setWidget(self.picture)
            return area
        self.text = TextPane(variable.name, f"{variable.name}.txt")
        self.text.show_runs((variable.text, "plain"))
        return self.text
