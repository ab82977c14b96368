"""The frame of a card: sections one below the other, with grounds, hairlines and round corners painted in one go."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.cards import AnyCard
from desktop_agent.ui.timeline.hits import count_in, texts_of
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.timeline.wording import accessible

RADIUS: Final = 10
PAD: Final = 12


class Section(QWidget):
    """A part of a card.

    Attributes:
        ground: The colour role of what is behind it; empty for the card's own.
        rule: A hairline stands above it.
    """

    ground = ""
    rule = False

    def height_for(self, width: int) -> int:
        """Returns the height it needs at a width."""
        raise NotImplementedError

    def shown(self) -> bool:
        """Returns whether it takes part in the card."""
        return not self.isHidden()

    def busy(self) -> bool:
        """Returns whether something in it would be lost if it showed another card."""
        return False


class TextSection(Section):
    """A text with room around it."""

    def __init__(
        self,
        block: TextBlock,
        parent: QWidget,
        *,
        top: int = 8,
        bottom: int = 8,
        ground: str = "",
        rule: bool = False,
    ) -> None:
        super().__init__(parent)
        self.block = block
        block.setParent(self)
        self.ground, self.rule = ground, rule
        self._top, self._bottom = top, bottom

    def height_for(self, width: int) -> int:
        """The text's height and the room around it."""
        return self.block.height_for(width - 2 * PAD) + self._top + self._bottom

    def busy(self) -> bool:
        """A selection would be lost, and an edit."""
        return self.block.textCursor().hasSelection() or not self.block.isReadOnly()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the text."""
        self.block.setGeometry(PAD, self._top, self.width() - 2 * PAD, self.height() - self._top - self._bottom)


class CardFrame(QWidget):
    """A card's widget; shows one card after another.

    Attributes:
        card: The card it shows, or None.
        revision: The card's revision that is shown.
        strong: The card stands out, with a thick border in the accent colour.
        current: The keyboard is at the card.
        sections: From top to bottom.
    """

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hub = hub
        self.card: AnyCard | None = None
        self.revision = -1
        self.strong = False
        self.current = False
        self._marked = False
        self.sections: list[Section] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def add(self, section: Section) -> None:
        """Puts a section below the others."""
        self.sections.append(section)

    def bind(self, card: AnyCard, *, opened: bool) -> None:
        """Shows a card.

        Args:
            card: The card.
            opened: It shows all it has, not only its head.
        """
        self.card, self.revision = card, card.revision
        self.setAccessibleName(accessible(card))
        self.refresh(opened=opened)
        if self.hub.pattern is not None or self._marked:
            self.mark_hits()

    def texts(self) -> Mapping[str, TextBlock]:
        """Returns the texts in which words can be found, by the parts that `hits.texts_of` names."""
        return {}

    def mark_hits(self) -> None:
        """Marks the words that are looked for."""
        pattern, hit = self.hub.pattern, self.hub.hit
        self._marked = pattern is not None
        for part, block in self.texts().items():
            here = hit is not None and hit.card is self.card and hit.part == part
            block.show_hits(
                pattern, hit.number if here and hit is not None else None, self._hits_in(part) if here else None
            )

    def hit_place(self) -> QRect | None:
        """Returns where in the card the hit stands that is shown now, or None when it is in none of its texts."""
        for block in self.texts().values():
            place = block.hit_place()
            if place is not None and block.isVisibleTo(self):
                return QRect(block.mapTo(self, place.topLeft()), place.size())
        return None

    def _hits_in(self, part: str) -> int | None:
        pattern = self.hub.pattern
        text = dict(texts_of(self.card)).get(part, "") if self.card is not None else ""
        return sum(count_in(pattern, text)) if pattern is not None else None

    def refresh(self, *, opened: bool) -> None:
        """Shows what the card says now."""
        raise NotImplementedError

    def tick(self, now: float) -> None:
        """Shows the time that has passed; called several times a second while the card is live."""

    def retheme(self) -> None:
        """Forgets what depends on colours and fonts; `refresh` follows."""

    def busy(self) -> bool:
        """Returns whether something in it would be lost if it showed another card: a selection, an edit, the focus."""
        focused = self.window().focusWidget() if self.isVisible() else None
        return (focused is not None and self.isAncestorOf(focused)) or any(
            section.busy() for section in self.sections if section.shown()
        )

    def show_current(self, current: bool) -> None:
        """Marks the card as the one the keyboard is at."""
        if current != self.current:
            self.current = current
            self.update()

    def height_for(self, width: int) -> int:
        """Returns the height of all sections at a width."""
        inner = width - 2
        return sum(section.height_for(inner) for section in self.sections if section.shown()) + 2

    def arrange(self) -> None:
        """Places the sections."""
        inner, y = self.width() - 2, 1
        for section in self.sections:
            if section.shown():
                height = section.height_for(inner)
                section.setGeometry(1, y, inner, height)
                y += height
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the sections."""
        self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Says that the card was clicked."""
        self.hub.pressed.emit(self.card)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the grounds, hairlines and the border, and around the corners the timeline's ground.

        Every pixel is painted, so that Qt may move a card by copying it.
        """
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), colours.color("surface"))
        first = True
        for section in self.sections:
            if not section.shown():
                continue
            area = section.geometry()
            if section.ground:
                painter.fillRect(area, colours.color(section.ground))
            if section.rule and not first:
                painter.fillRect(area.x(), area.y(), area.width(), 1, colours.color("hairline"))
            first = False
        border = colours.color("accent" if self.strong or self.current else "hairline")
        paint_border(painter, self.rect(), border, colours.color("window"), 2 if self.strong else 1)


def paint_border(painter: QPainter, rect: QRect, border: QColor, outside: QColor, thickness: int) -> None:
    """Paints a border with round corners around what is there already, and the ground outside of the corners.

    Straight lines are filled and only the corners are smoothed: a tenth of the time of one large smooth path.
    """
    wide, high = rect.width() - 2 * RADIUS, rect.height() - 2 * RADIUS
    left, top, right, bottom = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
    painter.fillRect(left + RADIUS, top, wide, thickness, border)
    painter.fillRect(left + RADIUS, bottom - thickness, wide, thickness, border)
    painter.fillRect(left, top + RADIUS, thickness, high, border)
    painter.fillRect(right - thickness, top + RADIUS, thickness, high, border)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = thickness / 2
    for x, y, turn in (
        (left, top, 90),
        (right - 2 * RADIUS, top, 0),
        (left, bottom - 2 * RADIUS, 180),
        (right - 2 * RADIUS, bottom - 2 * RADIUS, 270),
    ):
        circle = QRectF(x, y, 2 * RADIUS, 2 * RADIUS)
        painter.fillPath(_outside(turn).translated(x, y), outside)
        painter.setPen(QPen(border, thickness))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(circle.adjusted(inset, inset, -inset, -inset), turn * 16, 90 * 16)


@cache
def _outside(turn: int) -> QPainterPath:
    """Returns what of a corner's square lies outside of its circle, which stands at the origin."""
    path = QPainterPath()
    path.addRect(QRectF(RADIUS if turn in (0, 270) else 0, RADIUS if turn >= 180 else 0, RADIUS, RADIUS))
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, 2 * RADIUS, 2 * RADIUS))
    return path.subtracted(circle)
