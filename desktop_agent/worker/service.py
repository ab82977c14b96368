"""What the worker does all its life: one request after the other."""

import os
import socket
from pathlib import Path

from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.outcome import ActionError, Outcome
from desktop_agent.interpreter.previews import cut_repr
from desktop_agent.protocol import reports, requests
from desktop_agent.worker import forking
from desktop_agent.worker.attention import Attention
from desktop_agent.worker.connection import Connection, HostGone
from desktop_agent.worker.crossing import Crossing
from desktop_agent.worker.output import OutputBatches
from desktop_agent.worker.places import move_to
from desktop_agent.worker.showing import REPR_CHARS, show
from desktop_agent.worker.tools import tool_function
from desktop_agent.worker.variables import views


class Service:
    """Answers the host's requests with an evaluator; lives on the main thread."""

    def __init__(self, connection: Connection, attention: Attention) -> None:
        self._connection = connection
        self._attention = attention
        self._output = OutputBatches(connection, attention)
        self._crossing = Crossing()
        self._evaluator: Evaluator | None = None

    def serve(self) -> None:
        """Works until the host closes the connection."""
        while True:
            try:
                request = self._connection.next_request()
            except HostGone:
                return
            self._answer(request)

    def _answer(self, request: requests.AnyRequest) -> None:
        match request:
            case requests.Setup():
                self._evaluator = self._make_evaluator(request)
                self._connection.send(reports.Answer(id=request.id))
            case requests.Fork():
                self._fork(request)
            case requests.Move():
                move_to(Path(request.scratch))
                self._connection.send(reports.Answer(id=request.id))
            case requests.Execute():
                self._connection.send(self._execute(request))
            case requests.Define():
                self._connection.send(reports.Answer(id=request.id, error=self._define(request)))
            case requests.Authorize():
                self._ready_evaluator.authorize(request.imports)
                self._connection.send(reports.Answer(id=request.id))
            case requests.ListVariables():
                self._connection.send(self._list_variables(request))
            case requests.ToolReply() | requests.Dialed():
                # Nobody waits any more: the call was interrupted.
                return

    def _fork(self, request: requests.Fork) -> None:
        sock = socket.socket(fileno=self._connection.take_descriptor())
        try:
            is_copy = forking.fork()
        except forking.CannotFork as error:
            sock.close()
            self._connection.send(reports.Answer(id=request.id, error=str(error)))
            return
        if is_copy:
            self._connection.move_to(sock)
            self._connection.send(reports.Ready(pid=os.getpid()))
        else:
            sock.close()
            self._rehearse()
            self._connection.send(reports.Answer(id=request.id))

    def _rehearse(self) -> None:
        """Goes the way of an action that does nothing, as long as nobody waits.

        After a fork each page is copied when it is first written to. Any action writes to some two hundred of them:
        about a millisecond, which the next one would have to spend.
        """
        request = requests.decode(_REHEARSAL)
        if self._evaluator is not None and isinstance(request, requests.Execute):
            reports.encode(self._report(request.id, self._evaluator.rehearse(request.code)))

    @property
    def _ready_evaluator(self) -> Evaluator:
        if self._evaluator is None:
            raise HostGone("The host asked for an action before it sent the setup.")
        return self._evaluator

    def _make_evaluator(self, setup: requests.Setup) -> Evaluator:
        return Evaluator(
            authorized_imports=setup.authorized_imports,
            tools={tool.name: tool_function(tool, self._connection, self._crossing) for tool in setup.tools},
            tool_signatures={tool.name: tool.signature for tool in setup.tools},
            write=self._output.write,
        )

    def _execute(self, request: requests.Execute) -> reports.Done:
        evaluator = self._ready_evaluator
        self._output.begin(request.id)
        try:
            with self._attention.action():
                done = self._report(request.id, evaluator.run(request.code))
        except KeyboardInterrupt:
            done = reports.Done(id=request.id, error=_failure(_CANCELLED))
        self._output.finish()
        return done

    def _report(self, action: int, outcome: Outcome) -> reports.Done:
        error = None if outcome.error is None else _failure(outcome.error)
        if not outcome.has_value:
            return reports.Done(id=action, error=error, is_final_answer=outcome.is_final_answer)
        text = cut_repr(outcome.value, REPR_CHARS)
        return reports.Done(
            id=action,
            has_value=True,
            value=self._crossing.pack(outcome.value),
            repr=text,
            shown=show(outcome.value, text),
            is_final_answer=outcome.is_final_answer,
            error=error,
        )

    def _define(self, request: requests.Define) -> str:
        try:
            self._ready_evaluator.define(request.name, self._crossing.unpack(request.value))
        except Exception as error:  # noqa: BLE001  # Whatever a library makes of the value is the host's answer.
            return f"{type(error).__name__}: {error}"[:1_000]
        return ""

    def _list_variables(self, request: requests.ListVariables) -> reports.VariableList:
        try:
            with self._attention.action():
                seen = views(self._ready_evaluator.variables())
        except KeyboardInterrupt:
            # The host waits no longer.
            seen = []
        return reports.VariableList(id=request.id, variables=tuple(seen))


_REHEARSAL = requests.encode(requests.Execute(id=0, code="0"))
_CANCELLED = ActionError("cancelled", "KeyboardInterrupt", "Stopped.")


def _failure(error: ActionError) -> reports.Failure:
    return reports.Failure(
        kind=error.kind,
        exception_type=_sendable(error.exception_type)[:1_000],
        message=_sendable(error.message)[:200_000],
        line=error.line,
        traceback=_sendable(error.traceback)[:200_000],
    )


def _sendable(text: str) -> str:
    """Text without lone surrogates, which UTF-8 does not have."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
