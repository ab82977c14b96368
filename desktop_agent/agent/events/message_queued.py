"""The person wrote a message during the run."""

from desktop_agent.agent.events.base import Event


class MessageQueued(Event, frozen=True, kw_only=True, tag="message_queued"):
    """The person wrote, changed or withdrew a message that waits for the next step.

    Attributes:
        message_id: Names the message; a later event with the same name replaces its text and keeps its place.
        text: The message; empty when it was withdrawn.
    """

    message_id: str
    text: str
