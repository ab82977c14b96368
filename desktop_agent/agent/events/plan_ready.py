"""A plan is whole."""

from desktop_agent.agent.events.base import Event, Tokens


class PlanReady(Event, frozen=True, kw_only=True, tag="plan_ready"):
    """A plan is whole: the steps until the next plan follow it. `edited` when a person changed the plan before."""

    plan: str
    edited: bool = False
    tokens: Tokens = Tokens()
    seconds: float = 0.0
