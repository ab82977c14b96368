"""The reply is whole and its action is known."""

from desktop_agent.agent.events.base import Effects, Event, Tokens


class CodeReady(Event, frozen=True, kw_only=True, tag="code_ready"):
    """The reply is whole and its action is known.

    Attributes:
        thought: The text before the action.
        code: The action; an empty string when the reply had none (the step then ends with a `parsing` failure).
        model_output: The reply, letter for letter.
        title: The first sentence of the thought, short enough for a header.
        tokens: What the model call cost.
        seconds: How long the model took.
        effects: What the action will touch, as far as its syntax tree tells.
    """

    thought: str
    code: str
    model_output: str
    title: str = ""
    tokens: Tokens = Tokens()
    seconds: float = 0.0
    effects: Effects = Effects()
