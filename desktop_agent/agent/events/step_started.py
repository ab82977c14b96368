"""A step begins: the model is asked."""

from desktop_agent.agent.events.base import Event, Message


class StepStarted(Event, frozen=True, kw_only=True, tag="step_started"):
    """A step begins: the model is asked.

    The exact request is the first `kept` messages of the request before, followed by `new_messages`. So a run of n
    steps stores each message once, and "new since the step before" is already there.

    Attributes:
        kept: How many messages of the previous request stand at the start of this one.
        new_messages: The messages after those.
        attempt: 1, or more when the same step is asked again.
    """

    kept: int = 0
    new_messages: tuple[Message, ...] = ()
    attempt: int = 1
