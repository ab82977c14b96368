"""Functions of the caller's own that are called with each step."""

import asyncio
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from desktop_agent.agent.memory import ActionStep, MemoryStep

Callback = Callable[..., Any]
Callbacks = Sequence[Callback] | Mapping[type[MemoryStep], Callback | Sequence[Callback]]


class CallbackRegistry:
    """Which functions are called for which class of step; a plain list is called for action steps."""

    def __init__(self, callbacks: Callbacks | None = None) -> None:
        self._by_class: dict[type[MemoryStep], list[Callback]] = {}
        if isinstance(callbacks, Mapping):
            for kind, given in cast("Mapping[type[MemoryStep], Any]", callbacks).items():
                several: list[Callback] = list(given) if isinstance(given, (list, tuple)) else [given]  # pyright: ignore[reportUnknownArgumentType]
                for callback in several:
                    self.register(kind, callback)
        else:
            for callback in callbacks or ():
                self.register(ActionStep, callback)

    def register(self, step_cls: type[MemoryStep], callback: Callback) -> None:
        """Adds a function for a class of steps and its subclasses."""
        self._by_class.setdefault(step_cls, []).append(callback)

    async def call(self, step: MemoryStep, agent: object) -> list[str]:
        """Calls what is registered for the step.

        A function takes the step alone, or the step and `agent`. It may be `async`; others run beside the loop, so that
        they may take their time.

        Returns:
            One sentence for each function that failed.
        """
        failures: list[str] = []
        for kind, callbacks in self._by_class.items():
            if not isinstance(step, kind):
                continue
            for callback in callbacks:
                try:
                    await _call(callback, step, agent)
                except Exception as error:  # noqa: BLE001 - the caller's function may raise anything; it is reported, not fatal
                    name = getattr(callback, "__name__", type(callback).__name__)
                    failures.append(f"The step callback '{name}' failed: {type(error).__name__}: {error}")
        return failures


async def _call(callback: Callback, step: MemoryStep, agent: object) -> None:
    arguments: dict[str, object] = {"agent": agent} if _takes_agent(callback) else {}
    if inspect.iscoroutinefunction(callback):
        await callback(step, **arguments)
        return
    returned = await asyncio.to_thread(callback, step, **arguments)
    if inspect.isawaitable(returned):
        await returned


def _takes_agent(callback: Callback) -> bool:
    try:
        parameters = inspect.signature(callback).parameters
    except (TypeError, ValueError):
        return False
    return "agent" in parameters or any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters.values())
