"""The built-in functions of an action, and its own variables as it sees them."""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import builtins
import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any

from desktop_agent.interpreter import compiler
from desktop_agent.interpreter.control import FinalAnswer, Passing
from desktop_agent.interpreter.guards import (
    Slot,
    attribute,
    call_format,
    guarded_delattr,
    guarded_getattr,
    guarded_setattr,
    judge_match,
    judge_star,
)
from desktop_agent.interpreter.policy import REFUSED_NAMES


def is_visible(name: object) -> bool:
    """Says whether a key of the namespace is one that the action knows of."""
    return type(name) is str and "." not in name and name not in REFUSED_NAMES


def own_variables(namespace: dict[str, Any]) -> MutableMapping[str, Any]:
    """Returns what `globals()` gives: the action's variables, without the machinery that stands among them.

    The dictionary itself lives in the closures of the methods, where no attribute leads.
    """

    def visible(name: str) -> str:
        if not is_visible(name):
            raise KeyError(name)
        return name

    class Variables(MutableMapping[str, Any]):
        __slots__ = ()

        def __getitem__(self, name: str) -> Any:
            return namespace[visible(name)]

        def __setitem__(self, name: str, value: Any) -> None:
            namespace[visible(name)] = value

        def __delitem__(self, name: str) -> None:
            del namespace[visible(name)]

        def __iter__(self) -> Iterator[str]:
            return iter([name for name in namespace if is_visible(name)])

        def __len__(self) -> int:
            return sum(1 for _ in self)

        def __repr__(self) -> str:
            return repr(dict(self))

    return Variables()


def _input(_prompt: object = "", /) -> str:
    """Nobody sits at the action's keyboard."""
    raise EOFError("input() has nobody to ask here; use the values you have, or ask with final_answer(...)")


def action_builtins(
    importer: Callable[..., Any], namespace: dict[str, Any], answered: Callable[[FinalAnswer], None]
) -> dict[str, Any]:
    """Returns the dictionary of built-in names of one session.

    Args:
        importer: What the import statement calls.
        namespace: The variables of the session.
        answered: Told of a final answer before it is raised, in case a context manager swallows it.
    """
    variables = own_variables(namespace)

    def import_(name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0) -> Any:
        return importer(name, globals, locals, fromlist, level)

    def final_answer(answer: Any = None, *more: Any) -> Any:
        """Ends the action with its answer; several values are one answer, a tuple, as small models expect."""
        final = FinalAnswer((answer, *more) if more else answer)
        answered(final)
        raise final

    def globals_() -> Any:
        return variables

    def locals_() -> Any:
        return _locals(sys._getframe(1), variables, namespace)  # pyright: ignore[reportPrivateUsage]

    def vars_(*args: Any) -> Any:
        if not args:
            return _locals(sys._getframe(1), variables, namespace)  # pyright: ignore[reportPrivateUsage]
        if len(args) > 1:
            raise TypeError(f"vars expected at most 1 argument, got {len(args)}")
        try:
            return attribute(args[0], "__dict__")  # pyright: ignore[reportGeneralTypeIssues]
        except AttributeError:
            raise TypeError("vars() argument must have __dict__ attribute") from None

    def dir_(*args: Any) -> list[str]:
        if args:
            return dir(*args)
        frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
        return sorted(name for name in frame.f_locals if is_visible(name))

    renamed: dict[str, Callable[..., Any]] = {
        "globals": globals_,
        "locals": locals_,
        "vars": vars_,
        "dir": dir_,
        "getattr": guarded_getattr,
        "setattr": guarded_setattr,
        "delattr": guarded_delattr,
        "input": _input,
    }
    for name, function in renamed.items():
        function.__name__ = function.__qualname__ = name
    real = {
        name: value for name, value in vars(builtins).items() if name not in REFUSED_NAMES and not name.startswith("_")
    }
    return {
        **real,
        **renamed,
        "__build_class__": builtins.__build_class__,  # pyright: ignore[reportAttributeAccessIssue]
        "__debug__": __debug__,
        "__import__": import_,
        "final_answer": final_answer,
        compiler.ATTRIBUTE: attribute,
        compiler.CALL_FORMAT: call_format,
        compiler.SLOT: Slot,
        compiler.MATCH: judge_match,
        compiler.STAR: judge_star,
        compiler.PASSING: Passing,
    }


def _locals(frame: Any, variables: Mapping[str, Any], namespace: dict[str, Any]) -> Any:
    found = frame.f_locals
    if found is namespace:
        return variables
    if type(found) is dict and not frame.f_code.co_flags & 1:  # CO_OPTIMIZED: a function; without it a class body
        return found  # pyright: ignore[reportUnknownVariableType]
    return {name: value for name, value in found.items() if is_visible(name)}
