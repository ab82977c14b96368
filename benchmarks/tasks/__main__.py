"""Counts how many of the tasks a model solves.

    python -m benchmarks.tasks [--model FILE] [--base-url URL --model ID] [--only NAME] [--max-steps 4] [--verbose]

Without options the embedded model answers. One line a task: solved or not, steps, seconds, answer.
"""

import argparse
import asyncio
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.tasks.task_set import TASKS, Task, is_right
from desktop_agent import CodeAgent
from desktop_agent.agent import ActionStep
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models import LocalModel, Model, OpenAIModel


def main() -> int:
    """Runs the tasks and prints the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tasks")
    parser.add_argument("--model", default="", help="a GGUF file, or with --base-url a model's name")
    parser.add_argument("--base-url", default="", help="an OpenAI-compatible server instead of the embedded model")
    parser.add_argument("--prompts", default="", help="a prompt file instead of the one that suits the model")
    parser.add_argument("--only", default="", help="only tasks whose name contains one of these, comma-separated")
    parser.add_argument("--max-steps", type=int, default=4)
    parser.add_argument("--verbose", action="store_true", help="print each step")
    return asyncio.run(_run(parser.parse_args()))


async def _run(arguments: argparse.Namespace) -> int:
    model = _model(arguments)
    wanted = arguments.only.split(",")
    tasks = [task for task in TASKS if any(name in task.name for name in wanted)]
    solved = 0
    started = time.monotonic()
    try:
        for task in tasks:
            solved += await _answer(task, model, arguments)
    finally:
        await model.aclose()
    seconds = time.monotonic() - started
    print(f"\n{solved} of {len(tasks)} solved, {seconds / max(1, len(tasks)):.1f} s a task")
    return 0


def _model(arguments: argparse.Namespace) -> Model:
    if arguments.base_url:
        return OpenAIModel(arguments.model, base_url=arguments.base_url)
    return LocalModel(Path(arguments.model).expanduser() if arguments.model else None)


async def _answer(task: Task, model: Model, arguments: argparse.Namespace) -> bool:
    prompts: Any = Path(arguments.prompts) if arguments.prompts else None
    agent = CodeAgent(task.tools, model, max_steps=arguments.max_steps, prompt_templates=prompts)
    started = time.monotonic()
    async with agent:
        try:
            result = await agent.arun(task.text, return_full_result=True)
            answer, state = result.output, result.state
        except DesktopAgentError as error:
            answer, state = f"{type(error).__name__}: {error.message}", "failed"
    right = is_right(answer, task.answer)
    steps = [step for step in agent.memory.steps if isinstance(step, ActionStep)]
    mark = "solved" if right else "WRONG "
    print(
        f"{mark}  {task.name:18} {len(steps)} steps {time.monotonic() - started:6.1f} s  {state:10} {answer!r:.70}",
        flush=True,
    )
    if arguments.verbose:
        for step in steps:
            error = f"\n  !! {step.error.message}" if step.error else ""
            sys.stdout.write(f"{step.model_output}\n  => {step.observations}{error}\n\n")
    return right


if __name__ == "__main__":
    sys.exit(main())
