"""How well typed words fit a title. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeVar

_WHOLE: Final = 100
_START: Final = 80
_WORD_START: Final = 60
_INSIDE: Final = 40
_SCATTERED: Final = 20
_RECENT: Final = 15


class Ranked(Protocol):
    """What can be ranked."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def words(self) -> str: ...


R = TypeVar("R", bound=Ranked)


@dataclass(frozen=True)
class Ranking:
    """Finds entries by typed words: the best first, those chosen lately before others that fit as well.

    Attributes:
        recent: Ids of the entries that were chosen last, the latest first.
    """

    recent: Sequence[str] = ()
    _places: dict[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        self._places.update({name: at for at, name in enumerate(self.recent)})

    def best(self, entries: Iterable[R], typed: str, limit: int) -> list[R]:
        """Returns the entries that fit, the best first; with nothing typed all of them, the recent ones first.

        Args:
            entries: What there is, in the order in which equals stand.
            typed: Words; each must fit.
            limit: How many to return at most.
        """
        words = typed.casefold().split()
        found: list[tuple[float, int, R]] = []
        for at, entry in enumerate(entries):
            value = fitness(words, entry.title, entry.words)
            if value is not None:
                found.append((-(value + self._bonus(entry.id)), at, entry))
        found.sort(key=lambda one: one[:2])
        return [entry for _, _, entry in found[:limit]]

    def _bonus(self, name: str) -> float:
        place = self._places.get(name)
        return 0.0 if place is None else _RECENT - 0.5 * place


def fitness(words: Sequence[str], title: str, more: str = "") -> float | None:
    """Returns how well all words fit a title, or None when one does not.

    Args:
        words: Folded words.
        title: What is shown.
        more: Further words under which it is found, which count less.
    """
    if not words:
        return 0.0
    folded = title.casefold()
    total = 0.0
    for word in words:
        value = _fit(word, folded)
        if not value and word in more.casefold():
            value = _SCATTERED
        if not value:
            return None
        total += value
    # Of two that fit as well the shorter one is meant.
    return total / len(words) - min(len(folded), 200) / 50


def _fit(word: str, title: str) -> float:
    at = title.find(word)
    if at == 0:
        return _WHOLE if len(word) == len(title) else _START
    if at > 0:
        return _WORD_START if any(f"{gap}{word}" in title for gap in " -_./") else _INSIDE
    return _scattered(word, title)


def _scattered(word: str, title: str) -> float:
    """Returns the worth of letters in order that each begin a word or follow the one before: `nr` for "New run"."""
    if len(word) < 2:
        return 0.0
    at = -1
    jumps = 0
    for letter in word:
        if at >= 0 and at + 1 < len(title) and title[at + 1] == letter:
            at += 1
            continue
        at = _word_with(letter, title, at + 1)
        if at < 0:
            return 0.0
        jumps += 1
    return max(1.0, _SCATTERED - jumps)


def _word_with(letter: str, title: str, start: int) -> int:
    at = title.find(letter, start)
    while at > 0 and title[at - 1].isalnum():
        at = title.find(letter, at + 1)
    return at
