"""How a run ended, for programs."""

import dataclasses
from typing import Any, Literal

from desktop_agent.agent.events import Cost, Tokens
from desktop_agent.agent.memory import MemoryStep, Timing


@dataclasses.dataclass(frozen=True)
class RunResult:
    """How a run ended.

    Attributes:
        output: The answer.
        state: `success`, or `max_steps` when it is the model's best answer at the step limit.
        steps: The memory's steps, system prompt excluded.
        token_usage: What all model calls used.
        timing: Of the whole run.
        run_id: Names the run in its events.
        cost: What the model calls cost, or None when no price is known.
    """

    output: Any
    state: Literal["success", "max_steps"]
    steps: list[MemoryStep]
    token_usage: Tokens
    timing: Timing
    run_id: str = ""
    cost: Cost | None = None
