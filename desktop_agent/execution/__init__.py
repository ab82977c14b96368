"""The host's side of the worker: start, limits, interrupts, tool calls, checkpoints, network.

`Interpreter` and `Limits` are the public contract; `desktop_agent.interpreter` hands them out too. The names are
imported when they are first used, so that who only wants the limits, as the window does at its start, loads no more.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_agent.execution.containment import ContainmentLevel
    from desktop_agent.execution.errors import (
        CannotRestore,
        ExecutionError,
        SessionBusy,
        SessionClosed,
        ValueNotAccepted,
        WorkerDied,
        WorkerNotStarted,
    )
    from desktop_agent.execution.interpreter import Interpreter
    from desktop_agent.execution.limits import Limits
    from desktop_agent.execution.listeners import Listeners
    from desktop_agent.execution.network import ConnectionNews, NetworkPolicy
    from desktop_agent.execution.probing import Finding, probe
    from desktop_agent.execution.results import (
        ActionFailure,
        ActionResult,
        Shown,
        ToolCall,
        ToolResult,
        VariableView,
        WrittenFile,
    )
    from desktop_agent.execution.session import Session
    from desktop_agent.execution.tooling import tool_name, tool_signature
    from desktop_agent.execution.warmth import cool_down, is_warm, warm_up
    from desktop_agent.protocol.values import Array, Picture, Preview, Table

_WHERE = {
    "ActionFailure": "desktop_agent.execution.results",
    "ActionResult": "desktop_agent.execution.results",
    "Array": "desktop_agent.protocol.values",
    "CannotRestore": "desktop_agent.execution.errors",
    "ConnectionNews": "desktop_agent.execution.network",
    "ContainmentLevel": "desktop_agent.execution.containment",
    "ExecutionError": "desktop_agent.execution.errors",
    "Finding": "desktop_agent.execution.probing",
    "Interpreter": "desktop_agent.execution.interpreter",
    "Limits": "desktop_agent.execution.limits",
    "Listeners": "desktop_agent.execution.listeners",
    "NetworkPolicy": "desktop_agent.execution.network",
    "Picture": "desktop_agent.protocol.values",
    "Preview": "desktop_agent.protocol.values",
    "Session": "desktop_agent.execution.session",
    "SessionBusy": "desktop_agent.execution.errors",
    "SessionClosed": "desktop_agent.execution.errors",
    "Shown": "desktop_agent.execution.results",
    "Table": "desktop_agent.protocol.values",
    "ToolCall": "desktop_agent.execution.results",
    "ToolResult": "desktop_agent.execution.results",
    "ValueNotAccepted": "desktop_agent.execution.errors",
    "VariableView": "desktop_agent.execution.results",
    "WorkerDied": "desktop_agent.execution.errors",
    "WorkerNotStarted": "desktop_agent.execution.errors",
    "WrittenFile": "desktop_agent.execution.results",
    "cool_down": "desktop_agent.execution.warmth",
    "is_warm": "desktop_agent.execution.warmth",
    "probe": "desktop_agent.execution.probing",
    "tool_name": "desktop_agent.execution.tooling",
    "tool_signature": "desktop_agent.execution.tooling",
    "warm_up": "desktop_agent.execution.warmth",
}

__all__ = [
    "ActionFailure",
    "ActionResult",
    "Array",
    "CannotRestore",
    "ConnectionNews",
    "ContainmentLevel",
    "ExecutionError",
    "Finding",
    "Interpreter",
    "Limits",
    "Listeners",
    "NetworkPolicy",
    "Picture",
    "Preview",
    "Session",
    "SessionBusy",
    "SessionClosed",
    "Shown",
    "Table",
    "ToolCall",
    "ToolResult",
    "ValueNotAccepted",
    "VariableView",
    "WorkerDied",
    "WorkerNotStarted",
    "WrittenFile",
    "cool_down",
    "is_warm",
    "probe",
    "tool_name",
    "tool_signature",
    "warm_up",
]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(where), name)
    globals()[name] = value
    return value
