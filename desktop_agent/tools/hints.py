"""From Python's type hints to the types that tools state their inputs in, and back to text for prompts.

The names of the types are those of smolagents, so that its tools fit as they are.
"""

import collections.abc
import inspect
import types
import typing
from typing import Any, Literal, Union

TYPES = ("string", "boolean", "integer", "number", "image", "audio", "array", "object", "any", "null")

_BY_TYPE: dict[object, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    tuple: "array",
    set: "array",
    frozenset: "array",
    dict: "object",
    Any: "any",
    object: "any",
    type(None): "null",
    None: "null",
}
_PYTHON_NAMES = {
    "string": "str",
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "image": "Image",
    "audio": "Audio",
    "array": "list",
    "object": "dict",
    "any": "Any",
    "null": "None",
}
_SEQUENCES = {collections.abc.Sequence, collections.abc.Iterable, collections.abc.Collection, collections.abc.Set}


def schema_of(hint: object) -> dict[str, Any]:
    """Returns the hint as an input's schema: `type`, and where they apply `nullable`, `enum` and `items`.

    A class that JSON does not know is an `object`, as in smolagents; Pillow's `Image` is an `image`.
    """
    origin = typing.get_origin(hint)
    arguments = typing.get_args(hint)
    if origin is typing.Annotated:
        return schema_of(arguments[0])
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin is Literal:
        kinds = {_BY_TYPE.get(value.__class__, "any") for value in arguments}
        return {"type": kinds.pop() if len(kinds) == 1 else "any", "enum": list(arguments)}
    plain = origin or hint
    if plain in _SEQUENCES:
        plain = list
    elif plain is collections.abc.Mapping:
        plain = dict
    kind = _BY_TYPE.get(plain) if _hashable(plain) else None
    if kind is None:
        module, name = getattr(plain, "__module__", ""), getattr(plain, "__name__", "")
        kind = "image" if name == "Image" and str(module).startswith("PIL.") else "object"
    schema: dict[str, Any] = {"type": kind}
    if kind == "array" and len(arguments) == 1:
        schema["items"] = schema_of(arguments[0])
    return schema


def _union(members: tuple[object, ...]) -> dict[str, Any]:
    others = [member for member in members if member is not type(None)]
    if len(others) == 1:
        schema = schema_of(others[0])
    else:
        kinds = sorted({schema_of(member)["type"] for member in others})
        schema = {"type": kinds[0] if len(kinds) == 1 else kinds}
    if len(others) < len(members):
        schema["nullable"] = True
    return schema


def _hashable(value: object) -> bool:
    return isinstance(value, collections.abc.Hashable)


def hint_text(hint: object) -> str:
    """Returns the hint as it is written in code: `list[str]`, `int | None`, `Literal['a', 'b']`."""
    if hint is None or hint is type(None):
        return "None"
    if isinstance(hint, str):
        return hint
    if typing.get_origin(hint) in (Union, types.UnionType):
        return " | ".join(hint_text(member) for member in typing.get_args(hint))
    return inspect.formatannotation(hint).replace("typing.", "").replace("collections.abc.", "")


def type_text(schema: typing.Mapping[str, Any]) -> str:
    """Returns an input's schema as a Python type for prompts, for tools that state no hints."""
    kind: str | list[str] = schema.get("type", "any")
    kinds = [kind] if isinstance(kind, str) else list(kind)
    text = " | ".join(_PYTHON_NAMES.get(one, "Any") for one in kinds)
    return f"{text} | None" if schema.get("nullable") else text
