"""Paints the lines of a file that are in sight; lines are selected whole."""

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.output_viewer.lines import Line, LineIndex, LineReader
from desktop_agent.ui.timeline.wording import file_size

_PAD: Final = 12


class Mark(NamedTuple):
    """Words that are marked.

    Attributes:
        line: Where they are.
        place: Their first byte in the file.
        words: The words, for their length as they are shown.
    """

    line: int
    place: int
    words: str


class LinesView(QAbstractScrollArea):
    """Shows a file by its lines. However long it is, only what is in sight is read.

    Signals:
        moved: The keyboard is at another line.
        copy_wanted: The selected lines are to be copied.
        failed: The file could not be read; why.
    """

    moved = Signal(int)
    copy_wanted = Signal()
    failed = Signal(str)

    def __init__(self, index: LineIndex, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Lines of the output"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._index = index
        self._reader = LineReader(index)
        self._widest = 0
        self._anchor = self._current = 0
        self._mark: Mark | None = None

    @property
    def current(self) -> int:
        """The line that the keyboard is at, from 0."""
        return self._current

    @property
    def selection(self) -> tuple[int, int]:
        """The first and the last selected line."""
        return min(self._anchor, self._current), max(self._anchor, self._current)

    @property
    def mark(self) -> Mark | None:
        """The words that are marked."""
        return self._mark

    def in_sight(self) -> range:
        """Returns the lines that can be seen, the last one perhaps in part."""
        first = self.verticalScrollBar().value()
        return range(first, min(self._index.count, first + self._rows() + 1))

    def grow(self) -> None:
        """Takes in lines that became known."""
        self._fit()
        self.viewport().update()

    def go_to(self, line: int, *, extend: bool = False) -> None:
        """Goes to a line, and selects it alone or all up to it."""
        self._current = max(0, min(line, self._index.count - 1))
        if not extend:
            self._anchor = self._current
        self._mark = None
        bar, rows = self.verticalScrollBar(), self._rows()
        if not bar.value() <= self._current < bar.value() + rows:
            # One step further shows one more line; a leap shows what is around.
            near = bar.value() - 1 <= self._current <= bar.value() + rows
            up = self._current < bar.value()
            bar.setValue(self._current - (0 if near and up else rows - 1 if near else rows // 3))
        self.setAccessibleDescription(self.tr("Line %1: ").replace("%1", str(self._current + 1)) + self._text())
        self.moved.emit(self._current)
        self.viewport().update()

    def show_found(self, mark: Mark) -> None:
        """Goes to words and marks them."""
        self.go_to(mark.line)
        self._mark = mark
        shown, column = self._reader.around(mark.line, mark.place)
        metrics = QFontMetrics(theme.current().mono_font())
        left = metrics.horizontalAdvance(shown.text[:column])
        self._widest = max(self._widest, metrics.horizontalAdvance(shown.text) + 2 * _PAD)
        self._fit()
        across = self.horizontalScrollBar()
        if not across.value() <= left <= across.value() + across.pageStep() - metrics.horizontalAdvance(mark.words):
            across.setValue(left - across.pageStep() // 3)
        self.viewport().update()

    def text_of(self, line: int) -> str:
        """Returns a line as it is shown, with how much of it is left out.

        Raises:
            OSError: The file cannot be read.
        """
        shown = self._line(line)[0]
        return shown.text + self._note(shown)

    def _line(self, number: int) -> tuple[Line, int]:
        if self._mark is not None and self._mark.line == number:
            return self._reader.around(number, self._mark.place)
        lines = self._reader.lines(number, 1)
        return (lines[0] if lines else Line("", 0)), -1

    def _note(self, line: Line) -> str:
        return (
            self.tr(" … %1 of this line are left out").replace("%1", file_size(line.left_out)) if line.left_out else ""
        )

    def _text(self) -> str:
        try:
            return self.text_of(self._current)
        except OSError as error:
            self.failed.emit(error.strerror or str(error))
            return ""

    # Where things are

    def _height(self) -> int:
        return QFontMetrics(theme.current().mono_font()).height() + 2

    def _rows(self) -> int:
        return max(1, self.viewport().height() // self._height())

    def _gutter(self) -> int:
        digits = max(4, len(str(self._index.count)))
        return _PAD + QFontMetrics(theme.current().mono_font()).horizontalAdvance("0" * digits) + _PAD

    def _fit(self) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(self._rows())
        down.setRange(0, max(0, self._index.count - self._rows()))
        room = max(1, self.viewport().width() - self._gutter())
        across.setPageStep(room)
        across.setSingleStep(40)
        across.setRange(0, max(0, self._widest - room))

    def _line_under(self, place: QPoint) -> int:
        return self.verticalScrollBar().value() + place.y() // self._height()

    # What Qt asks for

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints numbers and lines in sight."""
        colours = theme.current()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colours.color("surface"))
        painter.setFont(colours.mono_font())
        height, gutter = self._height(), self._gutter()
        width = self.viewport().width()
        left = gutter + _PAD - self.horizontalScrollBar().value()
        first, last = self.selection
        widest = self._widest
        for row, number in enumerate(self.in_sight()):
            area = QRect(0, row * height, width, height)
            try:
                line, column = self._line(number)
            except OSError as error:
                self.failed.emit(error.strerror or str(error))
                return
            if first <= number <= last:
                painter.fillRect(area, colours.color("accent_soft"))
            painter.setClipRect(area.adjusted(gutter, 0, 0, 0))
            metrics = painter.fontMetrics()
            if column >= 0 and self._mark is not None:
                begin = left + metrics.horizontalAdvance(line.text[:column])
                long = metrics.horizontalAdvance(line.text[column : column + len(self._mark.words)])
                painter.fillRect(QRect(begin, area.top(), long, height), colours.color("warning_soft"))
                painter.setPen(colours.color("warning"))
                painter.drawRect(QRect(begin, area.top(), long, height - 1))
            painter.setPen(colours.color("text"))
            base = area.top() + 1 + metrics.ascent()
            painter.drawText(left, base, line.text)
            said = metrics.horizontalAdvance(line.text)
            if line.left_out:
                painter.setPen(colours.color("warning"))
                painter.drawText(left + said, base, self._note(line))
                said += metrics.horizontalAdvance(self._note(line))
            widest = max(widest, said + 2 * _PAD)
            painter.setClipping(False)
            painter.setPen(colours.color("text_muted"))
            numbers = QRect(0, area.top() + 1, gutter - _PAD, height)
            painter.drawText(numbers, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(number + 1))
        painter.fillRect(gutter - 1, 0, 1, self.viewport().height(), colours.color("hairline"))
        if widest > self._widest:
            self._widest = widest
            self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paints what is in sight now."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows more lines, or fewer."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Takes other colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._widest = 0
            self.grow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects a line; with Shift all up to it."""
        if event.button() == Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_to(self._line_under(event.position().toPoint()), extend=extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects more lines."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.go_to(self._line_under(event.position().toPoint()), extend=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks through the lines, selects and copies."""
        page, last = self._rows() - 1, self._index.count - 1
        ways = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_PageUp: self._current - page,
            Qt.Key.Key_PageDown: self._current + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        across = self.horizontalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor, self._current, self._mark = 0, last, None
            self.viewport().update()
        elif event.key() in ways:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_to(ways[Qt.Key(event.key())], extend=extend)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = across.singleStep()
            across.setValue(across.value() + (step if event.key() == Qt.Key.Key_Right else -step))
        else:
            super().keyPressEvent(event)
