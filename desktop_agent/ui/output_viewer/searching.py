"""Words in a file of any size, looked for piece by piece, forwards or backwards; without Qt."""

import re
import threading
from pathlib import Path
from typing import Final, NamedTuple

_PIECE: Final = 2**18


class Found(NamedTuple):
    """Where the words are.

    Attributes:
        place: Their first byte.
        length: Their bytes.
    """

    place: int
    length: int


def search(path: Path, words: str, begin: int, cancelled: threading.Event, *, backwards: bool = False) -> Found | None:
    """Returns the next place of the words, whatever their case; from the other end again after the last one.

    Args:
        path: The file.
        words: What is looked for.
        begin: The first byte where they may begin; backwards, the first where they may not.
        cancelled: Set by whoever does not want to know any more.
        backwards: Look towards the beginning.

    Raises:
        OSError: The file cannot be read.
    """
    size = path.stat().st_size
    begin = min(begin, size)
    before, after = _spans(0, begin), _spans(begin, size)
    spans = [*reversed(before), *reversed(after)] if backwards else [*after, *before]
    with path.open("rb") as file:
        for start, end in spans:
            if cancelled.is_set():
                return None
            file.seek(start)
            # Words that begin in this piece may end in the next; no character is longer than four bytes.
            data = file.read(end - start + 4 * len(words))
            found = _last(words, data, end - start) if backwards else _first(words, data, end - start)
            if found is not None:
                return Found(start + found.place, found.length)
    return None


def _spans(begin: int, end: int) -> list[tuple[int, int]]:
    return [(start, min(end, start + _PIECE)) for start in range(begin, end, _PIECE)]


def _first(words: str, data: bytes, inside: int) -> Found | None:
    """Returns the first place of the words that begins in so many bytes."""
    if words.isascii():
        # Lower case and a plain search: many times faster than an expression that knows no case.
        place = data.lower().find(words.lower().encode())
        return Found(place, len(words)) if 0 <= place < inside else None
    match = _pattern(words).search(data)
    return Found(match.start(), len(match.group())) if match is not None and match.start() < inside else None


def _last(words: str, data: bytes, inside: int) -> Found | None:
    """Returns the last place of the words that begins in so many bytes."""
    if words.isascii():
        place = data.lower().rfind(words.lower().encode(), 0, inside + len(words) - 1)
        return Found(place, len(words)) if place >= 0 else None
    last = None
    for match in _pattern(words).finditer(data):
        if match.start() >= inside:
            break
        last = Found(match.start(), len(match.group()))
    return last


def _pattern(words: str) -> re.Pattern[bytes]:
    """Returns the words as bytes of UTF-8, each character in both its cases."""
    parts: list[bytes] = []
    for character in words:
        cases = sorted({form.encode() for form in (character, character.lower(), character.upper())})
        parts.append(b"(?:" + b"|".join(re.escape(case) for case in cases) + b")")
    return re.compile(b"".join(parts))
