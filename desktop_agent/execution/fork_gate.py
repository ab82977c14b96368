"""The host is asked before a process of a worker's family forks, and lets those pass that it ordered.

The kernel holds the forking thread until an answer comes. Source: seccomp_unotify(2); the layout is that of
linux/seccomp.h.
"""

import asyncio
import errno
import fcntl
import os
import struct

_RECEIVE = 0xC0502100
_SEND = 0xC0182101
_NOTICE = struct.Struct("<QIIiIQ6Q")
"""id, pid, flags; then of the call: number, architecture, instruction pointer, six arguments."""

_ANSWER = struct.Struct("<QqiI")
_CONTINUE = 1

_FORK_FLAGS = 0x01200011
"""CLONE_CHILD_SETTID, CLONE_CHILD_CLEARTID and SIGCHLD: what libc's fork asks for, and nothing else."""


class ForkGate:
    """Answers the kernel's questions on the loop.

    Args:
        listener: The descriptor that the worker's filter gave; owned from now on.
    """

    def __init__(self, listener: int) -> None:
        self._listener = listener
        self._allowed: set[int] = set()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(listener, self._answer)

    def allow_one(self, pid: int) -> None:
        """Lets the next fork of this process pass."""
        self._allowed.add(pid)

    def forget(self, pid: int) -> None:
        """Takes back what was not used."""
        self._allowed.discard(pid)

    def close(self) -> None:
        """Ends the answers; the kernel refuses forks from then on."""
        if self._listener >= 0:
            self._loop.remove_reader(self._listener)
            os.close(self._listener)
            self._listener = -1

    def _answer(self) -> None:
        notice = bytearray(_NOTICE.size)
        try:
            fcntl.ioctl(self._listener, _RECEIVE, notice)
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.EINTR, errno.EAGAIN):
                self.close()
            # Otherwise the asking thread is gone, and so is its question.
            return
        question, pid, _, _, _, _, flags, *_ = _NOTICE.unpack(notice)
        passes = pid in self._allowed and flags == _FORK_FLAGS
        self._allowed.discard(pid)
        refusal = 0 if passes else -errno.EPERM
        answer = _ANSWER.pack(question, 0, refusal, _CONTINUE if passes else 0)
        try:
            fcntl.ioctl(self._listener, _SEND, bytearray(answer))
        except OSError as error:
            if error.errno != errno.ENOENT:
                raise
