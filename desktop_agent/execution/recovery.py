"""The state of a session: the worker that has it now, and the ways back when that worker is lost."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from desktop_agent.execution import host_memory
from desktop_agent.execution.checkpoints import Checkpoints
from desktop_agent.execution.containment import ContainmentLevel
from desktop_agent.execution.errors import CannotRestore, SessionClosed, WorkerDied
from desktop_agent.execution.family import CannotCopy, Family
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.replaying import Answers, PastAction, Recorder
from desktop_agent.execution.results import WrittenFile
from desktop_agent.execution.scratch import Files, ScratchCopies, ScratchCopy
from desktop_agent.execution.threads import ToolThreads
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import reports, requests

RESTORED = "the variables are as they were before this action."
REPLAYED = "the variables were made anew by running the earlier actions again."
PARTLY_REPLAYED = "the earlier actions were run again, but not all of them came to their end: check the variables."
LOST = "the variables are lost; the interpreter was started anew."

_REPLAY_SLACK = 5.0
"""Seconds that a replayed action may take beyond three times what it took first."""

StartFamily = Callable[[], Family]


class State:
    """Keeps a worker alive for a session, and its variables with it.

    Args:
        start_family: Starts a contained process.
        setup: What a new worker is told first.
        limits: What the actions may use.
        scratch: The folder in which they may write.
    """

    def __init__(self, *, start_family: StartFamily, setup: requests.Setup, limits: Limits, scratch: Path) -> None:
        self._start_family = start_family
        self._setup = setup
        self._limits = limits
        self._threads = ToolThreads()
        self._folder = scratch
        self._scratch = ScratchCopies(scratch, self._threads)
        self._files: Files = {}
        self._family: Family | None = None
        self._checkpoints: Checkpoints | None = None
        self._defined: dict[str, bytes] = {}
        self._closed = False
        self._answers: Answers | None = None
        self.recorder = Recorder()
        self.is_recovering = False
        self.containment = ContainmentLevel(level="process")

    async def open(self) -> Worker:
        """Starts a new worker without variables.

        Raises:
            WorkerNotStarted: It did not get ready.
        """
        if self._closed:
            raise SessionClosed("This interpreter session is closed.")
        family = self._start_family()
        self._family = family
        await family.start(self._setup)
        self.containment = family.containment
        if self.containment.level != "isolated":
            host_memory.close_to_others()
        self._checkpoints = Checkpoints(family, self._scratch, self._limits.checkpoint_mb * 2**20, self._threads)
        for name, value in self._defined.items():
            await self._define_in(family.live, name, value)
        return family.live

    async def branch(self, action: int, twin: "State", on_news: Callable[[reports.AnyReport], None]) -> None:
        """Makes the state before an action that of another session, which goes on for itself.

        The memory for earlier states is shared out: each of the two has half of it from now on.

        Args:
            action: The action's number.
            twin: The other session's state, new and not opened.
            on_news: Told about what its worker reports without being asked.

        Raises:
            CannotRestore: That state is not kept, or its files were too many.
        """
        try:
            if self._checkpoints is None or self._family is None:
                raise CannotCopy("no states are kept on this system")
            found = self._checkpoints.find(action)
            if not found.files.complete:
                raise CannotCopy("its files were too large to be kept")
            family = await self._family.branch(found.frozen, on_news)
        except (CannotCopy, WorkerDied) as error:
            raise CannotRestore(f"No session can branch off before action {action}: {error}.") from error
        self._checkpoints.budget //= 2
        twin._setup, twin._defined = self._setup, dict(self._defined)
        twin.recorder.take_over(self.recorder.actions[: action - 1])
        await twin._adopt(family, found.files, self._checkpoints.budget)

    async def _adopt(self, family: Family, files: ScratchCopy, budget: int) -> None:
        self._family = family
        self._limits = msgspec.structs.replace(self._limits, checkpoint_mb=budget // 2**20)
        self.containment = family.containment
        self._checkpoints = Checkpoints(family, self._scratch, budget, self._threads)
        await self._scratch.fill_from(files)
        move = requests.Move(id=family.live.next_id(), scratch=str(self._folder))
        await family.live.ask(move, reports.Answer)

    def worker_pid(self) -> int:
        """Returns the number of the process that has the variables now.

        Raises:
            WorkerDied: There is none at the moment.
        """
        if self._family is None:
            raise WorkerDied("The worker process is gone.")
        return self._family.live.process.pid

    async def living_worker(self) -> Worker:
        """Returns the worker; when it died between two actions, with the variables brought back."""
        if self._family is None:
            return await self.open()
        if self._family.live.gone.is_set():
            await self._family.end(self._family.live)
            await self._recover_between_actions()
        return self._family.live

    async def ready_for_action(self, code: str) -> Worker:
        """Returns the worker for a new action, after keeping the state as it is before it."""
        worker = await self.living_worker()
        number = len(self.recorder.actions) + 1
        if self._checkpoints is not None:
            try:
                await self._checkpoints.take(number)
            except (CannotCopy, WorkerDied):
                # A replay stands in for it.
                worker = await self.living_worker()
        self.recorder.begin(code)
        self._files = await self._scratch.files()
        return worker

    async def action_over(self, seconds: float) -> tuple[WrittenFile, ...]:
        """Notes how long the action took that `ready_for_action` was called for; returns the files that it wrote."""
        self.recorder.end(seconds)
        files = await self._scratch.files()
        return tuple(
            WrittenFile(name=name, size=mark[1])
            for name, mark in sorted(files.items())
            if self._files.get(name) != mark
        )

    async def attach(self, source: Path, name: str) -> None:
        """Puts a copy of a file into the scratch folder that cannot be written.

        Raises:
            OSError: The file cannot be read.
        """
        await self._scratch.add(source, name)

    async def end_worker(self, worker: Worker) -> tuple[int | None, str]:
        """Ends a worker that is lost; returns its exit code, where that is known, and what it last complained of."""
        if self._family is None:
            return None, ""
        complaint = self._family.complaint()
        return await self._family.end(worker), complaint

    async def recover(self) -> str:
        """Brings the variables back after the worker was lost; says in words how."""
        lost_action = len(self.recorder.actions)
        try:
            if await self._restored(lost_action):
                return RESTORED
            return await self._replay(self.recorder.actions[:-1])
        finally:
            self.recorder.forget_from(lost_action)

    async def _recover_between_actions(self) -> None:
        """The last action had come to its end: it is run again from the state before it, or all of them are."""
        last = len(self.recorder.actions)
        if last and await self._restored(last) and self._family is not None:
            try:
                await self._run_all_again(self.recorder.actions[-1:], self._family.live)
            except WorkerDied:
                await self._replay(self.recorder.actions)
        else:
            await self._replay(self.recorder.actions)

    async def _restored(self, action: int) -> bool:
        if self._checkpoints is None or action not in self._checkpoints.actions():
            return False
        try:
            await self._checkpoints.restore(action)
        except (CannotCopy, WorkerDied):
            return False
        return True

    async def _replay(self, past: list[PastAction]) -> str:
        """A new worker runs earlier actions again."""
        await self._end_family()
        worker = await self.open()
        if not past:
            return RESTORED
        if not self.recorder.complete:
            return LOST
        try:
            return await self._run_all_again(past, worker)
        except WorkerDied:
            await self._end_family()
            await self.open()
            return LOST

    async def _end_family(self) -> None:
        if self._family is not None:
            await self._family.aclose()
            self._family = None

    async def _run_all_again(self, past: list[PastAction], worker: Worker) -> str:
        self.is_recovering = True
        try:
            ended = [await self._run_again(action, worker) for action in past]
        finally:
            self.is_recovering = False
            self._answers = None
        return REPLAYED if all(ended) else PARTLY_REPLAYED

    async def _run_again(self, action: PastAction, worker: Worker) -> bool:
        """Runs an earlier action in a new worker; False when it had to be stopped.

        Raises:
            WorkerDied: It did not stop, or took the worker with it.
        """
        self._answers = Answers(action)
        request = requests.Execute(id=worker.next_id(), code=action.code)
        done = asyncio.create_task(worker.ask(request, reports.Done))
        await asyncio.wait({done}, timeout=3 * action.seconds + _REPLAY_SLACK)
        in_time = done.done()
        if not in_time:
            worker.process.interrupt()
            await asyncio.wait({done}, timeout=self._limits.grace_seconds)
        if not done.done():
            worker.kill()
        await asyncio.wait({done})
        done.result()
        return in_time

    def answer_from_record(self, call: reports.AnyReport) -> None:
        """Answers a tool call of a replayed action with what the tool said the first time; makes no connections."""
        if self._answers is None or self._family is None:
            return
        if isinstance(call, reports.Dial):
            self._family.live.send(requests.Dialed(id=call.id, error="Earlier actions run again without a network."))
        if not isinstance(call, reports.ToolCall):
            return
        reply = self._answers.find(call.tool, call.arguments, call.keywords)
        if reply is None:
            error = "The tool was not called with these arguments the first time."
            answer = requests.ToolReply(id=call.id, error_type="LookupError", error=error)
        else:
            answer = requests.ToolReply(id=call.id, value=reply.value, error_type=reply.error_type, error=reply.error)
        self._family.live.send(answer)

    async def define(self, name: str, value: bytes) -> str:
        """Sets a variable here and in every later worker; returns why it was refused, or an empty string."""
        refusal = await self._define_in(await self.living_worker(), name, value)
        if not refusal:
            self._defined[name] = value
        return refusal

    async def _define_in(self, worker: Worker, name: str, value: bytes) -> str:
        answer = await worker.ask(requests.Define(id=worker.next_id(), name=name, value=value), reports.Answer)
        return answer.error

    async def authorize(self, imports: Sequence[str]) -> None:
        """Allows more imports here and in every later worker."""
        worker = await self.living_worker()
        await worker.ask(requests.Authorize(id=worker.next_id(), imports=tuple(imports)), reports.Answer)
        known = self._setup.authorized_imports
        added = tuple(name for name in imports if name not in known)
        self._setup = requests.Setup(
            id=self._setup.id,
            authorized_imports=known + added,
            tools=self._setup.tools,
        )

    def restorable(self) -> list[int]:
        """Returns the numbers of the actions whose beginning is kept."""
        return [] if self._checkpoints is None else self._checkpoints.actions()

    async def restore(self, action: int) -> None:
        """Goes back to the beginning of an action.

        Raises:
            CannotRestore: That state is not kept.
        """
        try:
            if self._checkpoints is None:
                raise CannotCopy("no states are kept on this system")
            await self._checkpoints.restore(action)
        except (CannotCopy, WorkerDied) as error:
            raise CannotRestore(f"The state before action {action} cannot be restored: {error}.") from error
        self.recorder.forget_from(action)

    async def aclose(self) -> None:
        """Ends every process."""
        self._closed = True
        if self._family is not None:
            await self._family.aclose()
        self._threads.close()
        self._scratch.close()
