"""The worker's end of the connection.

There is no thread that reads. Between actions the main thread does; while an action runs, whichever thread waits for
a tool's answer reads for all of them. So the process has one thread unless the action itself makes more, and can be
forked.
"""

import os
import select
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence

from desktop_agent.protocol import reports, requests
from desktop_agent.protocol.framing import FrameBuffer, frame
from desktop_agent.worker.attention import Attention

_CHUNK = 256 * 1024
_MAX_DESCRIPTORS = 8

CallAnswer = requests.ToolReply | requests.Dialed
MakeCall = Callable[[int], reports.AnyReport]


class HostGone(Exception):
    """The host closed the connection: there is nobody left to work for."""


class Connection:
    """Sends reports and receives requests; safe to use from several threads."""

    def __init__(self, sock: socket.socket, attention: Attention) -> None:
        self._socket = sock
        self._attention = attention
        self._buffer = FrameBuffer()
        self._descriptors: deque[int] = deque()
        self._sending = threading.Lock()
        self._turn = threading.Condition()
        self._someone_reads = False
        self._inbox: deque[tuple[requests.AnyRequest, int]] = deque()
        self._answers: dict[int, tuple[CallAnswer, int] | None] = {}
        self._current = -1
        self._next_call = 0

    def send(self, report: reports.AnyReport, descriptors: Sequence[int] = ()) -> None:
        """Sends one report, and copies of descriptors with it; waits while the host is busy.

        Raises:
            ProtocolError: The report is too long for a frame.
        """
        data = frame(reports.encode(report))
        with self._attention.quiet(), self._sending:
            if sys.platform != "win32" and descriptors:
                data = data[socket.send_fds(self._socket, [data], list(descriptors)) :]
            self._socket.sendall(data)

    def take_descriptor(self) -> int:
        """Returns the descriptor that came with the request that `next_request` returned; the caller closes it."""
        descriptor, self._current = self._current, -1
        return descriptor

    def move_to(self, sock: socket.socket) -> None:
        """Goes on over another socket, as a copy of the process that had the first one."""
        self._socket.close()
        self._socket = sock
        self._buffer = FrameBuffer()
        self._inbox.clear()
        while self._descriptors:
            os.close(self._descriptors.popleft())

    def next_request(self) -> requests.AnyRequest:
        """Waits for the next request that is not the answer to a tool call.

        Raises:
            HostGone: There will be none.
        """
        while not self._inbox:
            self._deliver(self._read())
        request, self._current = self._inbox.popleft()
        return request

    def call(self, make: MakeCall) -> tuple[CallAnswer, int]:
        """Sends a report that expects an answer to itself, waits, and returns it with the descriptor that came, or -1.

        Args:
            make: Gets the number of the call and returns the report.
        """
        with self._turn:
            self._next_call += 1
            number = self._next_call
            self._answers[number] = None
        try:
            self.send(make(number))
            return self._wait_for(number)
        finally:
            with self._turn:
                del self._answers[number]

    def begin(self, make: MakeCall) -> int:
        """Sends a report that expects an answer, and returns the number by which the answer is asked for later."""
        with self._turn:
            self._next_call += 1
            number = self._next_call
            self._answers[number] = None
        self.send(make(number))
        return number

    def answer_to(self, number: int) -> CallAnswer | None:
        """Returns the answer to a call that was begun, or None while there is none."""
        with self._turn:
            answer = self._answers.get(number)
            return None if answer is None else answer[0]

    def drop(self, number: int) -> None:
        """Forgets a call that was begun; its answer, if it comes, is thrown away."""
        with self._turn:
            self._answers.pop(number, None)

    def fileno(self) -> int:
        """A descriptor that can be read when something has come."""
        return self._socket.fileno()

    def read_now(self) -> None:
        """Takes what has come, without waiting.

        Raises:
            HostGone: There is nobody any more who could answer.
        """
        while True:
            with self._attention.quiet(), self._turn:
                while (body := self._buffer.take()) is not None:
                    self._deliver(requests.decode(body))
                if not select.select([self._socket], [], [], 0)[0]:
                    return
                data = self._receive()
                if not data:
                    raise HostGone
                self._buffer.feed(data)

    def _wait_for(self, number: int) -> tuple[CallAnswer, int]:
        while True:
            with self._turn:
                while self._someone_reads and self._answers[number] is None:
                    self._turn.wait()
                answer = self._answers[number]
                if answer is not None:
                    return answer
                self._someone_reads = True
            request = None
            try:
                request = self._read()
            finally:
                with self._attention.quiet(), self._turn:
                    self._someone_reads = False
                    if request is not None:
                        self._deliver(request)
                    self._turn.notify_all()

    def _deliver(self, request: requests.AnyRequest) -> None:
        descriptor = self._descriptor_of(request)
        if not isinstance(request, CallAnswer):
            self._inbox.append((request, descriptor))
        elif request.id in self._answers:
            self._answers[request.id] = (request, descriptor)
        elif descriptor >= 0:
            # The call was interrupted meanwhile: nobody waits for its answer.
            os.close(descriptor)

    def _descriptor_of(self, request: requests.AnyRequest) -> int:
        """Descriptors come in the order of the requests that they belong to."""
        expected = isinstance(request, requests.Fork) or (isinstance(request, requests.Dialed) and not request.error)
        if not expected:
            return -1
        if not self._descriptors:
            raise HostGone("A descriptor was announced and did not come.")
        return self._descriptors.popleft()

    def _receive(self) -> bytes:
        if sys.platform == "win32":
            return self._socket.recv(_CHUNK)
        data, descriptors, _, _ = socket.recv_fds(self._socket, _CHUNK, _MAX_DESCRIPTORS)
        self._descriptors.extend(descriptors)
        return data

    def _read(self) -> requests.AnyRequest:
        """Waits where SIGINT may interrupt, receives where it may not: no byte is ever lost to it."""
        while True:
            with self._attention.quiet():
                body = self._buffer.take()
                if body is not None:
                    return requests.decode(body)
            select.select([self._socket], [], [])
            with self._attention.quiet():
                data = self._receive()
                if not data:
                    raise HostGone
                self._buffer.feed(data)
