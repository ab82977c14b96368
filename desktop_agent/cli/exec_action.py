"""`desktop-agent exec`: one action in the restricted interpreter."""

import argparse
import asyncio
import json
import sys
from pathlib import Path

from desktop_agent.cli.exit_codes import ANSWERED, FAILED, WRONG_USAGE
from desktop_agent.cli.limits import hosts_from, limits_from
from desktop_agent.cli.model_choice import split_names
from desktop_agent.execution import ActionResult, Interpreter, NetworkPolicy


def main(arguments: argparse.Namespace) -> int:
    """Runs the file's code; prints what it prints, or one JSON object."""
    try:
        code = sys.stdin.read() if arguments.file == "-" else Path(arguments.file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        sys.stderr.write(f"{arguments.file} cannot be read as Python source: {error}\n")
        return WRONG_USAGE
    result = asyncio.run(_execute(code, arguments))
    if arguments.json:
        sys.stdout.write(json.dumps(_as_object(result), ensure_ascii=False) + "\n")
    elif result.error is not None:
        sys.stderr.write(f"{result.error.traceback or ''}{result.error.message}\n")
    elif result.repr is not None:
        sys.stdout.write(result.repr + "\n")
    return ANSWERED if result.error is None else FAILED


async def _execute(code: str, arguments: argparse.Namespace) -> ActionResult:
    hosts = hosts_from(arguments)
    interpreter = Interpreter(
        authorized_imports=split_names(arguments.imports),
        limits=limits_from(arguments),
        network=None if hosts is None else NetworkPolicy(hosts),
    )
    async with interpreter as session:
        return await session.execute(code, on_output=None if arguments.json else _print_live)


def _print_live(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _as_object(result: ActionResult) -> dict[str, object]:
    error = result.error
    return {
        "value": result.repr,
        "output": result.output,
        "error": None
        if error is None
        else {"kind": error.kind, "message": error.message, "line": error.line, "traceback": error.traceback},
        "is_final_answer": result.is_final_answer,
        "seconds": result.seconds,
    }
