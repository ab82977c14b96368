"""The last lines that a server's program wrote to its standard error: why it does not start is often there."""

import os
import threading
from collections import deque
from typing import TextIO

_KEPT_CHARACTERS = 2_000
_KEPT_LINES = 10


class Diary:
    """Reads what a program writes and keeps the end of it.

    Attributes:
        pen: What the program writes to.
    """

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self.pen: TextIO = os.fdopen(writing, "w")
        self._pieces: deque[bytes] = deque()
        self._size = 0
        # Somebody must read at all times: a full pipe would stop the program.
        threading.Thread(target=self._read, args=(reading,), name="desktop-agent-mcp-log", daemon=True).start()

    def tail(self) -> str:
        """Returns the last lines."""
        text = b"".join(list(self._pieces)).decode("utf-8", "replace")[-_KEPT_CHARACTERS:].strip()
        return "\n".join(text.splitlines()[-_KEPT_LINES:])

    def close(self) -> None:
        """Ends the writing here; the reading ends when the program has ended too."""
        self.pen.close()

    def _read(self, reading: int) -> None:
        with os.fdopen(reading, "rb", buffering=0) as file:
            while piece := file.read(4096):
                self._pieces.append(piece)
                self._size += len(piece)
                while self._size - len(self._pieces[0]) > 4 * _KEPT_CHARACTERS:
                    self._size -= len(self._pieces.popleft())
