"""Tools as the action sees them: plain functions, answered in the host."""

import builtins
from collections.abc import Callable

from desktop_agent.interpreter.previews import cut_repr
from desktop_agent.protocol import reports
from desktop_agent.protocol.requests import ToolDescription, ToolReply
from desktop_agent.worker.connection import Connection
from desktop_agent.worker.crossing import Crossing

_ARGUMENT_CHARS = 2_000


class ToolFailed(RuntimeError):
    """A tool failed in the host with an exception that Python itself does not have."""


def tool_function(tool: ToolDescription, connection: Connection, crossing: Crossing) -> Callable[..., object]:
    """Returns the function that stands for a tool."""

    def call(*arguments: object, **keywords: object) -> object:
        positional, named = crossing.pack(list(arguments)), crossing.pack(keywords)
        text = _as_written(arguments, keywords)
        reply, _ = connection.call(
            lambda number: reports.ToolCall(id=number, tool=tool.name, arguments=positional, keywords=named, text=text)
        )
        if not isinstance(reply, ToolReply):
            raise ToolFailed("The tool was not answered.")
        if reply.error_type:
            raise _exception(reply)
        return crossing.unpack(reply.value)

    call.__name__ = call.__qualname__ = tool.name
    call.__doc__ = tool.description
    return call


def _as_written(arguments: tuple[object, ...], keywords: dict[str, object]) -> str:
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
