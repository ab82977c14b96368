"""From the settings of an MCP server to what its connection needs, with its token from where tokens are kept."""

import re
from collections.abc import Mapping
from functools import partial
from shlex import join

from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.secrets import Secrets
from desktop_agent.store.tool_sources import McpServer
from desktop_agent.tools.errors import ToolError
from desktop_agent.tools.mcp.parameters import ServerParameters
from desktop_agent.tools.registry import ToolRegistry

MCP_PROVIDER = "mcp"
"""The provider under which the accounts of MCP servers are kept."""

_SECRET_HEADERS = {"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key"}
_SECRET_VARIABLES = re.compile(r"(^|_)(TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIALS)$", re.IGNORECASE)


def add_servers(
    registry: ToolRegistry, servers: Mapping[str, McpServer], secrets: Secrets | None
) -> list[DesktopAgentError]:
    """Names the servers of the settings in the registry, and returns why some of them cannot be used.

    Nothing is started or contacted, and no token is read, before a run uses a server.
    """
    problems: list[DesktopAgentError] = []
    for name, server in servers.items():
        try:
            parameters_of(name, server, None)
        except DesktopAgentError as error:
            problems.append(error)
            continue
        registry.servers.add(name, partial(parameters_of, name, server, secrets), _about(server))
    return problems


def change_servers(
    registry: ToolRegistry, before: Mapping[str, McpServer], after: Mapping[str, McpServer], secrets: Secrets | None
) -> list[DesktopAgentError]:
    """Brings the registry in line with changed settings, and returns why some servers cannot be used.

    A run that uses a server keeps it as it was. Called on the loop on which the runs are.
    """
    for name, server in before.items():
        if after.get(name) != server:
            registry.servers.remove(name)
    return add_servers(registry, {name: new for name, new in after.items() if before.get(name) != new}, secrets)


def parameters_of(name: str, server: McpServer, secrets: Secrets | None) -> ServerParameters:
    """Returns how a server is reached; may wait for the keyring.

    Args:
        name: The person's name for it.
        server: Its settings.
        secrets: Where its token is; None leaves the token out.

    Raises:
        ToolError: The settings are wrong, or hold what belongs into a keyring.
        SecretsError: Its token cannot be read, or belongs to another address.
    """
    written = [header for header in server.headers if header.lower() in _SECRET_HEADERS]
    written += [variable for variable in server.env if _SECRET_VARIABLES.search(variable)]
    if written:
        raise ToolError(
            f"The settings of the MCP server '{name}' hold '{written[0]}', which looks like a token.",
            advice=f"Store it with `desktop-agent tokens set {MCP_PROVIDER}/NAME`, and name that account instead.",
        )
    headers, env, token = dict(server.headers), dict(server.env), ""
    if server.account and secrets is not None:
        found = secrets.find(MCP_PROVIDER, account=server.account, base_url=server.url)
        token = found.value if found is not None else ""
        place = server.token_as or ("TOKEN" if server.command else "Authorization")
        if server.command:
            env[place] = token
        else:
            headers[place] = f"Bearer {token}" if place.lower() == "authorization" else token
    return ServerParameters(
        name=name,
        command=server.command,
        args=server.args,
        env=env,
        url=server.url,
        transport="sse" if server.transport == "sse" else "streamable-http",
        headers=headers,
        secrets=(token,) if token else (),
        start_seconds=server.start_seconds,
    )


def _about(server: McpServer) -> str:
    if server.command:
        return f"A run that uses it starts: {join([server.command, *server.args])}"
    return f"A run that uses it connects to {server.url}"
