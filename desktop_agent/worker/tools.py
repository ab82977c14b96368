"""Tools as the action sees them: plain functions, answered in the host."""

import builtins
from collections.abc import Callable, Mapping

from desktop_agent.interpreter import later
from desktop_agent.interpreter.previews import cut_repr
from desktop_agent.protocol import reports
from desktop_agent.protocol.requests import ToolDescription, ToolReply
from desktop_agent.worker.connection import CallAnswer, Connection, MakeCall
from desktop_agent.worker.crossing import Crossing

_ARGUMENT_CHARS = 2_000


class ToolFailed(RuntimeError):
    """A tool failed in the host with an exception that Python itself does not have."""


def tool_function(tool: ToolDescription, connection: Connection, crossing: Crossing) -> Callable[..., object]:
    """Returns the function that stands for a tool."""

    def report(arguments: tuple[object, ...], keywords: Mapping[str, object]) -> MakeCall:
        positional, named = crossing.pack(list(arguments)), crossing.pack(dict(keywords))
        text = _as_written(arguments, keywords)
        return lambda number: reports.ToolCall(
            id=number, tool=tool.name, arguments=positional, keywords=named, text=text
        )

    def call(*arguments: object, **keywords: object) -> object:
        reply, _ = connection.call(report(arguments, keywords))
        return _value_of(reply, crossing)

    def begin(arguments: tuple[object, ...], keywords: Mapping[str, object]) -> "_Begun":
        return _Begun(connection, crossing, connection.begin(report(arguments, keywords)))

    call.__name__ = call.__qualname__ = tool.name
    call.__doc__ = tool.description
    later.can_begin(call, later.Beginning(begin, connection))
    return call


class _Begun:
    """A tool call that is under way."""

    def __init__(self, connection: Connection, crossing: Crossing, number: int) -> None:
        self._connection = connection
        self._crossing = crossing
        self._number = number

    def done(self) -> bool:
        return self._connection.answer_to(self._number) is not None

    def result(self) -> object:
        return _value_of(self._connection.answer_to(self._number), self._crossing)

    def drop(self) -> None:
        self._connection.drop(self._number)


def _value_of(reply: CallAnswer | None, crossing: Crossing) -> object:
    if not isinstance(reply, ToolReply):
        raise ToolFailed("The tool was not answered.")
    if reply.error_type:
        raise _exception(reply)
    return crossing.unpack(reply.value)


def _as_written(arguments: tuple[object, ...], keywords: Mapping[str, object]) -> str:
    parts = [_written(argument) for argument in arguments]
    parts += [f"{name}={_written(argument)}" for name, argument in keywords.items()]
    return ", ".join(parts)[: 10 * _ARGUMENT_CHARS]


def _written(argument: object) -> str:
    """The argument's `repr`, cut; without the care that foreign types need where there is none of them."""
    if type(argument) in (bool, float, type(None)) or (type(argument) is str and len(argument) < _ARGUMENT_CHARS // 10):
        return repr(argument)
    return cut_repr(argument, _ARGUMENT_CHARS)


def _exception(reply: ToolReply) -> Exception:
    """An exception of the same name where Python has one, so that `except ValueError` means what it says."""
    kind = getattr(builtins, reply.error_type, None)
    if isinstance(kind, type) and issubclass(kind, Exception):
        try:
            return kind(reply.error)
        except TypeError:
            # UnicodeDecodeError and its like want more than a text.
            return ToolFailed(f"{reply.error_type}: {reply.error}")
    return ToolFailed(f"{reply.error_type}: {reply.error}")
