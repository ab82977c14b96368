"""Tools from a Python file: functions with `@tool`, tools that the file makes, classes of tools that need no arguments.

The file is the person's own code and runs in the application, with all its rights, like any program that the person
starts.
"""

import hashlib
import importlib.util
import inspect
import sys
import traceback
from pathlib import Path
from types import ModuleType

from desktop_agent.errors import DesktopAgentError
from desktop_agent.import_hook import plain_imports
from desktop_agent.tools.base import Tool, ToolLike, as_tool
from desktop_agent.tools.errors import ToolFileError
from desktop_agent.tools.source_code import for_us


def load_tools(path: Path) -> list[Tool]:
    """Runs a Python file and returns the tools in it, in the order in which they stand there.

    Raises:
        ToolFileError: The file cannot be read, raises an error, or has no tool.
    """
    path = path.expanduser().absolute()
    module = _run(path)
    found: list[Tool] = []
    for value in list(vars(module).values()):
        tool = _tool_in(value, module, path)
        if tool is not None and all(tool is not other for other in found):
            tool.source = path.name
            found.append(tool)
    if not found:
        raise ToolFileError(
            f"There is no tool in {path}.", advice="Put @tool above a function, with hints and a docstring."
        )
    return found


def _run(path: Path) -> ModuleType:
    if not path.is_file():
        raise ToolFileError(f"There is no file {path}.")
    # Each file has a name of its own, the same at each loading: classes and pickles refer to it.
    name = f"desktop_agent_tools_{hashlib.sha256(str(path).encode()).hexdigest()[:12]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ToolFileError(f"{path} is no Python file.", advice="Its name must end in .py.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        with plain_imports():
            if importlib.util.find_spec("smolagents") is None:
                # Written for smolagents, it finds here what it imports from there.
                exec(compile(for_us(path.read_bytes(), str(path)), path, "exec"), vars(module))
            else:
                spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise ToolFileError(f"{path} cannot be loaded: {_reason(error, path)}") from error
    return module


def _tool_in(value: object, module: ModuleType, path: Path) -> Tool | None:
    try:
        if inspect.isclass(value):
            # Classes that the file only imports are not its tools.
            is_own = (
                value.__module__ == module.__name__ and hasattr(value, "forward") and bool(getattr(value, "name", ""))
            )
            return as_tool(value()) if is_own else None
        return as_tool(value) if isinstance(value, (Tool, ToolLike)) else None
    except Exception as error:
        raise ToolFileError(f"A tool in {path} cannot be made: {_reason(error, path)}") from error


def _reason(error: Exception, path: Path) -> str:
    if isinstance(error, SyntaxError):
        return f"{error.msg} (line {error.lineno})."
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    place = f" (line {lines[-1]})" if lines else ""
    if isinstance(error, ModuleNotFoundError) and error.name == "smolagents":
        return f"smolagents is not installed{place}; import the same names from desktop_agent instead."
    if isinstance(error, DesktopAgentError):
        return f"{error}{place}"
    return f"{type(error).__name__}: {error}{place}."
