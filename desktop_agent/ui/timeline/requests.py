"""What the model was sent for a step, put together again: each step keeps only what is new in its request."""

from desktop_agent.agent.events import Message
from desktop_agent.ui.timeline.cards import StepCard


def request_of(step: StepCard) -> list[Message]:
    """Returns the messages the model was sent for a step, letter for letter."""
    parts: list[tuple[Message, ...]] = [step.new_messages]
    wanted, before = step.kept, step.previous_request
    for kept, messages in reversed(step.earlier_attempts):
        if wanted > kept:
            parts.append(messages[: wanted - kept])
            wanted = kept
    while wanted > 0 and before is not None:
        for kept, messages in ((before.kept, before.new_messages), *reversed(before.earlier_attempts)):
            if wanted > kept:
                parts.append(messages[: wanted - kept])
                wanted = kept
        before = before.previous_request
    return [message for part in reversed(parts) for message in part]
