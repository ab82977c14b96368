"""Which tools there are to choose from."""

from collections.abc import Callable, Iterable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec

from desktop_agent.tools.base import Inputs, Tool, as_tool, signature_text
from desktop_agent.tools.errors import ToolDefinitionError, ToolNotFound, ToolNotInstalled
from desktop_agent.tools.mcp.servers import PREFIX, McpServers, NamedServer
from desktop_agent.tools.model_download import ModelDownloadTool
from desktop_agent.tools.python_files import load_tools
from desktop_agent.tools.visit_webpage import VisitWebpageTool
from desktop_agent.tools.web_search import DuckDuckGoSearchTool


class ToolEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A tool, or a server with several, as a list of choices shows it.

    Attributes:
        name: The function's name in the agent's code; `mcp:NAME` for all tools of a server.
        description: What it does.
        inputs: Its inputs, as in `Tool.inputs`.
        output_type: The type of its result.
        signature: The call as one line of code; empty for a server.
        source: Where it comes from, for people.
        installed: Whether the packages it needs are there.
        needs: What to install when they are not, for example `desktop-agent[search]`.
    """

    name: str
    description: str
    inputs: dict[str, dict[str, Any]]
    output_type: str
    signature: str
    source: str = "built in"
    installed: bool = True
    needs: str = ""


class _Choice(msgspec.Struct, frozen=True):
    make: Callable[[], Tool]
    shown: Tool
    packages: tuple[str, ...] = ()
    needs: str = ""


class ToolRegistry:
    """The tools a run may be given. `final_answer` is not among them: every run has it.

    A registry begins with the built-in tools; tools from Python files and the Hub are added with `add`, MCP servers to
    `servers`.

    Attributes:
        servers: The MCP servers.
    """

    def __init__(self, *, built_in: bool = True, allow_private_addresses: bool = False) -> None:
        """Makes a registry.

        Args:
            built_in: Begin with the built-in tools.
            allow_private_addresses: Let web pages be visited on this computer and its network too.
        """
        self._choices: dict[str, _Choice] = {}
        self.servers = McpServers()
        if built_in:
            self._add(_Choice(DuckDuckGoSearchTool, DuckDuckGoSearchTool(), ("ddgs",), "desktop-agent[search]"))
            visit = partial(VisitWebpageTool, allow_private_addresses=allow_private_addresses)
            self._add(_Choice(visit, visit(), ("trafilatura", "markdownify"), "desktop-agent[pages]"))
            self._add(_Choice(ModelDownloadTool, ModelDownloadTool()))

    def add(self, candidate: object) -> Tool:
        """Adds a tool, ours or one of smolagents, under its name; every run gets this same object.

        Raises:
            ToolDefinitionError: It is no tool, or its name is taken.
        """
        tool = as_tool(candidate)
        self._add(_Choice(lambda: tool, tool))
        return tool

    def add_file(self, path: Path) -> list[Tool]:
        """Adds all tools of a Python file and returns them; the file's code runs now, in this process.

        Raises:
            ToolFileError: The file cannot be loaded, or there is no tool in it.
            ToolDefinitionError: One of its tools has a name that is taken; none was added.
        """
        tools = load_tools(path)
        names = [tool.name for tool in tools]
        for name in names:
            if name in self._choices or name == "final_answer" or names.count(name) > 1:
                raise ToolDefinitionError(f"There is already a tool named '{name}'.", advice=f"Rename it in {path}.")
        for tool in tools:
            self.add(tool)
        return tools

    def remove(self, name: str) -> None:
        """Takes a tool off the list.

        Raises:
            ToolNotFound: There is no such tool.
        """
        self._find(name)
        del self._choices[name]

    def available(self) -> list[ToolEntry]:
        """Returns all tools and servers to choose from, those that lack a package included."""
        return [*map(_entry, self._choices.values()), *map(_entry_of_server, self.servers.listed())]

    def create(self, names: Iterable[str]) -> list[Tool]:
        """Returns the named tools, ready for a run; those of servers once `servers.connect` has read them.

        Raises:
            ToolNotFound: There is no tool of that name.
            ToolNotInstalled: A tool needs a package that is not installed.
        """
        created: list[Tool] = []
        for name in dict.fromkeys(names):
            of_servers = None if name in self._choices else self.servers.find(name)
            if of_servers is not None:
                created += of_servers
                continue
            choice = self._find(name)
            if not _installed(choice):
                raise ToolNotInstalled(
                    f"The tool '{name}' needs a package that is not installed.",
                    advice=f"Install it: pip install '{choice.needs}'.",
                )
            created.append(choice.make())
        return created

    def _find(self, name: str) -> _Choice:
        choice = self._choices.get(name)
        if choice is None:
            servers = [f"{PREFIX}{server.name}" for server in self.servers.listed()]
            known = ", ".join([*sorted(self._choices), *servers]) or "none"
            raise ToolNotFound(f"There is no tool named '{name}'.", advice=f"Tools are: {known}.")
        return choice

    def _add(self, choice: _Choice) -> None:
        name = choice.shown.name
        if name in self._choices or name == "final_answer":
            raise ToolDefinitionError(f"There is already a tool named '{name}'.", advice="Rename one of the two.")
        self._choices[name] = choice


def _installed(choice: _Choice) -> bool:
    return all(find_spec(package) is not None for package in choice.packages)


def _entry(choice: _Choice) -> ToolEntry:
    tool = choice.shown
    return ToolEntry(
        name=tool.name,
        description=tool.description,
        inputs=_plain(tool.inputs),
        output_type=tool.output_type,
        signature=signature_text(tool),
        source=tool.source,
        installed=_installed(choice),
        needs=choice.needs,
    )


def _entry_of_server(server: NamedServer) -> ToolEntry:
    known = f" Its tools: {', '.join(server.tools)}." if server.tools else ""
    return ToolEntry(
        name=f"{PREFIX}{server.name}",
        description=f"All tools of the MCP server '{server.name}'. {server.about}{known}".strip(),
        inputs={},
        output_type="any",
        signature="",
        source="MCP server",
        installed=find_spec("mcp") is not None,
        needs="desktop-agent[mcp]",
    )


def _plain(inputs: Inputs) -> dict[str, dict[str, Any]]:
    return {name: dict(schema) for name, schema in inputs.items()}
