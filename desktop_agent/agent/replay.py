"""An agent's memory, made again from the events of a run: to continue a conversation, or a run that failed or was cut
off.
"""

from collections.abc import Iterable

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalGiven,
    CodeReady,
    MessageDelivered,
    PlanReady,
    RunFinished,
    RunStarted,
    StepFinished,
)
from desktop_agent.agent.memory import ActionStep, FinalAnswerStep, GuidanceStep, MemoryStep, PlanningStep, TaskStep
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
                steps.append(TaskStep(event.task))
            case PlanReady() if event.plan:
                steps.append(PlanningStep(event.plan, cost=event.cost))
            case MessageDelivered():
                steps.append(GuidanceStep(event.text))
            case CodeReady():
                reply, approved = event, None
            case ApprovalGiven():
                approved = event
            case StepFinished():
                steps.append(_action_step(event, reply, approved))
                reply = approved = None
            case RunFinished():
                steps.append(FinalAnswerStep(event.answer, event.state))
            case _:
                pass
    return steps


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
