"""The engine: agents, their memory and events, and the service that runs tasks for the window and the command line."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_WHERE = {
    "PythonInterpreterTool": "interpreter_tool",
    "ActionOutput": "step_stream",
    "ChatMessageStreamDelta": "step_stream",
    "ToolOutput": "step_stream",
    "ToolCall": "memory",
    "MemoryStep": "memory",
    "Timing": "memory",
    "CallbackRegistry": "callbacks",
    "Monitor": "monitor",
    "LogLevel": "smolagents_names",
    "MultiStepAgent": "base",
    "Agent": "base",
    "CodeAgent": "code_agent",
    "ToolCallingAgent": "tool_calling_agent",
    "RunResult": "result",
    "AgentMemory": "memory",
    "ActionStep": "memory",
    "FinalAnswerStep": "memory",
    "PlanningStep": "memory",
    "SystemPromptStep": "memory",
    "TaskStep": "memory",
    "ApprovalPolicy": "approval",
    "ApprovalRequest": "approval",
    "ApprovalRule": "approval",
    "Decision": "approval",
    "ActiveRun": "service",
    "RunRequest": "service",
    "RunService": "service",
}

if TYPE_CHECKING:
    from desktop_agent.agent.approval import ApprovalPolicy, ApprovalRequest, ApprovalRule, Decision
    from desktop_agent.agent.base import Agent, MultiStepAgent
    from desktop_agent.agent.callbacks import CallbackRegistry
    from desktop_agent.agent.code_agent import CodeAgent
    from desktop_agent.agent.interpreter_tool import PythonInterpreterTool
    from desktop_agent.agent.memory import (
        ActionStep,
        AgentMemory,
        FinalAnswerStep,
        MemoryStep,
        PlanningStep,
        SystemPromptStep,
        TaskStep,
        Timing,
        ToolCall,
    )
    from desktop_agent.agent.monitor import Monitor
    from desktop_agent.agent.result import RunResult
    from desktop_agent.agent.service import ActiveRun, RunRequest, RunService
    from desktop_agent.agent.smolagents_names import LogLevel
    from desktop_agent.agent.step_stream import ActionOutput, ChatMessageStreamDelta, ToolOutput
    from desktop_agent.agent.tool_calling_agent import ToolCallingAgent

__all__ = [
    "ActionOutput",
    "ActionStep",
    "ActiveRun",
    "Agent",
    "AgentMemory",
    "ApprovalPolicy",
    "ApprovalRequest",
    "ApprovalRule",
    "CallbackRegistry",
    "ChatMessageStreamDelta",
    "CodeAgent",
    "Decision",
    "FinalAnswerStep",
    "LogLevel",
    "MemoryStep",
    "Monitor",
    "MultiStepAgent",
    "PlanningStep",
    "PythonInterpreterTool",
    "RunRequest",
    "RunResult",
    "RunService",
    "SystemPromptStep",
    "TaskStep",
    "Timing",
    "ToolCall",
    "ToolCallingAgent",
    "ToolOutput",
]


def __getattr__(name: str) -> Any:
    # The events are imported by everybody; the engine behind them only by who runs something.
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{where}"), name)
    globals()[name] = value
    return value
