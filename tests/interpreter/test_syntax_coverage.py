"""Every kind of syntax of the running Python is in a conformance program, and syntax that nobody reviewed is refused."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_agent.interpreter.compiler import Checker

PROGRAMS = Path(__file__).parent / "conformance"
# Kinds that no parser makes from an action: other roots than a module, comments for type checkers, and what was
# replaced in Python 3.8 and 3.9.
NEVER_PARSED = {
    "Expression",
    "Interactive",
    "FunctionType",
    "TypeIgnore",
    "Num",
    "Str",
    "Bytes",
    "NameConstant",
    "Ellipsis",
    "Index",
    "ExtSlice",
    "Suite",
    "AugLoad",
    "AugStore",
    "Param",
    "slice",
}


def kinds(cls: type[ast.AST] = ast.AST) -> Iterator[str]:
    """Returns the names of the kinds of nodes that this Python knows."""
    inner = cls.__subclasses__()
    if not inner and cls.__module__ in ("ast", "_ast"):
        yield cls.__name__
    for subclass in inner:
        yield from kinds(subclass)


def used() -> set[str]:
    """Returns the kinds of nodes that the conformance programs are made of."""
    found: set[str] = set()
    for path in PROGRAMS.glob("*.txt"):
        for code in re.split(r"^#--- .*\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            try:
                tree = ast.parse(code)
            except SyntaxError:
                continue  # of a later Python
            found |= {type(node).__name__ for node in ast.walk(tree)}
    return found


def test_every_kind_of_syntax_is_in_a_conformance_program() -> None:
    assert set(kinds()) - NEVER_PARSED - used() == set()


def test_syntax_that_nobody_reviewed_is_refused() -> None:
    class Novelty(ast.stmt):
        pass

    tree = ast.parse("x = 1\nx")
    tree.body[1] = Novelty(lineno=2, col_offset=0)
    checker = Checker(())
    checker.check(tree)
    assert [refusal.message for refusal in checker.refusals] == [
        "line 2: this syntax (Novelty) has not been reviewed for use here"
    ]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="syntax of a later Python")
def test_type_parameters_and_aliases_are_reviewed() -> None:
    assert {"TypeAlias", "TypeVar", "ParamSpec", "TypeVarTuple"} <= used()
