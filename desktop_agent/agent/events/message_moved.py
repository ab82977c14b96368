"""The person moved a message that waits."""

from desktop_agent.agent.events.base import Event


class MessageMoved(Event, frozen=True, kw_only=True, tag="message_moved"):
    """The person moved a message that waits for the next step.

    Attributes:
        message_id: The message.
        before: The waiting message before which it stands now; empty when it is the last.
    """

    message_id: str
    before: str = ""
