"""Words found in the cards of a run; without Qt."""

import bisect
import re
import time
from collections.abc import Callable, Generator, Sequence
from typing import Final, NamedTuple

from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard
from desktop_agent.ui.timeline.wording import notice

_WINDOW: Final = 32_000
_AT_ONCE: Final = 500
MOST: Final = 100_000
"""So many hits are counted; nobody walks through more."""


class Hit(NamedTuple):
    """One place of the words.

    Attributes:
        card: Where.
        part: Which text of the card: `task`, `thought`, `code`, `output` …
        number: Which hit of this part it is, from 0.
    """

    card: AnyCard
    part: str
    number: int


def pattern_of(words: str) -> re.Pattern[str]:
    """Returns what to look for: the words as they stand, whatever their case."""
    return re.compile(re.escape(words), re.IGNORECASE)


def texts_of(card: AnyCard) -> list[tuple[str, str]]:
    """Returns the texts of a card by part, in the order in which they stand in it."""
    match card:
        case StepCard():
            tools = "\n".join(f"{call.tool}({call.arguments}) {call.result} {call.error}" for call in card.tools)
            return [
                ("thought", card.thought_text),
                ("code", card.code_text),
                ("tools", tools),
                ("output", card.output_text),
                ("value", card.value.text if card.value is not None else ""),
                ("error", card.failure.message if card.failure is not None else ""),
            ]
        case TaskCard():
            return [("task", card.text)]
        case PlanCard():
            return [("plan", card.text)]
        case AnswerCard():
            return [("answer", card.text)]
        case FailureCard():
            return [("message", card.message), ("advice", card.advice)]
        case NoticeCard():
            return [("notice", notice(card))]


def count_in(pattern: re.Pattern[str], text: str) -> Generator[int]:
    """Counts the hits in a text, a window or some hundred hits at a time, so that others have a turn in between."""
    place = 0
    while place < len(text):
        end = min(len(text), place + _WINDOW)
        # A hit may lie across the window's edge: it is found by the window in which it begins.
        reach = min(len(text), end + len(pattern.pattern))
        found = 0
        while (match := pattern.search(text, place, reach)) is not None and match.start() < end:
            found += 1
            place = max(match.end(), match.start() + 1)
            if found == _AT_ONCE:
                break
        else:
            place = max(place, end)
        yield found


class Scan:
    """A search through the cards of a run, in slices of time.

    Of a hundred thousand hits no object each is kept, only where those of each text begin: making that many stops
    everything for as long as the collector of garbage looks at them.

    Attributes:
        count: How many hits were found so far, in the order of the cards.
        done: All cards were looked at.
    """

    def __init__(self, cards: Sequence[AnyCard], pattern: re.Pattern[str]) -> None:
        self.count = 0
        self.done = False
        self._cards: list[AnyCard] = []
        self._parts: list[str] = []
        self._begins: list[int] = []
        self._known: dict[tuple[int, str], int] = {}
        self._work = self._go(list(cards), pattern)

    def advance(self, seconds: float) -> None:
        """Looks on for a while."""
        end = time.perf_counter() + seconds
        while not self.done and time.perf_counter() < end:
            if next(self._work, None) is None:
                self.done = True

    def hit(self, place: int) -> Hit:
        """Returns a hit by its number, from 0."""
        text = bisect.bisect_right(self._begins, place) - 1
        return Hit(self._cards[text], self._parts[text], place - self._begins[text])

    def place(self, hit: Hit) -> int | None:
        """Returns which of the hits this one is, or None when it is none of them."""
        text = self._known.get((id(hit.card), hit.part))
        if text is None:
            return None
        place = self._begins[text] + hit.number
        return place if place < self.count and self.hit(place) == hit else None

    def first_from(self, place: int, place_of: Callable[[AnyCard], int]) -> int | None:
        """Returns the first hit in a card that stands at a place or after it, or None while there is none.

        Args:
            place: The place.
            place_of: Returns where a card stands; the cards were given in that order.
        """
        text = bisect.bisect_left(self._cards, place, key=place_of)
        return self._begins[text] if text < len(self._begins) else None

    def _go(self, cards: list[AnyCard], pattern: re.Pattern[str]) -> Generator[bool]:
        for card in cards:
            for part, text in texts_of(card):
                number = 0
                for found in count_in(pattern, text):
                    if found and not number:
                        self._known[id(card), part] = len(self._begins)
                        self._cards.append(card)
                        self._parts.append(part)
                        self._begins.append(self.count)
                    number += found
                    self.count = min(MOST, self.count + found)
                    if self.count == MOST:
                        return
                    yield True
            yield True
