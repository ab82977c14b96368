"""What the searchable lists have in common: a search line over rows, in a scroll area of their own or in the page's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_agent.ui.widgets.labels import label


class SearchList(QWidget):
    """A search line, rows and a note; subclasses fill `rows`.

    Args:
        placeholder: What the search line asks for.
        height: Of the scroll area; 0 lets all rows stand below each other.
    """

    def __init__(self, placeholder: str, *, height: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.setClearButtonEnabled(True)
        self.note = label("", "small", wrap=True)
        inside = QWidget()
        inside.setProperty("kind", "surface")
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 6 if height else 0, 0)
        self.rows.setSpacing(4)
        self.rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)
        self.box.addWidget(self.search)
        self.box.addWidget(_scrolling(inside, height) if height else inside)
        self.box.addWidget(self.note)

    def clear_rows(self) -> None:
        """Takes all rows away."""
        while item := self.rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _scrolling(inside: QWidget, height: int) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.setFixedHeight(height)
    return area
