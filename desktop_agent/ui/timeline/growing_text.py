"""Text that arrives in pieces."""

from collections import deque
from collections.abc import Iterator


class GrowingText:
    """Collects pieces of a text without copying the whole for each of them.

    Beyond `limit` characters the middle is dropped: what was first and what was last stays.

    Attributes:
        length: Characters received, dropped ones included.
        pieces: How many pieces were received.
    """

    __slots__ = ("_chunks", "_head", "_kept", "_limit", "length", "pieces")

    def __init__(self, limit: int = 4_000_000) -> None:
        self._limit = limit
        self._head = ""
        self._chunks: deque[str] = deque()
        self._kept = 0
        self.length = 0
        self.pieces = 0

    def append(self, piece: str) -> None:
        """Adds a piece at the end."""
        self._chunks.append(piece)
        self._kept += len(piece)
        self.length += len(piece)
        self.pieces += 1
        if self._kept > self._limit:
            if not self._head:
                self._head = "".join(self._take(self._limit // 4))
            # A part of the room is left free, so that this does not happen again with the next piece.
            for _ in self._take(self._kept - self._limit // 2):
                pass

    @property
    def text(self) -> str:
        """The text, with a line that says so where its middle was dropped."""
        if len(self._chunks) > 1:
            self._chunks = deque(["".join(self._chunks)])
        tail = self._chunks[0] if self._chunks else ""
        dropped = self.length - len(self._head) - self._kept
        return f"{self._head}\n[… {dropped:,} characters …]\n{tail}" if dropped > 0 else self._head + tail

    def since(self, length: int) -> str | None:
        """Returns what was received after the first `length` characters, or None where that is not whole any more."""
        wanted = self.length - length
        if wanted > self._kept:
            return None
        parts: list[str] = []
        for chunk in reversed(self._chunks):
            if wanted <= 0:
                break
            parts.append(chunk[-wanted:])
            wanted -= len(parts[-1])
        return "".join(reversed(parts))

    def _take(self, count: int) -> Iterator[str]:
        """Takes that many characters away from the beginning."""
        while count > 0:
            chunk = self._chunks.popleft()
            if len(chunk) > count:
                self._chunks.appendleft(chunk[count:])
                chunk = chunk[:count]
            count -= len(chunk)
            self._kept -= len(chunk)
            yield chunk
