"""The loop on which blocking calls run: one thread for the whole process, started with the first of them."""

import asyncio
import concurrent.futures
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from typing import Any, TypeVar, cast

T = TypeVar("T")

_lock = threading.Lock()
_loop: asyncio.AbstractEventLoop | None = None


def background_loop() -> asyncio.AbstractEventLoop:
    """Returns the loop, starting its thread when it is not there yet."""
    global _loop
    with _lock:
        if _loop is None or _loop.is_closed():
            loop = asyncio.new_event_loop()
            started = threading.Event()

            def serve() -> None:
                asyncio.set_event_loop(loop)
                loop.call_soon(started.set)
                loop.run_forever()

            threading.Thread(target=serve, name="desktop-agent-blocking-runs", daemon=True).start()
            started.wait()
            _loop = loop
        return _loop


def run_blocking(work: Coroutine[Any, Any, T], on_interrupt: Callable[[], None]) -> T:
    """Runs a coroutine on the background loop and waits for it; also works while the calling thread has a running loop
    of its own.

    Args:
        work: The coroutine.
        on_interrupt: Called when Ctrl+C arrives while waiting; the work is then given the time to end by itself.

    Raises:
        RuntimeError: Called on the background loop itself, where waiting would never end.
    """
    loop = background_loop()
    try:
        running = asyncio.get_running_loop()
    except RuntimeError:
        running = None
    if running is loop:
        work.close()
        raise RuntimeError(
            "A blocking run cannot be started from inside another one's loop; use `await agent.arun(...)`."
        )
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        return future.result()
    except KeyboardInterrupt:
        on_interrupt()
        concurrent.futures.wait([future], timeout=5)
        raise


def iterate_blocking(items: AsyncGenerator[T], on_interrupt: Callable[[], None]) -> Generator[T]:
    """Yields what an asynchronous generator yields on the background loop; closing this one closes that one.

    Args:
        items: The generator.
        on_interrupt: As for `run_blocking`.
    """
    end = object()

    async def following() -> T | object:
        return await anext(items, end)

    try:
        while (item := run_blocking(following(), on_interrupt)) is not end:
            yield cast("T", item)
    finally:
        run_blocking(items.aclose(), on_interrupt)
