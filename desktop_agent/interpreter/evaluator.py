"""State and execution of one session's actions."""

import inspect
import io
import itertools
import sys
import types
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_agent.interpreter import audit, failures, later, loops
from desktop_agent.interpreter.compiler import LAST_VALUE, Refusal, compile_action
from desktop_agent.interpreter.control import FinalAnswer
from desktop_agent.interpreter.facades import Importer
from desktop_agent.interpreter.imports import Authorized
from desktop_agent.interpreter.namespace import action_builtins, is_visible
from desktop_agent.interpreter.outcome import ActionError, Outcome
from desktop_agent.interpreter.ownership import MAIN
from desktop_agent.interpreter.reviewed import guarded_copies

_NOT_PYTHON = (SyntaxError, ValueError, RecursionError, MemoryError)


def _output(write: Callable[[str], None]) -> io.TextIOBase:
    # The worker's function lives in a closure, where no attribute of the stream leads.
    class Output(io.TextIOBase):
        """What stands for stdout and stderr while an action runs."""

        encoding = "utf-8"

        def write(self, text: str, /) -> int:
            if not issubclass(type(text), str):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError(f"write() argument must be str, not {type(text).__name__}")
            write(str.__str__(text))
            return len(text)

        def writable(self) -> bool:
            return True

    return Output()


class Evaluator:
    """State and execution of one session's actions; one per worker process. Not thread-safe.

    Args:
        authorized_imports: What may be imported beyond the base list: `pkg`, `pkg.sub`, `pkg.*` or `*`.
        tools: Functions that the actions may call by name.
        tool_signatures: For each tool the line that a near miss of its name shows.
        write: Receives everything that is printed, as it is printed. It must not print itself.
    """

    def __init__(
        self,
        *,
        authorized_imports: Sequence[str] = (),
        tools: Mapping[str, Callable[..., object]] | None = None,
        tool_signatures: Mapping[str, str] | None = None,
        write: Callable[[str], None],
    ) -> None:
        self._authorized = Authorized(authorized_imports)
        self._importer = Importer(self._authorized)
        self._signatures = {name: name for name in tools or {}} | dict(tool_signatures or {})
        self._output = _output(write)
        self._module = types.ModuleType(MAIN)
        self._namespace: dict[str, Any] = self._module.__dict__
        for name in ("__loader__", "__spec__", "__package__"):
            del self._namespace[name]
        self._builtins = action_builtins(self._importer.import_module, self._namespace, self._answered)
        end = self._builtins["final_answer"]
        self._builtins.update({name: _plain_function(name, tool) for name, tool in (tools or {}).items()})
        if "final_answer" in (tools or {}):
            self._builtins["final_answer"] = _ending(self._builtins["final_answer"], end)
        self._answer: FinalAnswer | None = None
        self._namespace["__builtins__"] = self._builtins
        self._numbers = itertools.count(1)

    def define(self, name: str, value: object) -> None:
        """Makes a value available to the following actions under a name."""
        self._namespace[name] = value

    def variables(self) -> Mapping[str, object]:
        """Returns what the actions and `define` have put into the namespace."""
        return {k: v for k, v in self._namespace.items() if is_visible(k) and not k.startswith("__")}

    def authorize(self, imports: Sequence[str]) -> None:
        """Widens the list of imports."""
        self._authorized.add(imports)
        self._importer.forget()

    def run(self, code: str) -> Outcome:
        """Runs one action. Never raises for what the action does."""
        return self._run_as_main(code, f"<action {next(self._numbers)}>")

    def rehearse(self, code: str) -> Outcome:
        """Runs code that changes nothing, on the way of an action, without counting as one."""
        return self._run_as_main(code, "<rehearsal>")

    def _run_as_main(self, code: str, filename: str) -> Outcome:
        streams, main, limit = (sys.stdout, sys.stderr), sys.modules.get(MAIN), sys.getrecursionlimit()
        sys.stdout = sys.stderr = self._output
        sys.modules[MAIN] = self._module  # where the standard library looks for the names of `__main__`'s classes
        # An action starts at the depth of a program's first line, not at that of the worker's.
        sys.setrecursionlimit(limit + _depth())
        try:
            return self._run(code, filename)
        except KeyboardInterrupt as error:
            return _failed(failures.describe(error, filename, self._signatures))
        finally:
            sys.setrecursionlimit(limit)
            sys.stdout, sys.stderr = streams
            if main is not None:
                sys.modules[MAIN] = main

    def _answered(self, answer: FinalAnswer) -> None:
        self._answer = answer

    def _run(self, code: str, filename: str) -> Outcome:
        failures.remember_source(filename, code)
        self._answer = None
        try:
            compiled, has_value = compile_action(code, filename, self._namespace)
        except Refusal as refusal:
            return _failed(ActionError("forbidden", "", refusal.message, refusal.line))
        except _NOT_PYTHON as error:
            return _failed(failures.describe_syntax(error))
        try:
            with (
                loops.restored(),
                guarded_copies(),
                audit.watching(
                    strict=self._authorized.is_closed(),
                    opens=self._authorized.is_reviewed(),
                    templates=self._authorized.allows("jinja2"),
                ),
            ):
                exec(compiled, self._namespace)
        except BaseException as error:  # noqa: BLE001  whatever the action raises is its outcome
            if self._answer is None:
                return _failed(failures.describe(error, filename, self._signatures))
        if self._answer is not None:
            return Outcome(True, self._answer.value, True, None)
        return Outcome(has_value, self._namespace.pop(LAST_VALUE, None), False, None)


def _plain_function(name: str, tool: Callable[..., object]) -> Callable[..., object]:
    # A bound method, a partial or an object would lead to what it is bound to; a closure leads nowhere.
    def function(*args: object, **kwargs: object) -> object:
        return tool(*args, **kwargs)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = tool.__doc__
    later.takes_after(function, tool)
    return function


def _ending(tool: Callable[..., object], end: Callable[[object], object]) -> Callable[..., object]:
    """A tool that replaces `final_answer`, as smolagents allows: what it returns is the answer, and ends the run."""

    def final_answer(*args: object, **kwargs: object) -> object:
        return end(tool(*args, **kwargs))

    final_answer.__doc__ = tool.__doc__
    return final_answer


def _failed(error: ActionError) -> Outcome:
    return Outcome(False, None, False, error)


def _depth() -> int:
    depth, frame = 0, inspect.currentframe()
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return depth
