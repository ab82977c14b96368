"""The restricted interpreter: policy, compiler, guards and authorized imports; standard library only.

`Interpreter` and `Limits`, the public contract for programs, live in `desktop_agent.execution`, because the code runs
in a
worker process; they are handed out here under the documented name, and only when asked for, so that the worker itself
never imports the host's side.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_agent.execution import Interpreter, Limits

__all__ = ["Interpreter", "Limits"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        import desktop_agent.execution as execution

        return getattr(execution, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
