"""What an action came to, as far as the loop needs it."""

from desktop_agent.agent.events import Shown
from desktop_agent.errors import DesktopAgentError


class StepOutcome:
    """What an action came to, as far as the loop needs it.

    Attributes:
        value: The value as it is shown, or None.
        output: What was printed.
        output_chars: Length of all that was printed.
        seconds: How long the action ran.
        answer_text: The final answer's text, for values that are no plain data.
        recovery: What became of the variables when the worker was lost, or an empty string.
        memory: Bytes that the interpreter session holds after the action, or None where that is not known.
        shown_tools: The tools that the action's text named when it was approved.
        waited: How long a person was waited for while it ran.
        pause: The person wants the run to wait after this step.
        fatal: Why the run cannot go on after this step, or None.
    """

    def __init__(self) -> None:
        self.value: Shown | None = None
        self.output = ""
        self.output_chars = 0
        self.seconds = 0.0
        self.answer_text: str | None = None
        self.recovery = ""
        self.memory: int | None = None
        self.shown_tools: frozenset[str] = frozenset()
        self.waited = 0.0
        self.pause = False
        self.fatal: DesktopAgentError | None = None
