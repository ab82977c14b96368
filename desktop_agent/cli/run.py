"""`desktop-agent run`: a task answered in the terminal, by the same engine as the window's."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from desktop_agent.agent import ActiveRun, RunRequest, RunService
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.credentials import note_environment
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    QuestionAsked,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    ToolPermission,
    encode_event,
)
from desktop_agent.agent.terminal import printable, stdout_and_stderr
from desktop_agent.agent.toolbox import add_named_files, tools_of
from desktop_agent.cli.approval import ask_in_terminal
from desktop_agent.cli.asking import ask_line, somebody_is_there
from desktop_agent.cli.exit_codes import ANSWERED, FAILED, INTERRUPTED, STEP_LIMIT, WRONG_USAGE
from desktop_agent.cli.keys import TerminalKeys
from desktop_agent.cli.limits import hosts_from, limits_from
from desktop_agent.cli.local_model import ensure_model
from desktop_agent.cli.model_choice import model_choice, split_names
from desktop_agent.cli.more import ask_for_a_higher_cap, ask_for_more_steps
from desktop_agent.export.collector import Collector
from desktop_agent.store import RunStore
from desktop_agent.store.secrets import Secrets
from desktop_agent.store.settings import Settings, SettingsFile, load_or_default
from desktop_agent.tools import ToolRegistry

RunEnd = RunFinished | RunFailed | RunCancelled


def main(arguments: argparse.Namespace) -> int:
    """Answers the task; prints the steps and the answer, or one event a line."""
    task = sys.stdin.read().strip() if arguments.task == "-" else arguments.task.strip()
    if not task:
        sys.stderr.write("The task is empty. Type what the agent should do.\n")
        return WRONG_USAGE
    settings, problem = load_or_default(SettingsFile())
    arguments.hf_login = arguments.hf_login or settings.privacy.use_hugging_face_login
    secrets = Secrets(use_hugging_face_login=arguments.hf_login)
    registry, tool_problems = tools_of(settings, secrets, questions=somebody_is_there())
    for error in (*((problem,) if problem is not None else ()), *tool_problems):
        sys.stderr.write(f"{error}\n")
    request = RunRequest(
        task=task,
        model=model_choice(arguments),
        tools=add_named_files(registry, split_names(arguments.tools)),
        tool_permissions=_tool_permissions(arguments),
        imports=split_names(arguments.imports),
        hosts=hosts_from(arguments),
        max_steps=arguments.max_steps,
        approval="ask" if arguments.ask and not arguments.yes else "auto",
        limits=limits_from(arguments),
        budget=Budget(arguments.max_tokens, arguments.max_cost, arguments.max_seconds),
        at_limit="pause" if _may_ask(arguments) else "stop",
    )
    unknown = _unknown_tools(request)
    if unknown:
        sys.stderr.write(f"--ask-tools and --never-tools name no tool of --tools: {', '.join(unknown)}.\n")
        return WRONG_USAGE
    collector = Collector(_endpoint(arguments.telemetry, settings))
    # What was asked for on this command line and cannot be had is told before the run, not in it.
    collector.watcher()
    try:
        return asyncio.run(_answer(request, registry, secrets, arguments, collector))
    finally:
        lost = collector.close()
        if lost:
            sys.stderr.write(f"{lost}\n")


async def _ask_for_the_code(active: ActiveRun, asked: QuestionAsked) -> None:
    answer = await ask_line(f"{printable(asked.question)}\n> ", active)
    active.answer(asked.question_id, answer)


def _tool_permissions(arguments: argparse.Namespace) -> dict[str, ToolPermission]:
    asked: ToolPermission = "allow" if arguments.yes else "ask"
    return {
        **dict.fromkeys(split_names(arguments.ask_tools), asked),
        **dict.fromkeys(split_names(arguments.never_tools), "never"),
    }


def _unknown_tools(request: RunRequest) -> list[str]:
    """What a slip of the pen would leave allowed; the tools of a server are known when it has started."""
    if any(name.startswith("mcp:") for name in request.tools):
        return []
    return sorted(set(request.tool_permissions) - set(request.tools))


def _may_ask(arguments: argparse.Namespace) -> bool:
    """Whether a run at a limit asks for more: a person is there, and has not said that nothing shall be asked."""
    return somebody_is_there() and not arguments.yes and not arguments.json


def _endpoint(option: str | None, settings: Settings) -> str:
    if option is None:
        return settings.privacy.telemetry_endpoint
    return "" if option == "off" else option


async def _answer(
    request: RunRequest,
    registry: ToolRegistry,
    secrets: Secrets,
    arguments: argparse.Namespace,
    collector: Collector,
) -> int:
    await ensure_model(request.model)
    show = _print_json if arguments.json else stdout_and_stderr().show
    code = FAILED
    with RunStore() as store:
        note_environment()
        keys = TerminalKeys(secrets)
        service = RunService(
            store, registry, secrets=keys.find, watcher=collector.watcher, questions=somebody_is_there()
        )
        active = await service.start(request)
        while True:
            last = await _follow(active, show, request.budget)
            code = _exit_code(last)
            if last is None or code != STEP_LIMIT or request.at_limit == "stop":
                break
            more = await ask_for_more_steps(last.steps, request.max_steps)
            if not more:
                break
            active = await service.resume(active.run_id, more_steps=more)
        await service.aclose()
    return code


async def _follow(active: ActiveRun, show: Callable[[AnyEvent], None], budget: Budget) -> RunEnd | None:
    """Shows a run to its end, which is returned, and has the person at the terminal answer what it asks."""
    last: RunEnd | None = None
    with _stopping_on_interrupt(active):
        async for event in active.events():
            show(event)
            match event:
                case ApprovalAsked():
                    await ask_in_terminal(active, event)
                case QuestionAsked():
                    await _ask_for_the_code(active, event)
                case RunPaused(limit=limit) if limit:
                    budget = await ask_for_a_higher_cap(active, event, budget)
                case RunFinished() | RunFailed() | RunCancelled():
                    last = event
                case _:
                    pass
    return last


def _exit_code(last: RunEnd | None) -> int:
    match last:
        case RunFinished(state=state):
            return ANSWERED if state == "success" else STEP_LIMIT
        case RunCancelled():
            return INTERRUPTED
        case _:
            return FAILED


def _print_json(event: AnyEvent) -> None:
    sys.stdout.buffer.write(encode_event(event) + b"\n")
    sys.stdout.buffer.flush()


@contextmanager
def _stopping_on_interrupt(active: ActiveRun) -> Generator[None]:
    """Makes the first Ctrl+C a Stop that keeps what was done, and the second one final."""
    loop = asyncio.get_running_loop()

    def stop() -> None:
        sys.stderr.write("\nStopping. Press Ctrl+C again to end at once.\n")
        active.stop()
        loop.remove_signal_handler(signal.SIGINT)

    try:
        loop.add_signal_handler(signal.SIGINT, stop)
    except NotImplementedError:
        # Windows' loops have no signal handlers: Ctrl+C is a KeyboardInterrupt there, which `cli.main` turns into 130.
        yield
        return
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGINT)
