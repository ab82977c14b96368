"""A worker process as the host holds it: signals it, kills it, knows when it is gone."""

import asyncio
import contextlib
import os
import signal
import struct
import subprocess
import sys
from typing import Protocol

_GET_INFO = 0xC040FF0B
_INFO = struct.Struct("=2Q11Ii")
"""What is wanted, or there; the control group; eleven numbers of process, users and groups; how it ended."""

_INFO_EXIT = 1 << 3
"""Sources: linux/pidfd.h, PIDFD_GET_INFO; how a process ended is told from Linux 6.15 on."""


_LOOKS = 5


class Process(Protocol):
    """What can be done with a process of a worker."""

    pid: int

    def interrupt(self) -> None:
        """Asks the running action to stop."""
        ...

    def kill(self) -> None:
        """Ends the process at once; does nothing when it is gone."""
        ...

    async def wait(self) -> int | None:
        """Waits for the end; returns the exit code, negative for a signal, None where only the parent could know."""
        ...


class StartedProcess:
    """A process that this host started.

    Args:
        child: The running process; owned from now on.
    """

    def __init__(self, child: "subprocess.Popen[bytes]") -> None:
        self._child = child
        self.pid = child.pid

    def interrupt(self) -> None:
        """Sends SIGINT, or Ctrl+Break where there are no signals."""
        stop = signal.SIGINT if sys.platform != "win32" else signal.CTRL_BREAK_EVENT
        with contextlib.suppress(ProcessLookupError, PermissionError):
            self._child.send_signal(stop)

    def kill(self) -> None:
        """Ends the process at once."""
        with contextlib.suppress(ProcessLookupError):
            self._child.kill()

    async def wait(self) -> int | None:
        """Waits for the end and returns the exit code, negative for the signal that ended it."""
        if sys.platform == "linux" and self._child.poll() is None:
            descriptor = os.pidfd_open(self.pid)
            try:
                await _readable(descriptor)
            finally:
                os.close(descriptor)
        code = self._child.poll()
        return await asyncio.to_thread(self._child.wait) if code is None else code


class ForkedProcess:
    """A copy that a worker made of itself, so not a child of this host.

    Args:
        pid: Its number, as the kernel told it.

    Raises:
        ProcessLookupError: It is gone already.
    """

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._descriptor = os.pidfd_open(pid)
        self._code: int | None = None

    def interrupt(self) -> None:
        """Sends SIGINT."""
        self._send(signal.SIGINT)

    def kill(self) -> None:
        """Ends the process at once."""
        self._send(signal.SIGKILL)

    async def wait(self) -> int | None:
        """Waits for the end and returns the exit code; None where the kernel tells it to the parent alone."""
        if self._descriptor >= 0:
            await _readable(self._descriptor)
            self._code = await _exit_code(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = -1
        return self._code

    def _send(self, number: signal.Signals) -> None:
        if self._descriptor >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._descriptor, number)


async def _readable(descriptor: int) -> None:
    """Waits until a process descriptor says that its process is gone."""
    loop = asyncio.get_running_loop()
    gone = asyncio.Event()
    loop.add_reader(descriptor, gone.set)
    try:
        await gone.wait()
    finally:
        loop.remove_reader(descriptor)


async def _exit_code(descriptor: int) -> int | None:
    """How the process of a descriptor ended, which need not be a child; None where the kernel does not tell."""
    if sys.platform != "linux":
        return None
    import fcntl

    info = bytearray(_INFO.size)
    for _ in range(_LOOKS):
        info[:] = _INFO.pack(_INFO_EXIT, *[0] * 13)
        try:
            fcntl.ioctl(descriptor, _GET_INFO, info)
        except OSError:
            return None
        there, *_, status = _INFO.unpack(info)
        if there & _INFO_EXIT:
            return os.waitstatus_to_exitcode(status)
        # It is gone, and the kernel is about to clear it away; only then it tells.
        await asyncio.sleep(0.001)
    return None
