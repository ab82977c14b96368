"""State and execution of one session's actions."""

import ast
import builtins
import importlib
import io
import sys
import traceback
import types
from collections.abc import Callable, Mapping, Sequence

from desktop_agent.interpreter.control import PASSING, FinalAnswer, Forbidden
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.interpreter.outcome import ActionError, Outcome
from desktop_agent.interpreter.policy import ALLOWED_DUNDERS

_FILE = "<action>"
_REFUSED_NAMES = {"open", "eval", "exec", "compile", "__import__", "breakpoint", "help", "exit", "quit", "copyright"}
_FRAMES = ("gi_", "cr_", "ag_", "tb_", "f_", "co_")


class _Refused(Exception):
    def __init__(self, kind: str, message: str, line: int | None) -> None:
        super().__init__(message)
        self.kind, self.message, self.line = kind, message, line


class _Policy(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        name = node.attr
        if (name.startswith("__") and name.endswith("__") and name not in ALLOWED_DUNDERS) or name.startswith(_FRAMES):
            raise _Refused("forbidden", f"line {node.lineno}: the attribute '{name}' is not available here", node.lineno)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in _REFUSED_NAMES and isinstance(node.ctx, ast.Load):
            hint = "; use the tool read_file or an attached file" if node.id == "open" else ""
            raise _Refused("forbidden", f"line {node.lineno}: '{node.id}' is not available here{hint}", node.lineno)
        return node

    def visit_Try(self, node: ast.Try) -> ast.AST:
        self.generic_visit(node)
        if node.handlers:
            first = ast.ExceptHandler(type=ast.Name("pass through", ast.Load()), name=None, body=[ast.Raise()])
            node.handlers.insert(0, first)
            ast.fix_missing_locations(ast.copy_location(first, node))
        return node


class _Output(io.TextIOBase):
    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write

    def write(self, s: str, /) -> int:
        self._write(str(s))
        return len(s)

    def writable(self) -> bool:
        return True


class Evaluator:
    """State and execution of one session's actions; one per worker process. Not thread-safe.

    Args:
        authorized_imports: What may be imported beyond the base list: `pkg`, `pkg.sub`, `pkg.*` or `*`.
        tools: Functions that the actions may call by name.
        tool_signatures: For each tool the line that a near miss of its name shows.
        write: Receives everything that is printed, as it is printed.
    """

    def __init__(
        self,
        *,
        authorized_imports: Sequence[str] = (),
        tools: Mapping[str, Callable[..., object]] | None = None,
        tool_signatures: Mapping[str, str] | None = None,
        write: Callable[[str], None],
    ) -> None:
        self._authorized = [*BASE_IMPORTS, *authorized_imports]
        self._signatures = dict(tool_signatures or {})
        self._output = _Output(write)
        self._module = types.ModuleType("__main__")
        self._namespace = self._module.__dict__
        self._builtins = {k: v for k, v in vars(builtins).items() if k not in _REFUSED_NAMES}
        self._builtins.update({"__import__": self._import, "pass through": PASSING, "final_answer": _final_answer})
        self._builtins.update(tools or {})
        self._namespace["__builtins__"] = self._builtins

    def define(self, name: str, value: object) -> None:
        """Makes a value available to the following actions under a name."""
        self._namespace[name] = value

    def variables(self) -> Mapping[str, object]:
        """Returns what the actions and `define` have put into the namespace."""
        return {k: v for k, v in self._namespace.items() if k.isidentifier() and not k.startswith("__")}

    def authorize(self, imports: Sequence[str]) -> None:
        """Widens the list of imports."""
        self._authorized.extend(imports)

    def run(self, code: str) -> Outcome:
        """Runs one action. Never raises for what the action does."""
        out, err = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = self._output
        try:
            return self._run(code)
        finally:
            sys.stdout, sys.stderr = out, err

    def _run(self, code: str) -> Outcome:
        try:
            tree = _Policy().visit(ast.parse(code, _FILE))
            value_node = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
            body = compile(tree, _FILE, "exec")
            last = compile(ast.Expression(value_node.value), _FILE, "eval") if value_node is not None else None
            exec(body, self._namespace)
            value = eval(last, self._namespace) if last is not None else None
            return Outcome(last is not None, value, False, None)
        except _Refused as error:
            return _failure(error.kind, "", error.message, error.line)
        except FinalAnswer as answer:
            return Outcome(True, answer.value, True, None)
        except SyntaxError as error:
            if error.filename == _FILE:
                return _failure("syntax", "SyntaxError", f"line {error.lineno}: SyntaxError: {error.msg}", error.lineno)
            return _exception(error)
        except BaseException as error:
            return _exception(error)

    def _import(self, name: str, globals=None, locals=None, fromlist=(), level: int = 0) -> object:
        if type(fromlist) is list:
            importlib.import_module(name)
            return None
        root = name.partition(".")[0]
        names = [n.removesuffix(".*") for n in self._authorized]
        if level or not ("*" in names or root in names or any(name == n or name.startswith(n + ".") for n in names)):
            allowed = ", ".join(sorted(set(names)))
            raise ImportError(f"Import of '{name}' is not allowed. You may import: {allowed}")
        return builtins.__import__(name, {}, {}, fromlist, 0)


def _final_answer(answer: object = None) -> object:
    raise FinalAnswer(answer)


def _failure(kind, exception_type: str, message: str, line: int | None, text: str = "") -> Outcome:
    return Outcome(False, None, False, ActionError(kind, exception_type, message, line, text))


def _exception(error: BaseException) -> Outcome:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == _FILE]
    line = frames[-1].lineno if frames else None
    name = type(error).__name__
    text = "".join(f'  File "{_FILE}", line {f.lineno}, in {f.name}\n' for f in frames)
    if isinstance(error, ImportError) and str(error).startswith("Import of "):
        return _failure("import", name, str(error), line, text)
    kind = "exception"
    if isinstance(error, KeyboardInterrupt):
        kind = "cancelled"
    elif isinstance(error, MemoryError):
        kind = "memory"
    elif isinstance(error, Forbidden):
        kind = "forbidden"
    where = f"line {line}: " if line else ""
    detail = f": {error}" if str(error) else ""
    return _failure(kind, name, f"{where}{name}{detail}", line, text)
