"""What the engine itself costs per step, model and action excluded, at the beginning and at the end of a long run.

    python -m benchmarks.engine [--steps 500]

Every step prints a line, so that each request grows by two messages. A step is taken from the end of one model call to
the beginning of the next, as for `smolagents`, which is run beside it when it is installed. Ours is split into what the
interpreter takes (the action in its own process, and the list of variables), what the disk takes, and the engine, which
is all the rest. The processor's time is this process's, which tells the cost also on a busy machine.
"""

import argparse
import asyncio
import importlib.util
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from desktop_agent import CodeAgent, ScriptedModel
from desktop_agent.agent.events import ModelDelta
from desktop_agent.agent.memory import ActionStep
from desktop_agent.agent.recorder import Recorder
from desktop_agent.agent.run_record import RunRecorder
from desktop_agent.agent.watching import VariableWatch
from desktop_agent.execution import Session
from desktop_agent.models.messages import ChatMessage, CompletionDelta, CompletionOptions
from desktop_agent.store.records import RunRecord
from desktop_agent.store.runs import RunStore

WINDOW = 10
INTERRUPTED = 20
PARTS = {
    "the action, in its own process": (Session, "execute"),
    "the list of variables": (VariableWatch, "settle"),
    "waiting for the disk": (Recorder, "emit_durable"),
}


def replies(steps: int) -> list[str]:
    """Returns replies whose actions differ, the last of them with the answer."""
    actions = [f"value = {number}\nprint('step', value)" for number in range(1, steps)]
    return [f"Thought: I go on.\n```python\n{action}\n```" for action in [*actions, "final_answer(value)"]]


