"""Answers in the form in which events carry them."""

import ast
import math
import re
from typing import Any, cast

_LARGEST = 2**63
_DEEPEST = 50


def plain_answer(value: Any, text: str | None = None) -> Any:
    """Returns the value when it is plain JSON data, else its text."""
    if _is_plain(value, 0):
        return value
    return text if text is not None else str(value)


def _is_plain(value: Any, depth: int) -> bool:
    if value is None or isinstance(value, (bool, str)):
        return True
    if isinstance(value, int):
        return -_LARGEST <= value < _LARGEST
    if isinstance(value, float):
        return math.isfinite(value)
    if depth > _DEEPEST:
        return False
    if type(value) is list:
        return all(_is_plain(item, depth + 1) for item in cast("list[Any]", value))
    if type(value) is dict:
        items = cast("dict[Any, Any]", value)
        return all(isinstance(key, str) and _is_plain(item, depth + 1) for key, item in items.items())
    return False


def answer_from_text(reply: str) -> Any:
    """Returns the answer in a reply that was asked for the answer alone; a model that writes `final_answer(…)` all the
    same is understood.
    """
    calls = re.findall(r"final_answer\((.*)\)\s*(?:```|\Z)", reply, re.DOTALL)
    if calls:
        try:
            return ast.literal_eval(calls[-1].strip())
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            pass
    text = re.sub(r"\A\s*(?:Thought|Answer|Final answer):\s*", "", reply.strip(), flags=re.IGNORECASE)
    return text.strip()
