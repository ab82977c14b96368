"""The run waits between two steps."""

from desktop_agent.agent.events.base import Event


class RunPaused(Event, frozen=True, kw_only=True, tag="run_paused"):
    """The run waits between two steps until it is resumed."""

    reason: str = ""
