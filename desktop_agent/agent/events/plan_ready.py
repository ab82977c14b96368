"""A plan is whole."""

from desktop_agent.agent.events.base import Cost, Event, Tokens


class PlanReady(Event, frozen=True, kw_only=True, tag="plan_ready"):
    """A plan is whole: the steps until the next plan follow it.

    Attributes:
        plan: The whole plan.
        edited: A person changed the plan that was there.
        tokens: What the model call used.
        cost: What it cost, or None when no price is known.
        seconds: How long the model took.
    """

    plan: str
    edited: bool = False
    tokens: Tokens = Tokens()
    cost: Cost | None = None
    seconds: float = 0.0
