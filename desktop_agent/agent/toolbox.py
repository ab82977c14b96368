"""The tools that a person can choose from: the built-in ones and those of the Python files they named."""

from collections.abc import Iterable
from pathlib import Path

from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.settings import Settings
from desktop_agent.tools.registry import ToolRegistry


def tools_of(settings: Settings) -> tuple[ToolRegistry, list[DesktopAgentError]]:
    """Returns the registry that the settings describe, and why a file of theirs could not be used.

    The files' code runs now, in this process: they are the person's own.
    """
    registry = ToolRegistry(allow_private_addresses=settings.network.allow_private_addresses)
    problems: list[DesktopAgentError] = []
    for name in settings.tools.files:
        try:
            registry.add_file(Path(name).expanduser())
        except DesktopAgentError as error:
            problems.append(error)
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
