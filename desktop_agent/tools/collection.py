"""`ToolCollection`: several tools at once, of an MCP server or of a collection of the Hub."""

import contextlib
from collections.abc import Generator, Sequence
from typing import Any, Self

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolError


class ToolCollection:
    """Several tools.

    Attributes:
        tools: The tools.
    """

    def __init__(self, tools: Sequence[Tool]) -> None:
        self.tools = list(tools)

    @classmethod
    @contextlib.contextmanager
    def from_mcp(
        cls, server_parameters: Any, trust_remote_code: bool = False, structured_output: bool | None = None
    ) -> Generator[Self]:
        """Gives the tools of MCP servers, from the first line of a `with` block to its end.

        Args:
            server_parameters: As for `MCPClient`.
            trust_remote_code: Say that you trust the server: what it answers goes to the model, and one that is given
                as a command is a program that runs with your rights.
            structured_output: Return the structured part of an answer instead of its text.

        Raises:
            ToolError: You did not say so, or a server cannot be used.
        """
        if not trust_remote_code:
            raise ToolError(
                "Tools of an MCP server are taken only from one that you trust.",
                advice="If you do, pass trust_remote_code=True.",
            )
        from desktop_agent.tools.mcp.client import MCPClient

        with MCPClient(server_parameters, structured_output=structured_output) as tools:
            yield cls(tools)
