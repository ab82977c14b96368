"""A connection to an MCP server: opened when it is needed, and again after the server was gone."""

import asyncio
import weakref
from collections.abc import Coroutine
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop_agent.import_hook import plain_imports
from desktop_agent.tools.errors import ToolError, ToolNetworkError, ToolNotInstalled, ToolTimeout
from desktop_agent.tools.mcp.background import at_exit, on_connections_loop
from desktop_agent.tools.mcp.parameters import ServerParameters
from desktop_agent.tools.mcp.session import McpSession

if TYPE_CHECKING:
    from mcp_types import CallToolResult
    from mcp_types import Tool as DescribedTool

T = TypeVar("T")
_MOST_PAGES = 100
_CONNECTION_CLOSED = -32000


class McpConnection:
    """A connection to one server; may be used from any thread and any loop.

    Attributes:
        server: How the server is reached.
    """

    def __init__(self, server: ServerParameters) -> None:
        """Prepares a connection; nothing is started or contacted."""
        self.server = server
        self._session: McpSession | None = None
        self._changing = asyncio.Lock()

    @property
    def is_open(self) -> bool:
        """Whether the server is there, as far as is known."""
        return self._session is not None

    async def tools(self) -> "list[DescribedTool]":
        """Returns what the server offers, opening the connection when it is not there.

        Raises:
            ToolError: The server cannot be started or reached, or does not answer as it should.
        """
        return await on_connections_loop(self._tools())

    async def call(self, tool: str, arguments: dict[str, Any]) -> "CallToolResult":
        """Calls a tool, opening the connection when it is not there; cancelling the call tells the server so.

        Raises:
            ToolError: The server cannot be reached, ended, or refused the call.
        """
        return await on_connections_loop(self._call(tool, arguments))

    async def aclose(self) -> None:
        """Ends the connection, and the program if one was started for it."""
        await on_connections_loop(self._close())

    # What runs on the loop of the connections

    async def _tools(self) -> "list[DescribedTool]":
        session = await self._living()
        found: list[DescribedTool] = []
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            page = await self._answer(session, session.client.list_tools(cursor=cursor))
            found += page.tools
            cursor = page.next_cursor
            if not cursor:
                break
        return found

    async def _call(self, tool: str, arguments: dict[str, Any]) -> "CallToolResult":
        session = await self._living()
        return await self._answer(session, session.client.call_tool(tool, arguments))

    async def _answer(self, session: McpSession, question: Coroutine[Any, Any, T]) -> T:
        from mcp import MCPError

        try:
            return await question
        except MCPError as error:
            if error.error.code != _CONNECTION_CLOSED:
                raise ToolError(self._clean(f"{self.server.title} refused: {error.error.message}.")) from error
            await self._close(session)
            raise self._ended(session) from error
        except Exception as error:
            await self._close(session)
            raise self._failure(error, session) from error

    async def _living(self) -> McpSession:
        _require_package()
        async with self._changing:
            if self._session is None:
                session = McpSession(self.server)
                try:
                    await session.start()
                except Exception as error:
                    raise self._failure(error, session) from error
                self._session = session
                _open_connections.add(self)
            return self._session

    async def _close(self, which: McpSession | None = None) -> None:
        """Ends the present session, or only that one: after a failure another call may have begun a new one."""
        async with self._changing:
            session = self._session
            if session is None or (which is not None and session is not which):
                return
            self._session = None
            _open_connections.discard(self)
            await session.close()

    # What went wrong

    def _failure(self, error: Exception, session: McpSession) -> ToolError:
        import httpx2
        from mcp import MCPError

        cause, server = _first(error), self.server
        if isinstance(cause, TimeoutError):
            return ToolTimeout(
                f"{server.title} did not answer within {server.start_seconds:g} seconds.{self._said(session)}",
                advice="Try it by itself, or give it more time to start.",
            )
        if isinstance(cause, OSError) and server.command:
            return ToolError(
                f"{server.title} cannot be started: {cause.strerror or cause}: {server.command}.",
                advice="Is it installed, and is its name right?",
            )
        if session.status in (401, 403):
            return ToolError(f"{server.title} does not accept the token, or wants one.", advice="Check its account.")
        if isinstance(cause, httpx2.HTTPError | OSError):
            return ToolNetworkError(
                self._clean(f"{server.title} cannot be reached: {cause or type(cause).__name__}."),
                advice="Check its address, and whether it runs.",
            )
        if isinstance(cause, MCPError):
            if cause.error.code == _CONNECTION_CLOSED:
                return self._ended(session)
            return ToolError(
                self._clean(f"{server.title} does not answer as it should: {cause.error.message}.{self._said(session)}")
            )
        return ToolError(self._clean(f"{server.title} does not answer as it should: {type(cause).__name__}: {cause}."))

    def _ended(self, session: McpSession) -> ToolError:
        what = "has ended" if self.server.command else "broke off the connection"
        return ToolNetworkError(
            f"{self.server.title} {what}.{self._said(session)}", advice="The next call of a tool of it tries anew."
        )

    def _said(self, session: McpSession) -> str:
        said = session.said()
        return self._clean(f" It wrote:\n{said}\n") if said else ""

    def _clean(self, text: str) -> str:
        return self.server.without_secrets(text)


def _first(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
    return error


def _require_package() -> None:
    try:
        with plain_imports():
            for name in ("mcp", "mcp.client.streamable_http", "mcp.client.sse"):
                import_module(name)
    except ImportError as error:
        raise ToolNotInstalled(
            "MCP servers need the package mcp, which is not installed.",
            advice="Install it: pip install 'desktop-agent[mcp]'.",
        ) from error


_open_connections: "weakref.WeakSet[McpConnection]" = weakref.WeakSet()


async def _close_all() -> None:
    await asyncio.gather(*(connection.aclose() for connection in list(_open_connections)))


at_exit(_close_all)
