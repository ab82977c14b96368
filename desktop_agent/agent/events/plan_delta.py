"""A piece of a plan that is being written."""

from desktop_agent.agent.events.base import Event


class PlanDelta(Event, frozen=True, kw_only=True, tag="plan_delta"):
    """A piece of a plan that is being written."""

    text: str
