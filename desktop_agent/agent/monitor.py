"""The tokens and times of an agent's steps, added up for programs."""

from desktop_agent.agent.memory import ActionStep, PlanningStep
from desktop_agent.models.messages import TokenUsage


class Monitor:
    """Adds up what the steps of a conversation took.

    Attributes:
        step_durations: How long each step took, in seconds.
        total_input_token_count: The tokens sent.
        total_output_token_count: The tokens received.
    """

    def __init__(self) -> None:
        self.step_durations: list[float] = []
        self.total_input_token_count = 0
        self.total_output_token_count = 0
        self._estimated = False

    def reset(self) -> None:
        """Begins anew."""
        self.step_durations = []
        self.total_input_token_count = self.total_output_token_count = 0
        self._estimated = False

    def update_metrics(self, step: ActionStep | PlanningStep) -> None:
        """Adds a step; of a plan only its tokens."""
        if isinstance(step, ActionStep):
            self.step_durations.append(step.timing.duration or 0.0)
        if step.token_usage is not None:
            self.total_input_token_count += step.token_usage.input_tokens
            self.total_output_token_count += step.token_usage.output_tokens
            self._estimated = self._estimated or step.token_usage.estimated

    def get_total_token_counts(self) -> TokenUsage:
        """Returns the tokens of all steps; `estimated` where nobody counted those of one of them."""
        return TokenUsage(
            input_tokens=self.total_input_token_count,
            output_tokens=self.total_output_token_count,
            estimated=self._estimated,
        )
