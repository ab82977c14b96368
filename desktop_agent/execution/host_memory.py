"""The application's own memory, environment and open files, as other processes of the same user see them in /proc.

Landlock keeps a worker from looking at processes outside. Where the kernel lacks it, a worker can still read what its
user may read, and that includes `/proc/<application>/mem` and `environ`, with the tokens in them. So the application
then closes itself, as ssh-agent does.
"""

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


def close_to_others() -> None:
    """Makes this process unreadable for other processes of the same user, debuggers included; nothing but on Linux.

    Source: prctl(2), PR_SET_DUMPABLE, and the ptrace access checks of proc(5).

    Raises:
        OSError: The kernel refused it.
    """
    _set_dumpable(0)


def open_to_others() -> None:
    """Takes `close_to_others` back.

    Raises:
        OSError: The kernel refused it.
    """
    _set_dumpable(1)


def _set_dumpable(value: int) -> None:
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_DUMPABLE, ctypes.c_ulong(value), 0, 0, 0) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
