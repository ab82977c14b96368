"""Words found in the cards of a run; without Qt."""

import re
import time
from collections.abc import Generator, Sequence
from typing import Final, NamedTuple

from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard
from desktop_agent.ui.timeline.wording import notice

_WINDOW: Final = 200_000
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
    """Counts the hits in a text, window by window, so that whoever counts can do something else in between."""
    place = 0
    while place < len(text):
        end = min(len(text), place + _WINDOW)
        # A hit may lie across the window's edge: it is found by the window in which it begins.
        reach = min(len(text), end + len(pattern.pattern))
        found = 0
        while (match := pattern.search(text, place, reach)) is not None and match.start() < end:
            found += 1
            place = max(match.end(), match.start() + 1)
        place = max(place, end)
        yield found


class Scan:
    """A search through the cards of a run, in slices of time.

    Attributes:
        hits: What was found so far, in the order of the cards.
        done: All cards were looked at.
    """

    def __init__(self, cards: Sequence[AnyCard], pattern: re.Pattern[str]) -> None:
        self.hits: list[Hit] = []
        self.done = False
        self._work = self._go(list(cards), pattern)

    def advance(self, seconds: float) -> None:
        """Looks on for a while."""
        end = time.perf_counter() + seconds
        while not self.done and time.perf_counter() < end:
            if next(self._work, None) is None:
                self.done = True

    def _go(self, cards: list[AnyCard], pattern: re.Pattern[str]) -> Generator[bool]:
        for card in cards:
            for part, text in texts_of(card):
                number = 0
                for found in count_in(pattern, text):
                    self.hits.extend(Hit(card, part, number + more) for more in range(found))
                    number += found
                    yield True
            if len(self.hits) >= MOST:
                return
            yield True
