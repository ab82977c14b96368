"""Text inside a card: selectable, as high as it needs to be, and never in the way of scrolling."""

import re
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_agent.ui import theme

LINE_SPACING = 1.18
_MOST_MARKS = 2_000


class InertDocument(QTextDocument):
    """A document that loads nothing: what a model writes must not make the application open a file or an address."""

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Refuses."""


class TextBlock(QTextEdit):
    """Read-only text without frame, ground and scroll bars of its own.

    Keys and wheel turns that mean nothing here go on to the timeline.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inert = InertDocument(self)
        self._inert.setUndoRedoEnabled(False)
        self._inert.setDocumentMargin(0)
        self.setDocument(self._inert)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self._width = -1
        self._height = -1
        self._written_for = 0
        self._text: str | None = None
        self._hits: list[QTextEdit.ExtraSelection] = []
        self._current_hit: QTextCursor | None = None
        self.document().documentLayout().documentSizeChanged.connect(self.forget_height)

    def show_font(self, font: QFont, colour: QColor) -> None:
        """Sets the font and the text's colour."""
        if font != self.document().defaultFont():
            self.document().setDefaultFont(font)
            self.setFont(font)
            self.forget_height()
        # Apart from the font: a new style sheet has given it to the document already when the card is told.
        self._level_lines()
        palette = self.palette()
        if palette.color(QPalette.ColorRole.Text) != colour:
            palette.setColor(QPalette.ColorRole.Text, colour)
            self.setPalette(palette)

    def show_text(self, text: str) -> None:
        """Shows a plain text; where the one shown now is its beginning, only the rest is added."""
        shown = self._text
        if text == shown:
            return
        if shown and text.startswith(shown):
            self.add_text(text[len(shown) :])
            return
        self.clear_text()
        self.add_text(text)

    def clear_text(self) -> None:
        """Shows nothing, also where a cursor has put in what `show_text` knows nothing of."""
        self.document().clear()
        self._text = ""
        self.forget_height()

    def add_text(self, piece: str) -> None:
        """Adds a piece of plain text at the end; what is selected stays so."""
        self._level_lines()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(self.block_format())
        cursor.insertText(piece)
        self._text = (self._text or "") + piece
        self.forget_height()

    def shown_text(self) -> str:
        """Returns the text that is shown."""
        return self._text or ""

    def block_format(self) -> QTextBlockFormat:
        """Returns the format of a line: a little higher than the font asks for."""
        form = QTextBlockFormat()
        form.setLineHeight(self.line_height(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return form

    def _level_lines(self) -> None:
        """Gives lines that were written for another font the height that this one wants."""
        height = self.line_height()
        if height == self._written_for:
            return
        self._written_for = height
        if self._text:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(self.block_format())
            self.forget_height()

    def line_height(self) -> int:
        """Returns the height of a line in pixels."""
        return line_height(self.document().defaultFont())

    def height_for(self, width: int) -> int:
        """Returns the height of the whole text at a width."""
        if self._height < 0 or width != self._width:
            self._width = width
            self.document().setTextWidth(width)
            self._height = ceil(self.document().size().height())
        return self._height

    def mark(self, start: int, length: int, form: QTextCharFormat) -> None:
        """Gives a piece of the text a look."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)

    def show_hits(self, pattern: re.Pattern[str] | None, current: int | None = None, total: int | None = None) -> None:
        """Marks where words stand in what is shown.

        Args:
            pattern: The words, or None for no marks.
            current: The hit that is marked more strongly, from 0.
            total: How many hits the whole text has; what is shown may be its end only.
        """
        self._hits = []
        self._current_hit = None
        if pattern is not None:
            shown = self.document().toPlainText()
            places = [(match.start(), match.end()) for match in pattern.finditer(shown)][:_MOST_MARKS]
            if current is not None:
                current -= (total or len(places)) - len(places)
            colours = theme.current()
            for number, (start, end) in enumerate(places):
                strong = number == current
                form = QTextCharFormat()
                form.setBackground(colours.color("accent" if strong else "warning_soft"))
                form.setForeground(colours.color("accent_text" if strong else "text"))
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self._hits.append(selection(cursor, form))
                if strong:
                    self._current_hit = cursor
        self.setExtraSelections([*self.marks(), *self._hits])

    @property
    def hit_count(self) -> int:
        """How many places are marked."""
        return len(self._hits)

    def hit_place(self) -> QRect | None:
        """Returns where the hit that is marked more strongly stands, or None when it is not shown."""
        return self.cursorRect(self._current_hit) if self._current_hit is not None else None

    def marks(self) -> list[QTextEdit.ExtraSelection]:
        """Returns what else is marked in the text."""
        return []

    def forget_height(self) -> None:
        self._height = -1

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Refuses, as the document does."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel is the timeline's."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes copying and selecting; all else is the timeline's, unless the text can be edited."""
        if not self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Shows Qt's own menu over a selection and in an editor; elsewhere the card's."""
        if self.textCursor().hasSelection() or not self.isReadOnly():
            super().contextMenuEvent(event)
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Nothing: the card decides."""
        return QSize(0, 0)


def selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Returns a mark of a place in a text."""
    made = QTextEdit.ExtraSelection()
    # Qt's stubs know these fields as methods.
    made.cursor, made.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
    return made


def line_height(font: QFont) -> int:
    """Returns the height of a line of text in a font, in pixels."""
    return ceil(QFontMetricsF(font).height() * LINE_SPACING)
