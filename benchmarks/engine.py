"""What the engine itself costs per step, model and action excluded, at the beginning and at the end of a long run.

    python -m benchmarks.engine [--steps 500]

Every step prints a line, so that each request grows by two messages. Two times are taken: of the clock, and of this
process's processor, which
tells the engine's own cost also on a busy machine. `smolagents` is run beside it when it is installed.
"""

import argparse
import asyncio
import importlib.util
import itertools
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from desktop_agent import CodeAgent, ScriptedModel
from desktop_agent.agent.events import CodeReady, StepFinished, StepStarted
from desktop_agent.agent.run_record import RunRecorder
from desktop_agent.store.records import RunRecord
from desktop_agent.store.runs import RunStore

WINDOW = 10


def replies(steps: int) -> list[str]:
    """Returns replies whose actions differ, the last of them with the answer."""
    actions = [f"value = {number}\nprint('step', value)" for number in range(1, steps)]
    return [f"Thought: I go on.\n```python\n{action}\n```" for action in [*actions, "final_answer(value)"]]


async def ours(steps: int, store: RunStore | None) -> tuple[list[float], list[float]]:
    """Returns for each step its time in ms without the model's and the action's, and its processor time."""
    agent = CodeAgent([], ScriptedModel(replies(steps), chunk=10_000), max_steps=steps)
    journal = None
    if store is not None:
        store.add_run(RunRecord(run_id="benchmark"))
        journal = RunRecorder(store, "benchmark")
    spent: list[float] = []
    processor: list[float] = []
    async with agent:
        loop = agent.start_loop(run_id="benchmark", journal=journal)
        started = model = cpu = 0.0
        async for event in agent.stream_loop(loop, agent.new_task("Count.")):
            if isinstance(event, StepStarted):
                started, cpu = time.perf_counter(), time.process_time()
            elif isinstance(event, CodeReady):
                model = event.seconds
            elif isinstance(event, StepFinished):
                spent.append((time.perf_counter() - started - model - event.seconds) * 1000)
                processor.append((time.process_time() - cpu) * 1000)
    return spent, processor


async def building(steps: int) -> list[float]:
    """Returns for each length of the memory the time in ms that building a whole request takes."""
    agent = CodeAgent([], ScriptedModel(replies(steps), chunk=10_000), max_steps=steps)
    spent: list[float] = []

    def measure(_: Any, agent: CodeAgent) -> None:
        started = time.perf_counter()
        agent.write_memory_to_messages()
        spent.append((time.perf_counter() - started) * 1000)

    agent.callbacks.register(object, measure)  # type: ignore[arg-type] - every step
    async with agent:
        await agent.arun("Count.")
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


def main() -> int:
    """Runs the measurements and prints the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine")
    parser.add_argument("--steps", type=int, default=500)
    steps = parser.parse_args().steps
    clock, processor = asyncio.run(ours(steps, None))
    show("a step, without history", clock)
    show("  of it processor time", processor)
    with tempfile.TemporaryDirectory() as folder, RunStore(Path(folder) / "runs.db") as store:
        clock, processor = asyncio.run(ours(steps, store))
    show("a step, each event on disk", clock)
    show("  of it processor time", processor)
    show("building the request", asyncio.run(building(steps)))
    if importlib.util.find_spec("smolagents") is None:
        print("smolagents is not installed, so there is nothing to compare with.")
    else:
        show("a step of smolagents, action included", theirs(steps))
    return 0


if __name__ == "__main__":
    sys.exit(main())
