"""Keeps a request within the model's context: older steps are told in fewer words.

Only what the model sees is shortened; the memory and the history keep everything. The task, plans, errors and the last
steps stay whole. So that
a provider's prompt cache serves most requests, nothing before the last step changes until the budget is used up, and
then room is made at once
for many steps.
"""

import msgspec

from desktop_agent.agent.memory import ActionStep, AgentMemory
from desktop_agent.agent.model_call import estimate_tokens
from desktop_agent.agent.prompts import Words
from desktop_agent.models.messages import Capabilities, ChatMessage

KEPT_STEPS = 2
_REPLY_TOKENS = 4_096
_SMALLEST_SHARE_FOR_REPLY = 4
_TARGET_SHARE = 0.6
_TOKENS_AN_IMAGE = 800
_TOKENS_A_MESSAGE = 4
_LEVELS = 2


class Compaction(msgspec.Struct, frozen=True, kw_only=True):
    """What was shortened.

    Attributes:
        steps: The numbers of the shortened steps.
        before: Estimated tokens of the request before.
        after: Estimated tokens afterwards.
    """

    steps: tuple[int, ...]
    before: int
    after: int

    @property
    def message(self) -> str:
        """One sentence for people."""
        first, last = self.steps[0], self.steps[-1]
        steps = f"Step {first}" if first == last else f"Steps {first} to {last}"
        return (
            f"{steps} are told to the model in fewer words from here on: about {self.before:,} tokens became "
            f"{self.after:,}. The history keeps them whole."
        )


def token_budget(capabilities: Capabilities) -> int | None:
    """Returns how many tokens a request may have, or None when the model's context is unknown."""
    context = capabilities.context_tokens
    if context is None:
        return None
    return context - min(_REPLY_TOKENS, context // _SMALLEST_SHARE_FOR_REPLY)


def request_tokens(messages: list[ChatMessage]) -> int:
    """Returns about how many tokens a request has."""
    return sum(
        estimate_tokens(message.content) + _TOKENS_A_MESSAGE + _TOKENS_AN_IMAGE * len(message.images)
        for message in messages
    )


def compact(memory: AgentMemory, words: Words, budget: int) -> Compaction | None:
    """Shortens old steps until a request has well under the budget.

    Args:
        memory: The memory; its steps are marked, not changed.
        words: The texts around what the model is told.
        budget: How many (estimated) tokens a request may have.

    Returns:
        What was shortened, or None when nothing could be.
    """
    actions = [step for step in memory.steps if isinstance(step, ActionStep)]
    target = int(budget * _TARGET_SHARE)
    before = size = request_tokens(memory.to_messages(words))
    changed: set[int] = set()
    for level in range(1, _LEVELS + 1):
        for step in actions[:-KEPT_STEPS]:
            if size <= target:
                break
            if step.shortened >= level:
                continue
            whole = request_tokens(step.to_messages(words))
            step.shortened = level
            saved = whole - request_tokens(step.to_messages(words))
            if saved <= 0:
                continue
            size -= saved
            changed.add(step.step_number)
    if not changed:
        return None
    return Compaction(steps=tuple(sorted(changed)), before=before, after=size)
