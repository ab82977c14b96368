"""Text that libraries evaluate: it passes the same policy as the action that hands it over."""

import ast
import re
import types
from collections.abc import Callable
from typing import Any

from desktop_agent.interpreter.compiler import Checker
from desktop_agent.interpreter.control import Forbidden
from desktop_agent.interpreter.policy import REAL_IN_TEXTS

_LOCALS = re.compile(r"@(?=\w)")
_BACKTICKS = re.compile(r"`[^`]*`")


def judge_text(text: str) -> None:
    """Refuses a Python expression or block that an action could not contain itself, or could only with a guard.

    Raises:
        Forbidden: It names what the policy refuses or guards.
    """
    try:
        tree = ast.parse(text.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # nothing can evaluate it either
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in REAL_IN_TEXTS:
            raise Forbidden(f"text that a library evaluates may not name '{node.id}' here")
    checker = Checker(())
    before = ast.dump(tree)
    checker.check(tree)
    if checker.refusals:
        raise Forbidden(checker.refusals[0].message.partition(": ")[2])
    if ast.dump(tree) != before:
        raise Forbidden("text that a library evaluates may not use attributes that need a guard here")


def judge_query(text: str) -> None:
    """Refuses an expression of `DataFrame.query` or `pandas.eval`, in which @ marks the caller's variables."""
    for line in _LOCALS.sub("", _BACKTICKS.sub("column", text)).splitlines():
        judge_text(line)


def guard_pandas(value: Any) -> Any:
    """Returns what stands for a `query` or `eval` of pandas: the same, with its text judged first."""
    function = value.__func__ if type(value) is types.MethodType else value
    home = getattr(function, "__module__", None) if type(function) is types.FunctionType else None
    if type(home) is not str or not home.startswith("pandas"):
        return value
    return judged_text_call(value, frames=True)


def judged_text_call(
    function: Callable[..., Any], *, frames: bool = False, judge: Any = judge_query
) -> Callable[..., Any]:
    """Returns a function that judges the strings among its arguments before it calls the real one.

    Args:
        function: The real one.
        frames: It looks up variables in its caller's frame, a number of frames up that its `level` names.
        judge: What judges a string.
    """

    def evaluate(*args: Any, **kwargs: Any) -> Any:
        exact = [_judged(argument, judge) for argument in args]
        named = {name: _judged(argument, judge) for name, argument in kwargs.items()}
        if frames:
            named["level"] = named.get("level", 0) + 1
        return function(*exact, **named)

    return evaluate


def _judged(argument: Any, judge: Callable[[str], None]) -> Any:
    # An exact str: the methods of a subclass could show one text here and another one to the library.
    if issubclass(type(argument), str):
        argument = str.__str__(argument)
        judge(argument)
    return argument
