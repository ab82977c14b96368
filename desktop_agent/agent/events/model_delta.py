"""A piece of the model's reply."""

from typing import Literal

from desktop_agent.agent.events.base import Event


class ModelDelta(Event, frozen=True, kw_only=True, tag="model_delta"):
    """A piece of the model's reply, as it arrives.

    Attributes:
        part: What it belongs to; `code` is inside the block, `thought` all that stands before it, `reasoning` what the
            model thinks apart from its reply.
        text: The piece, without fences and tags.
    """

    part: Literal["thought", "code", "reasoning"]
    text: str
