"""An action waits for a person's yes."""

from desktop_agent.agent.events.base import Effects, Event


class ApprovalAsked(Event, frozen=True, kw_only=True, tag="approval_asked"):
    """An action waits for a person's yes.

    Attributes:
        approval_id: Names this question; an answer carries it and is used once.
        code: Exactly the text that will run if the answer is yes.
        effects: What it will touch, as far as its syntax tree tells.
    """

    approval_id: str
    code: str
    effects: Effects = Effects()
