"""The processes of a session: the one that works, and frozen copies of earlier states.

All of them come from one start by fork, so they share one containment, one lifeline and one gate for forks.
"""

import asyncio
import os
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_agent.execution import outer_layer
from desktop_agent.execution.containment import ContainmentLevel
from desktop_agent.execution.errors import WorkerDied, WorkerNotStarted
from desktop_agent.execution.starting import StartedWorker
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import reports, requests

if TYPE_CHECKING:
    from desktop_agent.execution.fork_gate import ForkGate

_START_SECONDS = 60.0
_FORK_SECONDS = 10.0


class CannotCopy(Exception):
    """The worker could not be copied now; the message says why."""


class _Common:
    """What a family shares with those that branched off it: the start, with its lifeline, and the gate for forks."""

    def __init__(self, started: StartedWorker) -> None:
        self.started = started
        self.gate: ForkGate | None = None
        self.families = 1
        self.data_at_start = 0


class Family:
    """A worker, its frozen copies, and what they have in common.

    Args:
        started: The first process; owned from now on.
        on_news: Told about what the working one reports without being asked.
    """

    def __init__(self, started: StartedWorker, on_news: Callable[[reports.AnyReport], None]) -> None:
        self._common = _Common(started)
        self._on_news = on_news
        self._members: set[Worker] = set()
        self.containment = ContainmentLevel(level="process")
        self.live = Worker(started.socket, started.process, self._pass_on)
        self._members.add(self.live)

    async def branch(self, original: Worker, on_news: Callable[[reports.AnyReport], None]) -> "Family":
        """Makes a second family whose working process is a copy of one of this family's; each ends for itself.

        Args:
            original: The process to copy.
            on_news: Told about what the copy reports without being asked.

        Raises:
            CannotCopy: It cannot be copied.
            WorkerDied: It is gone.
        """
        twin = object.__new__(Family)
        twin._common, twin._on_news, twin._members = self._common, on_news, set()
        twin.containment = self.containment
        twin.live = await twin.copy(original)
        self._common.families += 1
        return twin

    async def start(self, setup: requests.Setup) -> None:
        """Waits until the first process is contained and set up.

        Raises:
            WorkerNotStarted: It did not get ready; the advice has what it said.
        """
        try:
            async with asyncio.timeout(_START_SECONDS):
                ready = await self.live.ready()
                listener = self.live.take_descriptor()
                if listener >= 0:
                    # Imported here, because it needs what only Unix has.
                    from desktop_agent.execution.fork_gate import ForkGate

                    self._common.gate = ForkGate(listener)
                await self.live.ask(setup, reports.Answer)
        except (WorkerDied, TimeoutError) as error:
            advice = self.complaint()[-2_000:] or "It said nothing."
            await self.aclose()
            raise WorkerNotStarted("The worker process did not get ready.", advice=advice) from error
        self._common.data_at_start = data_of(self.live)
        around = (outer_layer.FEATURE,) if self._common.started.outside is not None else ()
        self.containment = ContainmentLevel(level=ready.level, features=(*ready.features, *around))

    def memory_used(self) -> int | None:
        """Returns the bytes that the working process has taken since its start; None where the system does not tell."""
        now = data_of(self.live)
        return max(0, now - self._common.data_at_start) if now else None

    @property
    def can_copy(self) -> bool:
        """Whether copies can be made at all."""
        return self._common.gate is not None

    async def copy(self, original: Worker) -> Worker:
        """Makes a copy of a process as it is now; both go on waiting for requests.

        Raises:
            CannotCopy: It has threads, or the kernel refused.
            WorkerDied: The original is gone, before or because of this.
        """
        gate = self._common.gate
        if gate is None:
            raise CannotCopy("copies are not possible on this system")
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        copy = Worker(ours, None, self._pass_on)
        pid = original.process.pid
        gate.allow_one(pid)
        try:
            async with asyncio.timeout(_FORK_SECONDS):
                request = requests.Fork(id=original.next_id())
                answer = await original.ask(request, reports.Answer, [theirs.fileno()])
                theirs.close()
                if answer.error:
                    raise CannotCopy(answer.error)
                await copy.ready()
        except TimeoutError as error:
            original.kill()
            copy.kill()
            raise WorkerDied("The worker process did not answer.") from error
        except BaseException:
            copy.kill()
            raise
        finally:
            theirs.close()
            gate.forget(pid)
        self._members.add(copy)
        return copy

    async def end(self, worker: Worker) -> int | None:
        """Ends one of the processes and returns its exit code where that is known."""
        self._members.discard(worker)
        return await worker.aclose()

    def complaint(self) -> str:
        """Returns the end of what the processes wrote to standard error."""
        return self._common.started.complaint()

    async def aclose(self) -> None:
        """Ends all of them; what branched off goes on."""
        self._common.families -= 1
        if not self._common.families and self._common.gate is not None:
            self._common.gate.close()
        for worker in tuple(self._members):
            await self.end(worker)
        if not self._common.families:
            self._common.started.release()

    def _pass_on(self, worker: Worker, report: reports.AnyReport) -> None:
        """A frozen copy has nothing to say."""
        if worker is self.live:
            self._on_news(report)


def memory_of(worker: Worker) -> int:
    """Returns the bytes that a process holds, its part of what it shares included; 0 where the system does not tell."""
    lines = _proc_file(worker, "smaps_rollup").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024


def data_of(worker: Worker) -> int:
    """Returns the bytes that a process can fill, which is what its limit counts; 0 where the system does not tell.

    Source: proc(5), statm; next to nothing to ask for.
    """
    fields = _proc_file(worker, "statm").split()
    return int(fields[5]) * os.sysconf("SC_PAGE_SIZE") if len(fields) > 5 else 0


def _proc_file(worker: Worker, name: str) -> str:
    """What the system says of a process; empty where it does not, or when the process is gone."""
    try:
        descriptor = os.open(f"/proc/{worker.process.pid}/{name}", os.O_RDONLY)
    except OSError:
        return ""
    try:
        return os.read(descriptor, 8192).decode("ascii", "replace")
    except OSError:
        # The process ended in between.
        return ""
    finally:
        os.close(descriptor)
