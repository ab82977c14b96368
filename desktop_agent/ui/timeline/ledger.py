"""The cards of a run with its state and totals, and what a batch of events changed in them."""

from dataclasses import dataclass, field

from desktop_agent.agent.events import Cost, Tokens
from desktop_agent.ui.timeline.cards import (
    LIVE_STATES,
    NO_TOKENS,
    AnswerCard,
    AnyCard,
    FailureCard,
    NoticeCard,
    RunState,
)


@dataclass(slots=True)
class Changes:
    """What a batch of events did to the cards.

    Attributes:
        changed: Cards that were there before and show something else now.
        added: How many cards came at the end.
        rebuilt: Cards moved or went, so positions known before mean nothing.
        state: The run's state is another one.
    """

    changed: list[AnyCard] = field(default_factory=list[AnyCard])
    added: int = 0
    rebuilt: bool = False
    state: bool = False


@dataclass(slots=True)
class Totals:
    """What a run has cost so far.

    Attributes:
        cost: Of the calls whose price is known; None when that is so for none.
        context: Tokens of the latest request.
        context_limit: The model's window in tokens, or None where it is not known.
        memory: Bytes that the code's variables take, or None where that is not known.
        memory_limit: Bytes that they may take.
    """

    steps: int = 0
    model_seconds: float = 0.0
    tool_seconds: float = 0.0
    code_seconds: float = 0.0
    tokens: Tokens = NO_TOKENS
    cost: Cost | None = None
    context: int = 0
    context_limit: int | None = None
    memory: int | None = None
    memory_limit: int = 0
    started_at: float = 0.0
    ended_at: float = 0.0

    def add_model_call(self, seconds: float, tokens: Tokens) -> None:
        """Counts what a call of the model has cost."""
        self.model_seconds += seconds
        self.tokens += tokens

    def add_cost(self, cost: Cost | None) -> None:
        """Adds an amount; what is not known adds nothing."""
        if cost is not None:
            self.cost = cost if self.cost is None else self.cost + cost


class Ledger:
    """Where the events of a run are written down; the handlers of all kinds of events share it.

    Attributes:
        cards: In the order in which they are shown.
        state: The run's state.
        totals: What the run has cost so far.
    """

    def __init__(self) -> None:
        self.cards: list[AnyCard] = []
        self.state: RunState = "empty"
        self.totals = Totals()
        self._places: dict[int, int] = {}
        self._notice: NoticeCard | None = None
        self._touched: dict[int, AnyCard] = {}
        self._rebuilt = False
        self._before: tuple[RunState, int] = "empty", 0

    @property
    def live(self) -> bool:
        """The run is going on."""
        return self.state in LIVE_STATES

    def place(self, card: AnyCard) -> int:
        """Returns where a card stands in `cards`."""
        return self._places[id(card)]

    def begin_batch(self) -> None:
        """Begins to note what changes."""
        self._touched, self._rebuilt = {}, False
        self._before = self.state, len(self.cards)

    def end_batch(self) -> Changes:
        """Returns what has changed since `begin_batch`."""
        state, count = self._before
        places = self._places
        return Changes(
            changed=[card for key, card in self._touched.items() if places.get(key, count) < count],
            added=0 if self._rebuilt else len(self.cards) - count,
            rebuilt=self._rebuilt,
            state=self.state != state,
        )

    def add(self, card: AnyCard) -> None:
        """Puts a card at the end."""
        self._places[id(card)] = len(self.cards)
        self.cards.append(card)

    def insert(self, place: int, card: AnyCard) -> None:
        """Puts a card between the others."""
        self.cards.insert(place, card)
        self.renumber()

    def drop_ends(self) -> None:
        """Takes the cards away that tell of an end, since the run goes on."""
        self.cards = [card for card in self.cards if not _is_end(card)]
        self.renumber()

    def touch(self, card: AnyCard) -> None:
        """Says that a card shows something else now."""
        card.revision += 1
        self._touched[id(card)] = card

    def show_notice(self, notice: NoticeCard) -> None:
        """Adds a card that goes again when the run goes on."""
        self._notice = notice
        self.add(notice)

    def drop_notice(self) -> None:
        """Takes a pause's card away, since the run goes on or has ended."""
        if self._notice is not None:
            self.cards.remove(self._notice)
            self._notice = None
            self.renumber()

    def renumber(self) -> None:
        """Counts the places anew after cards have moved or gone."""
        self._places = {id(card): place for place, card in enumerate(self.cards)}
        self._rebuilt = True


def _is_end(card: AnyCard) -> bool:
    """Whether the card tells of an end that is none any more once the run goes on."""
    if isinstance(card, NoticeCard):
        return card.kind != "branched"
    return isinstance(card, (AnswerCard, FailureCard))
