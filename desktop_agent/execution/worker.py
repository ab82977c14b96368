"""One living worker: its process, its connection, and the answers that are waited for."""

import asyncio
import socket
from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop_agent.execution.channel import SocketChannel
from desktop_agent.execution.errors import WorkerDied
from desktop_agent.execution.process import ForkedProcess, Process
from desktop_agent.protocol import reports, requests
from desktop_agent.protocol.framing import ProtocolError

_Reply = TypeVar("_Reply", reports.Done, reports.Answer, reports.VariableList)

News = Callable[["Worker", reports.AnyReport], None]
"""Told about what a worker reports without being asked: output, tool calls, wanted connections."""


class Worker:
    """Requests and their answers, until the process is gone.

    Args:
        sock: The connection; owned from now on.
        process: The process, or None for a copy that another worker is about to make: the kernel says then which it is.
        on_news: Told about output and tool calls.
    """

    def __init__(self, sock: socket.socket, process: Process | None, on_news: News) -> None:
        self._process = process
        self._on_news = on_news
        self._waiting: dict[int, asyncio.Future[reports.AnyReport]] = {}
        self._last_id = 0
        self._ready: asyncio.Future[reports.Ready] = asyncio.get_running_loop().create_future()
        self.gone = asyncio.Event()
        self.reason: Exception | None = None
        self._channel = SocketChannel(sock, on_report=self._on_report, on_end=self._on_end)

    @property
    def process(self) -> Process:
        """The process; known once the worker is ready."""
        if self._process is None:
            raise WorkerDied("The worker process has not reported.")
        return self._process

    async def ready(self) -> reports.Ready:
        """Waits until the worker is contained and answers.

        Raises:
            WorkerDied: It did not get ready.
        """
        return await asyncio.shield(self._ready)

    def take_descriptor(self) -> int:
        """Returns the descriptor that came with `Ready`, or -1; the caller closes it."""
        return self._channel.take_descriptor()

    def next_id(self) -> int:
        """Returns a number that no request had."""
        self._last_id += 1
        return self._last_id

    async def ask(self, request: requests.AnyRequest, reply: type[_Reply], descriptors: Sequence[int] = ()) -> _Reply:
        """Sends a request with a new number and waits for its answer.

        Raises:
            WorkerDied: The process is gone before it answered.
        """
        future: asyncio.Future[reports.AnyReport] = asyncio.get_running_loop().create_future()
        self._waiting[request.id] = future
        try:
            self._channel.send(request, descriptors)
            answer = await future
        finally:
            del self._waiting[request.id]
        if not isinstance(answer, reply):
            self._give_up(ProtocolError(f"{type(answer).__name__} came instead of {reply.__name__}."))
            raise WorkerDied("The worker process answered something else than it was asked.")
        return answer

    def send(self, request: requests.AnyRequest, descriptors: Sequence[int] = ()) -> None:
        """Sends a request that has no answer; does nothing when the process is gone."""
        if not self.gone.is_set():
            self._channel.send(request, descriptors)

    def kill(self) -> None:
        """Ends the process at once; whoever waits for an answer is told that it died."""
        self._channel.close()
        if self._process is not None:
            self._process.kill()
        self._end(None)

    async def aclose(self) -> int | None:
        """Kills the process, waits for its end and returns its exit code where that is known."""
        self.kill()
        return None if self._process is None else await self._process.wait()

    def _on_report(self, report: reports.AnyReport) -> None:
        match report:
            case reports.Output() | reports.ToolCall() | reports.Dial():
                self._on_news(self, report)
            case reports.Ready():
                self._on_ready(report)
            case _:
                future = self._waiting.get(report.id)
                if future is None or future.done():
                    self._give_up(ProtocolError("The worker answered what it was not asked."))
                else:
                    future.set_result(report)

    def _on_ready(self, report: reports.Ready) -> None:
        if self._ready.done():
            self._give_up(ProtocolError("The worker reported ready twice."))
            return
        if self._process is None:
            try:
                self._process = ForkedProcess(self._channel.peer_pid)
            except ProcessLookupError:
                self._give_up(ProtocolError("The copy of the worker process is gone."))
                return
        self._ready.set_result(report)

    def _give_up(self, reason: Exception) -> None:
        """Ends a worker that does not keep to the protocol."""
        self._end(reason)
        self.kill()

    def _on_end(self, reason: Exception | None) -> None:
        self._end(reason)
        self.kill()

    def _end(self, reason: Exception | None) -> None:
        if self.gone.is_set():
            return
        self.reason = reason
        self.gone.set()
        error = WorkerDied("The worker process is gone." if reason is None else str(reason))
        for future in (self._ready, *self._waiting.values()):
            if not future.done():
                future.set_exception(error)
        # Nobody may have waited for it to be ready; its exception is no news then.
        self._ready.exception()
