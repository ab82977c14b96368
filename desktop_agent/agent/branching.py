"""Branches: a new run that begins with the steps of another one, up to a step of a person's choice."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import msgspec

from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalGiven,
    CodeReady,
    FileWritten,
    LimitsChanged,
    MessageMoved,
    MessageQueued,
    RulesChanged,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
)
from desktop_agent.agent.parsing import ParsedReply

_OF_THE_PARENT = (
    RunFinished,
    RunFailed,
    RunCancelled,
    RunPaused,
    RunResumed,
    RunBranched,
    LimitsChanged,
    RulesChanged,
    MessageQueued,
    MessageMoved,
)
"""How the other run went on, ended or came to be is not what the branch begins with."""


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """Where a new run begins.

    Attributes:
        run_id: The run it branches off.
        step: The last step that both have; 0 for none.
        message: What the model is told before its next step, or an empty string.
        code: The action of the next step, written by the person in the place of the one that the other run had there;
            None leaves it to the model.
        replay: The actions run again, with their tools, when the variables cannot be had otherwise.
    """

    run_id: str
    step: int
    message: str = ""
    code: str | None = None
    replay: bool = False


class BranchPoint:
    """What the loop of a branch has to say about its beginning.

    Attributes:
        parent: The run it branched off.
        step: The last step that both have.
        variables: Where the variables come from.
        note: What the person should know about that.
        files: The files that were there after that step, by their paths in the scratch folder.
    """

    def __init__(self, branch: Branch, events: Sequence[AnyEvent]) -> None:
        self.parent = branch.run_id
        self.step = branch.step
        self.variables: Literal["kept", "replayed", "none", "unneeded"] = "unneeded"
        self.note = ""
        self.files = tuple(
            dict.fromkeys(
                event.name for event in events if isinstance(event, FileWritten) and (event.step or 0) <= branch.step
            )
        )
        self._reply = None if branch.code is None else _reply_with(branch.code, events, branch.step + 1)

    def take_reply(self) -> tuple[ParsedReply, str] | None:
        """Returns, once, the reply that a person wrote and the one it stands for."""
        reply, self._reply = self._reply, None
        return reply


def beginning(events: Sequence[AnyEvent], step: int, started: RunStarted) -> list[AnyEvent]:
    """Returns the events with which a branch begins.

    Args:
        events: Those of the other run.
        step: The last step that both have.
        started: What stands in the place of the other run's first event.

    Raises:
        AgentError: That step is not over.
    """
    ends = [event for event in events if isinstance(event, StepFinished) and event.step == step]
    if step and not ends:
        raise AgentError(f"Step {step} is not over, so no run can branch off after it.")
    last = ends[-1].seq if ends else 0
    kept = (
        event
        for event in events
        if not isinstance(event, (*_OF_THE_PARENT, RunStarted))
        and (event.step <= step if event.step is not None else event.seq < last)
    )
    return [started, *kept]


class PastAction(NamedTuple):
    """An action of a stored run, as it can run again."""

    code: str
    failed: bool


def actions_of(events: Sequence[AnyEvent]) -> list[PastAction]:
    """Returns the actions that ran, in order; rejected ones are left out."""
    actions: list[PastAction] = []
    code = ""
    for event in events:
        if isinstance(event, CodeReady):
            code = event.code
        elif isinstance(event, ApprovalGiven) and not event.tool:
            code = "" if event.decision == "reject" else event.code or code
        elif isinstance(event, StepFinished) and code:
            actions.append(PastAction(code, event.failure is not None))
            code = ""
    return actions


def origin(events: Sequence[AnyEvent], step: int) -> tuple[str, int] | None:
    """Returns the run in which a step of this run took place, when that is another one."""
    for event in events:
        if isinstance(event, RunBranched):
            return (event.parent, step) if step <= event.parent_step else None
    return None


def _reply_with(code: str, events: Sequence[AnyEvent], step: int) -> tuple[ParsedReply, str]:
    for event in events:
        if isinstance(event, CodeReady) and event.step == step:
            return ParsedReply(thought=event.thought, code=code, form="fence"), event.model_output
    return ParsedReply(code=code, form="fence"), ""


__all__ = ["Branch", "BranchPoint", "PastAction", "actions_of", "beginning", "origin"]
