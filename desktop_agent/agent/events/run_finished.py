"""The run ended with an answer."""

from typing import Any, Literal

from desktop_agent.agent.events.base import Cost, Event, Shown, Tokens


class RunFinished(Event, frozen=True, kw_only=True, tag="run_finished"):
    """The run ended with an answer.

    Attributes:
        answer: The answer as plain JSON data where it is such, else its text.
        shown: The answer as it is shown.
        state: `success`, or `max_steps` when the model was asked for a last answer at the step limit.
        steps: How many steps were taken.
        tokens: What all model calls used, from the run's beginning, also when it was taken up again since.
        cost: What they cost, as far as prices are known; None when no price is known.
        seconds: How long the run took, without the time in which it waited for a person.
    """

    answer: Any = None
    shown: Shown = Shown()
    state: Literal["success", "max_steps"] = "success"
    steps: int = 0
    tokens: Tokens = Tokens()
    cost: Cost | None = None
    seconds: float = 0.0
