"""The engine's thread: an ordinary asyncio loop beside the window's."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from desktop_agent.errors import DesktopAgentError

T = TypeVar("T")


class EngineClosed(DesktopAgentError):
    """Something was asked of the engine after it was told to end."""


class EngineThread:
    """Runs a stock asyncio loop in a thread of its own.

    It knows no Qt. Work is handed over as coroutines; closing cancels what is still running, lets it clean up, and
    joins the thread.
    """

    def __init__(self, name: str = "engine") -> None:
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)
        self._ready = threading.Event()
        self._lock = threading.Lock()
        self._closed = False
        self._loop: asyncio.AbstractEventLoop
        self._end: asyncio.Event
        self._thread.start()
        self._ready.wait()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Starts a coroutine on the engine's loop; callable from any thread.

        Raises:
            EngineClosed: The engine has been told to end; the coroutine is closed without having run.
        """
        with self._lock:
            if self._closed:
                work.close()
                raise EngineClosed("The engine has ended.")
            return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the engine's loop and waits for it on the caller's loop, whichever that is.

        Cancelling the wait cancels the work.

        Raises:
            EngineClosed: The engine has been told to end.
        """
        return await asyncio.wrap_future(self.submit(work))

    async def run_blocking(self, function: Callable[..., T], *arguments: object) -> T:
        """Runs an ordinary function in one of the engine's helper threads and waits for it on the caller's loop.

        Raises:
            EngineClosed: The engine has been told to end.
        """

        async def work() -> T:
            return await asyncio.to_thread(function, *arguments)

        return await self.run(work())

    def close(self, wait: float = 5.0) -> bool:
        """Cancels what is running, ends the loop and joins the thread; a second call only joins again.

        Args:
            wait: The longest wait in seconds.

        Returns:
            Whether the thread has ended.
        """
        with self._lock:
            first, self._closed = not self._closed, True
        if first:
            self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(wait)
        return not self._thread.is_alive()

    def _main(self) -> None:
        async def live() -> None:
            self._loop = asyncio.get_running_loop()
            self._end = asyncio.Event()
            self._ready.set()
            await self._end.wait()

        # On its way out `asyncio.run` cancels whatever is left and waits for its clean-up.
        asyncio.run(live())
