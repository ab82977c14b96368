"""Tools as the prompt and the events describe them, whoever made them."""

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from desktop_agent.agent.events import ToolInfo, ToolPermission
from desktop_agent.tools import ToolRegistry
from desktop_agent.tools.base import Tool, as_tool, code_prompt, signature_text


class PromptTool(msgspec.Struct, frozen=True, kw_only=True):
    """A tool as prompt templates see it.

    Attributes:
        name: Its name in the code.
        signature: Its call with types, for example `web_search(query: str) -> str`.
        description: What it does.
        code: The head of a Python function with its docstring.
        inputs: Its arguments, as the tool states them.
        output_type: The type of its result.
    """

    name: str
    signature: str
    description: str
    code: str
    inputs: Mapping[str, Any] = {}
    output_type: str = "any"

    def to_code_prompt(self) -> str:
        """Returns the head of a Python function, for templates in smolagents' form."""
        return self.code

    def to_tool_calling_prompt(self) -> str:
        """Returns the tool in words, for templates in smolagents' form."""
        inputs = {name: dict(schema) for name, schema in self.inputs.items()}
        return f"{self.name}: {self.description}\n    Inputs: {inputs}\n    Returns: {self.output_type}"


def prepare_tools(candidates: Sequence[Any]) -> list[Tool]:
    """Takes what was given as tools: ours as they are, smolagents' wrapped; `final_answer` is left out, since every
    agent has it.

    Raises:
        ToolDefinitionError: One is no tool, or two have one name.
    """
    from desktop_agent.tools.errors import ToolDefinitionError

    tools: dict[str, Tool] = {}
    for candidate in candidates:
        tool = as_tool(candidate)
        if tool.name == "final_answer":
            if type(candidate).__name__ != "FinalAnswerTool":
                warnings.warn("A tool named 'final_answer' is not called: every agent has its own.", stacklevel=4)
            continue
        if tool.name in tools:
            raise ToolDefinitionError(f"There are two tools named '{tool.name}'.", advice="Rename one of the two.")
        tools[tool.name] = tool
    return list(tools.values())


def prompt_tool(tool: Tool) -> PromptTool:
    """Returns a tool as prompt templates see it."""
    return PromptTool(
        name=tool.name,
        signature=signature_text(tool),
        description=tool.description.strip(),
        code=code_prompt(tool),
        inputs=tool.inputs,
        output_type=tool.output_type,
    )


def tool_info(tool: Tool, permission: ToolPermission = "allow") -> ToolInfo:
    """Returns a tool as events carry it."""
    return ToolInfo(
        name=tool.name,
        description=tool.description,
        signature=signature_text(tool),
        source=tool.source,
        permission=permission,
    )


def base_tools() -> list[Tool]:
    """Returns the built-in tools whose packages are installed."""
    registry = ToolRegistry()
    return registry.create(entry.name for entry in registry.available() if entry.installed)
