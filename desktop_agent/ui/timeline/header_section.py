"""The first line of a card: badge, title, marks, figures at the right."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import icons, theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section

_ICON: Final = 12
_GAP: Final = 8


@dataclass(frozen=True)
class Mark:
    """A coloured word, such as `edited`; the tone is a colour role with a soft ground, or empty."""

    text: str
    tone: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Heading:
    """What a header says.

    Attributes:
        badge: The number or word in front, with its icon and tone.
        title: The card's title.
        marks: What is special about it.
        figures: Times and tokens.
        brief: The same in fewer words, for where there is no room.
        details: The figures in full, as a tooltip.
    """

    badge: Mark
    title: str
    marks: tuple[Mark, ...] = ()
    figures: str = ""
    brief: str = ""
    details: str = ""


class HeaderSection(Section):
    """Paints a heading; a click folds and opens the card where that makes sense."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = Heading(Mark(""), "")
        self._opened: bool | None = None
        self._hovered = False
        self.setMouseTracking(True)

    def show_heading(self, heading: Heading, *, opened: bool | None = None) -> None:
        """Shows a heading; `opened` is None for a card that cannot be folded."""
        if (heading, opened) == (self._heading, self._opened):
            return
        self._heading, self._opened = heading, opened
        self.setAccessibleName(" ".join((heading.badge.text, heading.title)).strip())
        self.setAccessibleDescription(" · ".join((*(mark.text for mark in heading.marks), heading.figures)))
        self.setToolTip(heading.details)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opened is not None else Qt.CursorShape.ArrowCursor)
        self.update()

    def height_for(self, width: int) -> int:
        """One line and the room around it."""
        return scaled(20) + 16

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Folds or opens the card."""
        frame = self.parent()
        if self._opened is None or not self.rect().contains(event.position().toPoint()):
            return
        if isinstance(frame, CardFrame) and event.button() == Qt.MouseButton.LeftButton:
            frame.hub.folding.emit(frame.card, not self._opened)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that a click folds."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Shows it no more."""
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints badge, title, marks and figures; the title gives way where room is short."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2 + 1
        small = colours.ui_font(-2)
        x = PAD + self._paint_mark(
            painter, PAD, middle, self._heading.badge, colours.ui_font(-2, QFont.Weight.DemiBold)
        )
        right = self.width() - PAD
        title_font = colours.ui_font(0, QFont.Weight.Medium)
        marks_width = sum(self._mark_width(mark, small) + _GAP for mark in self._heading.marks)
        figures = self._heading.figures
        if self._heading.brief:
            needed = QFontMetrics(title_font).horizontalAdvance(self._heading.title) + marks_width + 3 * _GAP + 18
            if needed + QFontMetrics(small).horizontalAdvance(figures) > right - x:
                figures = self._heading.brief
        if figures:
            width = QFontMetrics(small).horizontalAdvance(figures)
            right -= width
            painter.setFont(small)
            painter.setPen(colours.color("text_muted"))
            painter.drawText(right, _baseline(small, middle), figures)
        if self._opened is not None and (self._hovered or not self._opened):
            right -= 14 + 4
            name = "chevron-up" if self._opened else "chevron-down"
            picture = icons.pixmap(name, "text_muted", size=14, scale=self.devicePixelRatio())
            painter.drawPixmap(right, round(middle) - 7, picture)
        room = right - x - 2 * _GAP - marks_width
        title = QFontMetrics(title_font).elidedText(self._heading.title, Qt.TextElideMode.ElideRight, max(24, room))
        painter.setFont(title_font)
        painter.setPen(colours.color("text"))
        x += _GAP if self._heading.badge.text or self._heading.badge.icon else 0
        painter.drawText(x, _baseline(title_font, middle), title)
        x += QFontMetrics(title_font).horizontalAdvance(title)
        for mark in self._heading.marks:
            x += _GAP
            if x + self._mark_width(mark, small) < right:
                x += self._paint_mark(painter, x, middle, mark, small)

    def _mark_width(self, mark: Mark, font: QFont) -> int:
        icon = (_ICON + (3 if mark.text else 0)) if mark.icon else 0
        return QFontMetrics(font).horizontalAdvance(mark.text) + icon + 2 * 8

    def _paint_mark(self, painter: QPainter, x: int, middle: float, mark: Mark, font: QFont) -> int:
        if not mark.text and not mark.icon:
            return 0
        colours = theme.current()
        width = self._mark_width(mark, font)
        height = scaled(18)
        ground = {"": "surface_alt", "accent": "accent_soft"}.get(mark.tone, f"{mark.tone}_soft")
        ink = {"": "text_muted", "accent": "link"}.get(mark.tone, mark.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(ground))
        painter.drawRoundedRect(QRectF(x, middle - height / 2, width, height), height / 2, height / 2)
        inside = x + 8
        if mark.icon:
            picture = icons.pixmap(mark.icon, ink, size=_ICON, scale=self.devicePixelRatio())
            painter.drawPixmap(inside, round(middle - _ICON / 2), picture)
            inside += _ICON + 3
        painter.setFont(font)
        painter.setPen(colours.color(ink))
        painter.drawText(inside, _baseline(font, middle), mark.text)
        return width


def _baseline(font: QFont, middle: float) -> int:
    metrics = QFontMetrics(font)
    return round(middle + (metrics.ascent() - metrics.descent()) / 2)
