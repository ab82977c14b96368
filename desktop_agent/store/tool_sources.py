"""Where the tools of runs come from besides this program: servers that the person named."""

from typing import Annotated

import msgspec

McpName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,39}$")]


class McpServer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A server that speaks the Model Context Protocol; a program to start, or an address. Its token is never here.

    Attributes:
        command: The program to start for a run that uses the server; empty for a server with an address.
        args: What the program is called with.
        env: Variables that the program gets besides the few that every program needs.
        url: The address of a server that runs by itself (streamable HTTP).
        transport: `sse` for an address that only speaks the older protocol.
        headers: Sent with every request to the address.
        account: The account of the provider `mcp` whose token the server gets; empty for none.
        token_as: Where the token goes: a variable of the program's environment, or a header. In `Authorization` it is
            sent as a bearer token. Empty for `Authorization`, or for `TOKEN` where a program is started.
        start_seconds: How long the server may take until it answers.
    """

    command: str = ""
    args: tuple[str, ...] = ()
    env: dict[str, str] = {}
    url: str = ""
    transport: str = ""
    headers: dict[str, str] = {}
    account: str = ""
    token_as: str = ""
    start_seconds: Annotated[float, msgspec.Meta(gt=0)] = 60.0
