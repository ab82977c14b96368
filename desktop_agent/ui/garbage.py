"""Python's garbage, collected on the window's thread alone."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 250
_AT_REST: Final = 500
"""Fewer new objects than this between two looks: nothing goes on, so a full collection holds nobody up."""


class GarbageCollector(QObject):
    """Takes the place of Python's own collector while a window is open.

    Python collects in whichever thread happens to allocate. In the engine's thread that would destroy widgets and
    timers that a closed window or dialog left in a circle of references, and Qt crashes when an object goes in
    another thread than its own.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Stops Python's collector, and looks for garbage here from now on."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Gives the garbage back to Python's collector."""
        self._timer.stop()
        gc.collect()
        gc.enable()

    def _look(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        new, self._before = counts[0] - self._before, counts[0]
        if counts[2] > limits[2] and new < _AT_REST:
            gc.collect()
        elif counts[1] > limits[1]:
            gc.collect(1)
        elif counts[0] > limits[0]:
            gc.collect(0)
        else:
            return
        self._before = 0
