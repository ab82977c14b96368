"""The running action printed something."""

from desktop_agent.agent.events.base import Event


class OutputDelta(Event, frozen=True, kw_only=True, tag="output_delta"):
    """The running action printed something; pieces are batched and a flood is thinned out."""

    text: str
