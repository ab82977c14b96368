"""A model call failed and will be asked again."""

from desktop_agent.agent.events.base import Event, Tokens


class ModelRetry(Event, frozen=True, kw_only=True, tag="model_retry"):
    """A model call failed and the same request is asked again after a wait; nothing of the failed reply was run.

    Attributes:
        attempt: The attempt that failed, from 1.
        kind: The error's class in one word, for example `rate_limit`.
        message: The plain cause.
        wait: Seconds until the next attempt.
        discarded: The part of the reply that had arrived and is thrown away.
        tokens: What the failed attempt cost, as far as known.
    """

    attempt: int
    kind: str
    message: str
    wait: float = 0.0
    discarded: str = ""
    tokens: Tokens = Tokens()
