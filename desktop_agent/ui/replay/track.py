"""The slider of a replay: the time that has passed, with a tick for each step."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled

_SIDE = 8


class Track(QSlider):
    """A slider in milliseconds; a click goes to where it was clicked, the arrow keys a second on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(self.tr("Position in the run"))
        self.setSingleStep(1000)
        self.setPageStep(10_000)
        self._ticks: tuple[int, ...] = ()

    def show_ticks(self, ticks: Sequence[int], whole: int) -> None:
        """Shows how long the run is and where its steps end, in milliseconds."""
        self.setRange(0, max(1, whole))
        self._ticks = tuple(ticks)
        self.update()

    def _place(self, value: int) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * value / max(1, self.maximum())

    def _value(self, x: float) -> int:
        share = (x - _SIDE) / max(1, self.width() - 2 * _SIDE)
        return round(min(1.0, max(0.0, share)) * self.maximum())

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(160, scaled(24))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._value(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the mouse."""
        if self.isSliderDown():
            self.setSliderPosition(self._value(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints groove, ticks and handle."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, here = self.height() / 2, self._place(self.sliderPosition())
        painter.setBrush(colours.color("hairline"))
        painter.drawRoundedRect(QRectF(_SIDE, middle - 2, self.width() - 2 * _SIDE, 4), 2, 2)
        painter.setBrush(colours.color("accent"))
        painter.drawRoundedRect(QRectF(_SIDE, middle - 2, here - _SIDE, 4), 2, 2)
        self._paint_ticks(painter, middle, here)
        painter.setBrush(colours.color("accent"))
        painter.drawEllipse(QRectF(here - 7, middle - 7, 14, 14))
        painter.setBrush(colours.color("surface"))
        inside = 5 if self.hasFocus() else 3
        painter.drawEllipse(QRectF(here - inside, middle - inside, 2 * inside, 2 * inside))

    def _paint_ticks(self, painter: QPainter, middle: float, here: float) -> None:
        """Paints a tick for each step; of very many only those that stand two pixels apart."""
        colours, last = theme.current(), -2.0
        for tick in self._ticks:
            x = self._place(tick)
            if x - last >= 2:
                last = x
                painter.setBrush(colours.color("accent" if x <= here else "text_faint"))
                painter.drawRect(QRectF(x - 0.5, middle + 5, 1, 4))
