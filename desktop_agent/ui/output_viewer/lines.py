"""The lines of a file of any size: where they begin, and a few of them at a time; without Qt."""

import bisect
import re
import threading
from array import array
from collections import OrderedDict
from pathlib import Path
from typing import Final, NamedTuple

_PIECE: Final = 2**20
_LINES: Final = 64
_BLOCK: Final = 2**16
_CUT_BYTES: Final = 2**14
_CACHED: Final = 128
_CONTEXT: Final = 80
_BLOCKS = re.compile(rb"(?:[^\n]*\n){1,64}")
_CONTROLS: Final = {code: 0x2400 + code for code in range(32) if code != 9} | {127: 0x2421}

CUT: Final = 4_000
"""So many characters of a line are shown."""


class Line(NamedTuple):
    """A line as it is shown.

    Attributes:
        text: Its beginning, or another part of it that was asked for; what cannot be seen stands there as a sign.
        left_out: Bytes of it that are not in `text`.
    """

    text: str
    left_out: int


class Block(NamedTuple):
    """Lines that stand together.

    Attributes:
        number: Which block it is.
        first: Its first line.
        lines: How many there are.
        begin: Where it begins in the file.
        end: Where it ends.
        closed: It ends with a newline.
    """

    number: int
    first: int
    lines: int
    begin: int
    end: int
    closed: bool


