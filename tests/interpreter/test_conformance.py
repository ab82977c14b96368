"""Every kind of syntax, run here and under plain `exec`: what is printed and raised must be the same.

Each file of `conformance` holds the programs of one family of syntax nodes. Exceptions are compared with their full
text: type, message, and the traceback with its lines and marks.
"""

import ast
import contextlib
import io
import linecache
import re
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.failures import cut_traceback

FILE = "<action 1>"
PROGRAMS = Path(__file__).parent / "conformance"


def _read() -> list[Any]:
    params: list[Any] = []
    for path in sorted(PROGRAMS.glob("*.txt")):
        parts = re.split(r"^#--- (.*)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        params.extend(
            pytest.param(code, id=f"{path.stem}: {title}") for title, code in zip(parts[::2], parts[1::2], strict=True)
        )
    return params


def run_plainly(code: str) -> tuple[str, str]:
    """Returns what a program prints and the traceback it ends with, under plain `exec`."""
    module = types.ModuleType("__main__")
    before, sys.modules["__main__"] = sys.modules["__main__"], module
    linecache.cache[FILE] = (len(code), None, code.splitlines(keepends=True), FILE)
    failure = ""
    try:
        with contextlib.redirect_stdout(io.StringIO()) as output:
            try:
                exec(compile(code, FILE, "exec", dont_inherit=True), module.__dict__)
            except BaseException as error:  # noqa: BLE001  the program's own
                failure = cut_traceback(error)
    finally:
        sys.modules["__main__"] = before
    return output.getvalue(), failure


def without_addresses(text: str) -> str:
    """Replaces what no two runs share."""
    return re.sub(r"0x[0-9a-f]+", "0x…", text)


@pytest.mark.parametrize("code", _read())
@pytest.mark.filterwarnings("ignore")
def test_a_program_behaves_as_in_python(code: str) -> None:
    try:
        ast.parse(code)
    except SyntaxError:
        pytest.skip("syntax of a later Python")
    expected, failure = run_plainly(code)
    printed: list[str] = []
    outcome = Evaluator(write=printed.append).run(code)
    text = outcome.error.traceback if outcome.error else ""
    assert without_addresses("".join(printed)) == without_addresses(expected), text
    assert without_addresses(text) == without_addresses(failure)
