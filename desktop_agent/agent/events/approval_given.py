"""An action was approved, changed or rejected, or a call of a tool was."""

from typing import Literal

from desktop_agent.agent.events.base import Event


class ApprovalGiven(Event, frozen=True, kw_only=True, tag="approval_given"):
    """An action was approved, changed or rejected, or a call of a tool was.

    Attributes:
        approval_id: The question it answers.
        decision: `run`, `run_and_pause` or `reject`.
        code: The text that runs; differs from the question's when the person edited it. Empty for a call of a tool.
        note: What the person told the model, for a rejection.
        by: `person`, or the rule that answered.
        tool: The tool whose call it was; empty when it was the action.
    """

    approval_id: str
    decision: Literal["run", "run_and_pause", "reject"]
    code: str = ""
    note: str = ""
    by: str = "person"
    edited: bool = False
    tool: str = ""
