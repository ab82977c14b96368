"""Work for the moments in which nobody wants anything of a session."""

import asyncio
from collections.abc import Awaitable, Callable


class IdleMoment:
    """Does its work once it was left alone for a moment. Whoever comes meanwhile calls it off, or waits for its end.

    Args:
        seconds: How long the moment is.
        work: What is done.
    """

    def __init__(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        self._seconds = seconds
        self._work = work
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        """Lets the moment begin now."""
        self._cancel_timer()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._begin)

    async def settle(self) -> None:
        """Calls the work off; when it has begun, waits for its end."""
        self._cancel_timer()
        task = self._task
        if task is not None:
            await asyncio.wait({task})
            self._task = None
            task.result()

    async def abandon(self) -> None:
        """Calls the work off, in the middle where it has begun."""
        self._cancel_timer()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
            self._task = None

    def _begin(self) -> None:
        self._timer = None
        self._task = asyncio.ensure_future(self._run())

    async def _run(self) -> None:
        await self._work()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
