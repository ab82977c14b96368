"""Desktop Agent: a language model answers tasks by writing Python, run step by step in a restricted interpreter.

The public names are imported when they are first used: `from desktop_agent import CodeAgent` loads no Qt.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_WHERE = {
    "CodeAgent": "desktop_agent.agent",
    "RunResult": "desktop_agent.agent",
    "ToolCallingAgent": "desktop_agent.agent",
    "Tool": "desktop_agent.tools",
    "tool": "desktop_agent.tools",
    "DuckDuckGoSearchTool": "desktop_agent.tools",
    "VisitWebpageTool": "desktop_agent.tools",
    "FinalAnswerTool": "desktop_agent.tools",
    "Model": "desktop_agent.models",
    "HfApiModel": "desktop_agent.models",
    "InferenceClientModel": "desktop_agent.models",
    "OpenAIModel": "desktop_agent.models",
    "OpenAIServerModel": "desktop_agent.models",
    "LiteLLMModel": "desktop_agent.models",
    "AmazonBedrockModel": "desktop_agent.models",
    "AzureOpenAIModel": "desktop_agent.models",
    "AzureOpenAIServerModel": "desktop_agent.models",
    "LiteLLMRouterModel": "desktop_agent.models",
    "TransformersModel": "desktop_agent.models",
    "LocalModel": "desktop_agent.models",
    "ScriptedModel": "desktop_agent.models",
    "Interpreter": "desktop_agent.execution",
    "Limits": "desktop_agent.execution",
}

if TYPE_CHECKING:
    from desktop_agent.agent import CodeAgent, RunResult, ToolCallingAgent
    from desktop_agent.execution import Interpreter, Limits
    from desktop_agent.models import (
        AmazonBedrockModel,
        AzureOpenAIModel,
        AzureOpenAIServerModel,
        HfApiModel,
        InferenceClientModel,
        LiteLLMModel,
        LiteLLMRouterModel,
        LocalModel,
        Model,
        OpenAIModel,
        OpenAIServerModel,
        ScriptedModel,
        TransformersModel,
    )
    from desktop_agent.tools import DuckDuckGoSearchTool, FinalAnswerTool, Tool, VisitWebpageTool, tool

__all__ = [
    "AmazonBedrockModel",
    "AzureOpenAIModel",
    "AzureOpenAIServerModel",
    "CodeAgent",
    "DuckDuckGoSearchTool",
    "FinalAnswerTool",
    "HfApiModel",
    "InferenceClientModel",
    "Interpreter",
    "Limits",
    "LiteLLMModel",
    "LiteLLMRouterModel",
    "LocalModel",
    "Model",
    "OpenAIModel",
    "OpenAIServerModel",
    "RunResult",
    "ScriptedModel",
    "Tool",
    "ToolCallingAgent",
    "TransformersModel",
    "VisitWebpageTool",
    "tool",
]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(where), name)
    globals()[name] = value
    return value
