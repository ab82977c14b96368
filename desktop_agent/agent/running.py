"""The ways to start, watch and take up a run of an agent."""

import abc
import asyncio
import contextlib
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop_agent.agent.background import iterate_blocking, run_blocking
from desktop_agent.agent.errors import AgentBusy
from desktop_agent.agent.events import AnyEvent
from desktop_agent.agent.images import as_images
from desktop_agent.agent.ledger import Used
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.memory import AgentMemory, TaskStep, files_note
from desktop_agent.agent.monitor import Monitor
from desktop_agent.agent.recorder import Journal, Recorder, new_run_id
from desktop_agent.agent.replay import steps_to_go_on
from desktop_agent.agent.smolagents_names import LogLevel
from desktop_agent.agent.step_stream import stream_outputs
from desktop_agent.agent.terminal import TerminalPrinter
from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.redaction import shared_redactor

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent


class Runnable(abc.ABC):
    """What starts the runs of an agent, one at a time.

    Attributes:
        memory: The steps so far.
        monitor: The tokens and times of the steps, added up.
        state: Values that were given with `additional_args`, by name.
        max_steps: The step limit of a run.
        used: What the latest run used: tokens, cost and seconds.
    """

    def __init__(
        self,
        *,
        max_steps: int,
        return_full_result: bool,
        stream_outputs: bool = False,
        verbosity_level: int = LogLevel.OFF,
    ) -> None:
        self.memory = AgentMemory()
        self.monitor = Monitor()
        self.state: dict[str, Any] = {}
        self.max_steps = max_steps
        self.used = Used()
        self.return_full_result = return_full_result
        self.stream_outputs = stream_outputs
        self.verbosity_level = verbosity_level
        self._current: RunLoop | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def run(
        self,
        task: str,
        stream: bool = False,
        reset: bool = True,
        images: Sequence[Any] | None = None,
        additional_args: Mapping[str, Any] | None = None,
        max_steps: int | None = None,
        return_full_result: bool | None = None,
        *,
        keep_variables: bool = True,
        files: Sequence[str | Path] = (),
    ) -> Any:
        """Answers a task and waits for the answer.

        Args:
            task: What is wanted.
            stream: Return a generator of the plans, actions and the answer instead, as they come; closing it ends the
                run. `Agent.stream` yields more, as events.
            reset: Begin anew; False continues the conversation.
            keep_variables: When the conversation goes on: with the variables of the earlier runs, or with an empty
                interpreter. The model and a notice are told which.
            images: Pictures that belong to the task: `Image`, bytes, paths, or pictures of Pillow.
            additional_args: Values that become variables of the code.
            files: Files that the code may read, as copies under their own names.
            max_steps: Another step limit than the agent's.
            return_full_result: Return a `RunResult` instead of the answer.

        Returns:
            The answer, or a `RunResult`, or a generator.

        Raises:
            DesktopAgentError: The run could not go on: `ModelError` and its classes, `RunInterrupted`, `ExecutionError`
                …
        """
        if stream:

            def start() -> tuple[RunLoop, TaskStep]:
                return self.start_loop(max_steps=max_steps), self.new_task(
                    task,
                    reset=reset,
                    keep_variables=keep_variables,
                    images=images,
                    additional_args=additional_args,
                    files=files,
                )

            return iterate_blocking(stream_outputs(self, start, pieces=self.stream_outputs), self.interrupt)
        work = self.arun(
            task,
            reset=reset,
            keep_variables=keep_variables,
            images=images,
            additional_args=additional_args,
            files=files,
            max_steps=max_steps,
            return_full_result=return_full_result,
        )
        return run_blocking(work, self.interrupt)

    async def arun(
        self,
        task: str,
        *,
        reset: bool = True,
        keep_variables: bool = True,
        images: Sequence[Any] | None = None,
        additional_args: Mapping[str, Any] | None = None,
        files: Sequence[str | Path] = (),
        max_steps: int | None = None,
        return_full_result: bool | None = None,
    ) -> Any:
        """Answers a task on the caller's event loop; see `run`."""
        loop = self.start_loop(max_steps=max_steps)
        step = self.new_task(
            task,
            reset=reset,
            keep_variables=keep_variables,
            images=images,
            additional_args=additional_args,
            files=files,
        )
        return await self._result_of(loop, step, return_full_result)

    async def _result_of(self, loop: RunLoop, step: TaskStep | None, return_full_result: bool | None) -> Any:
        try:
            result = await loop.run(step)
        finally:
            self._current = None
        full = self.return_full_result if return_full_result is None else return_full_result
        return result if full else result.output

    def resume(self, *, max_steps: int | None = None, return_full_result: bool | None = None) -> Any:
        """Goes on with a run that failed or was stopped, with the step that it could not finish, and waits for the
        answer; or with one that reached its step limit, with the next step.

        Variables and memory are as they were, and tokens, cost and time are counted on, so that the caps hold over the
        whole run. Change what was in the way first, for example `agent.model`.

        Args:
            max_steps: Another step limit for the run as a whole. A run that reached its limit is given as many steps
                again when this is no higher than what it has taken.
            return_full_result: Return a `RunResult` instead of the answer.

        Raises:
            AgentError: The run has its answer.
        """
        work = self.aresume(max_steps=max_steps, return_full_result=return_full_result)
        return run_blocking(work, self.interrupt)

    async def aresume(self, *, max_steps: int | None = None, return_full_result: bool | None = None) -> Any:
        """Goes on with a run on the caller's event loop; see `resume`."""
        loop = self.start_loop(max_steps=steps_to_go_on(self.memory.steps, max_steps or self.max_steps))
        loop.used.carry(self.used)
        return await self._result_of(loop, None, return_full_result)

    async def stream(
        self,
        task: str,
        *,
        reset: bool = True,
        keep_variables: bool = True,
        images: Sequence[Any] | None = None,
        additional_args: Mapping[str, Any] | None = None,
        files: Sequence[str | Path] = (),
        max_steps: int | None = None,
    ) -> AsyncIterator[AnyEvent]:
        """Answers a task and yields every event; closing the stream ends the run."""
        loop = self.start_loop(max_steps=max_steps)
        step = self.new_task(
            task,
            reset=reset,
            keep_variables=keep_variables,
            images=images,
            additional_args=additional_args,
            files=files,
        )
        events = cast("AsyncGenerator[AnyEvent]", self.stream_loop(loop, step))
        async with aclosing(events):
            async for event in events:
                yield event

    def start_loop(
        self,
        *,
        max_steps: int | None = None,
        run_id: str | None = None,
        journal: Journal | None = None,
        first_seq: int = 0,
        title: str = "",
        continues: str = "",
    ) -> RunLoop:
        """Makes the loop of the next run; must be called on the event loop where it will run.

        Raises:
            AgentBusy: The agent is already running.
        """
        if self._current is not None:
            raise AgentBusy("This agent is already running.", advice="Wait for its end, or make another agent.")
        self._loop = asyncio.get_running_loop()
        for secret in cast("Agent", self).model.secrets:
            shared_redactor().register(secret)
        recorder = Recorder(run_id or new_run_id(), journal, first_seq=first_seq)
        if self.verbosity_level >= LogLevel.INFO:
            recorder.add_watcher(TerminalPrinter(progress=sys.stdout, answers=sys.stdout).show)
        steps = self.max_steps if max_steps is None else max_steps
        self._current = RunLoop(cast("Agent", self), recorder, max_steps=steps, title=title, continues=continues)
        return self._current

    async def stream_loop(self, loop: RunLoop, task: TaskStep | None) -> AsyncIterator[AnyEvent]:
        """Runs a loop made by `start_loop` and yields its events; its errors are its last events, not raised."""
        work = asyncio.ensure_future(loop.run(task))
        try:
            async for event in loop.recorder.events():
                yield event
        finally:
            if not work.done():
                work.cancel()
            with contextlib.suppress(asyncio.CancelledError, DesktopAgentError):
                await work
            self._current = None

    def run_is_over(self) -> None:
        """Makes room for the next run."""
        self._current = None

    def new_task(
        self,
        task: str,
        *,
        reset: bool = True,
        keep_variables: bool = True,
        images: Sequence[Any] | None = None,
        additional_args: Mapping[str, Any] | None = None,
        files: Sequence[str | Path] = (),
    ) -> TaskStep:
        """Makes the task's step, and forgets the earlier conversation if told so."""
        if reset:
            self.memory.reset()
            self.monitor.reset()
            self.forget_state()
        elif not keep_variables:
            self.drop_variables()
        arguments = additional_args or {}
        self.state.update(arguments)
        paths = [Path(file) for file in files]
        self.take_arguments(arguments, paths)
        notes = [self.arguments_note(arguments), files_note(paths)]
        note = "\n\n".join(note for note in notes if note)
        return TaskStep(task, as_images(images) or None, note, tuple(str(path) for path in paths))

    def interrupt(self) -> None:
        """Ends the run that is going on, in the middle of a model call or an action; may be called from any thread."""
        current, loop = self._current, self._loop
        if current is not None and loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(current.stop)

    # What an agent does with a new task

    @abc.abstractmethod
    def forget_state(self) -> None:
        """Forgets what the earlier runs left besides the memory."""

    @abc.abstractmethod
    def drop_variables(self) -> None:
        """Makes the next run begin with an empty interpreter, and the model learn of it."""

    @abc.abstractmethod
    def take_arguments(self, arguments: Mapping[str, Any], files: Sequence[Path]) -> None:
        """Takes the values that become variables, and the files that the code may read."""

    @abc.abstractmethod
    def arguments_note(self, arguments: Mapping[str, Any]) -> str:
        """Returns what the model is told about the values it was given."""
