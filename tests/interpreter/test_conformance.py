"""Every kind of syntax, run here and under plain `exec`: what is printed and raised must be the same.

Each file of `conformance` holds the programs of one family of syntax nodes. Exceptions are compared with their full
text: type, message, and the traceback with its lines and marks.
"""

import ast
import contextlib
import importlib.util
import io
import linecache
import re
import sys
import types
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.failures import cut_traceback

FILE = "<action 1>"
PROGRAMS = Path(__file__).parent / "conformance"
PROGRAMS_OF_PACKAGES = Path(__file__).parent / "packages"
PACKAGES = ["numpy", "pandas", "matplotlib", "PIL", "bs4", "lxml", "openpyxl", "requests", "scipy", "sklearn", "sympy"]


def _read(folder: Path) -> list[Any]:
    params: list[Any] = []
    for path in sorted(folder.glob("*.txt")):
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


def compare(code: str, authorized_imports: Sequence[str] = ()) -> str:
    """Runs a program plainly and here; what is printed and raised must be the same. Returns what was raised."""
    expected, failure = run_plainly(code)
    printed: list[str] = []
    outcome = Evaluator(write=printed.append, authorized_imports=authorized_imports).run(code)
    text = outcome.error.traceback if outcome.error else ""
    assert without_addresses("".join(printed)) == without_addresses(expected), text
    assert without_addresses(text) == without_addresses(failure)
    return failure


@pytest.mark.parametrize("code", _read(PROGRAMS))
@pytest.mark.filterwarnings("ignore")
def test_a_program_behaves_as_in_python(code: str) -> None:
    try:
        ast.parse(code)
    except SyntaxError:
        pytest.skip("syntax of a later Python")
    compare(code)


@pytest.mark.parametrize("code", _read(PROGRAMS_OF_PACKAGES))
@pytest.mark.filterwarnings("ignore")
def test_a_program_with_authorized_packages_behaves_as_in_python(code: str) -> None:
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None and re.search(
            rf"^(import|from) .*\b{package}\b", code, re.MULTILINE
        ):
            pytest.skip(f"{package} is not installed")
    assert compare(code, PACKAGES) == ""
