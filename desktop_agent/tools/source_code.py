"""The source of a tool as a file of its own, in the form that smolagents writes and reads, and back again.

The file imports from `smolagents`, so that both can load it; here that name means this package.
"""

import ast
import builtins
import dis
import hashlib
import importlib
import inspect
import linecache
import sys
import textwrap
import types
from collections.abc import Callable, Iterator
from types import CodeType, ModuleType
from typing import Any

from desktop_agent.import_hook import plain_imports
from desktop_agent.tools.base import Tool
from desktop_agent.tools.decorator import FunctionTool
from desktop_agent.tools.errors import ToolError, ToolFileError, ToolNotSaved

_OURS = "desktop_agent"
_THEIRS = "smolagents"
_PLAIN = (str, int, float, bool, bytes, type(None), list, tuple, dict, set, frozenset)
_ADVICE = "Put what it uses into its own body, or into a module that can be installed."


def code_of(tool: Tool) -> str:
    """Returns a tool as the text of a file that defines one class.

    Raises:
        ToolNotSaved: It uses what such a file would not have; the message says what.
    """
    kept = getattr(type(tool), "__source__", None)
    if isinstance(kept, str):
        return kept
    if isinstance(tool, FunctionTool):
        return _of_function(tool)
    if type(tool).__module__.startswith(f"{_OURS}."):
        return _of_ours(tool)
    return _of_class(tool)


def requirements_of(code: str) -> list[str]:
    """Returns the packages that a tool's file imports, those of Python itself left out."""
    found = {_THEIRS}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return sorted(name for name in found if name not in sys.stdlib_module_names)


def tool_from(code: str, **settings: Any) -> Tool:
    """Runs the text of a tool's file in this process, and returns its tool.

    Args:
        code: The text; who calls this answers for it.
        settings: For the tool's `__init__`.

    Raises:
        ToolFileError: The text cannot be run, or defines no tool.
    """
    module = run_code(code)
    classes = [
        value
        for value in vars(module).values()
        if inspect.isclass(value) and value.__module__ == module.__name__ and issubclass(value, Tool)
    ]
    if not classes:
        raise ToolFileError("There is no class of a tool in this code.", advice="It must derive from Tool.")
    made_of = classes[0]
    for attribute in ("inputs", "output_schema"):
        if isinstance(getattr(made_of, attribute, None), str):
            setattr(made_of, attribute, ast.literal_eval(getattr(made_of, attribute)))
    setattr(made_of, "__source__", code)  # noqa: B010 - no attribute that tools state
    try:
        return made_of(**settings)
    except ToolError:
        raise
    except Exception as error:
        raise ToolFileError(f"The tool cannot be made: {type(error).__name__}: {error}.") from error


def run_code(code: str) -> ModuleType:
    """Runs the text of a file as a module of its own.

    Raises:
        ToolFileError: It cannot be run.
    """
    # The same text has the same name at each loading: classes and pickles refer to it.
    name = f"desktop_agent_code_{hashlib.sha256(code.encode()).hexdigest()[:12]}"
    module = types.ModuleType(name)
    module.__file__ = f"<{name}>"
    linecache.cache[module.__file__] = (len(code), None, code.splitlines(keepends=True), module.__file__)
    sys.modules[name] = module
    try:
        with plain_imports():
            exec(compile(for_us(code, module.__file__), module.__file__, "exec"), vars(module))
    except Exception as error:
        del sys.modules[name]
        line = getattr(error, "lineno", None)
        place = f" (line {line})" if line else ""
        raise ToolFileError(f"The code cannot be run: {type(error).__name__}: {error}{place}.") from error
    return module


def for_us(code: str | bytes, name: str) -> ast.Module:
    """Returns the syntax tree of a file, with what it imports from smolagents taken from here.

    Raises:
        SyntaxError: It is no Python.
    """
    tree = ast.parse(code, name)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").partition(".")[0] == _THEIRS:
            node.module = _OURS
    return tree


