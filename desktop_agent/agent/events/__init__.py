"""The events of a run: one stream feeds the window, the command line, the store, the exports and the callbacks.

What is not in an event did not happen: a run can be shown again from its events alone.
"""

import msgspec

from desktop_agent.agent.events.approval_asked import ApprovalAsked
from desktop_agent.agent.events.approval_given import ApprovalGiven
from desktop_agent.agent.events.base import (
    Cost,
    Effects,
    Event,
    Failure,
    Message,
    Shown,
    Tokens,
    ToolInfo,
    ToolPermission,
)
from desktop_agent.agent.events.code_ready import CodeReady
from desktop_agent.agent.events.connection import Connection
from desktop_agent.agent.events.file_written import FileWritten
from desktop_agent.agent.events.imports_allowed import ImportsAllowed
from desktop_agent.agent.events.limits_changed import LimitsChanged
from desktop_agent.agent.events.message_delivered import MessageDelivered
from desktop_agent.agent.events.message_moved import MessageMoved
from desktop_agent.agent.events.message_queued import MessageQueued
from desktop_agent.agent.events.model_delta import ModelDelta
from desktop_agent.agent.events.model_reading import ModelReading
from desktop_agent.agent.events.model_retry import ModelRetry
from desktop_agent.agent.events.notice import Notice
from desktop_agent.agent.events.output_delta import OutputDelta
from desktop_agent.agent.events.plan_delta import PlanDelta
from desktop_agent.agent.events.plan_ready import PlanReady
from desktop_agent.agent.events.question_answered import QuestionAnswered
from desktop_agent.agent.events.question_asked import QuestionAsked
from desktop_agent.agent.events.rules_changed import RulesChanged
from desktop_agent.agent.events.run_branched import RunBranched
from desktop_agent.agent.events.run_cancelled import RunCancelled
from desktop_agent.agent.events.run_failed import RunFailed
from desktop_agent.agent.events.run_finished import RunFinished
from desktop_agent.agent.events.run_paused import RunPaused
from desktop_agent.agent.events.run_resumed import RunResumed
from desktop_agent.agent.events.run_started import RunStarted
from desktop_agent.agent.events.step_finished import StepFinished
from desktop_agent.agent.events.step_started import StepStarted
from desktop_agent.agent.events.subagent import Subagent
from desktop_agent.agent.events.tool_called import ToolCalled
from desktop_agent.agent.events.tool_returned import ToolReturned
from desktop_agent.agent.events.variables_changed import Variable, VariablesChanged

AnyEvent = (
    RunStarted
    | RunBranched
    | PlanDelta
    | PlanReady
    | StepStarted
    | ModelReading
    | ModelDelta
    | CodeReady
    | ApprovalAsked
    | ApprovalGiven
    | QuestionAsked
    | QuestionAnswered
    | OutputDelta
    | ToolCalled
    | ToolReturned
    | Connection
    | FileWritten
    | StepFinished
    | VariablesChanged
    | ImportsAllowed
    | LimitsChanged
    | RulesChanged
    | RunPaused
    | RunResumed
    | ModelRetry
    | MessageQueued
    | MessageMoved
    | MessageDelivered
    | Notice
    | Subagent
    | RunFinished
    | RunFailed
    | RunCancelled
)

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(AnyEvent)


def encode_event(event: Event) -> bytes:
    """Returns the event as one line of JSON, without the line end."""
    return _encoder.encode(event)


def decode_event(line: bytes | str) -> AnyEvent:
    """Reads an event back.

    Raises:
        msgspec.ValidationError: The text is JSON but no event of this version.
        msgspec.DecodeError: The text is not JSON.
    """
    return _decoder.decode(line)


__all__ = [
    "AnyEvent",
    "ApprovalAsked",
    "ApprovalGiven",
    "CodeReady",
    "Connection",
    "Cost",
    "Effects",
    "Event",
    "Failure",
    "FileWritten",
    "ImportsAllowed",
    "LimitsChanged",
    "Message",
    "MessageDelivered",
    "MessageMoved",
    "MessageQueued",
    "ModelDelta",
    "ModelReading",
    "ModelRetry",
    "Notice",
    "OutputDelta",
    "PlanDelta",
    "PlanReady",
    "QuestionAnswered",
    "QuestionAsked",
    "RulesChanged",
    "RunBranched",
    "RunCancelled",
    "RunFailed",
    "RunFinished",
    "RunPaused",
    "RunResumed",
    "RunStarted",
    "Shown",
    "StepFinished",
    "StepStarted",
    "Subagent",
    "Tokens",
    "ToolCalled",
    "ToolInfo",
    "ToolPermission",
    "ToolReturned",
    "Variable",
    "VariablesChanged",
    "decode_event",
    "encode_event",
]
