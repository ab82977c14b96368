"""Tools called by an action: looked up, authorised and run here, in the host."""

import asyncio
import inspect
import io
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, cast

from desktop_agent.execution.notify import notify
from desktop_agent.execution.results import ToolCall, ToolResult
from desktop_agent.execution.threads import ToolThreads
from desktop_agent.protocol import foreign, reports, requests, values
from desktop_agent.protocol.framing import ProtocolError
from desktop_agent.protocol.values import Array, CannotCross, Picture, Table

_ERROR_CHARS = 10_000
_MAX_CONCURRENT = 64
"""Calls of one session that may run at the same time; more wait for their turn."""


class ToolRunner:
    """Runs the tool calls of one session.

    Args:
        tools: Objects with `name`, `description`, `inputs`, `output_type` and `__call__`, or plain functions.
        on_tool: Told about each call before it runs.
        on_tool_result: Told about each call's end.
        permit: Asked before each call; what it raises is the call's failure.
    """

    def __init__(
        self,
        tools: Iterable[Any],
        *,
        on_tool: Callable[[ToolCall], None] | None = None,
        on_tool_result: Callable[[ToolResult], None] | None = None,
        permit: Callable[[ToolCall], Awaitable[None]] | None = None,
    ) -> None:
        self._tools = {tool_name(tool): tool for tool in tools}
        self._on_tool = on_tool
        self._on_tool_result = on_tool_result
        self._permit = permit
        self._threads = ToolThreads()
        self._turn = asyncio.Semaphore(_MAX_CONCURRENT)
        self._calls = 0

    def descriptions(self) -> tuple[requests.ToolDescription, ...]:
        """Returns what the worker is told about the tools."""
        return tuple(
            requests.ToolDescription(name=name, signature=tool_signature(tool), description=_description(tool))
            for name, tool in self._tools.items()
        )

    async def call(self, call: reports.ToolCall) -> requests.ToolReply:
        """Runs a call and returns the answer for the worker; raises only CancelledError."""
        async with self._turn:
            self._calls += 1
            call_id = f"call-{self._calls}"
            told = ToolCall(call_id=call_id, tool=call.tool, arguments=call.text)
            notify(self._on_tool, told)
            refused = await self._refusal(told, call.id)
            # A person may have been asked, whose time is not the tool's.
            started = time.monotonic()
            value, reply = await self._run(call) if refused is None else (None, refused)
            error = f"{reply.error_type}: {reply.error}" if reply.error_type else ""
            seconds = time.monotonic() - started
            result = ToolResult(call_id=call_id, tool=call.tool, value=value, error=error, seconds=seconds)
            notify(self._on_tool_result, result)
            return reply

    def close(self) -> None:
        """Ends the threads."""
        self._threads.close()

    async def _refusal(self, call: ToolCall, number: int) -> requests.ToolReply | None:
        if self._permit is None:
            return None
        try:
            await self._permit(call)
        except Exception as error:  # noqa: BLE001  # Whatever it is: a call that was not permitted must not run.
            return _failure(number, error)
        return None

    async def _run(self, call: reports.ToolCall) -> tuple[Any, requests.ToolReply]:
        tool = self._tools.get(call.tool)
        if tool is None:
            return None, _failure(call.id, LookupError(f"There is no tool {call.tool!r}."))
        try:
            arguments, keywords = _arguments(call)
            value = await self._call(tool, arguments, keywords)
            return value, requests.ToolReply(id=call.id, value=values.pack(value, foreign.to_value))
        except CannotCross as error:
            return None, _failure(
                call.id, TypeError(f"The tool {call.tool} returned what cannot be handed over: {error}")
            )
        except ProtocolError as error:
            return None, _failure(call.id, TypeError(str(error)))
        except Exception as error:  # noqa: BLE001  # A tool is foreign code: what it raises is the action's to handle.
            return None, _failure(call.id, error)

    async def _call(self, tool: Any, arguments: list[Any], keywords: dict[str, Any]) -> Any:
        if _is_async(tool):
            return await tool(*arguments, **keywords)
        value = await self._threads.run(lambda: tool(*arguments, **keywords))
        return await cast("Any", value) if inspect.isawaitable(value) else value


