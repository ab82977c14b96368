"""A worker process as the host holds it: signals it, kills it, knows when it is gone."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys

_has_pidfd = sys.platform == "linux"


class WorkerProcess:
    """A process that this host started.

    Args:
        child: The running process; owned from now on.
    """

    def __init__(self, child: "subprocess.Popen[bytes]") -> None:
        self._child = child
        self.pid = child.pid

    def interrupt(self) -> None:
        """Asks the running action to stop: SIGINT, or Ctrl+Break where there are no signals."""
        stop = signal.SIGINT if sys.platform != "win32" else signal.CTRL_BREAK_EVENT
        with contextlib.suppress(ProcessLookupError, PermissionError):
            self._child.send_signal(stop)

    def kill(self) -> None:
        """Ends the process at once."""
        with contextlib.suppress(ProcessLookupError):
            self._child.kill()

    async def wait(self) -> int:
        """Waits for the end and returns the exit code, negative for the signal that ended it."""
        if _has_pidfd and self._child.poll() is None:
            await self._wait_for_descriptor()
        code = self._child.poll()
        if code is not None:
            return code
        return await asyncio.to_thread(self._child.wait)

    async def _wait_for_descriptor(self) -> None:
        descriptor = os.pidfd_open(self.pid)
        gone = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_reader(descriptor, gone.set)
        try:
            await gone.wait()
        finally:
            loop.remove_reader(descriptor)
            os.close(descriptor)
