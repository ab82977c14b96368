"""`MCPClient`: the tools of servers for a script, under smolagents' name."""

from collections.abc import Sequence
from types import TracebackType
from typing import Any, cast

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolError
from desktop_agent.tools.mcp.background import wait_for
from desktop_agent.tools.mcp.connection import McpConnection
from desktop_agent.tools.mcp.parameters import parameters_from
from desktop_agent.tools.mcp.tool import McpTool


class MCPClient:
    """The tools of one or several MCP servers, from the first line of a `with` block to its end.

    A server that is given as a command is a program that runs with your rights.

        with MCPClient({"url": "http://127.0.0.1:8000/mcp"}) as tools:
            agent = CodeAgent(tools=tools, model=model)
    """

    def __init__(
        self,
        server_parameters: Any,
        adapter_kwargs: dict[str, Any] | None = None,
        structured_output: bool | None = None,
    ) -> None:
        """Connects, as smolagents does; `disconnect` or the end of the `with` block ends it.

        Args:
            server_parameters: A dict with `url`, and `headers` and `transport` (`streamable-http` or `sse`) where
                needed; a dict with `command`, `args`, `env`; `StdioServerParameters` of the package mcp; or a list.
            adapter_kwargs: `connect_timeout`, in seconds.
            structured_output: Return the structured part of an answer instead of its text; off by default.

        Raises:
            ToolError: A server cannot be started or reached.
        """
        given: Sequence[Any] = (
            cast("list[Any]", server_parameters) if isinstance(server_parameters, list) else [server_parameters]
        )
        options = dict(adapter_kwargs or {})
        seconds = options.pop("connect_timeout", None)
        if options:
            raise TypeError(f"MCPClient does not know {', '.join(sorted(options))}.")
        self._structured = bool(structured_output)
        self._connections = [McpConnection(parameters_from(one, start_seconds=seconds)) for one in given]
        self._tools: list[Tool] | None = None
        self.connect()

    def connect(self) -> None:
        """Opens the connections and reads what the servers offer."""
        try:
            self._tools = wait_for(self._read())
        except BaseException:
            self.disconnect()
            raise

    def disconnect(
        self,
        exc_type: type[BaseException] | None = None,  # noqa: ARG002 - smolagents' signature
        exc_value: BaseException | None = None,  # noqa: ARG002
        exc_traceback: TracebackType | None = None,  # noqa: ARG002
    ) -> None:
        """Ends the connections, and the programs that were started for them."""
        self._tools = None
        wait_for(self._close())

    def get_tools(self) -> list[Tool]:
        """Returns the tools.

        Raises:
            ToolError: There is no connection.
        """
        if self._tools is None:
            raise ToolError("There is no connection to the MCP server.", advice="Call connect() first.")
        return self._tools

    def __enter__(self) -> list[Tool]:
        return self.get_tools()

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        exc_traceback: TracebackType | None,
    ) -> None:
        self.disconnect()

    async def _read(self) -> list[Tool]:
        return [
            McpTool(connection, described, structured=self._structured)
            for connection in self._connections
            for described in await connection.tools()
        ]

    async def _close(self) -> None:
        for connection in self._connections:
            await connection.aclose()