class Gaps:
    """The times between model calls, and what their parts took, in ms."""

    def __init__(self) -> None:
        self.whole: list[float] = []
        self.processor: list[float] = []
        self.parts: dict[str, list[float]] = {name: [] for name in PARTS}
        self._spent = dict.fromkeys(PARTS, 0.0)
        self._ended: tuple[float, float] | None = None

    def call_begins(self) -> None:
        """A model call begins: the gap before it is over."""
        if self._ended is not None:
            clock, processor = self._ended
            self.whole.append((time.perf_counter() - clock) * 1000)
            self.processor.append((time.process_time() - processor) * 1000)
            for name, spent in self._spent.items():
                self.parts[name].append(spent * 1000)

    def call_is_over(self) -> None:
        """A model call is over: a gap begins."""
        self._spent = dict.fromkeys(PARTS, 0.0)
        self._ended = time.perf_counter(), time.process_time()

    @property
    def engine(self) -> list[float]:
        """What is none of the parts."""
        return [whole - sum(parts) for whole, *parts in zip(self.whole, *self.parts.values(), strict=True)]

    @contextmanager
    def measured(self) -> Generator[None]:
        """Times the parts meanwhile."""
        patches = [
            patch.object(owner, method, self._timed(name, getattr(owner, method)))
            for name, (owner, method) in PARTS.items()
        ]
        for one in patches:
            one.start()
        try:
            yield
        finally:
            for one in patches:
                one.stop()

    def _timed(self, name: str, work: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def timed(*arguments: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return await work(*arguments, **named)
            finally:
                self._spent[name] += time.perf_counter() - started

        return timed


class TimedModel(ScriptedModel):
    """Replies at once, and tells when it is asked."""

    def __init__(self, steps: int, gaps: Gaps) -> None:
        super().__init__(replies(steps), chunk=10_000)
        self._gaps = gaps

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[CompletionDelta]:
        """Replies with the next part of the script."""
        self._gaps.call_begins()
        async for delta in super().stream(messages, options):
            yield delta
        self._gaps.call_is_over()


async def ours(steps: int, store: RunStore | None) -> Gaps:
    """Returns the gaps between the model calls of a run."""
    gaps = Gaps()
    agent = CodeAgent([], TimedModel(steps, gaps), max_steps=steps)
    journal = None
    if store is not None:
        store.add_run(RunRecord(run_id="benchmark"))
        journal = RunRecorder(store, "benchmark")
    with gaps.measured():
        async with agent:
            loop = agent.start_loop(run_id="benchmark", journal=journal)
            async for _ in agent.stream_loop(loop, agent.new_task("Count.")):
                pass
    return gaps


async def building(steps: int) -> list[float]:
    """Returns for each length of the memory the time in ms that building a whole request takes."""
    agent = CodeAgent([], ScriptedModel(replies(steps), chunk=10_000), max_steps=steps)
    spent: list[float] = []

    def measure(_: Any, agent: CodeAgent) -> None:
        started = time.perf_counter()
        agent.write_memory_to_messages()
        spent.append((time.perf_counter() - started) * 1000)

    agent.step_callbacks.register(object, measure)  # type: ignore[arg-type] - every step
    async with agent:
        await agent.arun("Count.")
    return spent


class Endless(ScriptedModel):
    """Streams pieces without an end."""

    async def stream(
        self,
        messages: Sequence[ChatMessage],  # noqa: ARG002 - part of the contract
        options: CompletionOptions,  # noqa: ARG002
    ) -> AsyncGenerator[CompletionDelta]:
        """Streams until it is stopped."""
        while True:
            await asyncio.sleep(0.005)
            yield CompletionDelta(text="on and on ")


async def interrupting(runs: int, store: RunStore) -> list[float]:
    """Returns the times in ms from `interrupt` in a streaming model call to the end of the run."""
    spent: list[float] = []
    for number in range(runs):
        run_id = f"interrupted-{number}"
        store.add_run(RunRecord(run_id=run_id))
        async with CodeAgent([], Endless([])) as agent:
            loop = agent.start_loop(run_id=run_id, journal=RunRecorder(store, run_id))
            pressed = 0.0
            async for event in agent.stream_loop(loop, agent.new_task("Go on.")):
                if isinstance(event, ModelDelta) and not pressed:
                    pressed = time.perf_counter()
                    agent.interrupt()
            spent.append((time.perf_counter() - pressed) * 1000)
        step = agent.memory.steps[-1]
        assert isinstance(step, ActionStep) and step.model_output, "The partial step is kept."
    return spent


def theirs(steps: int) -> list[float]:
    """The same run with smolagents: the time in ms from one model call to the next."""
    from smolagents import ChatMessage, CodeAgent, Model  # type: ignore[import-not-found]

    calls: list[tuple[float, float]] = []
    script = replies(steps)

    class Scripted(Model):  # type: ignore[misc]
        def generate(self, _messages: Any, **_: Any) -> Any:
            started = time.perf_counter()
            text = script[len(calls)].replace("```python", "<code>").replace("```", "</code>")
            calls.append((started, time.perf_counter()))
            return ChatMessage(role="assistant", content=text)

    CodeAgent(tools=[], model=Scripted(), max_steps=steps, verbosity_level=0).run("Count.")
    return [(after[0] - before[1]) * 1000 for before, after in itertools.pairwise(calls)]


def show(name: str, spent: list[float]) -> None:
    """Prints the median of the first and of the last steps."""
    first, last = statistics.median(spent[:WINDOW]), statistics.median(spent[-WINDOW:])
    print(f"{name:34} first {WINDOW}: {first:7.3f} ms   last {WINDOW} of {len(spent)}: {last:7.3f} ms")


def show_gaps(name: str, gaps: Gaps) -> None:
    """Prints a step and its parts."""
    show(name, gaps.whole)
    for part, spent in gaps.parts.items():
        show(f"  {part}", spent)
    show("  the engine", gaps.engine)
    show("  processor time of all this", gaps.processor)


def main() -> int:
    """Runs the measurements and prints the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine")
    parser.add_argument("--steps", type=int, default=500)
    steps = parser.parse_args().steps
    show_gaps("a step, without history", asyncio.run(ours(steps, None)))
    with tempfile.TemporaryDirectory() as folder, RunStore(Path(folder) / "runs.db") as store:
        gaps = asyncio.run(ours(steps, store))
        stopped = asyncio.run(interrupting(INTERRUPTED, store))
    show_gaps("a step, each event on disk", gaps)
    median, worst = statistics.median(stopped), max(stopped)
    print(f"{'interrupt in a streaming call':34} median: {median:7.3f} ms   worst of {len(stopped)}: {worst:7.3f} ms")
    show("building the request", asyncio.run(building(steps)))
    if importlib.util.find_spec("smolagents") is None:
        print("smolagents is not installed, so there is nothing to compare with.")
    else:
        show("a step of smolagents, action included", theirs(steps))
    return 0


if __name__ == "__main__":
    sys.exit(main())
