"""A pause between two requests to one service."""

import threading
import time


class Pace:
    """Lets so many requests a second through; safe to be used by several threads."""

    def __init__(self, a_second: float | None) -> None:
        """Makes a pace; None and 0 let everything through."""
        self._apart = 1.0 / a_second if a_second else 0.0
        self._next = 0.0
        self._lock = threading.Lock()

    def wait(self) -> None:
        """Returns when the next request may be sent."""
        with self._lock:
            now = time.monotonic()
            pause = max(0.0, self._next - now)
            self._next = now + pause + self._apart
        if pause:
            time.sleep(pause)
