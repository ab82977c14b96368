"""Who is told about what a session's actions ask for."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from desktop_agent.execution.network import ConnectionNews
from desktop_agent.execution.results import ToolCall, ToolResult


class Listeners(NamedTuple):
    """Functions that are told; None where nobody wants to know.

    Attributes:
        on_tool: About each tool call before it runs.
        on_tool_result: About the end of each tool call.
        on_connection: About each connection, each end and each refusal.
        permit: Asked about each tool call before it runs, the action's clock standing still; what it raises is what the
            action gets instead of a result.
    """

    on_tool: Callable[[ToolCall], None] | None = None
    on_tool_result: Callable[[ToolResult], None] | None = None
    on_connection: Callable[[ConnectionNews], None] | None = None
    permit: Callable[[ToolCall], Awaitable[None]] | None = None
