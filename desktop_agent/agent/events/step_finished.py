"""A step is over; it is on disk before anybody is shown this."""

from desktop_agent.agent.events.base import Cost, Event, Failure, Shown, Tokens


class StepFinished(Event, frozen=True, kw_only=True, tag="step_finished"):
    """A step is over; it is on disk before anybody is shown this.

    Attributes:
        observation: What the model is told, letter for letter.
        output: What was printed; head and tail only when it was very long.
        output_chars: Length of all that was printed.
        value: The value of the last expression, if there was one.
        is_final_answer: The action called `final_answer`.
        failure: Why the action failed, or None.
        seconds: How long the action ran.
        model_seconds: How long the model took.
        tokens: What the step's model calls used, all attempts together.
        cost: What they cost, or None when no price is known.
        recovery: What became of the variables when the action cost the worker its life, in words; empty otherwise.
        memory: Bytes that the interpreter session holds after the action, or None where that is not known.
    """

    observation: str = ""
    output: str = ""
    output_chars: int = 0
    value: Shown | None = None
    is_final_answer: bool = False
    failure: Failure | None = None
    seconds: float = 0.0
    model_seconds: float = 0.0
    tokens: Tokens = Tokens()
    cost: Cost | None = None
    recovery: str = ""
    memory: int | None = None
