"""Final answer checks: functions of the caller's own that may refuse an answer."""

import asyncio
import inspect
from collections.abc import Callable, Sequence
from typing import Any

Check = Callable[..., Any]


async def refusal(checks: Sequence[Check], answer: Any, memory: object, agent: object) -> str | None:
    """Asks each check about the answer.

    A check takes the answer, the memory, and, if it has such a parameter, `agent`. It accepts by returning True (or
    None, for a check that only
    raises); it refuses by returning False or a text that says why, or by raising.

    Returns:
        Why the answer is refused, in words for the model, or None when all checks accept it.
    """
    for check in checks:
        name = getattr(check, "__name__", type(check).__name__)
        try:
            verdict = await _call(check, answer, memory, agent)
        except Exception as error:  # noqa: BLE001 - a check refuses by raising whatever it likes
            return f"The check '{name}' did not accept the answer {answer!r:.200}: {str(error) or type(error).__name__}"
        if isinstance(verdict, str) and verdict:
            return f"The check '{name}' did not accept the answer {answer!r:.200}: {verdict}"
        if verdict is not None and not verdict:
            return f"The check '{name}' did not accept the answer {answer!r:.200}."
    return None


async def _call(check: Check, answer: Any, memory: object, agent: object) -> Any:
    parameters = inspect.signature(check).parameters
    open_ended = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters.values())
    arguments: dict[str, object] = {"agent": agent} if "agent" in parameters or open_ended else {}
    positional: list[object] = [answer, memory][: 1 if len(parameters) - len(arguments) == 1 else 2]
    if inspect.iscoroutinefunction(check):
        return await check(*positional, **arguments)
    return await asyncio.to_thread(check, *positional, **arguments)
