"""In which order runs stand: those that were pinned, then day by day, branches under the run they came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_agent.ui.runs.entry import RunEntry

DEEPEST: Final = 3
"""Branches of branches are drawn no further in than this."""


@dataclass(frozen=True)
class Placed:
    """A run and how far in it stands.

    Attributes:
        entry: The run.
        depth: 0 for a run of its own, 1 for a branch of one, and so on.
        latest: When something of its family began last: that is the day it stands under.
    """

    entry: RunEntry
    depth: int
    latest: float


def placed(runs: Sequence[RunEntry]) -> list[Placed]:
    """Returns the runs in order: families by their latest member, in each the parent over its branches."""
    known = {run.run_id: run for run in runs}
    children: dict[str, list[RunEntry]] = {}
    roots: list[RunEntry] = []
    for run in runs:
        if run.parent in known and not _circular(run, known):
            children.setdefault(run.parent, []).append(run)
        else:
            roots.append(run)
    families: list[list[Placed]] = []
    for root in roots:
        members: list[tuple[RunEntry, int]] = []
        stack = [(root, 0)]
        while stack:
            run, depth = stack.pop()
            members.append((run, min(depth, DEEPEST)))
            later = sorted(children.get(run.run_id, ()), key=lambda child: child.created_at, reverse=True)
            stack += [(child, depth + 1) for child in later]
        latest = max(run.created_at for run, _ in members)
        families.append([Placed(run, depth, latest) for run, depth in members])
    families.sort(key=lambda family: (family[0].entry.pinned, family[0].latest), reverse=True)
    return [member for family in families for member in family]


def _circular(run: RunEntry, known: dict[str, RunEntry]) -> bool:
    """Files that were taken in may name parents in a circle; such a run stands by itself."""
    seen = {run.run_id}
    while run.parent in known:
        if run.parent in seen:
            return True
        seen.add(run.parent)
        run = known[run.parent]
    return False
