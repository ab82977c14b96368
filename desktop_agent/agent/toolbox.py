"""The tools to choose from: the built-in ones, and those of the Python files and MCP servers that a person named."""

from collections.abc import Iterable
from pathlib import Path

from desktop_agent.agent.mcp_servers import add_servers
from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.secrets import Secrets
from desktop_agent.store.settings import Settings
from desktop_agent.tools.registry import ToolRegistry
from desktop_agent.tools.user_input import UserInputTool


def tools_of(
    settings: Settings, secrets: Secrets | None = None, *, questions: bool = False
) -> tuple[ToolRegistry, list[DesktopAgentError]]:
    """Returns the registry that the settings describe, and why a file or server of theirs could not be used.

    The files' code runs now, in this process: they are the person's own. Servers are started by the runs that use them.

    Args:
        settings: The settings.
        secrets: Where the servers' tokens are.
        questions: Somebody is there whom code can ask.
    """
    registry = ToolRegistry(allow_private_addresses=settings.network.allow_private_addresses)
    if questions:
        registry.add(UserInputTool())
    problems: list[DesktopAgentError] = []
    for name in settings.tools.files:
        try:
            registry.add_file(Path(name).expanduser())
        except DesktopAgentError as error:
            problems.append(error)
    problems += add_servers(registry, settings.tools.mcp, secrets)
    return registry, problems


def add_named_files(registry: ToolRegistry, names: Iterable[str]) -> tuple[str, ...]:
    """Adds the tools of each name that is a Python file, and returns the names of all tools that are meant.

    Raises:
        ToolFileError: A file cannot be loaded, or there is no tool in it.
        ToolDefinitionError: One of its tools has a name that is taken.
    """
    wanted: list[str] = []
    for name in names:
        if name.endswith(".py"):
            wanted.extend(tool.name for tool in registry.add_file(Path(name).expanduser()))
        else:
            wanted.append(name)
    return tuple(wanted)
