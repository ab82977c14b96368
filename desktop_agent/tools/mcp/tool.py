"""A tool of an MCP server."""

import asyncio
import json
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, cast

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolError
from desktop_agent.tools.mcp.background import wait_for
from desktop_agent.tools.mcp.connection import McpConnection
from desktop_agent.tools.mcp.results import text_of, value_of
from desktop_agent.tools.mcp.schemas import Arguments, kind_of, python_name

if TYPE_CHECKING:
    from mcp_types import Tool as DescribedTool

_LONGEST_SCHEMA = 2_000


class McpTool(Tool):
    """A tool of an MCP server. In a running loop its call is awaited; elsewhere it blocks.

    Attributes:
        input_schema: What it takes, as the server says it.
        output_schema: What it returns, or None where the server does not say.
        hints: The types of its arguments as they are written in code.
        returns: What is known of its result.
    """

    def __init__(
        self,
        connection: McpConnection,
        described: "DescribedTool",
        *,
        prefix: str = "",
        structured: bool = False,
        unwrapped: bool = False,
    ) -> None:
        """Makes a tool of what a server said.

        Args:
            connection: Where its calls go.
            described: What the server said.
            prefix: Stands before its name, so that the tools of several servers do not meet.
            structured: Return the structured part of answers where there is one.
            unwrapped: Of a structured part that is an object around one `result`, return that alone: servers put plain
                values into such objects, since the protocol wants objects.
        """
        arguments = Arguments(described.input_schema)
        self.name = python_name(f"{prefix}{described.name}")
        self.description = (described.description or described.title or described.name).strip()
        self.inputs = arguments.inputs
        self.source = f"MCP server: {connection.server.name}"
        self.hints = dict(arguments.hints)
        self.returns = ""
        self.output_type = "any"
        # Models that call by JSON read the server's own schema, where its names are Python's too.
        self.input_schema = None if arguments.renamed else described.input_schema
        self.output_schema = described.output_schema if structured else None
        inner = _inside(self.output_schema) if unwrapped else None
        if inner is not None:
            self.output_type = kind_of(inner, described.output_schema or {})
        elif self.output_schema is not None:
            self.output_type = kind_of(self.output_schema, self.output_schema)
            self.returns = f"By this JSON schema: {json.dumps(self.output_schema)[:_LONGEST_SCHEMA]}"

        async def forward(*args: Any, **kwargs: Any) -> Any:
            result = await connection.call(described.name, arguments.to_wire(args, kwargs))
            if result.is_error:
                said = connection.server.without_secrets(text_of(result))
                raise ToolError(said or f"{described.name} failed and did not say why.")
            value = value_of(result, structured=structured)
            if inner is not None and isinstance(value, dict):
                return cast("dict[str, Any]", value).get("result")
            return value

        forward.__signature__ = arguments.signature  # pyright: ignore[reportFunctionMemberAccess]
        self.forward = forward

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Calls the tool; returns something to be awaited where a loop runs, else the result itself."""
        call: Coroutine[Any, Any, Any] = super().__call__(*args, **kwargs)
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return wait_for(call)
        return call


def _inside(schema: dict[str, Any] | None) -> dict[str, Any] | None:
    """The schema of a plain value in an object of its own."""
    properties = (schema or {}).get("properties")
    if not isinstance(properties, dict) or list(cast("dict[str, Any]", properties)) != ["result"]:
        return None
    return cast("dict[str, Any]", properties["result"])
