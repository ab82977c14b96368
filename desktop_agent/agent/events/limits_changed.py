"""The person changed what the run may use."""

from desktop_agent.agent.events.base import Event


class LimitsChanged(Event, frozen=True, kw_only=True, tag="limits_changed"):
    """The person changed what the run may use; this holds for the whole run, what it has used before included.

    Attributes:
        max_steps: The step limit.
        max_tokens: The cap for tokens sent and received, or None.
        max_cost: The cap in US dollars, or None.
        max_seconds: The cap for the time in which the run does not wait for a person, or None.
    """

    max_steps: int
    max_tokens: int | None = None
    max_cost: float | None = None
    max_seconds: float | None = None
