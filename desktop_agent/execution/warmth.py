"""One warm zygote for the whole program: `warm_up` once, and every session after it starts in milliseconds.

Without it, or while it is still importing, workers are started cold. It ends with the program, or with `cool_down`.
"""

import os
import shutil
import socket
import sys
import tempfile
import threading

from desktop_agent.execution.starting import start_process
from desktop_agent.execution.temporary import temporary_folder
from desktop_agent.protocol import launch
from desktop_agent.protocol.launch import Launch


class _Zygote:
    """A process that makes workers. Safe to use from several threads."""

    def __init__(self) -> None:
        self._place = temporary_folder("zygote")
        self._orders, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        lifeline_read, self._lifeline = os.pipe()
        plan = Launch(socket=theirs.fileno(), lifeline=lifeline_read, zygote=True, scratch=str(self._place))
        self._ready = False
        try:
            with tempfile.TemporaryFile() as errors:
                self._child = start_process(plan, errors)
        finally:
            theirs.close()
            os.close(lifeline_read)

    def is_ready(self) -> bool:
        if not self._ready:
            try:
                self._ready = bool(self._orders.recv(16, socket.MSG_DONTWAIT))
            except OSError:
                return False
        return self._ready and self._child.poll() is None

    def order(self, plan: Launch, descriptors: tuple[int, int, int]) -> bool:
        if not self.is_ready():
            return False
        try:
            socket.send_fds(self._orders, [launch.encode(plan).encode()], descriptors)
        except OSError:
            return False
        return True

    def close(self) -> None:
        self._orders.close()
        os.close(self._lifeline)
        self._child.kill()
        self._child.wait()
        shutil.rmtree(self._place, ignore_errors=True)


_lock = threading.Lock()
_zygote: _Zygote | None = None


def warm_up() -> None:
    """Starts the zygote, if there is none and this system has fork; returns at once."""
    global _zygote
    if sys.platform != "linux":
        return
    with _lock:
        if _zygote is None:
            _zygote = _Zygote()


def cool_down() -> None:
    """Ends the zygote; workers that it made go on."""
    global _zygote
    with _lock:
        zygote, _zygote = _zygote, None
    if zygote is not None:
        zygote.close()


def is_warm() -> bool:
    """Whether the next session starts warm."""
    with _lock:
        return _zygote is not None and _zygote.is_ready()


def order(plan: Launch, descriptors: tuple[int, int, int]) -> bool:
    """Has the zygote make a worker; False when a cold one must be started."""
    with _lock:
        return _zygote is not None and _zygote.order(plan, descriptors)
