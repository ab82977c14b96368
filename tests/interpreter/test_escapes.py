"""Payloads that win under plain `exec` and must not win here, with and without packages authorized."""

import ast
import contextlib
import importlib.util
import io
import os
import re
import string
import subprocess
import sys
import types
import warnings
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.interpreter.evaluator import Evaluator

CANARY = "canary-4f1c"
PAYLOADS = Path(__file__).parent / "payloads"
PACKAGES = ("numpy", "pandas", "requests")
OTHER_PACKAGES = ("matplotlib", "PIL", "bs4", "lxml", "openpyxl", "scipy", "sklearn", "sympy")
AUTHORIZED = {"third_party": [PACKAGES], "other_packages": [(*PACKAGES, *OTHER_PACKAGES)]}


def _read() -> list[Any]:
    params: list[Any] = []
    for path in sorted(PAYLOADS.glob("*.txt")):
        parts = re.split(r"^#--- (.*)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        for title, code in zip(parts[::2], parts[1::2], strict=True):
            params.append(pytest.param(path.stem, code, id=f"{path.stem}: {title}"))
    return params


ALL = _read()


def is_loot(value: object) -> bool:
    """Says whether a payload reached something that no action may hold."""
    kind = type(value)
    if kind in (types.FrameType, types.CodeType):
        return True
    if kind is types.ModuleType:
        return any(value is module for module in list(sys.modules.values())) and value is not sys.modules.get(
            "__main__"
        )
    if kind is dict:
        return "__builtins__" in value or "__spec__" in value or ("open" in value and "eval" in value)
    if isinstance(value, (list, tuple)) and len(value) > 100:
        return all(isinstance(item, type) for item in value)
    if isinstance(value, str):
        return CANARY in value
    real = (open, eval, exec, compile, __import__, getattr, os.system, os.fork, subprocess.Popen)
    if any(value is one for one in real):
        return True
    return kind is type and getattr(value, "__module__", "") in ("socket", "_socket", "subprocess")


def wins_plainly(code: str, given: dict[str, Any]) -> bool:
    """Says whether the payload reaches its loot where nothing holds it."""
    module = types.ModuleType("__main__")
    module.__dict__.update(given)
    before, modules = sys.modules["__main__"], sys.modules
    sys.modules["__main__"] = module
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(compile(code, "<payload>", "exec"), module.__dict__)
    finally:
        sys.modules = modules
        sys.modules["__main__"] = before
    return is_loot(module.__dict__.get("loot"))


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "canary.txt"
    path.write_text(CANARY)
    return {"canary_path": str(path), "canary_text": CANARY}


def _needs(category: str, code: str) -> None:
    try:
        ast.parse(code)
    except SyntaxError:
        pytest.skip("syntax of a later Python")
    for packages in AUTHORIZED.get(category, []):
        for package in packages:
            if importlib.util.find_spec(package) is None:
                pytest.skip(f"{package} is not installed")


@pytest.mark.parametrize(("category", "code"), ALL)
@pytest.mark.filterwarnings("ignore")
def test_a_payload_fails_here(category: str, code: str, given: dict[str, Any]) -> None:
    _needs(category, code)
    for packages in AUTHORIZED.get(category, [(), PACKAGES]):
        evaluator = Evaluator(authorized_imports=packages, write=lambda text: None)
        for name, value in given.items():
            evaluator.define(name, value)
        outcome = evaluator.run(code)
        held = {name: value for name, value in evaluator.variables().items() if name != "canary_text"}
        assert not [name for name, value in held.items() if is_loot(value)], outcome
        assert outcome.error is not None or not is_loot(outcome.value), outcome


@pytest.mark.parametrize(("category", "code"), ALL)
@pytest.mark.filterwarnings("ignore")
def test_a_payload_is_an_attack(category: str, code: str, given: dict[str, Any]) -> None:
    _needs(category, code)
    assert wins_plainly(code, given)


def test_there_are_enough_payloads() -> None:
    # The globals of one library function after the other are one way out, however many modules are tried.
    ways = [param for param in ALL if param.values[0] != "library_globals"]
    assert len(ways) >= 150
    assert len({param.id for param in ALL}) == len({re.sub(r"\s+", "", param.values[1]) for param in ALL}) == len(ALL)


def test_the_loop_of_an_action_connects_to_nothing_unless_the_worker_sees_to_it() -> None:
    code = """
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    said = []
    for attempt in (
        lambda: loop.create_connection(asyncio.Future, "127.0.0.1", 9),
        lambda: loop.getaddrinfo("localhost", 80),
        lambda: loop.sock_recv(None, 1),
        lambda: loop.start_tls(None, None, None),
    ):
        try: await attempt()
        except PermissionError as error: said.append(str(error))
    try: loop.add_reader(0, print)
    except PermissionError as error: said.append(str(error))
    return said
asyncio.run(main())
"""
    assert Evaluator(write=lambda text: None).run(code).value == ["There is no network here."] * 5


@pytest.mark.parametrize(
    ("package", "copying"),
    [
        ("numpy", "x = np.array([None], dtype=object)\nx[0] = A()\nx.__deepcopy__({})"),
        ("sklearn", "from sklearn.base import clone\nclone(A(), safe=False)"),
    ],
)
def test_a_library_that_copies_makes_no_class_one_of_the_action(package: str, copying: str) -> None:
    pytest.importorskip(package)
    code = f"""
import numpy as np, string
class A:
    def __reduce_ex__(self, protocol): return (lambda: string.Template, (), (None, {{"__module__": "__main__"}}))
{copying}
"""
    outcome = Evaluator(authorized_imports=("numpy", package), write=lambda text: None).run(code)
    assert outcome.error is not None and outcome.error.kind == "forbidden", outcome
    assert string.Template.__module__ == "string"
