"""The events of a run on a line of time; without Qt, and may be used in any thread."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from desktop_agent.agent.events import AnyEvent, PlanReady, StepFinished
from desktop_agent.ui.timeline.model import RunModel

LONGEST_GAP: Final = 3.0
"""Seconds; nobody waits again for an hour in which the run waited for a person."""


class Reel:
    """A run's events with the second at which each is shown.

    A position is a number of events: at 0 nothing has happened yet.

    Attributes:
        events: All of them.
        times: The second of each, from 0; times in which nothing happened are shortened to `LONGEST_GAP`.
        marks: The positions right after the task, each plan and each step, and the end.
    """

    def __init__(self, events: Sequence[AnyEvent]) -> None:
        self.events = tuple(events)
        gaps = [min(LONGEST_GAP, max(0.0, after.at - before.at)) for before, after in pairwise(self.events)]
        self.times: list[float] = [0.0] if self.events else []
        for gap in gaps:
            self.times.append(self.times[-1] + gap)
        ends = [place + 1 for place, event in enumerate(self.events) if isinstance(event, (PlanReady, StepFinished))]
        self.marks: list[int] = sorted({min(1, len(self.events)), *ends, len(self.events)})

    @property
    def seconds(self) -> float:
        """How long it takes at the recorded pace."""
        return self.times[-1] if self.times else 0.0

    def position_at(self, seconds: float) -> int:
        """Returns how many events have happened by a second."""
        return bisect_right(self.times, seconds)

    def second_of(self, position: int) -> float:
        """Returns the second at which a position is reached."""
        return self.times[min(position, len(self.times)) - 1] if position > 0 and self.times else 0.0

    def mark_after(self, position: int) -> int:
        """Returns where the next step is over."""
        place = bisect_right(self.marks, position)
        return self.marks[place] if place < len(self.marks) else len(self.events)

    def mark_before(self, position: int) -> int:
        """Returns where the step before was over."""
        place = bisect_left(self.marks, position) - 1
        return self.marks[place] if place >= 0 else 0

    def recorded_at(self, position: int, seconds: float) -> float:
        """Returns the time of the day, in seconds since 1970, that the clocks of the cards show."""
        if position <= 0 or not self.events:
            return 0.0
        last = min(position, len(self.events)) - 1
        return self.events[last].at + max(0.0, seconds - self.times[last])

    def fold(self, position: int) -> RunModel:
        """Returns the run as it was at a position."""
        model = new_model()
        model.apply(self.events[:position])
        if position >= len(self.events):
            model.end_interrupted()
        return model


def new_model() -> RunModel:
    """Returns an empty run in which nothing can be answered."""
    model = RunModel()
    model.replayed = True
    return model