# Each kind of tool


def _of_function(tool: FunctionTool) -> str:
    function: Callable[..., Any] = tool.forward
    tree = ast.parse(_source(function, tool.name)).body[0]
    if not isinstance(tree, ast.FunctionDef | ast.AsyncFunctionDef):
        raise ToolNotSaved(f"The tool '{tool.name}' cannot be saved: it is no function that was written with def.")
    tree.decorator_list = [one for one in tree.decorator_list if not (isinstance(one, ast.Name) and one.id == "tool")]
    tree.name = "forward"
    tree.args.args.insert(0, ast.arg("self"))
    head = _head(_outside_of_function(function, tree, tool.name))
    kind = type(tool).__name__ if type(tool) is not FunctionTool else "SimpleTool"
    return f"{head}\n\n\n{_class(tool, kind)}\n\n{textwrap.indent(ast.unparse(tree), '    ')}\n"


def _of_ours(tool: Tool) -> str:
    kind = type(tool)
    if _needed(kind):
        raise ToolNotSaved(
            f"The tool '{tool.name}' cannot be saved: it stands for {tool.source}, which is not code.",
            advice="Save the agent without it, and give it again when the agent is loaded.",
        )
    public = getattr(importlib.import_module(_OURS), kind.__name__, None) is kind
    return (
        f"from {_OURS if public else kind.__module__} import {kind.__name__} as _{kind.__name__}\n\n\n"
        f"class {kind.__name__}(_{kind.__name__}):\n    pass\n"
    )


def _of_class(tool: Tool) -> str:
    kind = type(tool)
    if Tool not in kind.__bases__:
        raise ToolNotSaved(f"The tool '{tool.name}' cannot be saved: {kind.__name__} must derive from Tool itself.")
    needed = _needed(kind)
    if needed:
        raise ToolNotSaved(
            f"The tool '{tool.name}' cannot be saved: its __init__ needs {', '.join(needed)}.",
            advice="Give each argument a default.",
        )
    source = _source(kind, tool.name)
    outside: dict[str, Any] = {}
    for value in vars(kind).values():
        function = (
            inspect.unwrap(getattr(value, "__func__", value)) if callable(value) or hasattr(value, "__func__") else None
        )
        if inspect.isfunction(function):
            outside |= _outside(function.__code__, function.__globals__, function.__closure__, tool.name)
    body = ast.parse(source)
    outside |= _named_in_head(body, vars(sys.modules[kind.__module__]), tool.name)
    outside.pop("Tool", None)
    outside.pop(kind.__name__, None)
    return f"{_head(outside)}\n\n\n{source}\n"


def _needed(kind: type) -> list[str]:
    """The arguments without which no tool of a class can be made."""
    named = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    return [one.name for one in parameters if one.default is one.empty and one.kind in named]


def _class(tool: Tool, name: str) -> str:
    lines = [
        f"class {name}(Tool):",
        f"    name = {tool.name!r}",
        f"    description = {tool.description!r}",
        f"    inputs = {_plainly(tool.inputs)!r}",
        f"    output_type = {tool.output_type!r}",
    ]
    return "\n".join(lines)


def _plainly(inputs: Any) -> dict[str, dict[str, Any]]:
    return {name: dict(schema) for name, schema in inputs.items()}


def _source(written: Any, name: str) -> str:
    try:
        return textwrap.dedent(inspect.getsource(written))
    except (OSError, TypeError) as error:
        raise ToolNotSaved(
            f"The tool '{name}' cannot be saved: its source cannot be found.", advice="Write it into a file."
        ) from error


# What the code uses and does not define


def _outside_of_function(
    function: Callable[..., Any], tree: ast.FunctionDef | ast.AsyncFunctionDef, name: str
) -> dict[str, Any]:
    plain = inspect.unwrap(function)
    if not inspect.isfunction(plain):
        raise ToolNotSaved(f"The tool '{name}' cannot be saved: it is no function that was written with def.")
    found = _outside(plain.__code__, plain.__globals__, plain.__closure__, name)
    found |= _named_in_head(tree, plain.__globals__, name)
    found.pop(plain.__name__, None)
    return found


