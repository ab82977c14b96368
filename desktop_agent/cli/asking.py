"""A line from the person at the terminal, while a run may end under the question."""

import asyncio
import contextlib
import sys

from desktop_agent.agent import ActiveRun


def somebody_is_there() -> bool:
    """Tells whether a question can be asked."""
    return sys.stdin.isatty()


async def ask_line(question: str, active: ActiveRun | None = None) -> str | None:
    """Asks, and returns the answer without its line end.

    Args:
        question: Written to stderr as it stands.
        active: The run that waits; when it ends, for example by Ctrl+C, the question is over.

    Returns:
        None when nobody will answer any more: the input is at its end, or the run is over.
    """
    sys.stderr.write(question)
    sys.stderr.flush()
    reading = asyncio.ensure_future(_next_line())
    waiting = {reading} if active is None else {reading, asyncio.ensure_future(active.wait())}
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        line = reading.result() if reading.done() else ""
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
    return line.rstrip("\r\n") if line else None


async def _next_line() -> str:
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    try:
        # A thread that reads could not be ended before the person presses Enter.
        loop.add_reader(sys.stdin.fileno(), ready.set)
    except (NotImplementedError, PermissionError):
        # Windows' loops watch no terminals, and Linux' no files.
        return await asyncio.to_thread(sys.stdin.readline)
    try:
        await ready.wait()
        # A terminal gives whole lines, so this does not wait.
        return sys.stdin.readline()
    finally:
        with contextlib.suppress(ValueError):
            loop.remove_reader(sys.stdin.fileno())
