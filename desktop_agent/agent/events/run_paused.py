"""The run waits between two steps."""

from desktop_agent.agent.events.base import Event


class RunPaused(Event, frozen=True, kw_only=True, tag="run_paused"):
    """The run waits between two steps until it is resumed.

    Attributes:
        reason: One plain sentence.
        limit: The cap that was reached: `tokens`, `cost` or `seconds`; empty when a person asked for the pause.
    """

    reason: str = ""
    limit: str = ""
