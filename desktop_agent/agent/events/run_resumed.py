"""A paused or failed run goes on."""

from desktop_agent.agent.events.base import Event


class RunResumed(Event, frozen=True, kw_only=True, tag="run_resumed"):
    """A paused, failed or interrupted run goes on.

    Attributes:
        model: The model's id from here on.
        note: What changed, for example that the variables of the earlier steps are gone.
    """

    model: str = ""
    note: str = ""
