"""One action while it runs: its clock, its output, its tool calls, and how it is stopped."""

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable
from typing import Literal

import msgspec

from desktop_agent.execution.errors import WorkerDied
from desktop_agent.execution.network import Dialler
from desktop_agent.execution.output import OutputCollector
from desktop_agent.execution.replaying import RecordedCall, Recorder
from desktop_agent.execution.results import ActionFailure, ActionResult
from desktop_agent.execution.stopwatch import PausableTimer
from desktop_agent.execution.tooling import ToolRunner
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import reports, requests, values
from desktop_agent.protocol.framing import ProtocolError

EndWorker = Callable[[Worker], Awaitable[tuple[int | None, str]]]
StopReason = Literal["cancelled", "timeout"]

_MAX_CALLS = 1_000
"""Tool calls that may be waiting at a time; a worker that sends more is given up."""


class RunningAction:
    """Runs one action in a worker and says how it ended.

    Args:
        code: Python.
        limit: Seconds, tools not counted.
        grace: Seconds between the request to stop and the kill.
        output: Takes what is printed.
    """

    def __init__(self, code: str, *, limit: float, grace: float, output: OutputCollector) -> None:
        self.code = code
        self._limit = limit
        self._grace = grace
        self._output = output
        self._worker: Worker | None = None
        self._timer: PausableTimer | None = None
        self._stop_asked: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stop_reason: StopReason | None = None
        self._calls: set[asyncio.Task[None]] = set()
        self._refusals: list[str] = []
        self.over = asyncio.Event()

    def stop(self, reason: StopReason) -> None:
        """Asks for the end; the first reason counts."""
        if self._stop_reason is None:
            self._stop_reason = reason
            self._stop_asked.set_result(None)

    async def run(self, worker: Worker, end_worker: EndWorker) -> ActionResult:
        """Runs the action to its end, however it comes; afterwards the worker lives or is gone.

        Args:
            worker: Where it runs.
            end_worker: Ends a worker that is lost; returns its exit code, where that is known, and its last complaint.
        """
        started = time.monotonic()
        self._worker = worker
        self._timer = PausableTimer(self._limit, lambda: self.stop("timeout"))
        request = requests.Execute(id=worker.next_id(), code=self.code)
        answer = asyncio.create_task(worker.ask(request, reports.Done))
        try:
            await self._until_done_or_stopped(answer, worker)
        finally:
            self._timer.cancel()
            self._cancel_calls()
        text, path = self._output.finish()
        seconds = time.monotonic() - started
        result = ActionResult(output=text, output_chars=self._output.chars, output_path=path, seconds=seconds)
        try:
            return self._with_outcome(result, answer.result())
        except (WorkerDied, ProtocolError) as error:
            if isinstance(error, ProtocolError):
                worker.reason = error
            worker.kill()
            code, complaint = await end_worker(worker)
            return msgspec.structs.replace(result, error=self._death(code, complaint, worker.reason))

    async def _until_done_or_stopped(self, answer: "asyncio.Task[reports.Done]", worker: Worker) -> None:
        await asyncio.wait({answer, self._stop_asked}, return_when=asyncio.FIRST_COMPLETED)
        if answer.done():
            return
        worker.process.interrupt()
        self._cancel_calls()
        await asyncio.wait({answer}, timeout=self._grace)
        if not answer.done():
            worker.kill()
            await asyncio.wait({answer})

    def on_output(self, report: reports.Output) -> None:
        """Takes printed text."""
        self._output.add(report.text)

    def on_tool_call(self, call: reports.ToolCall, tools: ToolRunner, recorder: Recorder) -> None:
        """Starts a tool call; the clock stands still until it is answered."""
        if self._worker is None or self._timer is None:
            return
        if len(self._calls) >= _MAX_CALLS:
            self._worker.kill()
            return
        self._timer.pause()
        task = asyncio.create_task(self._answer(call, tools, recorder, self._worker))
        self._calls.add(task)
        task.add_done_callback(self._call_over)

    def on_dial(self, wanted: reports.Dial, dialler: Dialler) -> None:
        """Starts making a connection; the clock runs on."""
        if self._worker is None or self._timer is None:
            return
        if len(self._calls) >= _MAX_CALLS:
            self._worker.kill()
            return
        task = asyncio.create_task(self._dial(wanted, dialler, self._worker))
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    async def _dial(self, wanted: reports.Dial, dialler: Dialler, worker: Worker) -> None:
        try:
            answer, sock = await dialler.dial(wanted)
        except asyncio.CancelledError:
            worker.send(requests.Dialed(id=wanted.id, error="The action was stopped."))
            raise
        if answer.refused:
            self._refusals.append(answer.error)
        worker.send(answer, [] if sock is None else [sock.fileno()])

    def _call_over(self, task: "asyncio.Task[None]") -> None:
        self._calls.discard(task)
        if self._timer is not None:
            self._timer.resume()

    async def _answer(self, call: reports.ToolCall, tools: ToolRunner, recorder: Recorder, worker: Worker) -> None:
        try:
            reply = await tools.call(call)
        except asyncio.CancelledError:
            worker.send(requests.ToolReply(id=call.id, error_type="RuntimeError", error="The tool call was stopped."))
            raise
        recorder.add_call(RecordedCall(call.tool, call.arguments, call.keywords, reply))
        worker.send(reply)

    def _cancel_calls(self) -> None:
        for task in self._calls:
            task.cancel()

    def _with_outcome(self, result: ActionResult, done: reports.Done) -> ActionResult:
        return msgspec.structs.replace(
            result,
            value=values.unpack(done.value) if done.has_value else None,
            repr=done.repr,
            shown=done.shown,
            is_final_answer=done.is_final_answer,
            error=self._renamed(done.error),
        )

    def _renamed(self, error: ActionFailure | None) -> ActionFailure | None:
        """The worker knows only that it was interrupted; why is known here."""
        if error is None:
            return None
        if error.kind != "cancelled" or self._stop_reason is None:
            return self._with_refusals(error)
        message = f"{self._stopped_text()}; what the action did until then is kept."
        return msgspec.structs.replace(error, kind=self._stop_reason, message=message, exception_type="")

    def _with_refusals(self, error: ActionFailure) -> ActionFailure:
        """Some libraries say only that they could not connect: the reason, and the way out, are known here."""
        unsaid = [text for text in dict.fromkeys(self._refusals) if text not in error.message]
        return msgspec.structs.replace(error, message="\n".join([error.message, *unsaid])) if unsaid else error

    def _stopped_text(self) -> str:
        return f"Stopped after {self._limit:g} s" if self._stop_reason == "timeout" else "Stopped"

    def _death(self, code: int | None, complaint: str, reason: Exception | None) -> ActionFailure:
        if self._stop_reason is not None:
            return ActionFailure(kind=self._stop_reason, message=f"{self._stopped_text()}.")
        if reason is not None:
            return ActionFailure(kind="crash", message=f"The interpreter was ended: {reason}")
        if code is not None and code == -getattr(signal, "SIGXCPU", 0):
            return ActionFailure(kind="timeout", message="Stopped: the processor time of this session is used up.")
        return ActionFailure(kind="crash", message=f"The interpreter crashed{_in_words(code)}.", traceback=complaint)


def _in_words(code: int | None) -> str:
    """What an exit code says, in brackets; nothing when it says nothing."""
    if code is None:
        return ""
    if code >= 0:
        return f" (exit code {code})"
    names = {int(number): number.name for number in signal.Signals}
    return f" ({names.get(-code, f'signal {-code}')})"