def _outside(code: CodeType, known: dict[str, Any], closure: Any, name: str) -> dict[str, Any]:
    """The values behind the global names that code reads, nested functions and classes included."""
    held = [variable for variable in code.co_freevars if variable != "__class__"]
    if closure and held:
        raise ToolNotSaved(
            f"The tool '{name}' cannot be saved: it uses '{held[0]}' of the function around it.", advice=_ADVICE
        )
    return {one: _value(one, known, name) for one in _globals(code) if not hasattr(builtins, one)}


def _globals(code: CodeType) -> Iterator[str]:
    for instruction in dis.get_instructions(code):
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            yield str(instruction.argval)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _globals(constant)


def _named_in_head(tree: ast.AST, known: dict[str, Any], name: str) -> dict[str, Any]:
    """The values behind names in hints, defaults, decorators and a class's own assignments."""
    parts: list[ast.AST | None] = []
    assigned: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
            parts += [argument.annotation for argument in every if argument is not None]
            parts += [*node.args.defaults, *node.args.kw_defaults, *node.decorator_list, node.returns]
        elif isinstance(node, ast.ClassDef):
            statements = [one for one in node.body if isinstance(one, ast.Assign | ast.AnnAssign)]
            parts += [part for one in statements for part in (one.value, getattr(one, "annotation", None))]
            parts += [*node.bases, *node.decorator_list]
            assigned |= {
                one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
            }
    names = {one.id for part in parts if part is not None for one in ast.walk(part) if isinstance(one, ast.Name)}
    return {one: _value(one, known, name) for one in sorted(names - assigned) if not hasattr(builtins, one)}


def _value(variable: str, known: dict[str, Any], name: str) -> Any:
    if variable not in known:
        raise ToolNotSaved(f"The tool '{name}' cannot be saved: '{variable}' is not defined.", advice=_ADVICE)
    value = known[variable]
    if inspect.ismodule(value) or _importable(value) is not None or _is_plain(value):
        return value
    raise ToolNotSaved(
        f"The tool '{name}' cannot be saved: it uses '{variable}', which is defined outside of it.", advice=_ADVICE
    )


def _is_plain(value: Any) -> bool:
    if type(value) not in _PLAIN:
        return False
    try:
        return bool(ast.literal_eval(repr(value)) == value)
    except (ValueError, SyntaxError, RecursionError):
        return False


def _importable(value: Any) -> tuple[str, str] | None:
    """The module and name under which anybody who installs the module has this same value."""
    module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
    if not isinstance(module, str):
        return None
    if not isinstance(name, str):
        # Such as `typing.Any` and `typing.Optional`.
        name = getattr(value, "__name__", None) or getattr(value, "_name", None)
    there = sys.modules.get(module)
    spec = getattr(there, "__spec__", None)
    if spec is None or not isinstance(name, str) or getattr(there, name, None) is not value:
        return None
    top = module.partition(".")[0]
    origin = str(getattr(spec, "origin", "") or "")
    installed = top in sys.stdlib_module_names or top == _OURS or "site-packages" in origin or "dist-packages" in origin
    return (module, name) if installed and top != "__main__" else None


def _head(outside: dict[str, Any]) -> str:
    imports, values = [f"from {_THEIRS} import Tool"], list[str]()
    for variable, value in outside.items():
        if inspect.ismodule(value):
            imports.append(f"import {value.__name__}" + (f" as {variable}" if variable != value.__name__ else ""))
        elif (where := _importable(value)) is not None:
            module, name = where
            imports.append(f"from {module} import {name}" + (f" as {variable}" if variable != name else ""))
        else:
            values.append(f"{variable} = {value!r}")
    return "\n".join([*sorted(imports), *([""] if values else []), *values])
