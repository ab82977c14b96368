"""What the action prints, sent in pieces: soon after it was printed, but never one frame for each print."""

import threading
import time

from desktop_agent.protocol import reports
from desktop_agent.worker.attention import Attention
from desktop_agent.worker.connection import Connection

_PIECE = 32 * 1024
"""Characters after which a piece is sent at once."""

_LONGEST = 2**20
"""Characters that one frame carries at most."""

_DELAY = 0.05
"""Seconds that a piece waits for more."""


class OutputBatches:
    """Collects printed text and sends it; memory stays bounded because sending waits for the host.

    A helper thread exists only between the first print of an action and the action's end, so that text is shown while
    the action computes or sleeps, and the process is single-threaded between actions.
    """

    def __init__(self, connection: Connection, attention: Attention) -> None:
        self._connection = connection
        self._attention = attention
        self._lock = threading.Lock()
        self._order = threading.Lock()
        self._pieces: list[str] = []
        self._length = 0
        self._action = 0
        self._sent_at = 0.0
        self._helper: threading.Thread | None = None
        self._over = threading.Event()

    def begin(self, action: int) -> None:
        """From now on text belongs to this action."""
        self._action = action
        self._sent_at = 0.0

    def write(self, text: str) -> None:
        """Takes what was printed."""
        with self._attention.quiet():
            with self._lock:
                self._pieces.append(text)
                self._length += len(text)
                # A whole line after a pause goes at once: what follows may never let the helper have its turn.
                due = text.endswith("\n") and time.monotonic() - self._sent_at >= _DELAY
                full = due or self._length >= _PIECE
                alone = self._helper is None and self._action != 0
                if alone:
                    self._start_helper()
            if full:
                self._send()

    def _start_helper(self) -> None:
        self._over = threading.Event()
        self._helper = threading.Thread(target=self._send_regularly, args=(self._over,), name="output", daemon=True)
        self._helper.start()

    def finish(self) -> None:
        """Sends what is left; afterwards no thread of this object lives."""
        helper, self._helper = self._helper, None
        if helper is not None:
            self._over.set()
            helper.join()
        self._send()
        self._action = 0

    def _send_regularly(self, over: threading.Event) -> None:
        while not over.wait(_DELAY):
            self._send()

    def _send(self) -> None:
        with self._order:
            with self._lock:
                text = "".join(self._pieces)
                self._pieces.clear()
                self._length = 0
                self._sent_at = time.monotonic()
            if not text.isascii():
                # Lone surrogates are text to Python and nothing to UTF-8.
                text = text.encode("utf-8", "replace").decode("utf-8")
            for start in range(0, len(text), _LONGEST):
                self._connection.send(reports.Output(id=self._action, text=text[start : start + _LONGEST]))
