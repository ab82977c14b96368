"""The run cannot go on."""

from desktop_agent.agent.events.base import Cost, Event, Tokens


class RunFailed(Event, frozen=True, kw_only=True, tag="run_failed"):
    """The run cannot go on.

    Attributes:
        kind: The error's class in one word, for example `authentication`, `network`, `worker`.
        message: The plain cause.
        advice: What the person can do.
        actions: Next actions a window can offer: `retry`, `switch_model`, `add_token`, `allow_import`, `raise_limit`,
            `compact`.
        steps: How many steps were taken.
        tokens: As in `RunFinished`, like `cost` and `seconds`.
    """

    kind: str
    message: str
    advice: str = ""
    actions: tuple[str, ...] = ()
    steps: int = 0
    tokens: Tokens = Tokens()
    cost: Cost | None = None
    seconds: float = 0.0
