"""Ends a streamed text before a stop text, for servers that do not."""

from collections.abc import Sequence


class StopCutter:
    """Passes text through, but holds back what could be the beginning of a stop text.

    Attributes:
        stopped: A stop text was found; nothing comes after it.
    """

    def __init__(self, stop: Sequence[str]) -> None:
        self.stopped = False
        self._stop: list[str] = [word for word in stop if word]
        self._held: str = ""

    def feed(self, text: str) -> str:
        """Returns what of the text so far is certain to stand before any stop text."""
        if self.stopped or not self._stop:
            return "" if self.stopped else text
        text = self._held + text
        found = [place for word in self._stop if (place := text.find(word)) >= 0]
        if found:
            self.stopped, self._held = True, ""
            return text[: min(found)]
        held = self._possible_beginning(text)
        self._held = text[len(text) - held :]
        return text[: len(text) - held]

    def end(self) -> str:
        """Returns what was held back, since no stop text came of it."""
        held, self._held = self._held, ""
        return held

    def _possible_beginning(self, text: str) -> int:
        longest = min(len(text), max(len(word) for word in self._stop) - 1)
        for length in range(longest, 0, -1):
            end = text[len(text) - length :]
            if any(word.startswith(end) for word in self._stop):
                return length
        return 0
