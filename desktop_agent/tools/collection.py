"""`ToolCollection`: several tools at once, of an MCP server or of a collection of the Hub."""

import contextlib
from collections.abc import Generator, Sequence
from typing import Any, Self

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolNotTrusted


class ToolCollection:
    """Several tools.

    Attributes:
        tools: The tools.
    """

    def __init__(self, tools: Sequence[Tool]) -> None:
        self.tools = list(tools)

    @classmethod
    def from_hub(cls, collection_slug: str, token: str | bool | None = None, trust_remote_code: bool = False) -> Self:
        """Loads the tools of all Spaces of a collection on the Hub; see `Tool.from_hub`.

        Args:
            collection_slug: The collection, as in its address.
            token: A token of the Hub, or True for the login of this computer; by default none is sent.
            trust_remote_code: Say that you trust the code of all of them; without it nothing is downloaded.

        Raises:
            ToolNotTrusted: You did not say so.
            ToolError: The Hub cannot be reached, or one of the tools cannot be loaded.
        """
        if not trust_remote_code:
            raise ToolNotTrusted(
                f"The tools of {collection_slug} are code that would run with your rights.",
                advice="Read it on the Hub; if you trust all of it, pass trust_remote_code=True.",
            )
        from desktop_agent.tools.hub import hub_api, hub_errors

        with hub_errors(collection_slug):
            items = hub_api(token).get_collection(collection_slug).items
        spaces = dict.fromkeys(str(item.item_id) for item in items if item.item_type == "space")
        return cls([Tool.from_hub(space, token, trust_remote_code=True) for space in spaces])

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
            ToolNotTrusted: You did not say so.
            ToolError: A server cannot be used.
        """
        if not trust_remote_code:
            raise ToolNotTrusted(
                "Tools of an MCP server are taken only from one that you trust.",
                advice="If you do, pass trust_remote_code=True.",
            )
        from desktop_agent.tools.mcp.client import MCPClient

        with MCPClient(server_parameters, structured_output=structured_output) as tools:
            yield cls(tools)
