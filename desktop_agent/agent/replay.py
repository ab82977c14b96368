"""An agent's memory, made again from the events of a run: to continue a conversation, or a run that failed or was cut
off.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop_agent.agent.budget import Budget
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalGiven,
    CodeReady,
    LimitsChanged,
    MessageDelivered,
    PlanReady,
    RulesChanged,
    RunFinished,
    RunResumed,
    RunStarted,
    StepFinished,
)
from desktop_agent.agent.memory import (
    ActionStep,
    FinalAnswerStep,
    GuidanceStep,
    MemoryStep,
    PlanningStep,
    TaskStep,
    files_note,
)
from desktop_agent.models.messages import TokenUsage


def steps_from_events(events: Iterable[AnyEvent]) -> list[MemoryStep]:
    """Returns the memory's steps as far as the events tell: texts and codes are whole, values of actions are their
    text.
    """
    steps: list[MemoryStep] = []
    reply: CodeReady | None = None
    approved: ApprovalGiven | None = None
    for event in events:
        match event:
            case RunStarted():
                note = files_note([Path(file) for file in event.files])
                steps.append(TaskStep(event.task, note=note, files=event.files))
            case PlanReady() if event.plan:
                steps.append(PlanningStep(event.plan, cost=event.cost))
            case MessageDelivered():
                steps.append(GuidanceStep(event.text))
            case CodeReady():
                reply, approved = event, None
            case ApprovalGiven() if not event.tool:
                approved = event
            case StepFinished():
                steps.append(_action_step(event, reply, approved))
                reply = approved = None
            case RunFinished():
                steps.append(FinalAnswerStep(event.answer, event.state))
            case RunResumed():
                no_longer_the_end(steps)
            case _:
                pass
    return steps


class Limits(NamedTuple):
    """What a run may use, by its events."""

    max_steps: int
    budget: Budget


def limits_in(events: Iterable[AnyEvent]) -> Limits:
    """Returns what a stored run may use, as it was changed last."""
    limits = Limits(0, Budget())
    for event in events:
        if isinstance(event, RunStarted | LimitsChanged):
            limits = Limits(event.max_steps, Budget(event.max_tokens, event.max_cost, event.max_seconds))
    return limits


def rules_in(events: Iterable[AnyEvent]) -> tuple[str, ...]:
    """Returns what could run unasked when a stored run's events stopped."""
    rules: tuple[str, ...] = ()
    for event in events:
        if isinstance(event, RulesChanged):
            rules = event.rules
    return rules


def steps_taken(steps: Sequence[MemoryStep]) -> int:
    """Returns how many steps the latest run of a memory has taken."""
    for step in reversed(steps):
        if isinstance(step, ActionStep):
            return step.step_number
        if isinstance(step, TaskStep):
            break
    return 0


def steps_to_go_on(steps: Sequence[MemoryStep], max_steps: int) -> int:
    """Returns the step limit with which a run goes on.

    A run that reached its limit is given as many steps again when the limit is no higher than what it has taken.

    Raises:
        AgentError: The run has its answer.
    """
    last = steps[-1] if steps else None
    if not isinstance(last, FinalAnswerStep) or last.outdated:
        return max_steps
    if last.state == "success":
        raise AgentError("This run has its answer.", advice="Continue the conversation with a new task.")
    taken = steps_taken(steps)
    return max_steps if max_steps > taken else taken + max_steps


def no_longer_the_end(steps: Sequence[MemoryStep]) -> None:
    """Makes the answer with which a run ended one that it has so far, since it goes on."""
    if steps and isinstance(steps[-1], FinalAnswerStep):
        steps[-1].outdated = True


def _action_step(event: StepFinished, reply: CodeReady | None, approved: ApprovalGiven | None) -> ActionStep:
    edited = approved is not None and approved.edited
    code = approved.code if approved is not None and edited else (reply.code if reply else "")
    step = ActionStep(
        step_number=event.step or 0,
        error=event.failure,
        model_output=reply.model_output if reply else None,
        code_action=code or None,
        observations=_observations(event),
        action_output=event.value.text if event.value else None,
        token_usage=TokenUsage(input_tokens=event.tokens.input, output_tokens=event.tokens.output),
        is_final_answer=event.is_final_answer,
        cost=event.cost,
        thought=reply.thought if reply else "",
        edited=edited,
    )
    step.told_as = event.observation
    return step


def _observations(event: StepFinished) -> str:
    parts = [event.output.rstrip("\n")]
    if event.value is not None and event.value.text != "None":
        parts.append(event.value.text)
    return "\n".join(part for part in parts if part)
