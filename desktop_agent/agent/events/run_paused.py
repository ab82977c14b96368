"""The run waits between two steps."""

from desktop_agent.agent.events.base import Event


class RunPaused(Event, frozen=True, kw_only=True, tag="run_paused"):
    """The run waits between two steps until it is resumed.

    Attributes:
        reason: One plain sentence.
        limit: The cap that was reached: `tokens`, `cost` or `seconds`; empty when a person asked for the pause. The run
            goes on with a higher cap (`ActiveRun.change_limits`, then `resume`); with the old one it pauses again.
        cap: That cap.
        used: What the run has used of it.
    """

    reason: str = ""
    limit: str = ""
    cap: float = 0.0
    used: float = 0.0