def _arguments(call: reports.ToolCall) -> tuple[list[Any], dict[str, Any]]:
    arguments, keywords = values.unpack(call.arguments), values.unpack(call.keywords)
    if type(arguments) is not list or type(keywords) is not dict:
        raise ProtocolError("The arguments of a tool call are no list and dict.")
    positional = cast("list[Any]", arguments)
    named = cast("dict[Any, Any]", keywords)
    if any(type(name) is not str for name in named):
        raise ProtocolError("The keywords of a tool call are no names.")
    return [_for_tool(value) for value in positional], {name: _for_tool(value) for name, value in named.items()}


def _failure(number: int, error: Exception) -> requests.ToolReply:
    return requests.ToolReply(
        id=number,
        error_type=type(error).__name__,
        error=str(error).encode("utf-8", "replace").decode()[:_ERROR_CHARS],
    )


def _for_tool(value: Any) -> Any:
    """What crossed, as the tool's author expects it: arrays, tables and pictures of the usual libraries where these
    are installed.
    """
    if type(value) is Array:
        return _or_same(value, _as_numpy)
    if type(value) is Table:
        return _or_same(value, _as_pandas)
    if type(value) is Picture:
        return _or_same(value, _as_pil)
    return value


def _or_same(value: Any, convert: Callable[[Any], Any]) -> Any:
    try:
        return convert(value)
    except ImportError:
        return value


def _as_numpy(value: Array) -> Any:
    import numpy

    return numpy.frombuffer(value.data, dtype=numpy.dtype(value.dtype)).reshape(value.shape).copy()


def _as_pandas(value: Table) -> Any:
    import pandas

    return pandas.DataFrame(list(value.rows), columns=list(value.columns))


def _as_pil(value: Picture) -> Any:
    import PIL.Image

    picture = PIL.Image.open(io.BytesIO(value.png), formats=["PNG"])
    picture.load()
    return picture


def tool_name(tool: Any) -> str:
    """Returns the name under which the action calls the tool."""
    return str(getattr(tool, "name", None) or tool.__name__)


def tool_signature(tool: Any) -> str:
    """Returns the tool's head as in a stub file, for example `web_search(query: str) -> str`."""
    inputs = getattr(tool, "inputs", None)
    if isinstance(inputs, dict):
        parts = [_parameter(name, spec) for name, spec in cast("dict[str, Any]", inputs).items()]
        output = _PYTHON_TYPES.get(str(getattr(tool, "output_type", "any")), "object")
        return f"{tool_name(tool)}({', '.join(parts)}) -> {output}"
    try:
        return f"{tool_name(tool)}{inspect.signature(tool)}"
    except (TypeError, ValueError):
        return f"{tool_name(tool)}(...)"


_PYTHON_TYPES = {
    "string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list", "object": "dict", "any":
    "object",
}  # fmt: skip


def _parameter(name: str, spec: Any) -> str:
    kind = cast("dict[str, Any]", spec).get("type", "any") if isinstance(spec, dict) else "any"
    optional = isinstance(spec, dict) and bool(cast("dict[str, Any]", spec).get("nullable"))
    names = [str(one) for one in cast("list[Any]", kind)] if isinstance(kind, list | tuple) else [str(kind)]
    written = " | ".join(_PYTHON_TYPES.get(one, one) for one in names)
    return f"{name}: {written}{' | None = None' if optional else ''}"


def _description(tool: Any) -> str:
    return str(getattr(tool, "description", None) or inspect.getdoc(tool) or "")


def _is_async(tool: Any) -> bool:
    candidates: tuple[Any, ...] = (tool, getattr(tool, "forward", None), type(tool).__call__)
    return any(inspect.iscoroutinefunction(candidate) for candidate in candidates)
