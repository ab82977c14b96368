"""The cards of a run from top to bottom: where each stands, how high it is, and the widgets of those in sight."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.density import spaced
from desktop_agent.ui.timeline.card_frame import CardFrame
from desktop_agent.ui.timeline.card_pool import CardPool
from desktop_agent.ui.timeline.cards import AnyCard, StepCard
from desktop_agent.ui.timeline.estimates import Estimates
from desktop_agent.ui.timeline.folding import Folding
from desktop_agent.ui.timeline.heights import HeightIndex
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.step_card import StepWidget

MARGIN: Final = 22
GAP: Final = 12
TOP: Final = 16


class CardColumn:
    """What is shown of a run, which lags a moment behind the run itself.

    Attributes:
        run: The run that is shown.
        cards: Its cards, as far as they are shown.
        current: The card that is selected, or None.
        dirty: Cards that say something else than their widget shows, by identity.
    """

    def __init__(self, hub: CardHub, ground: QWidget, width: Callable[[], int]) -> None:
        """Makes an empty column.

        Args:
            hub: Where the widgets say what a person did.
            ground: The parent of the widgets.
            width: Returns the width of a card.
        """
        self.run = RunModel()
        self.cards: list[AnyCard] = []
        self.current: AnyCard | None = None
        self.dirty: dict[int, AnyCard] = {}
        self._places: dict[int, int] = {}
        self._heights = HeightIndex()
        self._folding = Folding()
        self._pool = CardPool(hub, ground)
        self._width = width
        self._ground = ground

    # Which cards there are

    def show_run(self, run: RunModel) -> None:
        """Begins anew with another run."""
        self._pool.release_all()
        self.run = run
        self._set_cards(run.cards)
        self._folding = Folding()
        self._folding.steps_changed(run)
        self.current = None
        self.dirty.clear()
        self.guess_all()

    def show_moment(self, run: RunModel) -> None:
        """Shows the same run at another moment: steps keep the heights that are known, and stay folded or open."""
        known = {
            card.number: self._heights[place] for place, card in enumerate(self.cards) if isinstance(card, StepCard)
        }
        current = self.current.number if isinstance(self.current, StepCard) else 0
        self._pool.release_all()
        self.run = run
        self._set_cards(run.cards)
        self._folding = self._folding.moved_to(run)
        self.current = run.steps.get(current)
        self.dirty.clear()
        guess = Estimates.now(self._width())
        self._heights.reset(
            [
                (known.get(card.number) if isinstance(card, StepCard) else None)
                or guess.height(card, opened=self.opened(card)) + GAP
                for card in self.cards
            ]
        )

    def take_added(self) -> int:
        """Takes the cards that came at the end; returns how many."""
        guess = Estimates.now(self._width())
        added = self.run.cards[len(self.cards) :]
        for card in added:
            self._places[id(card)] = len(self.cards)
            self.cards.append(card)
            self._heights.append(guess.height(card, opened=self.opened(card)) + spaced(GAP))
        return len(added)

    def take_order(self) -> None:
        """Takes the cards anew, since some have moved or gone; the heights of those that stay are kept."""
        known = {id(card): self._heights[place] for place, card in enumerate(self.cards)}
        guess = Estimates.now(self._width())
        self._set_cards(self.run.cards)
        self._heights.reset(
            [known.get(id(card)) or guess.height(card, opened=self.opened(card)) + spaced(GAP) for card in self.cards]
        )
        # A pause's card goes when the run goes on, also while its button has the keyboard.
        self._pool.release_gone(self._places.__contains__)
        if self.current is not None and id(self.current) not in self._places:
            self.current = None

    def take_changes(self) -> None:
        """Measures the cards that changed, and those that are folded by the run's going on."""
        for card in (*self.dirty.values(), *self._folding.steps_changed(self.run)):
            if id(card) in self._places:
                self.measure_again(card)
        self.dirty.clear()

    def _set_cards(self, cards: Iterable[AnyCard]) -> None:
        self.cards = list(cards)
        self._places = {id(card): place for place, card in enumerate(self.cards)}

    # Places and heights

    @property
    def end(self) -> int:
        """The height of all cards with the room above and below them."""
        return TOP + self._heights.total + TOP - spaced(GAP)

    def place(self, card: AnyCard) -> int:
        """Returns how many cards stand above a card.

        Raises:
            KeyError: The card is not shown, or not any more.
        """
        return self._places[id(card)]

    def top(self, place: int) -> int:
        """Returns where the card at a place begins."""
        return TOP + self._heights.top(place)

    def height(self, place: int) -> int:
        """Returns how high the card at a place is, without the gap below it."""
        return self._heights[place] - spaced(GAP)

    def at(self, y: int) -> int:
        """Returns the place of the card at a height from the top."""
        return self._heights.at(y - TOP)

    def guess_all(self) -> None:
        """Guesses the heights of all cards."""
        guess = Estimates.now(self._width())
        self._heights.reset([guess.height(card, opened=self.opened(card)) + spaced(GAP) for card in self.cards])

    def measure_again(self, card: AnyCard) -> None:
        """Takes the height that a card has now: from its widget if it has one, else a guess."""
        widget = self._pool.live.get(id(card))
        if widget is None:
            height = Estimates.now(self._width()).height(card, opened=self.opened(card))
        else:
            widget.bind(card, opened=self.opened(card))
            height = self._fit(widget)
        self._heights.set(self.place(card), height + spaced(GAP))

    def opened(self, card: AnyCard) -> bool:
        """Returns whether a card is open."""
        return self._folding.opened(card)

    def fold(self, card: AnyCard, opened: bool) -> None:
        """Folds a card to its head and code, or opens it."""
        self._folding.choose(card, opened)
        self.measure_again(card)

    # Widgets

    @property
    def widgets(self) -> list[CardFrame]:
        """The widgets in use."""
        return list(self._pool.live.values())

    def widget_of(self, card: AnyCard) -> CardFrame | None:
        """Returns the widget that shows a card now, or None while it is out of sight."""
        return self._pool.live.get(id(card))

    def show_between(self, y: int, bottom: int, *, hold: bool) -> int:
        """Gives the cards between two heights their widgets, and takes back those of the others.

        Args:
            y: The upper edge of what is in sight.
            bottom: The lower edge.
            hold: What is below the upper edge stays where it is, also when a card that crosses it turns out to have
                another height than was guessed.

        Returns:
            The upper edge, moved by what such cards have grown.
        """
        seen: set[int] = set()
        place = self.at(y) if self.cards else 0
        while place < len(self.cards) and self.top(place) < bottom:
            card = self.cards[place]
            seen.add(id(card))
            height = self._show(card)
            change = height - self.height(place)
            if change:
                above = self.top(place) < y
                self._heights.set(place, height + spaced(GAP))
                if above and hold:
                    y, bottom = y + change, bottom + change
            place += 1
        self._pool.release_unless(lambda key: key in seen)
        return y

    def prepare(self) -> None:
        """Makes beforehand what the next step will need."""
        self._pool.prepare()

    def move_widgets(self, y: int) -> None:
        """Puts the widgets where their cards stand, seen from an upper edge."""
        for widget in self._pool.live.values():
            widget.move(MARGIN, self.top(self.place(_card(widget))) - y)
            if widget.isHidden():
                widget.show()
        if QAccessible.isActive():
            self._order_widgets()

    def _order_widgets(self) -> None:
        """Lets a screen reader come to the cards from top to bottom: it reads children as they are stacked."""
        shown = set(self._pool.live.values())
        ordered = sorted(shown, key=lambda widget: self.place(_card(widget)))
        if [child for child in self._ground.children() if child in shown] != ordered:
            for widget in ordered:
                widget.raise_()

    def refit(self, widgets: Iterable[CardFrame]) -> None:
        """Measures widgets whose contents have taken another height by themselves."""
        for widget in widgets:
            card = widget.card
            if card is not None and self._pool.live.get(id(card)) is widget:
                self._heights.set(self.place(card), self._fit(widget) + spaced(GAP))

    def restyle(self) -> None:
        """Measures and draws everything with other colours or font sizes."""
        self.guess_all()
        for widget in self._pool.live.values():
            self.measure_again(_card(widget))

    def _show(self, card: AnyCard) -> int:
        widget = self._pool.live.get(id(card))
        if widget is None:
            widget = self._pool.take(card)
            if isinstance(widget, StepWidget):
                widget.authorize(self.run.imports, frozen=self.run.replayed)
            widget.bind(card, opened=self.opened(card))
            widget.show_current(card is self.current)
        elif widget.revision != card.revision and id(card) not in self.dirty:
            widget.bind(card, opened=self.opened(card))
        elif widget.width() == self._width():
            return widget.height()
        return self._fit(widget)

    def _fit(self, widget: CardFrame) -> int:
        width = self._width()
        height = widget.height_for(width)
        if widget.width() == width and widget.height() == height:
            widget.arrange()
        else:
            widget.resize(width, height)
        return height

    # Selection

    def select(self, card: AnyCard) -> bool:
        """Marks a card as the current one; returns whether it is another step than before."""
        before, self.current = self.current, card
        for one in (before, card):
            widget = self.widget_of(one) if one is not None else None
            if widget is not None:
                widget.show_current(one is card)
        return isinstance(card, StepCard) and card is not before

    def neighbour(self, by: int) -> StepCard | None:
        """Returns the step so many steps further; the first or the last one when none is selected."""
        steps = [card for card in self.cards if isinstance(card, StepCard)]
        if not steps:
            return None
        if isinstance(self.current, StepCard):
            place = steps.index(self.current) + by
        else:
            place = 0 if by > 0 else len(steps) - 1
        return steps[max(0, min(place, len(steps) - 1))]


def _card(widget: CardFrame) -> AnyCard:
    card = widget.card
    assert card is not None
    return card
