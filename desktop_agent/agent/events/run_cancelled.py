"""The person stopped the run."""

from desktop_agent.agent.events.base import Cost, Event, Tokens


class RunCancelled(Event, frozen=True, kw_only=True, tag="run_cancelled"):
    """The person stopped the run; what was done until then is kept. The totals are as in `RunFinished`."""

    steps: int = 0
    tokens: Tokens = Tokens()
    cost: Cost | None = None
    seconds: float = 0.0
