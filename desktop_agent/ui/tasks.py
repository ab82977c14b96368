"""Coroutines that belong to the window: kept while they run, cancelled when it closes, their errors shown."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
ErrorHandler = Callable[[BaseException], None]


class Background(Protocol):
    """Runs a function in a helper thread and waits for it on the window's loop."""

    def __call__(self, function: Callable[..., T], *arguments: object) -> Coroutine[Any, Any, T]: ...


class Tasks:
    """Starts coroutines from slots.

    A task that nobody holds may be collected while it runs, and an error in it would be lost; this holds both.
    """

    def __init__(self, on_error: ErrorHandler) -> None:
        self._on_error = on_error
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        """Runs a coroutine on the window's loop; what it raises goes to the error handler."""
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    def cancel(self) -> None:
        """Cancels all that is running."""
        for task in tuple(self._running):
            task.cancel()

    async def settle(self) -> None:
        """Waits until nothing is running any more."""
        while self._running:
            await asyncio.wait(tuple(self._running))

    def _done(self, task: "asyncio.Task[Any]") -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)
