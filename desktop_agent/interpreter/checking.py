"""Checking an action without running it."""

import ast
from collections.abc import Sequence

from desktop_agent.interpreter.outcome import ActionError


def check(code: str, authorized_imports: Sequence[str] = ()) -> list[ActionError]:  # noqa: ARG001
    """Returns what the interpreter would refuse in an action, in the order of the lines."""
    try:
        ast.parse(code)
    except SyntaxError as error:
        message = f"line {error.lineno}: SyntaxError: {error.msg}"
        return [ActionError("syntax", "SyntaxError", message, error.lineno)]
    return []
