"""The loop that holds all connections to MCP servers: one thread for the whole process.

A connection belongs to the task that opened it, while its tools are called from wherever an agent runs: from the
engine's loop, from a thread, from a script without any loop.
"""

import asyncio
import atexit
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_lock = threading.Lock()
_loop: asyncio.AbstractEventLoop | None = None
_SECONDS_AT_EXIT = 5.0


def connections_loop() -> asyncio.AbstractEventLoop:
    """Returns the loop, starting its thread when it is not there yet."""
    global _loop
    with _lock:
        if _loop is None:
            loop = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, name="desktop-agent-mcp", daemon=True).start()
            _loop = loop
        return _loop


async def on_connections_loop(work: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine there and waits for it here; cancelling the waiting cancels the work."""
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, connections_loop()))


def wait_for(work: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine there and blocks until it is done."""
    future = asyncio.run_coroutine_threadsafe(work, connections_loop())
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise


def at_exit(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Has what is open closed when the program ends, within a few seconds."""

    def end() -> None:
        if _loop is not None:
            with contextlib.suppress(TimeoutError):
                asyncio.run_coroutine_threadsafe(close(), _loop).result(_SECONDS_AT_EXIT)

    atexit.register(end)
