"""How a run ended, for programs."""

import dataclasses
from typing import Any, Literal

from desktop_agent.agent.as_data import as_data
from desktop_agent.agent.events import Cost
from desktop_agent.agent.memory import MemoryStep, Timing
from desktop_agent.models.messages import TokenUsage


@dataclasses.dataclass(frozen=True)
class RunResult:
    """How a run ended.

    Attributes:
        output: The answer.
        state: `success`, or `max_steps_error` when it is the model's best answer at the step limit.
        memory_steps: The memory's steps, system prompt excluded.
        token_usage: What all model calls used.
        timing: Of the whole run.
        run_id: Names the run in its events.
        cost: What the model calls cost, or None when no price is known.
    """

    output: Any
    state: Literal["success", "max_steps_error"]
    memory_steps: list[MemoryStep]
    token_usage: TokenUsage
    timing: Timing
    run_id: str = ""
    cost: Cost | None = None

    @property
    def steps(self) -> list[dict[str, Any]]:
        """The memory's steps as plain data, made when they are asked for: each has its whole request."""
        return [step.dict() for step in self.memory_steps]

    def dict(self) -> dict[str, Any]:
        """Returns the result as plain data, but for its answer."""
        return {
            "output": self.output,
            "state": self.state,
            "steps": self.steps,
            "token_usage": self.token_usage.dict(),
            "timing": self.timing.dict(),
            "run_id": self.run_id,
            "cost": as_data(self.cost),
        }
