"""The host's side of the worker: start, limits, interrupts, tool calls, checkpoints, network.

`Interpreter` and `Limits` are the public contract; `desktop_agent.interpreter` hands them out too.
"""

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
