"""From the engine's thread to the window's: one queue, one wake-up, batches at most every 16 ms."""

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

INTERVAL_MS = 16
LARGEST_BATCH = 2_000


class Delivery(QObject):
    """Carries objects to the thread it lives in.

    However many objects are posted, the receiving event loop is woken once, then left alone until it has taken what
    was there. A flood is cut into batches, so that the window can paint between them.
    """

    _wake = Signal()

    def __init__(self, receive: Callable[[list[object]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._queue: deque[object] = deque()
        self._woken = False
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._drain)
        self._wake.connect(self._plan, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> int:
        """How many objects have not been delivered yet."""
        return len(self._queue)

    def post(self, item: object) -> None:
        """Queues an object; callable from any thread."""
        self._queue.append(item)
        # The flag falls before the queue is emptied: an object that comes too late for a batch wakes again.
        if not self._woken:
            self._woken = True
            self._wake.emit()

    def flush(self) -> None:
        """Delivers at once all that is queued; for the end of things."""
        self._timer.stop()
        while self._queue:
            self._drain()

    @Slot()
    def _plan(self) -> None:
        if not self._timer.isActive():
            since = (time.monotonic() - self._last) * 1000
            self._timer.start(max(0, round(INTERVAL_MS - since)))

    @Slot()
    def _drain(self) -> None:
        self._woken = False
        batch: list[object] = []
        while self._queue and len(batch) < LARGEST_BATCH:
            batch.append(self._queue.popleft())
        if batch:
            self._receive(batch)
        self._last = time.monotonic()
        if self._queue and not self._timer.isActive():
            self._timer.start(INTERVAL_MS)
