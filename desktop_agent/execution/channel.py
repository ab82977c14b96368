"""The host's end of a connection to a worker, on an asyncio loop.

`SocketChannel` is for Unix: it reads and writes the socket itself, because descriptors travel with the frames, which
asyncio's transports cannot do.
"""

import array
import asyncio
import os
import socket
import struct
import sys
from collections import deque
from collections.abc import Callable, Sequence

from desktop_agent.execution.errors import WorkerDied
from desktop_agent.protocol import reports, requests
from desktop_agent.protocol.framing import FrameBuffer, ProtocolError, frame

_CHUNK = 256 * 1024
"""Bytes taken from a worker before the loop gets its turn again, so that a flood cannot hold up Stop."""

_MAX_DESCRIPTORS = 1
_CREDENTIALS = struct.Struct("3i")
_SCM_CREDENTIALS = getattr(socket, "SCM_CREDENTIALS", -1)

MAX_UNSENT = 128 * 2**20
"""A worker that reads nothing is given up after this many bytes are waiting for it."""


class SocketChannel:
    """Frames over a connected AF_UNIX socket.

    Args:
        sock: The connected socket; owned from now on.
        on_report: Called with each report, on the loop.
        on_end: Called once when there will be no more, with the reason: None when the worker closed its end.
    """

    def __init__(
        self,
        sock: socket.socket,
        *,
        on_report: Callable[[reports.AnyReport], None],
        on_end: Callable[[Exception | None], None],
    ) -> None:
        sock.setblocking(False)
        self._socket = sock
        self._loop = asyncio.get_running_loop()
        self._on_report = on_report
        self._on_end = on_end
        self._buffer = FrameBuffer()
        self._unsent: deque[tuple[memoryview, tuple[int, ...]]] = deque()
        self._unsent_bytes = 0
        self._open = True
        self._greeted = False
        self.peer_pid = 0
        self._descriptors: list[int] = []
        self._loop.add_reader(sock, self._on_readable)

    def send(self, request: requests.AnyRequest, descriptors: Sequence[int] = ()) -> None:
        """Sends a request, now or as soon as the worker takes it, and copies of descriptors with it.

        Raises:
            WorkerDied: The connection is closed.
        """
        if not self._open:
            raise WorkerDied("The worker process is gone.")
        data = memoryview(frame(requests.encode(request)))
        # Copies of our own, because the caller may close its descriptors before they are sent.
        copies = tuple(os.dup(descriptor) for descriptor in descriptors)
        rest = data if self._unsent else self._send_now(data, copies)
        if rest:
            self._unsent.append((rest, copies if len(rest) == len(data) else ()))
            self._unsent_bytes += len(rest)
            self._loop.add_writer(self._socket, self._on_writable)
            if self._unsent_bytes > MAX_UNSENT:
                self._end(ProtocolError("The worker does not read what it is sent."))

    def close(self) -> None:
        """Closes the connection; `on_end` is not called."""
        if not self._open:
            return
        self._open = False
        self._loop.remove_reader(self._socket)
        self._loop.remove_writer(self._socket)
        self._socket.close()
        for _, descriptors in self._unsent:
            _close_all(descriptors)
        self._unsent.clear()
        _close_all(self._descriptors)
        self._descriptors.clear()

    def take_descriptor(self) -> int:
        """Returns the descriptor that came with the worker's first report, or -1; the caller closes it."""
        return self._descriptors.pop(0) if self._descriptors else -1

    def _send_now(self, data: memoryview, descriptors: tuple[int, ...]) -> memoryview:
        try:
            if sys.platform != "win32" and descriptors:
                sent = socket.send_fds(self._socket, [data], descriptors)
            else:
                sent = self._socket.send(data)
        except BlockingIOError:
            return data
        except OSError:
            # The reader sees the end of the connection and says so, in its order with the last reports.
            sent = len(data)
        _close_all(descriptors)
        return data[sent:]

    def _on_writable(self) -> None:
        while self._unsent:
            data, descriptors = self._unsent[0]
            rest = self._send_now(data, descriptors)
            self._unsent_bytes -= len(data) - len(rest)
            if rest:
                self._unsent[0] = (rest, descriptors if len(rest) == len(data) else ())
                return
            self._unsent.popleft()
        self._loop.remove_writer(self._socket)

    def _on_readable(self) -> None:
        try:
            data = self._socket.recv(_CHUNK) if self._greeted else self._receive_greeting()
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._end(None)
            return
        self._buffer.feed(data)
        try:
            while self._open and (body := self._buffer.take()) is not None:
                self._on_report(reports.decode(body))
        except ProtocolError as error:
            self._end(error)

    def _receive_greeting(self) -> bytes:
        """Takes the first bytes, what the kernel says about their sender, and a descriptor that comes with them.

        Later reports carry none: `recv` makes the kernel drop what a worker sends all the same.
        """
        if sys.platform == "win32":
            data = self._socket.recv(_CHUNK)
            self._greeted = bool(data)
            return data
        room = socket.CMSG_SPACE(_CREDENTIALS.size) + socket.CMSG_SPACE(4 * _MAX_DESCRIPTORS)
        data, ancillary, _, _ = self._socket.recvmsg(_CHUNK, room)
        self._greeted = bool(data)
        for level, kind, content in ancillary:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                descriptors = array.array("i")
                descriptors.frombytes(content[: len(content) - len(content) % descriptors.itemsize])
                self._descriptors.extend(descriptors)
            elif level == socket.SOL_SOCKET and kind == _SCM_CREDENTIALS:
                self.peer_pid = int(_CREDENTIALS.unpack(content[: _CREDENTIALS.size])[0])
        return data

    def _end(self, reason: Exception | None) -> None:
        if self._open:
            self.close()
            self._on_end(reason)


def _close_all(descriptors: Sequence[int]) -> None:
    for descriptor in descriptors:
        os.close(descriptor)
