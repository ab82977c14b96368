"""What an action will touch, read from its syntax tree: a guess for people, never a wall."""

import ast
import re
from collections.abc import Collection

import msgspec

from desktop_agent.agent.events import Effects

_HOST = re.compile(r"\b[a-z][a-z0-9+.-]*://(?:[^/\s@'\"]*@)?(\[[0-9a-fA-F:.]+\]|[^/\s:?#'\"{}]+)", re.IGNORECASE)
_PATH = re.compile(
    r"^(?:~|\.{1,2})?/[^\s:*?\"<>|]+$|^[A-Za-z]:\\[^\n]+$|^[\w./\\-]+\.(?:csv|tsv|txt|json|xlsx?|parquet|png|jpe?g|svg|pdf|html?|md|py|db|sqlite|zip|yaml|yml|toml|log)$"
)
_LONGEST_CALL = 2_000


def static_effects(code: str, tools: Collection[str], seen: Collection[str] = ()) -> Effects:
    """Reads what the code imports, calls and names.

    Args:
        code: The action.
        tools: The names of the tools.
        seen: What earlier approved actions of the run had; the rest becomes `new`.
    """
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Effects()
    imports: dict[str, None] = {}
    calls: dict[str, None] = {}
    paths: dict[str, None] = {}
    hosts: dict[str, None] = {}
    names: dict[str, None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imports.update(dict.fromkeys(alias.name for alias in node.names))
        elif isinstance(node, ast.ImportFrom):
            imports["." * node.level + (node.module or "")] = None
        elif isinstance(node, ast.Name) and node.id in tools and node.id != "final_answer":
            names[node.id] = None
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in tools:
            if node.func.id != "final_answer":
                calls[_written(code, node)] = None
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = [host.lower() for host in _HOST.findall(node.value)]
            hosts.update(dict.fromkeys(found))
            if not found and len(node.value) < 500 and _PATH.match(node.value):
                paths[node.value] = None
    called = {call.split("(", 1)[0] for call in calls}
    # A tool that is passed on instead of called is used all the same.
    calls.update(dict.fromkeys(name for name in names if name not in called))
    marks = [*imports, *(f"{name}()" for name in names), *paths, *hosts]
    return Effects(
        imports=tuple(imports),
        tools=tuple(calls),
        paths=tuple(paths),
        hosts=tuple(hosts),
        new=tuple(mark for mark in marks if mark not in seen),
    )


def effects_of_call(tool: str, call: str, seen: Collection[str] = ()) -> Effects:
    """Reads what a call of a tool names; its arguments need not be Python, since objects are written in their own way.

    Args:
        tool: The tool's name.
        call: The call, as it would be written in code.
        seen: What earlier approved actions of the run had; the rest becomes `new`.
    """
    known = static_effects(call, {tool}, seen)
    mark = f"{tool}()"
    new = known.new if mark in seen or mark in known.new else (mark, *known.new)
    return msgspec.structs.replace(known, tools=(call,), new=new)


def effect_marks(effects: Effects) -> set[str]:
    """Returns what an approved action makes known: its imports, tools (by name), paths and hosts."""
    tools = {f"{name}()" for name in tools_named(effects)}
    return {*effects.imports, *tools, *effects.paths, *effects.hosts}


def tools_named(effects: Effects) -> set[str]:
    """Returns the names of the tools that an action calls or passes on."""
    return {call.split("(", 1)[0] for call in effects.tools}


def _written(code: str, node: ast.Call) -> str:
    text = ast.get_source_segment(code, node) or ast.unparse(node)
    return text if len(text) <= _LONGEST_CALL else text[:_LONGEST_CALL] + "…"
