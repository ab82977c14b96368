"""A queued message became part of the conversation."""

from desktop_agent.agent.events.base import Event


class MessageDelivered(Event, frozen=True, kw_only=True, tag="message_delivered"):
    """A queued message became part of the conversation: the next request carries it."""

    message_id: str
    text: str
