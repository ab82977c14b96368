"""The host's end of a connection to a worker, on an asyncio loop.

`SocketChannel` is for Unix: it reads and writes the socket itself, because descriptors travel with the frames, which
asyncio's transports cannot do.
"""

import asyncio
import socket
from collections import deque
from collections.abc import Callable

from desktop_agent.execution.errors import WorkerDied
from desktop_agent.protocol import reports, requests
from desktop_agent.protocol.framing import FrameBuffer, ProtocolError, frame

_CHUNK = 256 * 1024
"""Bytes taken from a worker before the loop gets its turn again, so that a flood cannot hold up Stop."""

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
        self._unsent: deque[memoryview] = deque()
        self._unsent_bytes = 0
        self._open = True
        self._loop.add_reader(sock, self._on_readable)

    def send(self, request: requests.AnyRequest) -> None:
        """Sends a request, now or as soon as the worker takes it.

        Raises:
            WorkerDied: The connection is closed.
        """
        if not self._open:
            raise WorkerDied("The worker process is gone.")
        data = memoryview(frame(requests.encode(request)))
        if not self._unsent:
            data = self._send_now(data)
        if data:
            self._unsent.append(data)
            self._unsent_bytes += len(data)
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
        self._unsent.clear()

    def _send_now(self, data: memoryview) -> memoryview:
        try:
            return data[self._socket.send(data) :]
        except BlockingIOError:
            return data
        except OSError:
            # The reader sees the end of the connection and says so, in its order with the last reports.
            return data[len(data) :]

    def _on_writable(self) -> None:
        while self._unsent:
            before = len(self._unsent[0])
            rest = self._send_now(self._unsent[0])
            self._unsent_bytes -= before - len(rest)
            if rest:
                self._unsent[0] = rest
                return
            self._unsent.popleft()
        self._loop.remove_writer(self._socket)

    def _on_readable(self) -> None:
        try:
            data = self._socket.recv(_CHUNK)
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

    def _end(self, reason: Exception | None) -> None:
        if self._open:
            self.close()
            self._on_end(reason)
