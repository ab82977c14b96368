"""The steps of a managed agent that a step's code called, one line each, one level in."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import icons, theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section
from desktop_agent.ui.timeline.cards import HelperStep, StepCard
from desktop_agent.ui.timeline.wording import duration, plural, state_word

SHOWN: Final = 12
_INDENT: Final = 19
_ICONS: Final = {"done": ("check", "success"), "failed": ("exclamation", "danger")}


class HelperRows(Section):
    """Paints a line for each step: whose it is, its number and state, its title, its time. A click shows them whole."""

    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: list[HelperStep] = []
        self._more = 0
        self._number = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_steps(self, step: StepCard) -> None:
        """Shows the helpers' steps; of very many the last ones."""
        self._steps = step.helpers[-SHOWN:]
        self._more = len(step.helpers) - len(self._steps)
        self._number = step.number
        said = "; ".join(f"{one.agent} {one.number}, {state_word(one.state)}, {one.title}" for one in self._steps)
        self.setAccessibleName(self.tr("Steps of helpers: %1").replace("%1", said))
        self.update()

    @staticmethod
    def row_height() -> int:
        """Returns the height of one line."""
        return scaled(15) + 12

    def height_for(self, width: int) -> int:
        """A line for each step, and one for those that are left out."""
        return self.row_height() * (len(self._steps) + (1 if self._more else 0))

    # Qt's overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Shows the steps in the inspector."""
        frame = self.parent()
        if isinstance(frame, CardFrame) and event.button() == Qt.MouseButton.LeftButton:
            frame.hub.details.emit(self._number, "tools")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines beside a line that says that they are one level in."""
        painter, colours = QPainter(self), theme.current()
        height, y, left = self.row_height(), 0, PAD + _INDENT
        painter.fillRect(PAD + 5, 4, 2, self.height() - 8, colours.color("hairline"))
        centre = Qt.AlignmentFlag.AlignVCenter
        if self._more:
            painter.setFont(colours.ui_font(-1))
            painter.setPen(colours.color("text_muted"))
            text = plural(self.tr("%n earlier step(s)", "", self._more), self._more)
            painter.drawText(QRect(left, y, self.width() - left - PAD, height), centre, text)
            y += height
        for step in self._steps:
            self._paint_row(painter, QRect(left, y, self.width() - left - PAD, height), step)
            y += height

    def _paint_row(self, painter: QPainter, area: QRect, step: HelperStep) -> None:
        colours, centre = theme.current(), Qt.AlignmentFlag.AlignVCenter
        icon, tone = _ICONS.get(step.state, ("dot", "link"))
        picture = icons.pixmap(icon, tone, size=12, scale=self.devicePixelRatio())
        painter.drawPixmap(area.left(), area.center().y() - 5, picture)
        font = colours.ui_font(-1)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        said = duration(step.seconds) if step.ended else state_word(step.state)
        width = metrics.horizontalAdvance(said)
        painter.setPen(colours.color("text_muted"))
        painter.drawText(QRect(area.right() - width - 2, area.top(), width + 3, area.height()), centre, said)
        who = f"{step.agent} {step.number}"
        x = area.left() + 18
        painter.drawText(QRect(x, area.top(), metrics.horizontalAdvance(who) + 2, area.height()), centre, who)
        x += metrics.horizontalAdvance(who) + 10
        painter.setPen(colours.color("text"))
        room = area.right() - width - 12 - x
        title = metrics.elidedText(step.title, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(QRect(x, area.top(), max(0, room), area.height()), centre, title)
