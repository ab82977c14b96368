"""How an MCP server is reached: a program to start, or an address."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, cast

from desktop_agent.tools.errors import ToolError

_TRANSPORTS = ("streamable-http", "sse")


@dataclasses.dataclass(frozen=True, kw_only=True)
class ServerParameters:
    """How a server is reached. What it is given in confidence is not shown when this is printed.

    Attributes:
        name: What people call the server.
        command: The program to start; empty for a server with an address.
        args: What it is called with.
        env: Variables that it gets besides the few that every program needs.
        cwd: Where it is started.
        url: The address of a server that runs by itself.
        transport: How that address is spoken to.
        headers: Sent with every request.
        secrets: Texts that no message may contain.
        start_seconds: How long the server may take until it answers.
    """

    name: str = ""
    command: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = dataclasses.field(default_factory=dict[str, str], repr=False)
    cwd: str | Path | None = None
    url: str = ""
    transport: Literal["streamable-http", "sse"] = "streamable-http"
    headers: Mapping[str, str] = dataclasses.field(default_factory=dict[str, str], repr=False)
    secrets: tuple[str, ...] = dataclasses.field(default=(), repr=False)
    start_seconds: float = 60.0

    def __post_init__(self) -> None:
        if bool(self.command) == bool(self.url):
            raise ToolError(f"{self.title} needs a command or an address, and not both.")
        if self.transport not in _TRANSPORTS:
            raise ToolError(
                f"{self.title} cannot be spoken to over '{self.transport}'.", advice=f"Use {' or '.join(_TRANSPORTS)}."
            )
        if self.url and not self.url.startswith(("http://", "https://")):
            raise ToolError(f"The address of {self.title} must begin with http:// or https://.")

    @property
    def title(self) -> str:
        """The server in a sentence."""
        return f"The MCP server '{self.name}'" if self.name else "The MCP server"

    def without_secrets(self, text: str) -> str:
        """Returns a text without what the server was given in confidence."""
        for secret in (*self.secrets, *self.headers.values()):
            if len(secret) > 3:
                text = text.replace(secret, "••••")
        return text


def parameters_from(given: object, *, start_seconds: float | None = None) -> ServerParameters:
    """Returns the parameters that smolagents' users give: a dict with `url`, `headers` and `transport`, a dict with
    `command`, `args` and `env`, or `StdioServerParameters` of the package mcp.

    Raises:
        ToolError: It is none of these.
    """
    if isinstance(given, ServerParameters):
        return given
    if isinstance(given, Mapping):
        fields = {str(key): value for key, value in cast("Mapping[Any, Any]", given).items()}
    else:
        fields: dict[str, Any] = {
            key: getattr(given, key) for key in ("command", "args", "env", "cwd") if getattr(given, key, None)
        }
    known = {field.name for field in dataclasses.fields(ServerParameters)}
    unknown = sorted(set(fields) - known)
    if unknown or not fields:
        said = f"does not know {', '.join(unknown)}" if unknown else "needs parameters"
        raise ToolError(f"An MCP server {said}.", advice="Give url, headers and transport, or command, args and env.")
    fields = {key: value for key, value in fields.items() if value is not None}
    fields["args"] = tuple(fields.get("args", ()))
    if start_seconds is not None:
        fields["start_seconds"] = start_seconds
    fields.setdefault("name", fields.get("url") or Path(str(fields.get("command", ""))).name)
    return ServerParameters(**fields)
