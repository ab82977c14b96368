"""The tool calls of a step, one line each."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import icons, theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section
from desktop_agent.ui.timeline.cards import StepCard, ToolUse
from desktop_agent.ui.timeline.wording import characters, duration, plural

SHOWN: Final = 30


class ToolRows(Section):
    """Paints a line for each call: name, arguments, result, time. A click shows the calls whole, in the inspector."""

    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._calls: list[ToolUse] = []
        self._more = 0
        self._step = 0
        self._now = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_calls(self, step: StepCard) -> None:
        """Shows a step's calls; of very many the last ones."""
        self._calls = step.tools[-SHOWN:]
        self._more = len(step.tools) - len(self._calls)
        self._step = step.number
        self.setAccessibleName(
            self.tr("Tool calls: %1").replace("%1", "; ".join(f"{use.tool}({use.arguments})" for use in self._calls))
        )
        self.update()

    def show_time(self, now: float) -> None:
        """Shows how long the calls that are not back yet have taken."""
        if any(not use.done for use in self._calls):
            self._now = now
            self.update()

    @staticmethod
    def row_height() -> int:
        """Returns the height of one line."""
        return scaled(15) + 16

    def height_for(self, width: int) -> int:
        """A line for each call, and one for those that are left out."""
        return self.row_height() * (len(self._calls) + (1 if self._more else 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Shows the calls in the inspector."""
        frame = self.parent()
        if isinstance(frame, CardFrame) and event.button() == Qt.MouseButton.LeftButton:
            frame.hub.details.emit(self._step, "tools")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines."""
        painter = QPainter(self)
        height = self.row_height()
        y = 0
        if self._more:
            painter.setFont(theme.current().ui_font(-1))
            painter.setPen(theme.current().color("text_muted"))
            text = plural(self.tr("%n earlier call(s)", "", self._more), self._more)
            painter.drawText(QRect(PAD, y, self.width() - 2 * PAD, height), Qt.AlignmentFlag.AlignVCenter, text)
            y += height
        for use in self._calls:
            if y:
                painter.fillRect(0, y, self.width(), 1, theme.current().color("hairline"))
            self._paint_row(painter, QRect(PAD, y, self.width() - 2 * PAD, height), use)
            y += height

    def _paint_row(self, painter: QPainter, area: QRect, use: ToolUse) -> None:
        colours = theme.current()
        centre = Qt.AlignmentFlag.AlignVCenter
        picture = icons.pixmap("tool", "text_muted", size=12, scale=self.devicePixelRatio())
        painter.drawPixmap(area.left(), area.center().y() - 5, picture)
        x = area.left() + 19
        name_font = colours.mono_font(0, QFont.Weight.Medium)
        painter.setFont(name_font)
        painter.setPen(colours.color("text"))
        width = QFontMetrics(name_font).horizontalAdvance(use.tool)
        painter.drawText(QRect(x, area.top(), width + 2, area.height()), centre, use.tool)
        x += width + 8
        small = colours.ui_font(-1)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        time = duration(use.seconds) if use.done else duration(max(0.0, self._now - use.started_at))
        time_width = metrics.horizontalAdvance(time)
        painter.setPen(colours.color("text_muted"))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(
            QRect(area.right() - time_width - 4, area.top(), time_width + 5, area.height()), centre | right, time
        )
        room = area.right() - time_width - 16 - x
        arguments = f"({_one_line(use.arguments)})"
        result = self._result(use)
        shown = metrics.elidedText(arguments, Qt.TextElideMode.ElideRight, max(0, room * 3 // 5 if result else room))
        painter.drawText(QRect(x, area.top(), room, area.height()), centre, shown)
        x += metrics.horizontalAdvance(shown) + 4
        if use.error:
            painter.setPen(colours.color("danger"))
        room = area.right() - time_width - 16 - x
        rest = metrics.elidedText(result, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(QRect(x, area.top(), max(0, room), area.height()), centre, rest)

    def _result(self, use: ToolUse) -> str:
        if not use.done:
            return ""
        if use.error:
            return "→ " + _one_line(use.error)
        text = _one_line(use.result)
        if use.size > len(use.result):
            text = f"{characters(use.size)}: {text}"
        return "→ " + text


def _one_line(text: str) -> str:
    return " ".join(text[:400].split())
