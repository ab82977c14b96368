"""The MCP servers that a person named: started for the runs that use them, and ended with the last of these."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolNotFound
from desktop_agent.tools.mcp.connection import McpConnection
from desktop_agent.tools.mcp.parameters import ServerParameters
from desktop_agent.tools.mcp.schemas import python_name
from desktop_agent.tools.mcp.tool import McpTool

PREFIX = "mcp:"
"""`mcp:NAME` stands for all tools of the server of that name."""

MakeServer = Callable[[], ServerParameters]
V = TypeVar("V")


class NamedServer(NamedTuple):
    """A server as a list of choices shows it.

    Attributes:
        name: The person's name for it.
        about: What a run that uses it starts or contacts.
        tools: The names of its tools, as far as they have been read.
    """

    name: str
    about: str
    tools: tuple[str, ...]


class McpServers:
    """Servers by name. Their tools are called `SERVER_TOOL`, so that those of two servers never meet, and what is said
    of a tool today holds for it tomorrow. Used on one event loop.
    """

    def __init__(self) -> None:
        self._makers: dict[str, tuple[MakeServer, str]] = {}
        self._connections: dict[str, McpConnection] = {}
        self._tools: dict[str, dict[str, McpTool]] = {}
        self._users: Counter[str] = Counter()
        self._reading: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def add(self, name: str, make: MakeServer, about: str = "") -> None:
        """Names a server.

        Args:
            name: The name.
            make: Returns how it is reached; called in a helper thread each time before the server is started or
                contacted, since its token may be in a keyring.
            about: What a run that uses it starts or contacts, for people.
        """
        self._makers[name] = (make, about)

    def remove(self, name: str) -> None:
        """Forgets a server. A run that uses it keeps it until its end."""
        self._makers.pop(name, None)
        self._tools.pop(name, None)

    def listed(self) -> list[NamedServer]:
        """Returns the servers; none is started or contacted for that."""
        return [NamedServer(name, about, tuple(self._tools.get(name, ()))) for name, (_, about) in self._makers.items()]

    async def tools(self, name: str) -> list[McpTool]:
        """Returns the tools of a server, which is started or contacted.

        Raises:
            ToolNotFound: There is no server of that name.
            ToolError: The server cannot be used; the text says why.
        """
        if name not in self._makers:
            known = ", ".join(sorted(self._makers)) or "none"
            raise ToolNotFound(f"There is no MCP server named '{name}'.", advice=f"Servers are: {known}.")
        # Two runs that begin at the same time share one server.
        async with self._reading[name]:
            return await self._read(name)

    async def _read(self, name: str) -> list[McpTool]:
        connection = self._connections.get(name)
        if connection is None or not connection.is_open:
            make, _ = self._makers[name]
            parameters = await asyncio.to_thread(make)
            if connection is None:
                connection = self._connections[name] = McpConnection(parameters)
            connection.server = parameters
        prefix = f"{python_name(name)}_"
        made = [
            McpTool(connection, one, prefix=prefix, structured=True, unwrapped=True) for one in await connection.tools()
        ]
        self._tools[name] = {tool.name: tool for tool in made}
        return made

    async def connect(self, names: Iterable[str]) -> tuple[str, ...]:
        """Starts or contacts the servers behind the names, and returns the names of tools alone.

        Args:
            names: Names of tools, of servers as `mcp:NAME`, and of tools that this does not know.

        Raises:
            ToolNotFound: There is no server of a name.
            ToolError: A server cannot be used.
        """
        wanted = list(names)
        needed = list(dict.fromkeys(server for name in wanted if (server := self._server_behind(name)) is not None))
        found = dict(zip(needed, await asyncio.gather(*map(self.tools, needed)), strict=True))
        expanded: list[str] = []
        for name in wanted:
            if name.startswith(PREFIX):
                expanded += [tool.name for tool in found[name.removeprefix(PREFIX)]]
            else:
                expanded.append(name)
        return tuple(dict.fromkeys(expanded))

    def expand(self, said: Mapping[str, V]) -> dict[str, V]:
        """Returns what is said of tools and servers as what is said of tools; the word on a tool wins."""
        expanded: dict[str, V] = {}
        for name, value in said.items():
            if name.startswith(PREFIX):
                expanded |= dict.fromkeys(self._tools.get(name.removeprefix(PREFIX), ()), value)
        return expanded | {name: value for name, value in said.items() if not name.startswith(PREFIX)}

    def find(self, name: str) -> Sequence[Tool] | None:
        """Returns the tool of a name, or those of `mcp:NAME`, as far as they have been read."""
        if name.startswith(PREFIX):
            known = self._tools.get(name.removeprefix(PREFIX))
            return None if known is None else list(known.values())
        return next(([tools[name]] for tools in self._tools.values() if name in tools), None)

    def hold(self, tools: Iterable[str]) -> tuple[str, ...]:
        """Keeps the servers of these tools until `release` is called with what is returned."""
        held = tuple({server for name in tools if (server := self._server_behind(name)) is not None})
        self._users.update(held)
        return held

    async def release(self, held: Iterable[str]) -> None:
        """Ends the servers that nobody holds any more."""
        self._users.subtract(held)
        await asyncio.gather(
            *(connection.aclose() for name, connection in self._connections.items() if self._users[name] <= 0)
        )

    async def aclose(self) -> None:
        """Ends all servers."""
        self._users.clear()
        await self.release(())

    def _server_behind(self, name: str) -> str | None:
        if name.startswith(PREFIX):
            return name.removeprefix(PREFIX)
        behind = [server for server in self._makers if name.startswith(f"{python_name(server)}_")]
        known = [server for server in behind if name in self._tools.get(server, ())]
        return known[0] if known else max(behind, key=len, default=None)
