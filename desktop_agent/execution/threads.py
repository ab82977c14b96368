"""Threads in which tools run that are ordinary functions.

Not `asyncio.to_thread`: its threads are few, shared by the whole program and waited for at exit, so one tool that
hangs would hold up all others and the end of the program.
"""

import asyncio
import contextlib
import contextvars
import queue
import threading
from collections.abc import Callable
from typing import Any

_Job = Callable[[], None]


class ToolThreads:
    """As many threads as there are calls at a time; idle ones are used again and end with `close`."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._idle = 0
        self._threads: set[threading.Thread] = set()

    async def run(self, function: Callable[[], Any]) -> Any:
        """Calls the function in a thread and returns what it returns.

        A cancelled call is left alone: its thread goes on until the function returns, and the result is dropped.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        context = contextvars.copy_context()

        def job() -> None:
            try:
                result, error = context.run(function), None
            except BaseException as raised:  # noqa: BLE001  # It is raised again where the call is awaited.
                result, error = None, raised
            # The loop may be closed by the time a tool returns that nobody waits for.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, future, result, error)

        with self._lock:
            if self._idle:
                self._idle -= 1
            else:
                thread = threading.Thread(target=self._work, name="tool", daemon=True)
                self._threads.add(thread)
                thread.start()
        self._jobs.put(job)
        return await future

    def close(self, seconds: float = 1.0) -> None:
        """Ends idle threads; those whose tool has not returned end when it does."""
        with self._lock:
            threads = list(self._threads)
        for _ in threads:
            self._jobs.put(None)
        with self._lock:
            idle = self._idle
        if idle == len(threads):
            for thread in threads:
                thread.join(seconds)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job
            with self._lock:
                self._idle += 1
        with self._lock:
            self._threads.discard(threading.current_thread())


def _settle(future: "asyncio.Future[Any]", result: Any, error: BaseException | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(result)
    elif isinstance(error, StopIteration):
        # A future cannot carry it.
        future.set_exception(RuntimeError("The tool raised StopIteration."))
    else:
        future.set_exception(error)
