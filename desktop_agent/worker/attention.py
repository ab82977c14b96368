"""When SIGINT may interrupt, and when it has to wait.

The host stops an action with SIGINT. Between actions nothing is to be stopped, and in the middle of writing a frame
an exception would leave half a frame on the wire; so the handler raises only while an action runs and nobody asked
for quiet.
"""

import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


class Attention:
    """Decides whether SIGINT raises KeyboardInterrupt now, a little later, or not at all."""

    def __init__(self) -> None:
        self._running = False
        self._quiet = 0
        self._pending = False

    def install(self) -> None:
        """Takes over SIGINT; to be called on the main thread."""
        signal.signal(signal.SIGINT if sys.platform != "win32" else signal.SIGBREAK, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        if not self._running:
            return
        if self._quiet:
            self._pending = True
            return
        raise KeyboardInterrupt

    @contextmanager
    def action(self) -> Generator[None]:
        """While inside, SIGINT raises KeyboardInterrupt on the main thread."""
        self._pending = False
        self._running = True
        try:
            yield
        finally:
            self._running = False

    @contextmanager
    def quiet(self) -> Generator[None]:
        """While inside, SIGINT waits and is raised at the end; threads other than the main one never see it."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1
        if self._pending and self._running and not self._quiet:
            self._pending = False
            raise KeyboardInterrupt
