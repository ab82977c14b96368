"""Copies of the whole process, by fork: the cheapest way to keep every variable as it is."""

import gc
import os
import random
import signal
from pathlib import Path


class CannotFork(RuntimeError):
    """The process cannot be copied now; the message says why."""


def prepare() -> None:
    """Lets copies that are ended vanish by themselves: nobody here waits for them."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)


def fork() -> bool:
    """Copies the process.

    Returns:
        True in the copy.

    Raises:
        CannotFork: Other threads live, which would be missing in the copy, or the host did not allow it.
    """
    threads = sum(1 for _ in Path("/proc/self/task").iterdir()) if Path("/proc/self/task").exists() else 1
    if threads > 1:
        raise CannotFork(f"{threads - 1} threads started by the code or its libraries are alive")
    # The collector then leaves the pages of what exists now alone, and both sides go on sharing them.
    gc.freeze()
    numbers = random.getstate()
    try:
        child = os.fork()
    except OSError as error:
        raise CannotFork(str(error)) from error
    if child == 0:
        # Python seeds `random` anew after a fork; a copy has to go on with the same numbers.
        random.setstate(numbers)
        return True
    return False
