"""An action, or a call of a tool, waits for a person's yes."""

from desktop_agent.agent.events.base import Effects, Event


class ApprovalAsked(Event, frozen=True, kw_only=True, tag="approval_asked"):
    """An action waits for a person's yes; or, in the middle of an action, its call of a tool does.

    Attributes:
        approval_id: Names this question; an answer carries it and is used once.
        code: Exactly the text that will run if the answer is yes.
        effects: What it will touch, as far as its syntax tree tells.
        tool: The tool whose call waits (`code` is this call); empty when it is the action.
    """

    approval_id: str
    code: str
    effects: Effects = Effects()
    tool: str = ""
