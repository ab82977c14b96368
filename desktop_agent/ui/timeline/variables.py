"""The variables of a run at each of its steps, built from its events alone."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from desktop_agent.agent.events import Variable, VariablesChanged

Change = Literal["", "new", "changed", "removed"]


@dataclass(frozen=True, slots=True)
class VariableRow:
    """A variable as it was after a step.

    Attributes:
        variable: Its value then; for a removed one, its last value.
        step: The step that wrote or removed it; 0 for what was there before the run.
        change: What the step did to it; empty when another step did.
    """

    variable: Variable
    step: int
    change: Change


@dataclass(slots=True)
class _Life:
    steps: list[int] = field(default_factory=list[int])
    values: list[Variable | None] = field(default_factory=list["Variable | None"])


class VariableHistory:
    """Each variable's values with the steps that wrote them; as large as what was written."""

    def __init__(self) -> None:
        self._lives: dict[str, _Life] = {}
        self.left_out: dict[int, int] = {}

    def take(self, event: VariablesChanged) -> None:
        """Takes what a step wrote and removed."""
        step = event.step or 0
        for variable in event.written:
            self._put(variable.name, step, variable)
        for name in event.removed:
            self._put(name, step, None)
        if event.left_out:
            self.left_out[step] = event.left_out

    def at(self, step: int) -> list[VariableRow]:
        """Returns the variables after a step, those that it removed included, in the order in which they came."""
        rows = [_row(life, step) for life in self._lives.values()]
        return [row for row in rows if row is not None]

    def values(self, name: str) -> Sequence[tuple[int, Variable | None]]:
        """Returns all values that a variable has had, each with the step that wrote it; None where it was removed."""
        life = self._lives.get(name, _Life())
        return list(zip(life.steps, life.values, strict=True))

    def _put(self, name: str, step: int, variable: Variable | None) -> None:
        life = self._lives.setdefault(name, _Life())
        life.steps.append(step)
        life.values.append(variable)


def _row(life: _Life, step: int) -> VariableRow | None:
    place = bisect_right(life.steps, step) - 1
    if place < 0:
        return None
    value, written = life.values[place], life.steps[place]
    if value is not None:
        change: Change = value.change if written == step and value.change != "kept" else ""
        return VariableRow(value, written, change)
    before = life.values[place - 1] if place else None
    return VariableRow(before, written, "removed") if written == step and before is not None else None
