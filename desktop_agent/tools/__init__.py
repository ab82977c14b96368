"""Tools: functions that the agent's code may call."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_WHERE = {
    "DuckDuckGoSearchTool": "desktop_agent.tools.web_search",
    "FinalAnswerTool": "desktop_agent.tools.final_answer",
    "FunctionTool": "desktop_agent.tools.decorator",
    "MCPClient": "desktop_agent.tools.mcp.client",
    "Tool": "desktop_agent.tools.base",
    "ToolCollection": "desktop_agent.tools.collection",
    "ToolEntry": "desktop_agent.tools.registry",
    "ToolRegistry": "desktop_agent.tools.registry",
    "VisitWebpageTool": "desktop_agent.tools.visit_webpage",
    "as_tool": "desktop_agent.tools.base",
    "load_tool": "desktop_agent.tools.hub",
    "read_hub_tool": "desktop_agent.tools.hub",
    "code_prompt": "desktop_agent.tools.base",
    "signature_text": "desktop_agent.tools.base",
    "tool": "desktop_agent.tools.decorator",
}

if TYPE_CHECKING:
    from desktop_agent.tools.base import Tool, as_tool, code_prompt, signature_text
    from desktop_agent.tools.collection import ToolCollection
    from desktop_agent.tools.decorator import FunctionTool, tool
    from desktop_agent.tools.final_answer import FinalAnswerTool
    from desktop_agent.tools.hub import load_tool, read_hub_tool
    from desktop_agent.tools.mcp.client import MCPClient
    from desktop_agent.tools.registry import ToolEntry, ToolRegistry
    from desktop_agent.tools.visit_webpage import VisitWebpageTool
    from desktop_agent.tools.web_search import DuckDuckGoSearchTool

__all__ = [
    "DuckDuckGoSearchTool",
    "FinalAnswerTool",
    "FunctionTool",
    "MCPClient",
    "Tool",
    "ToolCollection",
    "ToolEntry",
    "ToolRegistry",
    "VisitWebpageTool",
    "as_tool",
    "code_prompt",
    "load_tool",
    "read_hub_tool",
    "signature_text",
    "tool",
]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(where), name)
    globals()[name] = value
    return value
