"""Desktop Agent: a language model answers tasks by writing Python, run step by step in a restricted interpreter.

The public names are imported when they are first used: `from desktop_agent import CodeAgent` loads no Qt.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

# Before Qt is loaded, since that changes the import which this remembers.
from desktop_agent import import_hook as _import_hook  # noqa: F401  # pyright: ignore[reportUnusedImport]

__version__ = "0.1.0"

_WHERE = {
    "CodeAgent": "desktop_agent.agent",
    "ActionOutput": "desktop_agent.agent",
    "ActionStep": "desktop_agent.agent",
    "AgentMemory": "desktop_agent.agent",
    "CallbackRegistry": "desktop_agent.agent",
    "ChatMessageStreamDelta": "desktop_agent.agent",
    "FinalAnswerStep": "desktop_agent.agent",
    "LogLevel": "desktop_agent.agent",
    "MemoryStep": "desktop_agent.agent",
    "Monitor": "desktop_agent.agent",
    "MultiStepAgent": "desktop_agent.agent",
    "PlanningStep": "desktop_agent.agent",
    "SystemPromptStep": "desktop_agent.agent",
    "TaskStep": "desktop_agent.agent",
    "Timing": "desktop_agent.agent",
    "ToolCall": "desktop_agent.agent",
    "ToolOutput": "desktop_agent.agent",
    "RunResult": "desktop_agent.agent",
    "ToolCallingAgent": "desktop_agent.agent",
    "PythonInterpreterTool": "desktop_agent.agent",
    "Tool": "desktop_agent.tools",
    "tool": "desktop_agent.tools",
    "load_tool": "desktop_agent.tools",
    "MCPClient": "desktop_agent.tools",
    "ToolCollection": "desktop_agent.tools",
    "DuckDuckGoSearchTool": "desktop_agent.tools",
    "VisitWebpageTool": "desktop_agent.tools",
    "FinalAnswerTool": "desktop_agent.tools",
    "WikipediaSearchTool": "desktop_agent.tools",
    "UserInputTool": "desktop_agent.tools",
    "WebSearchTool": "desktop_agent.tools",
    "GoogleSearchTool": "desktop_agent.tools",
    "ApiWebSearchTool": "desktop_agent.tools",
    "ChatMessage": "desktop_agent.models",
    "Model": "desktop_agent.models",
    "TokenUsage": "desktop_agent.models",
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
    from desktop_agent.agent import (
        ActionOutput,
        ActionStep,
        AgentMemory,
        CallbackRegistry,
        ChatMessageStreamDelta,
        CodeAgent,
        FinalAnswerStep,
        LogLevel,
        MemoryStep,
        Monitor,
        MultiStepAgent,
        PlanningStep,
        PythonInterpreterTool,
        RunResult,
        SystemPromptStep,
        TaskStep,
        Timing,
        ToolCall,
        ToolCallingAgent,
        ToolOutput,
    )
    from desktop_agent.execution import Interpreter, Limits
    from desktop_agent.models import (
        AmazonBedrockModel,
        AzureOpenAIModel,
        AzureOpenAIServerModel,
        ChatMessage,
        HfApiModel,
        InferenceClientModel,
        LiteLLMModel,
        LiteLLMRouterModel,
        LocalModel,
        Model,
        OpenAIModel,
        OpenAIServerModel,
        ScriptedModel,
        TokenUsage,
        TransformersModel,
    )
    from desktop_agent.tools import (
        ApiWebSearchTool,
        DuckDuckGoSearchTool,
        FinalAnswerTool,
        GoogleSearchTool,
        MCPClient,
        Tool,
        ToolCollection,
        UserInputTool,
        VisitWebpageTool,
        WebSearchTool,
        WikipediaSearchTool,
        load_tool,
        tool,
    )

__all__ = [
    "ActionOutput",
    "ActionStep",
    "AgentMemory",
    "AmazonBedrockModel",
    "ApiWebSearchTool",
    "AzureOpenAIModel",
    "AzureOpenAIServerModel",
    "CallbackRegistry",
    "ChatMessage",
    "ChatMessageStreamDelta",
    "CodeAgent",
    "DuckDuckGoSearchTool",
    "FinalAnswerStep",
    "FinalAnswerTool",
    "GoogleSearchTool",
    "HfApiModel",
    "InferenceClientModel",
    "Interpreter",
    "Limits",
    "LiteLLMModel",
    "LiteLLMRouterModel",
    "LocalModel",
    "LogLevel",
    "MCPClient",
    "MemoryStep",
    "Model",
    "Monitor",
    "MultiStepAgent",
    "OpenAIModel",
    "OpenAIServerModel",
    "PlanningStep",
    "PythonInterpreterTool",
    "RunResult",
    "ScriptedModel",
    "SystemPromptStep",
    "TaskStep",
    "Timing",
    "TokenUsage",
    "Tool",
    "ToolCall",
    "ToolCallingAgent",
    "ToolCollection",
    "ToolOutput",
    "TransformersModel",
    "UserInputTool",
    "VisitWebpageTool",
    "WebSearchTool",
    "WikipediaSearchTool",
    "load_tool",
    "tool",
]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(where), name)
    globals()[name] = value
    return value
