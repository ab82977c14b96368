"""How far a model has read the request."""

from desktop_agent.agent.events.base import Event


class ModelReading(Event, frozen=True, kw_only=True, tag="model_reading"):
    """How far a model has read the request, before its first word; only models on this computer tell it.

    A small computer reads for seconds to a minute. There are some twenty of these events for a reading at most.

    Attributes:
        read: Tokens read so far, those that the model still knew from an earlier request included.
        total: Tokens to read.
    """

    read: int
    total: int
