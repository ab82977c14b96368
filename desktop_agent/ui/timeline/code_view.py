"""Python code in a card: numbered, coloured, selectable, and editable when a person wants to change an action."""

import time
from math import ceil
from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.code_editing import edited, matching_brackets
from desktop_agent.ui.timeline.highlight import Lexing, Span
from desktop_agent.ui.timeline.text_block import TextBlock, selection

_SLICE = 0.003
_PAUSE = 0.008
_GAP = 13


class CodeView(TextBlock):
    """Code with line numbers; its colours come in slices of a few milliseconds, whatever its length.

    Signals:
        edited: The person changed the text.
    """

    edited = Signal()
    # All views share the time for colouring: ten new cards at once must not cost ten slices in a row.
    _next_slice: ClassVar[float] = 0.0

    def __init__(self, parent: QWidget | None = None) -> None:
        # Long lines are wrapped: what a person approves must not go on out of sight.
        super().__init__(parent)
        self.setAccessibleName(self.tr("Code"))
        self._gutter = _Gutter(self)
        self._lexing: Lexing | None = None
        self._coloured: list[list[Span]] = []
        self._error_line: int | None = None
        self._colours = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._colour)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self._showing = False

    @property
    def error_line(self) -> int | None:
        """The line that is marked as the error's, from 1."""
        return self._error_line

    def show_code(
        self, code: str, error_line: int | None = None, *, settled: bool = True, lines: int | None = None
    ) -> None:
        """Shows code.

        Args:
            code: The text.
            error_line: The line that failed, from 1, or None.
            settled: No more is coming; while code streams in, colours follow at a distance.
            lines: How many lines to show, or None for all; the colours are those of the whole.
        """
        colours = theme.current()
        self._showing = True
        self.show_font(colours.mono_font(), colours.color("text"))
        shown = code if lines is None else "\n".join(code.split("\n", lines)[:lines])
        new = shown != self.shown_text()
        if new:
            self.show_text(shown)
        self._showing = False
        if new or self._colours != colours.look:
            self._colours = colours.look
            self._lexing, self._coloured = Lexing(code), []
            self._place_gutter()
            if settled:
                self._colour()
            elif not self._timer.isActive():
                self._timer.start(120)
            self._error_line = None
        if error_line != self._error_line or new:
            self._error_line = error_line
            self._mark_error()

    def show_error(self, line: int | None) -> None:
        """Marks a line as the error's, or none."""
        if line != self._error_line:
            self._error_line = line
            self._mark_error()

    def let_edit(self, editable: bool) -> None:
        """Turns editing on or off."""
        flags = Qt.TextInteractionFlag
        self.setReadOnly(not editable)
        self.document().setUndoRedoEnabled(editable)
        self.setTabChangesFocus(not editable)
        self.setTextInteractionFlags(flags.TextEditorInteraction if editable else flags.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.ClickFocus)
        self._mark_error()

    def gutter_width(self) -> int:
        """Returns the width of the line numbers and the gap after them."""
        digits = len(str(max(1, self.document().blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + _GAP

    def _changed(self) -> None:
        if self._showing:
            return
        self._text = self.toPlainText()
        self._lexing, self._coloured = Lexing(self._text), []
        self._error_line = None
        self._mark_error()
        self._place_gutter()
        self._timer.start(60)
        self.forget_height()
        self.edited.emit()

    def _colour(self) -> None:
        """Reads on for a slice of time, and colours the lines that are known by then."""
        if self._lexing is None:
            return
        if not self._lexing.done:
            early = CodeView._next_slice - time.perf_counter()
            if early > 0:
                self._timer.start(ceil(early * 1000))
                return
        done = self._lexing.advance(_SLICE)
        CodeView._next_slice = time.perf_counter() + _PAUSE
        known = self._lexing.lines if done else self._lexing.lines[:-1]
        begin = len(self._coloured)
        if begin < len(known):
            formats = _formats()
            block = self.document().findBlockByNumber(begin)
            start = block.position()
            while block.isValid() and len(self._coloured) < len(known):
                spans = known[len(self._coloured)]
                layout = block.layout()
                if spans or layout.formats():
                    layout.setFormats([_range(span, formats) for span in spans])
                self._coloured.append(spans)
                block = block.next()
            end = block.position() if block.isValid() else self.document().characterCount()
            self.document().markContentsDirty(start, max(0, end - start))
        if not done:
            self._timer.start(ceil(_PAUSE * 1000))

    def _mark_error(self) -> None:
        self.setExtraSelections([*self.marks(), *self._hits])
        self._gutter.update()

    def marks(self) -> list[QTextEdit.ExtraSelection]:
        """The line that failed; in the editor, underlined, and the brackets that belong together."""
        marks: list[QTextEdit.ExtraSelection] = []
        if self._error_line is not None:
            block = self.document().findBlockByNumber(self._error_line - 1)
            if block.isValid():
                mark = QTextEdit.ExtraSelection()
                form = QTextCharFormat()
                form.setBackground(theme.current().color("danger_soft"))
                form.setProperty(QTextFormat.Property.FullWidthSelection, True)
                # Qt's stubs know these fields as methods.
                mark.format = form  # pyright: ignore[reportAttributeAccessIssue]
                mark.cursor = QTextCursor(block)  # pyright: ignore[reportAttributeAccessIssue]
                marks.append(mark)
                if not self.isReadOnly():
                    marks.append(self._underlined(block))
        if not self.isReadOnly():
            marks.extend(self._brackets())
        return marks

    def _underlined(self, block: QTextBlock) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(theme.current().color("danger"))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return selection(cursor, form)

    def _brackets(self) -> list[QTextEdit.ExtraSelection]:
        pair = matching_brackets(self.shown_text(), self.textCursor().position())
        made: list[QTextEdit.ExtraSelection] = []
        for place in pair or ():
            form = QTextCharFormat()
            form.setBackground(theme.current().color("accent_soft"))
            form.setFontWeight(QFont.Weight.Bold)
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            made.append(selection(cursor, form))
        return made

    def _cursor_moved(self) -> None:
        if not self.isReadOnly():
            self._mark_error()

    def _place_gutter(self) -> None:
        width = self.gutter_width()
        if self.viewportMargins().left() != width:
            self.setViewportMargins(width, 0, 0, 0)
        self._gutter.setGeometry(QRect(0, 0, width, self.height()))
        self._gutter.update()

    def height_for(self, width: int) -> int:
        """Returns the height of the whole code at a width, room for a scroll bar included."""
        return super().height_for(width - self.gutter_width())

    def paint_gutter(self, painter: QPainter, area: QRect) -> None:
        """Paints the line numbers in an area, the failed one in red."""
        colours = theme.current()
        painter.setFont(self.font())
        metrics, layout = self.fontMetrics(), self.document().documentLayout()
        # Qt puts the room between lines above them.
        ascent = self.line_height() - metrics.height() + metrics.ascent()
        shift = self.verticalScrollBar().value()
        right = metrics.horizontalAdvance("9") * len(str(self.document().blockCount()))
        block = self.cursorForPosition(QPoint(0, area.top())).block()
        while block.isValid():
            top = round(layout.blockBoundingRect(block).top()) - shift
            if top > area.bottom():
                break
            number = block.blockNumber() + 1
            painter.setPen(colours.color("danger" if number == self._error_line else "text_faint"))
            text = str(number)
            painter.drawText(right - metrics.horizontalAdvance(text), top + ascent, text)
            block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the editor, keys mean what they mean in code."""
        if self.isReadOnly() or not edited(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line numbers as high as the code."""
        super().resizeEvent(event)
        self._place_gutter()


class _Gutter(QWidget):
    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(self._view.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_gutter(QPainter(self), event.rect())


def _formats() -> dict[str, QTextCharFormat]:
    colours = theme.current()
    formats: dict[str, QTextCharFormat] = {}
    for role in colours.code:
        form = QTextCharFormat()
        form.setForeground(colours.color(f"code.{role}"))
        formats[role] = form
    return formats


def _range(span: Span, formats: dict[str, QTextCharFormat]) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    # Qt's stubs know these fields as methods.
    made.start, made.length, made.format = span[0], span[1], formats[span[2]]  # pyright: ignore[reportAttributeAccessIssue]
    return made
