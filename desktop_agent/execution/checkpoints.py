"""The states before earlier actions, kept as frozen copies of the worker up to a memory budget."""

import dataclasses
import time

from desktop_agent.execution.family import CannotCopy, Family, memory_of
from desktop_agent.execution.scratch import ScratchCopies, ScratchCopy
from desktop_agent.execution.threads import ToolThreads
from desktop_agent.execution.worker import Worker

_MEASURE_SECONDS = 1.0
"""Least time between two looks at how much memory the copies hold."""

_MEASURE_SHARE = 20
"""And at least so many times as long as the look took, which for large processes is milliseconds each."""

MAX_KEPT = 30
"""Copies kept at a time; older ones go first."""


@dataclasses.dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state before an action.

    Attributes:
        action: The action's number in the session, from 1.
        frozen: The copy of the worker.
        files: The copy of the scratch folder.
    """

    action: int
    frozen: Worker
    files: ScratchCopy


class Checkpoints:
    """Makes, keeps and uses the checkpoints of one family.

    Args:
        family: The processes.
        scratch: Copies the scratch folder.
        budget: Bytes that the copies may hold for themselves; the newest is kept whatever it takes.
        threads: Where the copies are measured, which takes a millisecond for each.
    """

    def __init__(self, family: Family, scratch: ScratchCopies, budget: int, threads: ToolThreads) -> None:
        self._family = family
        self._scratch = scratch
        self.budget = budget
        self._kept: list[Checkpoint] = []
        self._threads = threads
        self._measure_at = time.monotonic() + _MEASURE_SECONDS

    def actions(self) -> list[int]:
        """Returns the numbers of the actions before which there is a checkpoint."""
        return [checkpoint.action for checkpoint in self._kept]

    def find(self, action: int) -> Checkpoint:
        """Returns the checkpoint before an action.

        Raises:
            CannotCopy: There is none.
        """
        for checkpoint in self._kept:
            if checkpoint.action == action:
                return checkpoint
        raise CannotCopy(f"the state before action {action} is not kept")

    async def take(self, action: int) -> None:
        """Keeps the state as it is, as that before this action.

        Raises:
            CannotCopy: It cannot be kept now; the message says why.
            WorkerDied: The worker is gone.
        """
        # In this order: a process that could be copied has no threads, so nothing changes the files meanwhile.
        frozen = await self._family.copy(self._family.live)
        files = await self._scratch.take()
        if self._kept and self._kept[-1].action == action:
            # The state was restored to the beginning of this action, and may have been changed by `define` since.
            await self._drop(self._kept[-1])
        self._kept.append(Checkpoint(action, frozen, files))
        await self._keep_budget()

    async def forget(self, action: int) -> None:
        """Drops the state before an action, if it is kept."""
        for checkpoint in self._kept:
            if checkpoint.action == action:
                await self._drop(checkpoint)
                return

    async def restore(self, action: int) -> Worker:
        """Makes the state before an action the present one, and forgets what came after it.

        Returns:
            The worker that goes on from there.

        Raises:
            CannotCopy: There is no such checkpoint, or it could not be used.
            WorkerDied: The frozen copy is gone.
        """
        found = self.find(action)
        live = await self._family.copy(found.frozen)
        await self._family.end(self._family.live)
        self._family.live = live
        await self._scratch.put_back(found.files)
        while self._kept[-1] is not found:
            await self._drop(self._kept[-1])
        return live

    async def _keep_budget(self) -> None:
        while len(self._kept) > MAX_KEPT:
            await self._drop(self._kept[0])
        start = time.monotonic()
        if start < self._measure_at:
            return
        sizes: list[int] = await self._threads.run(lambda: [memory_of(each.frozen) for each in self._kept])
        end = time.monotonic()
        self._measure_at = end + max(_MEASURE_SECONDS, _MEASURE_SHARE * (end - start))
        while len(sizes) > 1 and sum(sizes) > self.budget:
            del sizes[0]
            await self._drop(self._kept[0])

    async def _drop(self, checkpoint: Checkpoint) -> None:
        self._kept.remove(checkpoint)
        self._scratch.drop(checkpoint.files)
        await self._family.end(checkpoint.frozen)
