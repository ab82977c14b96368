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
from desktop_agent.execution.idle import IdleMoment
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.replaying import Answers, PastAction, Recorder
from desktop_agent.execution.results import ActionResult, WrittenFile
from desktop_agent.execution.scratch import NOTHING, Files, ScratchCopies, ScratchCopy
from desktop_agent.execution.threads import ToolThreads
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import reports, requests

RESTORED = "the variables are as they were before this action."
REPLAYED = "the variables were made anew by running the earlier actions again."
PARTLY_REPLAYED = "the earlier actions were run again, but not all of them came to their end: check the variables."
LOST = "the variables are lost; the interpreter was started anew."

_NOT_KEPT = "the state before action {} is not kept"

_REPLAY_SLACK = 5.0
"""Seconds that a replayed action may take beyond three times what it took first."""

_IDLE_SECONDS = 0.005
"""How long a session is left alone before its state is copied: longer than from one action of a program to the next."""

_MAX_QUICK_SECONDS = 0.05
"""Running quick actions again may take this long, which is some times what a copy takes; then a copy is made."""

_CARRIED_ON = frozenset({"exception", "syntax", "import", "forbidden"})
"""The ends of an action that come out the same when it runs again."""

StartFamily = Callable[[], Family]


class State:
    """Keeps a worker alive for a session, and its variables with it.

    The state before each action is kept as a frozen copy of the worker. A copy takes milliseconds, so it is made in the
    moment of rest after the action before. When the next action does not wait for that, it is made first; but quick
    actions that can only come out the same again are as good as a copy: the copy before them, and they run again.

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
        self._files: Files | None = None
        self._family: Family | None = None
        self._checkpoints: Checkpoints | None = None
        self._idle = IdleMoment(_IDLE_SECONDS, self._keep_in_idle_moment)
        self._defined: dict[str, bytes] = {}
        self._defined_since: dict[str, bytes] = {}
        self._changed = False
        self._present = 0
        self._widened = False
        self._begins_new = False
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
        worker = await self._open()
        self._idle.soon()
        return worker

    async def _open(self) -> Worker:
        if self._closed:
            raise SessionClosed("This interpreter session is closed.")
        family = self._start_family()
        self._family = family
        await family.start(self._setup)
        self.containment = family.containment
        if self.containment.level != "isolated":
            host_memory.close_to_others()
        self._checkpoints = self._new_checkpoints(family)
        for name, value in self._defined.items():
            await self._define_in(family.live, name, value)
        self._changed = False
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
        await self._idle.settle()
        try:
            base = self._base(action)
            if self._checkpoints is None or self._family is None or base is None:
                raise CannotCopy(_NOT_KEPT.format(action))
            found = self._checkpoints.find(base) if base else None
            if found is not None and not found.files.complete:
                raise CannotCopy("its files were too large to be kept")
            family = None if found is None else await self._family.branch(found.frozen, on_news)
        except (CannotCopy, WorkerDied) as error:
            raise CannotRestore(f"No session can branch off before action {action}: {error}.") from error
        self._checkpoints.budget //= 2
        twin._limits = msgspec.structs.replace(twin._limits, checkpoint_mb=self._checkpoints.budget // 2**20)
        twin._setup, twin._defined, twin._widened = self._setup, dict(self._defined), self._widened
        twin.recorder.take_over(self.recorder.actions[: action - 1])
        if found is None or family is None:
            live = await twin._open()
        else:
            live = await twin._adopt(family, found.files)
        await twin._run_all_again(twin.recorder.actions[max(base, 1) - 1 :], live)
        twin._idle.soon()

    async def _adopt(self, family: Family, files: ScratchCopy) -> Worker:
        self._family = family
        self.containment = family.containment
        self._checkpoints = self._new_checkpoints(family)
        await self._scratch.fill_from(files)
        self._files, self._changed = None, True
        move = requests.Move(id=family.live.next_id(), scratch=str(self._folder))
        await family.live.ask(move, reports.Answer)
        return family.live

    def _new_checkpoints(self, family: Family) -> Checkpoints:
        return Checkpoints(family, self._scratch, self._limits.checkpoint_mb * 2**20, self._threads)

    def worker_pid(self) -> int:
        """Returns the number of the process that has the variables now.

        Raises:
            WorkerDied: There is none at the moment.
        """
        if self._family is None:
            raise WorkerDied("The worker process is gone.")
        return self._family.live.process.pid

    def memory_used(self) -> int | None:
        """Returns the bytes that the session holds, as its limit counts them; None where the system does not tell."""
        return None if self._family is None else self._family.memory_used()

    async def living_worker(self) -> Worker:
        """Returns the worker; when it died between two actions, with the variables brought back."""
        await self._idle.settle()
        if self._family is None:
            return await self._open()
        if self._family.live.gone.is_set():
            await self._family.end(self._family.live)
            await self._recover_between_actions()
        return self._family.live

    async def worker_to_look_at(self) -> Worker:
        """Returns the worker as `living_worker` does, for a look that changes nothing; the rest begins anew."""
        worker = await self.living_worker()
        self._idle.soon()
        return worker

    async def ready_for_action(self, code: str) -> Worker:
        """Returns the worker for a new action, when there is a way back to the state as it is before it."""
        worker = await self.living_worker()
        number = len(self.recorder.actions) + 1
        if self._files is None:
            self._files = await self._scratch.files()
        if number == 1:
            # What was defined before the first action goes into every new worker; files do not.
            self._begins_new = not self._files
        base = self._base(number)
        if base is None or (self._changed and not (base == 0 and number == 1)):
            await self._keep(number)
            worker = await self.living_worker()
        self._present = 0
        self.recorder.begin(code)
        return worker

    async def action_over(self, result: ActionResult) -> tuple[WrittenFile, ...]:
        """Notes how the action ended that `ready_for_action` was called for; returns the files that it wrote."""
        before, self._files = self._files or {}, await self._scratch.files()
        written = tuple(
            WrittenFile(name=name, size=mark[1])
            for name, mark in sorted(self._files.items())
            if before.get(name) != mark
        )
        repeatable = before == self._files and (result.error is None or result.error.kind in _CARRIED_ON)
        self.recorder.end(result.seconds, repeatable=repeatable)
        self._idle.soon()
        return written

    async def _keep_in_idle_moment(self) -> None:
        number = len(self.recorder.actions) + 1
        if self._family is None or self._family.live.gone.is_set():
            return
        if self._changed or self._checkpoints is None or number not in self._checkpoints.actions():
            await self._keep(number)

    async def _keep(self, number: int) -> None:
        """Copies the state as it is, as that before an action; where that cannot be, a replay stands in for it."""
        if self._checkpoints is None:
            return
        try:
            await self._checkpoints.take(number)
            self._changed = False
            self._defined_since = {}
        except (CannotCopy, WorkerDied):
            await self._checkpoints.forget(number)
            if self._changed:
                self.recorder.last_is_not_enough()

    def _base(self, action: int) -> int | None:
        """Returns the action before which there is a copy from which only quick ones lead to the beginning of this one.

        0 stands for a new worker, which is what there was before the first action. None where there is no such copy.
        """
        kept = () if self._checkpoints is None else self._checkpoints.actions()
        seconds = 0.0
        for number in range(action, 0, -1):
            if number in kept:
                return number
            if number == 1:
                return 0 if self._begins_new else None
            before = self.recorder.actions[number - 2] if number - 2 < len(self.recorder.actions) else None
            if before is None or not before.is_quick:
                return None
            seconds += before.seconds
            if seconds > _MAX_QUICK_SECONDS:
                return None
        return None

    async def attach(self, source: Path, name: str) -> None:
        """Puts a copy of a file into the scratch folder that cannot be written.

        Raises:
            OSError: The file cannot be read.
        """
        await self._idle.settle()
        await self._scratch.add(source, name)
        self._files, self._changed = None, True
        self._idle.soon()

    async def end_worker(self, worker: Worker) -> tuple[int | None, str]:
        """Ends a worker that is lost; returns its exit code, where that is known, and what it last complained of."""
        if self._family is None:
            return None, ""
        complaint = self._family.complaint()
        return await self._family.end(worker), complaint

    async def recover(self) -> str:
        """Brings the variables back after the worker was lost; says in words how."""
        # No copy in the meantime: it would be of a state on the way back, under the number of a later one.
        await self._idle.settle()
        lost_action = len(self.recorder.actions)
        try:
            if await self._restored(lost_action):
                return RESTORED
            return await self._replay(self.recorder.actions[:-1])
        finally:
            self.recorder.forget_from(lost_action)
            self._idle.soon()

    async def _recover_between_actions(self) -> None:
        """The last action had come to its end: it is run again from the state before it, or all of them are."""
        last = len(self.recorder.actions)
        if not await self._restored(last + 1):
            if last and await self._restored(last) and self._family is not None:
                try:
                    await self._run_all_again(self.recorder.actions[-1:], self._family.live)
                except WorkerDied:
                    await self._replay(self.recorder.actions)
            else:
                await self._replay(self.recorder.actions)
        if self._family is not None:
            for name, value in self._defined_since.items():
                await self._define_in(self._family.live, name, value)

    async def _restored(self, action: int) -> bool:
        try:
            await self._go_back(action)
        except (CannotCopy, WorkerDied):
            return False
        return True

    async def _go_back(self, action: int) -> None:
        """Makes the state before an action the present one.

        Raises:
            CannotCopy: There is no copy that leads to it, or it could not be used.
            WorkerDied: The copy is gone, or did not live through the actions after it.
        """
        base = self._base(action)
        if base is None:
            raise CannotCopy(_NOT_KEPT.format(action))
        if base == 0 or self._checkpoints is None:
            await self._end_family()
            await self._scratch.put_back(NOTHING)
            live = await self._open()
        else:
            live = await self._checkpoints.restore(base)
        self._files = None
        await self._run_all_again(self.recorder.actions[max(base, 1) - 1 : action - 1], live)
        if self._widened:
            await self._authorize_in(live)

    async def _replay(self, past: list[PastAction]) -> str:
        """A new worker runs earlier actions again."""
        await self._end_family()
        worker = await self._open()
        if not past:
            return RESTORED
        if not self.recorder.complete:
            return LOST
        try:
            return await self._run_all_again(past, worker)
        except WorkerDied:
            await self._end_family()
            await self._open()
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
            self._defined[name] = self._defined_since[name] = value
            self._changed = True
        self._idle.soon()
        return refusal

    async def _define_in(self, worker: Worker, name: str, value: bytes) -> str:
        answer = await worker.ask(requests.Define(id=worker.next_id(), name=name, value=value), reports.Answer)
        return answer.error

    async def authorize(self, imports: Sequence[str]) -> None:
        """Allows more imports here and in every later worker."""
        worker = await self.living_worker()
        known = self._setup.authorized_imports
        added = tuple(name for name in imports if name not in known)
        self._setup = requests.Setup(
            id=self._setup.id,
            authorized_imports=known + added,
            tools=self._setup.tools,
        )
        self._widened = True
        await self._authorize_in(worker)

    async def _authorize_in(self, worker: Worker) -> None:
        imports = self._setup.authorized_imports
        await worker.ask(requests.Authorize(id=worker.next_id(), imports=imports), reports.Answer)

    def restorable(self) -> list[int]:
        """Returns the numbers of the actions to whose beginning there is a way back."""
        if self._checkpoints is None:
            return []
        known = max(len(self.recorder.actions), self._present)
        return [number for number in range(1, known + 1) if self._base(number) is not None]

    async def restore(self, action: int) -> None:
        """Goes back to the beginning of an action.

        Raises:
            CannotRestore: That state is not kept.
        """
        await self._idle.settle()
        try:
            if self._checkpoints is None:
                raise CannotCopy("no states are kept on this system")
            await self._go_back(action)
        except (CannotCopy, WorkerDied) as error:
            raise CannotRestore(f"The state before action {action} cannot be restored: {error}.") from error
        self.recorder.forget_from(action)
        self._defined_since, self._changed, self._present = {}, False, action

    async def aclose(self) -> None:
        """Ends every process."""
        self._closed = True
        await self._idle.abandon()
        if self._family is not None:
            await self._family.aclose()
        self._threads.close()
        self._scratch.close()
