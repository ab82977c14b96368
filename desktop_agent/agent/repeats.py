"""Notices when a model goes round in a circle."""

from desktop_agent.agent.memory import ActionStep

MOST_REPEATS = 5


class RepeatDetector:
    """Counts steps in a row whose action and outcome are the same."""

    def __init__(self) -> None:
        self._last: tuple[object, ...] | None = None
        self.count = 1

    def see(self, step: ActionStep) -> bool:
        """Takes note of a step and returns whether it repeats the one before."""
        message = step.error.message if step.error else ""
        seen = (step.code_action or step.model_output, step.observations, message)
        self.count = self.count + 1 if seen == self._last else 1
        self._last = seen
        return self.count > 1
