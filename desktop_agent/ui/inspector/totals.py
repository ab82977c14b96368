"""What the run has cost so far."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.model import Totals
from desktop_agent.ui.timeline.money import money, money_with_source
from desktop_agent.ui.timeline.wording import duration, short

_PAD: Final = 12
_BAR: Final = 120


class TotalsBlock(QWidget):
    """Lines with bars: the time of model, tools and code, the size of the latest request; the cost if it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows: tuple[tuple[str, float | None, str], ...] = ()
        self.show_totals(Totals())

    def show_totals(self, totals: Totals) -> None:
        """Shows totals; the three times share one scale, the request's is the model's window."""
        whole = totals.model_seconds + totals.tool_seconds + totals.code_seconds
        rows: list[tuple[str, float | None, str]] = []
        for name, seconds in (
            (self.tr("Model"), totals.model_seconds),
            (self.tr("Tools"), totals.tool_seconds),
            (self.tr("Code"), totals.code_seconds),
        ):
            rows.append((name, seconds / whole if whole else 0.0, duration(seconds)))
        limit = totals.context_limit
        text = f"{short(totals.context)} / {short(limit)} tok" if limit else f"{short(totals.context)} tok"
        # Without the model's window there is nothing to compare with, so there is no bar.
        rows.append((self.tr("Context"), min(1.0, totals.context / limit) if limit else None, text))
        if totals.cost is not None:
            rows.append((self.tr("Cost"), None, money(totals.cost)))
        self.setToolTip(money_with_source(totals.cost) if totals.cost is not None else "")
        if tuple(rows) != self._rows:
            if len(rows) != len(self._rows):
                self.updateGeometry()
            self._rows = tuple(rows)
            said = ", ".join(f"{name} {value}" for name, _, value in rows)
            self.setAccessibleName(self.tr("This run: %1").replace("%1", said))
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the heading and the lines."""
        return QSize(240, 12 + scaled(18) + len(self._rows) * self._line() + 14)

    @staticmethod
    def _line() -> int:
        return scaled(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines under a hairline."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, colours.color("hairline"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = colours.ui_font(-2, QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(colours.color("text_muted"))
        painter.drawText(_PAD, 14 + QFontMetrics(small).ascent(), self.tr("This run"))
        font = colours.ui_font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        names = max(metrics.horizontalAdvance(name) for name, _, _ in self._rows)
        values = max(metrics.horizontalAdvance(value) for _, _, value in self._rows)
        left = _PAD + max(82, names + 12) if self.width() > 300 else _PAD + names + 12
        bar = max(24, min(_BAR, self.width() - left - values - 12 - _PAD))
        y = 14 + scaled(18)
        for name, share, value in self._rows:
            middle = y + self._line() / 2
            baseline = round(middle + (metrics.ascent() - metrics.descent()) / 2)
            painter.setPen(colours.color("text_muted"))
            painter.drawText(_PAD, baseline, name)
            painter.setPen(colours.color("text"))
            painter.drawText(left + bar + 12, baseline, value)
            if share is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.color("hairline"))
                painter.drawRoundedRect(QRectF(left, middle - 3, bar, 6), 3, 3)
                painter.setBrush(colours.color("accent"))
                if share > 0:
                    painter.drawRoundedRect(QRectF(left, middle - 3, max(3.0, bar * share), 6), 3, 3)
            y += self._line()
