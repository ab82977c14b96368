"""What a person can branch off, and what becomes of the variables, as plain data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.timeline.model import RunModel

Way = Literal["after", "again", "edit", "run"]
"""Go on after a step; have the step done again; change its code; do the whole task again."""


@dataclass(frozen=True)
class BranchPlan:
    """A new run that a person may want.

    Attributes:
        way: How it begins.
        run_id: The run it begins with.
        step: The step that was chosen; 0 for the whole run.
        task: The other run's task.
        code: That step's code.
        tools: The tools of the other run.
        imports: Its imports beyond the base list.
        earlier_tools: The tools that its steps called up to the branch.
        files: The files of its task.
    """

    way: Way
    run_id: str
    step: int
    task: str
    code: str = ""
    tools: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    earlier_tools: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def shared(self) -> int:
        """The last step that both runs have."""
        if self.way == "run":
            return 0
        return self.step if self.way == "after" else self.step - 1

    def fits(self, options: RunOptions) -> bool:
        """Whether a run with these options may take the other run's interpreter over."""
        return set(options.tools) == set(self.tools) and set(self.imports) <= set(options.imports)


def plan_for(run: RunModel, way: Way, chosen: int, base_imports: Sequence[str]) -> BranchPlan | None:
    """Returns the plan of a branch, or None where none is possible.

    Args:
        run: The other run.
        way: How the branch begins.
        chosen: The step; 0 for the latest one that is over.
        base_imports: The imports that every run has.
    """
    over = [number for number, card in run.steps.items() if card.ended_at]
    number = chosen or max(over, default=0)
    card = run.steps.get(number)
    if way == "run":
        number, card = 0, None
    elif card is None or (way == "after" and number not in over) or (way == "edit" and not card.code_text):
        return None
    plan = BranchPlan(
        way,
        run.run_id,
        number,
        run.task,
        card.code_text if card is not None else "",
        tuple(tool.name for tool in run.tools if tool.name != "final_answer"),
        tuple(name for name in run.imports if name not in base_imports),
        files=run.files,
    )
    called = (call.tool for at, step in run.steps.items() if at <= plan.shared for call in step.tools)
    return replace(plan, earlier_tools=tuple(dict.fromkeys(called)))
