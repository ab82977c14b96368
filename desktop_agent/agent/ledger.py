"""What a run has used so far: tokens, their cost, and time."""

import time
from collections.abc import Sequence
from typing import NamedTuple

from desktop_agent.agent.budget import cost_of
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    Cost,
    PlanReady,
    QuestionAnswered,
    QuestionAsked,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
    Tokens,
)
from desktop_agent.models.listing import Price


class Used(NamedTuple):
    """What a run has used.

    Attributes:
        tokens: Of all model calls, those of managed agents included.
        cost: Of the calls whose price was known when they were made; None when that was so for none.
        seconds: Time in which the run did not wait for a person.
    """

    tokens: Tokens = Tokens()
    cost: Cost | None = None
    seconds: float = 0.0


class Ledger:
    """Counts what a run uses, over all the times that it is taken up."""

    def __init__(self) -> None:
        self.tokens = Tokens()
        self.cost: Cost | None = None
        self._clock = time.monotonic()
        self._waited = 0.0
        self._before = 0.0

    @property
    def total(self) -> Used:
        """What the run has used so far."""
        return Used(self.tokens, self.cost, self.seconds)

    @property
    def seconds(self) -> float:
        """Time in which the run did not wait for a person."""
        return self._before + time.monotonic() - self._clock - self._waited

    def count(self, tokens: Tokens, price: Price | None) -> Cost | None:
        """Counts a model call, and returns what it cost."""
        cost = cost_of(tokens, price)
        self.add(tokens, cost)
        return cost

    def add(self, tokens: Tokens, cost: Cost | None) -> None:
        """Counts what was priced elsewhere."""
        self.tokens += tokens
        self.cost = sum_of(self.cost, cost)

    def leave_out(self, seconds: float) -> None:
        """Takes time out of the count, in which the run waited for a person."""
        self._waited += seconds

    def carry(self, used: Used) -> None:
        """Counts what the run had used before it was taken up again."""
        self.add(used.tokens, used.cost)
        self._before += used.seconds


def used_before(events: Sequence[AnyEvent]) -> Used:
    """Returns what a stored run had used: by its last end, and by what it finished after that."""
    last = next((at for at in reversed(range(len(events))) if isinstance(events[at], (*_ENDS, RunBranched))), -1)
    ended = events[last] if last >= 0 else None
    used = Used(ended.tokens, ended.cost, ended.seconds) if isinstance(ended, _ENDS) else Used()
    # A branch counts its own time from the event that says where it begins.
    after = events[last if isinstance(ended, RunBranched) else last + 1 :]
    tokens, cost = used.tokens, used.cost
    for event in after:
        if isinstance(event, StepFinished | PlanReady):
            tokens += event.tokens
            cost = sum_of(cost, event.cost)
    return Used(tokens, cost, used.seconds + _working_seconds(after))


_ENDS = (RunFinished, RunFailed, RunCancelled)
_GOES_ON = (RunStarted, RunResumed, RunBranched, ApprovalGiven, QuestionAnswered)
_WAITS = (RunPaused, ApprovalAsked, QuestionAsked)


def _working_seconds(events: Sequence[AnyEvent]) -> float:
    """Returns the time from the first to the last event, without that in which a person was waited for."""
    seconds = 0.0
    since: float | None = None
    for event in events:
        if since is None and isinstance(event, _GOES_ON):
            since = event.at
        elif since is not None and isinstance(event, _WAITS):
            seconds += event.at - since
            since = None
    return seconds if since is None or not events else seconds + events[-1].at - since


def sum_of(one: Cost | None, other: Cost | None) -> Cost | None:
    """Returns both costs together; what is not known adds nothing."""
    if one is None or other is None:
        return one or other
    return one + other
