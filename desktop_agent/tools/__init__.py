"""Tools: functions that the agent's code may call."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_WHERE = {
    "WikipediaSearchTool": "desktop_agent.tools.wikipedia_search",
    "UserInputTool": "desktop_agent.tools.user_input",
    "WebSearchTool": "desktop_agent.tools.search_services",
    "GoogleSearchTool": "desktop_agent.tools.search_services",
    "ApiWebSearchTool": "desktop_agent.tools.search_services",
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
    from desktop_agent.tools.search_services import ApiWebSearchTool, GoogleSearchTool, WebSearchTool
    from desktop_agent.tools.user_input import UserInputTool
    from desktop_agent.tools.visit_webpage import VisitWebpageTool
    from desktop_agent.tools.web_search import DuckDuckGoSearchTool
    from desktop_agent.tools.wikipedia_search import WikipediaSearchTool

__all__ = [
    "ApiWebSearchTool",
    "DuckDuckGoSearchTool",
    "FinalAnswerTool",
    "FunctionTool",
    "GoogleSearchTool",
    "MCPClient",
    "Tool",
    "ToolCollection",
    "ToolEntry",
    "ToolRegistry",
    "UserInputTool",
    "VisitWebpageTool",
    "WebSearchTool",
    "WikipediaSearchTool",
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
