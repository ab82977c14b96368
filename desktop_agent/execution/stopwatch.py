"""A timer whose clock can stand still."""

import asyncio
from collections.abc import Callable


class PausableTimer:
    """Calls a function once, after so many seconds during which it was not paused.

    Args:
        seconds: How long.
        on_end: Called on the loop.
    """

    def __init__(self, seconds: float, on_end: Callable[[], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._left = seconds
        self._on_end = on_end
        self._pauses = 0
        self._since = self._loop.time()
        self._handle: asyncio.TimerHandle | None = self._loop.call_later(seconds, on_end)

    def pause(self) -> None:
        """Stops the clock; each pause needs its own `resume`."""
        self._pauses += 1
        if self._pauses == 1 and self._handle is not None:
            self._handle.cancel()
            self._left -= self._loop.time() - self._since

    def resume(self) -> None:
        """Lets the clock run again."""
        self._pauses -= 1
        if self._pauses == 0 and self._handle is not None:
            self._since = self._loop.time()
            self._handle = self._loop.call_later(max(0.0, self._left), self._on_end)

    def cancel(self) -> None:
        """Ends the timer without the call."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
