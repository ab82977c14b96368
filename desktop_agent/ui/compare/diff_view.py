"""Two texts beside each other, line by line, with what differs on a coloured ground."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.compare.pairs import Line
from desktop_agent.ui.widgets.labels import rule


class DiffView(QWidget):
    """Both sides scroll together, and lines that belong together stand at the same height."""

    _lines: Sequence[Line] = ()

    def __init__(self, names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = (_side(name) for name in names)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.left, 1)
        line.addWidget(rule(vertical=True))
        line.addWidget(self.right, 1)
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows two texts."""
        self._lines = lines
        colours = theme.current()
        for side, texts, role in (
            (self.left, [line.left for line in lines], "danger_soft"),
            (self.right, [line.right for line in lines], "success_soft"),
        ):
            side.setFont(colours.mono_font())
            side.setPlainText("\n".join(text if text is not None else "" for text in texts))
            marks: list[QTextEdit.ExtraSelection] = []
            for place, (line, text) in enumerate(zip(lines, texts, strict=True)):
                if line.differs:
                    ground = role if text is not None else "surface_alt"
                    marks.append(_mark(side, place, colours.color(ground)))
            side.setExtraSelections(marks)

    def changeEvent(self, event: QEvent) -> None:
        """Takes other colours and fonts."""
        super().changeEvent(event)
        if self._lines and event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.show_lines(self._lines)


def _side(name: str) -> QPlainTextEdit:
    side = QPlainTextEdit()
    side.setReadOnly(True)
    side.setAccessibleName(name)
    side.setFrameShape(QFrame.Shape.NoFrame)
    # A line that wraps on one side would no longer stand beside the other's.
    side.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return side


def _mark(side: QPlainTextEdit, place: int, ground: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.format.setBackground(ground)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    mark.cursor = QTextCursor(side.document().findBlockByNumber(place))  # pyright: ignore[reportAttributeAccessIssue]
    return mark
