"""Text inside a card: selectable, as high as it needs to be, and never in the way of scrolling."""

from math import ceil

from PySide6.QtCore import QSize, Qt, QUrl
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

LINE_SPACING = 1.18


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
        self._text: str | None = None
        self.document().documentLayout().documentSizeChanged.connect(self.forget_height)

    def show_font(self, font: QFont, colour: QColor) -> None:
        """Sets the font and the text's colour."""
        if font != self.document().defaultFont():
            self.document().setDefaultFont(font)
            self.setFont(font)
            self.forget_height()
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
        self.document().clear()
        self._text = ""
        self.add_text(text)

    def add_text(self, piece: str) -> None:
        """Adds a piece of plain text at the end; what is selected stays so."""
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


def line_height(font: QFont) -> int:
    """Returns the height of a line of text in a font, in pixels."""
    return ceil(QFontMetricsF(font).height() * LINE_SPACING)
