"""When SIGINT may interrupt, and when it has to wait.

The host stops an action with SIGINT. Between actions nothing is to be stopped, and in the middle of writing a frame an
exception would leave half a frame on the wire; so the handler raises only while an action runs and nobody asked for
quiet.
"""

import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


class Attention:
    """Decides whether SIGINT raises KeyboardInterrupt now, a little later, or not at all. Made on the main thread."""

    def __init__(self) -> None:
        self.running = False
        self.pending = False
        self._quiet = Quiet(self)

    def install(self) -> None:
        """Takes over SIGINT; to be called on the main thread."""
        signal.signal(signal.SIGINT if sys.platform != "win32" else signal.SIGBREAK, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        if not self.running:
            return
        if self._quiet.depth:
            self.pending = True
            return
        raise KeyboardInterrupt

    @contextmanager
    def action(self) -> Generator[None]:
        """While inside, SIGINT raises KeyboardInterrupt on the main thread."""
        self.pending = False
        self.running = True
        try:
            yield
        finally:
            self.running = False

    def quiet(self) -> "Quiet":
        """While inside, SIGINT waits and is raised at the end; threads other than the main one never see it."""
        return self._quiet


class Quiet:
    """The context of `Attention.quiet`: one object for all uses, since a tool call enters it several times.

    Args:
        attention: What it keeps quiet.
    """

    def __init__(self, attention: Attention) -> None:
        self._attention = attention
        self._main = threading.get_ident()
        self.depth = 0

    def __enter__(self) -> None:
        if threading.get_ident() == self._main:
            self.depth += 1

    def __exit__(self, *_: object) -> None:
        if threading.get_ident() != self._main:
            return
        self.depth -= 1
        attention = self._attention
        if attention.pending and attention.running and not self.depth:
            attention.pending = False
            raise KeyboardInterrupt
