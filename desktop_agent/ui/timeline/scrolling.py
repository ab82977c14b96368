"""How the timeline scrolls: it follows its end until the person scrolls up, and holds still what they look at."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QAbstractScrollArea

from desktop_agent.ui.timeline.cards import AnyCard
from desktop_agent.ui.timeline.column import TOP, CardColumn
from desktop_agent.ui.timeline.pill import NewPill

_AT_END: Final = 8

Anchor = tuple[AnyCard, int]
"""A card, and how far below its top the upper edge of what is in sight stands."""


class Scroller:
    """Moves a column of cards under a scroll area.

    Attributes:
        following: New things scroll into sight by themselves.
        pill: Brings back to what is new.
    """

    def __init__(self, area: QAbstractScrollArea, column: CardColumn) -> None:
        self.following = True
        self.pill = NewPill(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        self._column = column
        self._new = 0
        self._moving = False
        self._syncing = False
        self.pill.clicked.connect(self.to_new)
        self._bar.valueChanged.connect(self._scrolled)
        self._bar.setSingleStep(40)

    @property
    def end(self) -> int:
        """The furthest place the bar can go to."""
        return max(0, self._column.end - self._area.viewport().height())

    @property
    def at_end(self) -> bool:
        """The end is in sight."""
        return self._bar.value() >= self.end - _AT_END

    def anchor(self) -> Anchor | None:
        """Returns what stands at the upper edge now."""
        if not self._column.cards:
            return None
        y = self._bar.value()
        place = self._column.at(y)
        return self._column.cards[place], y - self._column.top(place)

    def hold(self, anchor: Anchor | None) -> None:
        """Goes to the end while following it, else back to what stood at the upper edge."""
        self.move_to(self.end if self.following else self.place_of(anchor))

    def place_of(self, anchor: Anchor | None) -> int:
        """Returns where the bar must stand to show what stood at the upper edge."""
        if anchor is None:
            return self._bar.value()
        try:
            return self._column.top(self._column.place(anchor[0])) + anchor[1]
        except KeyError:
            # The card is gone, as a pause's is when the run goes on.
            return self._bar.value()

    def keeping(self, card: AnyCard, change: Callable[[], None]) -> None:
        """Changes a card, which stays where it is on the screen."""
        before = self._column.top(self._column.place(card)) - self._bar.value()
        change()
        self.following = self.following and self.at_end
        self.move_to(self._column.top(self._column.place(card)) - before)

    def move_to(self, y: int) -> None:
        """Scrolls to a height and gives the cards there their widgets."""
        self._moving = True
        # Cards that come into sight are measured, which may move the end: twice is enough, since few are in sight.
        for _ in range(3):
            self._set_range()
            self._bar.setValue(y)
            self.sync()
            if not self.following or y >= self.end:
                break
            y = self.end
        self._moving = False

    def reveal(self, card: AnyCard) -> None:
        """Brings a card into sight."""
        column, place = self._column, self._column.place(card)
        top, height = column.top(place), column.height(place)
        y, room = self._bar.value(), self._area.viewport().height()
        if top < y or top + height > y + room:
            target = top - TOP if top < y or height > room - 2 * TOP else top + height + TOP - room
            self.following = target >= self.end - _AT_END
            self.move_to(target)
            # Its true height may be another one than was guessed.
            top, height = column.top(place), column.height(place)
            if top + height > self._bar.value() + room and height < room:
                self.move_to(top + height + TOP - room)

    def reveal_at(self, card: AnyCard, top: int, height: int) -> None:
        """Brings a place in a card into sight."""
        y, room = self._bar.value(), self._area.viewport().height()
        begin = self._column.top(self._column.place(card)) + top
        if begin < y + TOP or begin + height > y + room - TOP:
            target = begin - room // 3
            self.following = target >= self.end - _AT_END
            self.move_to(target)

    def forget_new(self) -> None:
        """Nothing is new any more."""
        self._new = 0
        self.pill.hide()

    def count_new(self, added: int) -> None:
        """Says that cards came at the end, unless they scroll into sight by themselves."""
        if added and not self.following:
            self._new += added
            self.pill.show_count(self._new)

    def to_new(self) -> None:
        """Goes to what is new: the answer, or the end."""
        self.forget_new()
        self.following = self._column.run.answer is None
        self.move_to(self.end if self.following else 0)

    def sync(self) -> None:
        """Gives every card in sight a widget, and takes back those of the others."""
        if self._syncing:
            return
        self._syncing = True
        before = self._bar.value()
        y = self._column.show_between(before, before + self._area.viewport().height(), hold=not self.following)
        if y != before:
            self._moving, moving = True, self._moving
            self._set_range()
            self._bar.setValue(y)
            self._moving = moving
        self._column.move_widgets(y)
        self._syncing = False

    def _set_range(self) -> None:
        self._bar.setRange(0, self.end)
        self._bar.setPageStep(self._area.viewport().height())

    def _scrolled(self) -> None:
        if not self._moving:
            self.following = self.at_end
            if self.following:
                self.forget_new()
            elif self._column.run.live and not self.pill.isVisible():
                self.pill.show_count(self._new)
        self.sync()
