"""A run step by step for ordinary code: what `run(..., stream=True)` yields, in smolagents' classes.

`Agent.stream` tells more, as typed events; this is for scripts that were written for smolagents.
"""

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncGenerator, Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_agent.agent.events import (
    AnyEvent,
    ModelDelta,
    PlanDelta,
    PlanReady,
    RunFinished,
    StepFinished,
    ToolCalled,
    ToolReturned,
)
from desktop_agent.agent.memory import ActionStep, FinalAnswerStep, MemoryStep, PlanningStep, TaskStep, ToolCall
from desktop_agent.errors import DesktopAgentError

if TYPE_CHECKING:
    from desktop_agent.agent.loop import RunLoop
    from desktop_agent.agent.running import Runnable

Kind = TypeVar("Kind", bound=MemoryStep)


@dataclasses.dataclass
class ChatMessageStreamDelta:
    """A piece of a reply."""

    content: str


@dataclasses.dataclass
class ToolOutput:
    """What a JSON tool call came to."""

    id: str
    output: Any
    is_final_answer: bool
    observation: str
    tool_call: ToolCall


@dataclasses.dataclass
class ActionOutput:
    """What an action came to."""

    output: Any
    is_final_answer: bool


StreamedOutput = (
    ChatMessageStreamDelta | ToolCall | ToolOutput | ActionOutput | PlanningStep | ActionStep | FinalAnswerStep
)


class StepStream:
    """Turns the events of one run into what is yielded."""

    def __init__(self, agent: "Runnable", *, pieces: bool) -> None:
        """Makes it before the run begins.

        Args:
            agent: Whose run it is.
            pieces: Whether the pieces of replies are yielded too.
        """
        self._agent = agent
        self._pieces = pieces
        self._calls: dict[str, ToolCall] = {}
        self._first = len(agent.memory.steps)
        self._next: dict[type[MemoryStep], int] = {}

    def outputs(self, event: AnyEvent) -> Iterator[StreamedOutput]:
        """Yields what an event comes to."""
        match event:
            case ModelDelta(text=text) | PlanDelta(text=text) if self._pieces:
                yield ChatMessageStreamDelta(text)
            case ToolCalled(call_id=call_id, tool=tool, arguments=arguments):
                call = self._calls[call_id] = ToolCall(tool, arguments, call_id)
                yield call
            case ToolReturned(call_id=call_id, result=result, error=error) if call_id in self._calls:
                yield ToolOutput(call_id, None if error else result, False, error or result, self._calls.pop(call_id))
            case PlanReady():
                yield from self._steps(PlanningStep)
            case StepFinished():
                for step in self._steps(ActionStep):
                    yield ActionOutput(step.action_output, step.is_final_answer)
                    yield step
            case RunFinished():
                yield from self._steps(FinalAnswerStep)
            case _:
                return

    def _steps(self, kind: type[Kind]) -> Iterator[Kind]:
        """Yields the next step of a kind: the run may be further than what is read of it."""
        steps = self._agent.memory.steps
        for place in range(self._next.get(kind, self._first), len(steps)):
            step = steps[place]
            if isinstance(step, kind):
                self._next[kind] = place + 1
                yield step
                return


async def stream_outputs(
    agent: "Runnable", start: Callable[[], "tuple[RunLoop, TaskStep]"], *, pieces: bool
) -> AsyncGenerator[StreamedOutput]:
    """Yields what a run comes to; closing the generator ends the run.

    Args:
        agent: Whose run it is.
        start: Makes the run's loop and its task.
        pieces: Whether the pieces of replies are yielded too.

    Raises:
        DesktopAgentError: The run could not go on.
    """
    loop, task = start()
    stream = StepStream(agent, pieces=pieces)
    work = asyncio.ensure_future(loop.run(task))
    try:
        async for event in loop.recorder.events():
            for output in stream.outputs(event):
                yield output
        await work
    finally:
        if not work.done():
            work.cancel()
            with contextlib.suppress(asyncio.CancelledError, DesktopAgentError):
                await work
        agent.run_is_over()
