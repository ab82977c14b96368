"""What an action printed: the last lines in the card, all of it in the inspector."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.text_block import TextBlock, line_height
from desktop_agent.ui.timeline.wording import short, whole

LINES: Final = 24
_CHARACTERS: Final = 6_000


class OutputSection(Section):
    """Shows the end of a step's output; a line above it says what is left out and opens the whole."""

    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.block = TextBlock(self)
        self.block.setAccessibleName(self.tr("Output"))
        self._caption = ""
        self._more = False
        self._whole = False
        self._step = 0
        self._shown: StepCard | None = None
        self._length = -1

    def show_output(self, step: StepCard) -> None:
        """Shows a step's output as far as it is known."""
        colours = theme.current()
        self.block.show_font(colours.mono_font(), colours.color("text"))
        stream = step.output_stream
        length = stream.length if stream is not None else step.output_chars or len(step.output)
        same = step is self._shown and length == self._length and self._whole == step.whole_output_kept
        if same and stream is not None:
            return
        self._shown, self._step, self._length = step, step.number, length
        # Of a long output only the end is looked at, so that a streamed line costs the same after 100 MB.
        tail = stream.since(max(0, length - _CHARACTERS)) if stream is not None else step.output[-_CHARACTERS:]
        lines = (tail or "").rstrip("\n").split("\n")
        left_out = length - len(tail or "")
        if left_out > 0:
            lines = lines[1:]
        hidden = len(lines) > LINES
        self.block.show_text("\n".join(lines[-LINES:]))
        self._whole = step.whole_output_kept
        self._more = hidden or left_out > 0 or self._whole
        self._caption = self.tr("stdout")
        if self._whole:
            said = self.tr("the end of %1 characters, open whole output")
            self._caption += " · " + said.replace("%1", whole(step.output_chars or length))
        elif self._more:
            self._caption += " · " + self.tr("the end of %1 characters, show all").replace("%1", whole(length))
        elif not stream and step.output_chars > len(step.output):
            self._caption += " · " + self.tr("%1 of %2 characters kept").replace("%1", short(len(step.output))).replace(
                "%2", short(step.output_chars)
            )
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._more else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self._caption)
        self.update()

    def height_for(self, width: int) -> int:
        """The caption, the text and the room around them."""
        return 8 + self._caption_height() + self.block.height_for(width - 2 * PAD) + 8

    def busy(self) -> bool:
        """A selection would be lost."""
        return self.block.textCursor().hasSelection()

    @staticmethod
    def _caption_height() -> int:
        return line_height(theme.current().mono_font())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the whole output where it is kept; else shows in the inspector what there is."""
        frame = self.parent()
        if not self._more or not isinstance(frame, CardFrame):
            return
        if self._whole:
            frame.hub.whole_output_wanted.emit(self._step)
        else:
            frame.hub.details.emit(self._step, "output")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the text."""
        top = 8 + self._caption_height()
        self.block.setGeometry(PAD, top, self.width() - 2 * PAD, self.height() - top - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the caption."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setFont(colours.mono_font())
        painter.setPen(colours.color("link" if self._more else "text_muted"))
        area = QRect(PAD, 8, self.width() - 2 * PAD, self._caption_height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._caption)
