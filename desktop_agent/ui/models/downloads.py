"""Downloads of models that go on, whether the dialog is open or not."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.models.library import ModelLibrary
from desktop_agent.ui.tasks import Tasks

_PROGRESS_MS = 100


@dataclass(frozen=True)
class Arrived:
    """How far a download is: bytes, bytes in all, and a line about it."""

    done: int = 0
    total: int = 0
    text: str = ""


class Downloads(QObject):
    """Several downloads side by side, each started, paused and cancelled by itself.

    Signals:
        progressed: A model's id and how far its download is, as `Arrived`; at most ten times a second.
        ended: A model's id and why it stopped: empty when it is here or the person stopped it.
    """

    progressed = Signal(str, object)
    ended = Signal(str, str)

    def __init__(self, library: ModelLibrary, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._running: dict[str, asyncio.Task[str]] = {}
        self._arrived: dict[str, Arrived] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MS)
        self._timer.timeout.connect(self._report)

    @property
    def running(self) -> frozenset[str]:
        """The ids of the models that are being fetched."""
        return frozenset(self._running)

    def start(self, model_id: str) -> None:
        """Begins a download, or goes on with what an earlier one has left."""
        if model_id not in self._running:
            self._arrived[model_id] = Arrived()
            task = self._tasks.start(self._fetch(model_id))
            self._running[model_id] = task
            # Not in the coroutine: a task that is cancelled before its first step never gets there.
            task.add_done_callback(partial(self._done, model_id))
            self._timer.start()
            self.progressed.emit(model_id, Arrived())

    def pause(self, model_id: str) -> None:
        """Stops a download; what has come stays for the next time."""
        if (task := self._running.get(model_id)) is not None:
            task.cancel()

    async def discard(self, model_id: str) -> None:
        """Stops a download if it goes on, and deletes what has come.

        Raises:
            ModelError: It cannot be deleted.
        """
        if (task := self._running.get(model_id)) is not None:
            task.cancel()
            await asyncio.wait({task})
        await self._library.discard(model_id)

    async def _fetch(self, model_id: str) -> str:
        try:
            await self._library.download(model_id, self._note(model_id))
        except DesktopAgentError as error:
            return str(error)
        return ""

    def _done(self, model_id: str, task: "asyncio.Task[str]") -> None:
        del self._running[model_id], self._arrived[model_id]
        if not self._running:
            self._timer.stop()
        failed = task.cancelled() or task.exception() is not None
        self.ended.emit(model_id, "" if failed else task.result())

    def _note(self, model_id: str) -> Callable[[int, int, str], None]:
        def note(done: int, total: int, text: str) -> None:
            # Called in the engine's thread, many times a second: the timer shows the latest figure.
            if model_id in self._arrived:
                self._arrived[model_id] = Arrived(done, total, text)

        return note

    def _report(self) -> None:
        for model_id, arrived in tuple(self._arrived.items()):
            self.progressed.emit(model_id, arrived)
