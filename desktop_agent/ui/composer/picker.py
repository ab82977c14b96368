"""What the searchable pickers have in common: a search line over rows in a scroll area."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_agent.ui.widgets.labels import label
from desktop_agent.ui.widgets.popover import Popover


class SearchPicker(Popover):
    """A popover with a title, a search line and rows; subclasses fill `rows`."""

    def __init__(self, parent: QWidget, *, width: int = 380, height: int = 320) -> None:
        super().__init__("", parent, width=width)
        self._heading = label("", "title")
        self.search = QLineEdit()
        self.note = label("", "small", wrap=True)
        inside = QWidget()
        inside.setProperty("kind", "surface")
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 6, 0)
        self.rows.setSpacing(4)
        self.rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setFixedHeight(height)
        self.box.addWidget(self._heading)
        self.box.addWidget(self.search)
        self.box.addWidget(area)
        self.box.addWidget(self.note)

    def set_texts(self, title: str, placeholder: str) -> None:
        """Sets the heading and what the search line asks for."""
        self._heading.setText(title)
        self.setAccessibleName(title)
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)

    def clear_rows(self) -> None:
        """Takes all rows away."""
        while item := self.rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def focus_first(self) -> None:
        """The search line."""
        self.search.setFocus()