class LineIndex:
    """Knows where lines begin, a block of at most 64 of them at a time.

    All lines of a block but the last begin in its first 64 KiB, so that a line is found by one short read, however
    long the lines are. One thread builds the index; another may ask it at the same time.

    Args:
        path: The file.

    Attributes:
        size: The file's length in bytes.
        read: So many of them were looked at.
        count: Lines known so far.
        done: All are known.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = path.stat().st_size
        self.read = 0
        self.count = 0
        self.done = False
        self._starts = array("Q", [0])
        self._firsts = array("Q", [0])

    def build(self, cancelled: threading.Event) -> None:
        """Reads the file once, piece by piece.

        Raises:
            OSError: It cannot be read.
        """
        with self.path.open("rb") as file:
            rest, place, length = b"", 0, 0
            # What the file grows by in the meantime is another output's matter.
            while not cancelled.is_set() and (piece := file.read(min(_PIECE, self.size - self.read))):
                self.read += len(piece)
                end = piece.rfind(b"\n") + 1
                if not end:
                    # A line longer than a piece: only its length matters.
                    rest, length = b"", length + len(rest) + len(piece)
                    continue
                place = self._add(rest + piece[:end], place, length)
                rest, length = piece[end:], 0
            if not cancelled.is_set():
                self.size = self.read
                self.count += 1 if length + len(rest) else 0
                self.done = True

    def start_of(self, line: int) -> int:
        """Returns where a line begins; the file's end for the one after the last.

        Raises:
            OSError: The file cannot be read.
        """
        if line >= self.count:
            return self.size
        block = self.block_of(line)
        with self.path.open("rb") as file:
            file.seek(block.begin)
            data = file.read(_BLOCK)
        place = 0
        for _ in range(line - block.first):
            place = data.index(b"\n", place) + 1
        return block.begin + place

    def line_at(self, place: int) -> int:
        """Returns the line that a byte of the file belongs to.

        Raises:
            OSError: The file cannot be read.
        """
        block = bisect.bisect_right(self._starts, place) - 1
        with self.path.open("rb") as file:
            file.seek(self._starts[block])
            data = file.read(min(_BLOCK, place - self._starts[block]))
        return min(self._firsts[block] + data.count(b"\n"), max(0, self.count - 1))

    def block_of(self, line: int) -> "Block":
        """Returns the block that a known line is in."""
        number = bisect.bisect_right(self._firsts, line) - 1
        first, begin = self._firsts[number], self._starts[number]
        if number + 1 < len(self._firsts):
            # Its last byte is the newline of its last line.
            return Block(number, first, self._firsts[number + 1] - first, begin, self._starts[number + 1], True)
        return Block(number, first, 1, begin, self.size, False)

    def _add(self, data: bytes, place: int, before: int) -> int:
        """Takes in whole lines, of which the first has `before` bytes more in front; returns where they end."""
        for found in _BLOCKS.finditer(data):
            start, end = found.span()
            if end - start + before > _BLOCK:
                self._add_long(data, start, end, place, before)
            else:
                self._close(data.count(b"\n", start, end), place + before + end - start)
            place += before + end - start
            before = 0
        return place

    def _add_long(self, data: bytes, start: int, end: int, place: int, before: int) -> None:
        """Takes in lines that fill more than a block: it ends with the line that goes beyond it."""
        lines, length = 0, before
        begin = place
        while start < end:
            after = data.index(b"\n", start) + 1
            lines, length, start = lines + 1, length + after - start, after
            if length >= _BLOCK or start >= end:
                self._close(lines, begin + length)
                lines, begin, length = 0, begin + length, 0

    def _close(self, lines: int, end: int) -> None:
        # In this order: whoever looks in between sees the block only when all about it is there.
        self._starts.append(end)
        self._firsts.append(self.count + lines)
        self.count += lines


class LineReader:
    """Reads the few lines that are in sight; keeps the blocks that it read last.

    Args:
        index: Where the lines begin.
    """

    def __init__(self, index: LineIndex) -> None:
        self._index = index
        self._kept: OrderedDict[int, tuple[list[tuple[int, int]], bytes]] = OrderedDict()

    def lines(self, first: int, count: int) -> list[Line]:
        """Returns lines, those that are known.

        Raises:
            OSError: The file cannot be read.
        """
        return [self._line(number) for number in range(first, min(first + count, self._index.count))]

    def around(self, line: int, place: int) -> tuple[Line, int]:
        """Returns a line as it is shown when a byte of it is to be seen, and which character of its text that byte is.

        Raises:
            OSError: The file cannot be read.
        """
        block = self._index.block_of(line)
        start, end = (block.begin + side for side in self._read(block)[0][line - block.first])
        place = max(start, min(place, end))
        begin = start if place - start < CUT // 2 else place - _CONTEXT
        with self._index.path.open("rb") as file:
            file.seek(begin)
            data = file.read(min(_CUT_BYTES, end - begin))
        # A character that the part begins in the middle of is left out.
        skipped = next((number for number, byte in enumerate(data) if byte & 0xC0 != 0x80), 0) if begin > start else 0
        shown = _line_of(data[skipped:], end - start)
        lead = "… " if begin > start else ""
        column = len(lead + _visible(data[skipped : place - begin].decode("utf-8", "replace")))
        return Line(lead + shown.text, shown.left_out), column

    def _line(self, number: int) -> Line:
        block = self._index.block_of(number)
        spans, data = self._read(block)
        start, end = spans[number - block.first]
        return _line_of(data[start : min(end, start + _CUT_BYTES)], end - start)

    def _read(self, block: "Block") -> tuple[list[tuple[int, int]], bytes]:
        """Returns where in a block its lines begin and end, and its bytes as far as they are shown."""
        if (found := self._kept.get(block.number)) is not None:
            self._kept.move_to_end(block.number)
            return found
        with self._index.path.open("rb") as file:
            file.seek(block.begin)
            data = file.read(min(block.end - block.begin, _BLOCK + _CUT_BYTES))
        spans: list[tuple[int, int]] = []
        place = 0
        for _ in range(block.lines - 1):
            after = data.index(b"\n", place)
            spans.append((place, after))
            place = after + 1
        spans.append((place, block.end - block.begin - (1 if block.closed else 0)))
        self._kept[block.number] = spans, data
        if len(self._kept) > _CACHED:
            self._kept.popitem(last=False)
        return spans, data


def _line_of(data: bytes, length: int) -> Line:
    text = data.decode("utf-8", "replace")
    if len(data) == length and len(text) <= CUT:
        return Line(_visible(text.removesuffix("\r")), 0)
    text = text.rstrip("\N{REPLACEMENT CHARACTER}")[:CUT]
    return Line(_visible(text), max(0, length - len(text.encode())))


def _visible(text: str) -> str:
    return text.expandtabs(8).translate(_CONTROLS)
