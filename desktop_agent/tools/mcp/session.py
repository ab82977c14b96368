"""One life of a connection to an MCP server, from its start to its end."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any

from desktop_agent.tools.mcp.diary import Diary
from desktop_agent.tools.mcp.parameters import ServerParameters

if TYPE_CHECKING:
    from httpx2 import AsyncClient
    from mcp import Client
    from mcp.client._transport import TransportStreams  # pyright: ignore[reportPrivateImportUsage]


class McpSession:
    """One life of a connection. Its library wants it begun and ended in the same task, which this is around.

    Attributes:
        client: The open connection.
        status: What a server with an address answered last, as a number of HTTP; 0 before.
    """

    client: "Client"
    status: int = 0

    def __init__(self, server: ServerParameters) -> None:
        """Prepares; nothing is started or contacted."""
        self._server = server
        self._diary: Diary | None = None
        self._ending = asyncio.Event()
        self._opened: asyncio.Future[Client] = asyncio.get_running_loop().create_future()
        self._serving: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Starts the program or makes the connection, and waits until the server answers.

        Raises:
            TimeoutError: It did not answer in time.
            Exception: Whatever the library raises.
        """
        self._serving = asyncio.create_task(self._serve(), name="mcp-session")
        try:
            async with asyncio.timeout(self._server.start_seconds):
                self.client = await asyncio.shield(self._opened)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Ends the connection, and the program if one was started for it."""
        if self._serving is None:
            return
        self._ending.set()
        if not self._opened.done():
            # Once: a second cancellation would break off the ending of the program.
            self._opened.cancel()
            self._serving.cancel()
        await asyncio.wait({self._serving})

    def said(self) -> str:
        """Returns the last lines that the program wrote for people."""
        return self._diary.tail() if self._diary is not None else ""

    async def _serve(self) -> None:
        from mcp import Client

        try:
            async with Client(self._transport()) as client:
                self._opened.set_result(client)
                await self._ending.wait()
        except Exception as error:  # noqa: BLE001 - told to whoever waits for the connection, or by the next call
            if not self._opened.done():
                self._opened.set_exception(error)
        finally:
            if self._diary is not None:
                self._diary.close()

    @contextlib.asynccontextmanager
    async def _transport(self) -> "AsyncGenerator[TransportStreams]":
        server = self._server
        if server.command:
            from mcp import StdioServerParameters, stdio_client

            self._diary = Diary()
            program = StdioServerParameters(
                command=server.command, args=list(server.args), env=dict(server.env), cwd=server.cwd
            )
            async with stdio_client(program, errlog=self._diary.pen) as streams:
                yield streams
        elif server.transport == "sse":
            from mcp.client.sse import sse_client

            async with sse_client(server.url, httpx_client_factory=self._http) as streams:
                yield streams
        else:
            from mcp.client.streamable_http import streamable_http_client

            async with self._http() as http, streamable_http_client(server.url, http_client=http) as streams:
                yield streams

    def _http(self, headers: dict[str, str] | None = None, timeout: Any = None, auth: Any = None) -> "AsyncClient":  # noqa: ARG002 - the shape of a factory
        import httpx2

        async def note(response: httpx2.Response) -> None:
            self.status = response.status_code

        return httpx2.AsyncClient(
            headers={**(headers or {}), **self._server.headers},
            # An answer may take as long as the tool does; the run's own limits and its Stop end it.
            timeout=httpx2.Timeout(30.0, read=None),
            event_hooks={"response": [note]},
        )
