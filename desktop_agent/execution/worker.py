"""One living worker: its process, its connection, and the answers that are waited for."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from desktop_agent.execution.channel import SocketChannel
from desktop_agent.execution.errors import WorkerDied, WorkerNotStarted
from desktop_agent.execution.starting import StartedWorker
from desktop_agent.protocol import reports, requests
from desktop_agent.protocol.framing import ProtocolError

_START_SECONDS = 60.0

_Reply = TypeVar("_Reply", reports.Done, reports.Answer, reports.VariableList)


class Worker:
    """Requests and their answers, until the process is gone.

    Args:
        started: The process; owned from now on.
        on_output: Told about printed text.
        on_tool_call: Told about tool calls.
    """

    def __init__(
        self,
        started: StartedWorker,
        *,
        on_output: Callable[[reports.Output], None],
        on_tool_call: Callable[[reports.ToolCall], None],
    ) -> None:
        self._started = started
        self.process = started.process
        self._on_output = on_output
        self._on_tool_call = on_tool_call
        self._waiting: dict[int, asyncio.Future[reports.AnyReport]] = {}
        self._last_id = 0
        self._ready: asyncio.Future[reports.Ready] = asyncio.get_running_loop().create_future()
        self.gone = asyncio.Event()
        self.reason: Exception | None = None
        self._channel = SocketChannel(started.socket, on_report=self._on_report, on_end=self._on_end)

    async def ready(self) -> reports.Ready:
        """Waits until the worker is contained and answers.

        Raises:
            WorkerNotStarted: It did not get ready; the message has what it said.
        """
        try:
            return await asyncio.wait_for(asyncio.shield(self._ready), _START_SECONDS)
        except (WorkerDied, TimeoutError) as error:
            complaint = self._started.complaint()
            await self.aclose()
            raise WorkerNotStarted(
                "The worker process did not get ready.", advice=complaint[-2_000:] or "It said nothing."
            ) from error

    def next_id(self) -> int:
        """Returns a number that no request had."""
        self._last_id += 1
        return self._last_id

    async def ask(self, request: requests.AnyRequest, reply: type[_Reply]) -> _Reply:
        """Sends a request with a new number and waits for its answer.

        Raises:
            WorkerDied: The process is gone before it answered.
        """
        future: asyncio.Future[reports.AnyReport] = asyncio.get_running_loop().create_future()
        self._waiting[request.id] = future
        try:
            self._channel.send(request)
            answer = await future
        finally:
            del self._waiting[request.id]
        if not isinstance(answer, reply):
            self._fail(ProtocolError(f"{type(answer).__name__} came instead of {reply.__name__}."))
            raise WorkerDied("The worker process answered something else than it was asked.")
        return answer

    def send(self, request: requests.AnyRequest) -> None:
        """Sends a request that has no answer; does nothing when the process is gone."""
        if not self.gone.is_set():
            self._channel.send(request)

    def complaint(self) -> str:
        """Returns the end of what the process wrote to standard error."""
        return self._started.complaint()

    def kill(self) -> None:
        """Ends the process at once; whoever waits for an answer is told that it died."""
        self._channel.close()
        self.process.kill()
        self._end(None)

    async def aclose(self) -> None:
        """Kills the process and waits for its end."""
        self.kill()
        self._started.release()
        await self.process.wait()

    def _on_report(self, report: reports.AnyReport) -> None:
        match report:
            case reports.Output():
                self._on_output(report)
            case reports.ToolCall():
                self._on_tool_call(report)
            case reports.Ready():
                if self._ready.done():
                    self._fail(ProtocolError("The worker reported ready twice."))
                else:
                    self._ready.set_result(report)
            case _:
                future = self._waiting.get(report.id)
                if future is None or future.done():
                    self._fail(ProtocolError("The worker answered what it was not asked."))
                else:
                    future.set_result(report)

    def _fail(self, reason: Exception) -> None:
        """Gives up a worker that does not keep to the protocol."""
        self._end(reason)
        self.kill()

    def _on_end(self, reason: Exception | None) -> None:
        if reason is not None:
            self.process.kill()
        self._end(reason)

    def _end(self, reason: Exception | None) -> None:
        if self.gone.is_set():
            return
        self.reason = reason
        self.gone.set()
        error = WorkerDied("The worker process is gone." if reason is None else str(reason))
        for future in (self._ready, *self._waiting.values()):
            if not future.done():
                future.set_exception(error)
        # `ready()` may never have been called; its exception is no news then.
        if self._ready.done() and not self._ready.cancelled():
            self._ready.exception()
