"""Looks at the variables after each step, beside the run: the next model call goes on meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Literal

from desktop_agent.agent.events import Notice, Variable, VariablesChanged
from desktop_agent.agent.observations import as_shown
from desktop_agent.agent.recorder import Recorder
from desktop_agent.errors import DesktopAgentError
from desktop_agent.execution import VariableView

PATIENCE: Final = 1.0
MOST: Final = 100

Look = Callable[[], Awaitable[Sequence[VariableView]]]


class VariableWatch:
    """Tells after each step what it did to the variables. What a look costs or breaks is never the step's loss.

    Args:
        look: Returns the variables as they are now.
        recorder: Where the events go.
    """

    def __init__(self, look: Look, recorder: Recorder) -> None:
        self._look = look
        self._recorder = recorder
        self._known: dict[str, VariableView] = {}
        self._task: asyncio.Task[None] | None = None
        self._begun = False
        self._broken = False

    def run_begins(self) -> None:
        """Begins a look at what is there already, which no step of this run has written."""
        self._begin(None)

    def step_is_over(self, number: int) -> None:
        """Begins a look at what the step left."""
        self._begin(number)

    async def settle(self) -> None:
        """Waits for the look to end, since the next action changes what it sees; gives it up when it takes long."""
        task = self._task
        if task is None:
            return
        await asyncio.wait({task}, timeout=PATIENCE)
        self.close()

    def close(self) -> None:
        """Gives up a look that still goes on."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            # A list that takes this long is not asked for again in this run.
            self._broken = True
        self._task = None

    def _begin(self, number: int | None) -> None:
        if not self._broken:
            self._task = asyncio.ensure_future(self._compare(number))

    async def _compare(self, number: int | None) -> None:
        try:
            views = await self._look()
        except DesktopAgentError as error:
            self._broken = True
            message = f"The variables are not shown any more: {error.message}"
            self._recorder.emit(Notice, step=number, kind="variables", message=message)
            return
        changes = changes_between(self._known, views, before_the_run=number is None)
        self._known = {view.name: self._kept(view) for view in views}
        if changes is not None:
            written, removed = changes
            left_out = max(0, len(written) - MOST)
            self._recorder.emit(
                VariablesChanged,
                step=number,
                written=tuple(written[:MOST]),
                removed=tuple(removed),
                left_out=left_out,
            )

    def _kept(self, view: VariableView) -> VariableView:
        """Returns what later steps are compared with: of a value that was only named, what was known before."""
        return self._known.get(view.name, view) if view.named_only else view


def changes_between(
    known: dict[str, VariableView], views: Sequence[VariableView], *, before_the_run: bool = False
) -> tuple[list[Variable], list[str]] | None:
    """Returns the variables that were written and the names that are gone, or None when nothing changed.

    Args:
        known: The variables after the step before.
        views: The variables now.
        before_the_run: No step has written them.
    """
    written: list[Variable] = []
    for view in views:
        before = known.get(view.name)
        if before is None or (not view.named_only and _differs(before, view)):
            change: Literal["new", "changed", "kept"] = "new" if before is None else "changed"
            written.append(_variable(view, "kept" if before_the_run else change))
    names = {view.name for view in views}
    removed = [name for name in known if name not in names]
    return (written, removed) if written or removed else None


def _differs(before: VariableView, now: VariableView) -> bool:
    if (before.type_name, before.size, before.text) != (now.type_name, now.size, now.text):
        return True
    # A picture that could not be made in time once is no change of the value.
    return before.shown is not None and now.shown is not None and before.shown != now.shown


def _variable(view: VariableView, change: Literal["new", "changed", "kept"]) -> Variable:
    return Variable(
        name=view.name,
        change=change,
        type_name=view.type_name,
        size=view.size,
        text=view.text,
        shown=None if view.shown is None else as_shown(view.shown),
    )
