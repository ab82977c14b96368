"""From the JSON schema of a server's tool to inputs, a signature and Python's names, and the arguments back again."""

import inspect
import keyword
import re
from collections.abc import Mapping
from typing import Any, cast

from desktop_agent.tools.hints import TYPES, type_text

Schema = Mapping[str, Any]
_LONGEST_CHOICE = 300
_DEEPEST = 8


class Arguments:
    """What a tool takes.

    Attributes:
        inputs: As in `Tool.inputs`.
        hints: For each input its type as it is written in code.
        signature: Required arguments first, since Python wants them so.
        renamed: The server's name of each argument that Python cannot write.
    """

    def __init__(self, schema: Schema) -> None:
        properties = _mapping(schema.get("properties"))
        required = set(cast("list[str]", schema.get("required") or ()))
        self.inputs: dict[str, dict[str, Any]] = {}
        self.hints: dict[str, Any] = {}
        self.renamed: dict[str, str] = {}
        self._takes_none: set[str] = set()
        parameters: list[inspect.Parameter] = []
        for wire, part in sorted(properties.items(), key=lambda item: item[0] not in required):
            name = self._name(wire)
            described = resolved(_mapping(part), schema)
            entry, hint = _entry(described, schema)
            if entry.get("nullable"):
                self._takes_none.add(name)
            default = described.get("default") if wire not in required else inspect.Parameter.empty
            if wire not in required:
                entry["nullable"] = True
                hint = hint if default is not None or hint.endswith("None") or hint == "Any" else f"{hint} | None"
            entry["description"] = str(described.get("description") or described.get("title") or wire)
            self.inputs[name] = entry
            self.hints[name] = hint
            parameters.append(inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=default))
        self.signature = inspect.Signature(parameters)

    def to_wire(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
        """Returns a call's arguments under the server's names; what was left out is left out."""
        given = self.signature.bind(*args, **kwargs).arguments
        return {
            self.renamed.get(name, name): value
            for name, value in given.items()
            if value is not None or name in self._takes_none or self._is_required(name)
        }

    def _is_required(self, name: str) -> bool:
        return self.signature.parameters[name].default is inspect.Parameter.empty

    def _name(self, wire: str) -> str:
        name = python_name(wire)
        while name in self.inputs:
            name += "_"
        if name != wire:
            self.renamed[name] = wire
        return name


def python_name(text: str) -> str:
    """Returns the text as a name that code can use: `max-results` becomes `max_results`, `from` becomes `from_`."""
    name = re.sub(r"\W", "_", text)
    if not name or name[0].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def resolved(schema: Schema, whole: Schema) -> Schema:
    """Returns the schema that a reference within the same document stands for, with what stands beside it."""
    for _ in range(_DEEPEST):
        reference = schema.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return schema
        target: Any = whole
        for step in reference[2:].split("/"):
            target = _mapping(target).get(step.replace("~1", "/").replace("~0", "~"))
        schema = {**_mapping(target), **{key: value for key, value in schema.items() if key != "$ref"}}
    return {}


def kind_of(schema: Schema, whole: Schema) -> str:
    """Returns the one type of a result, `any` where there are several."""
    kinds = _kinds(schema, whole, 0) - {"null"}
    return kinds.pop() if len(kinds) == 1 else "any"


def _entry(schema: Schema, whole: Schema) -> tuple[dict[str, Any], str]:
    kinds = _kinds(schema, whole, 0)
    plain = [kind for kind in TYPES if kind in kinds and kind != "null"]
    entry: dict[str, Any] = {"type": plain[0] if len(plain) == 1 else plain or "any"}
    if "any" in plain:
        entry["type"] = "any"
    if "null" in kinds:
        entry["nullable"] = True
    return entry, _hint(schema, whole, entry)


def _kinds(schema: Schema, whole: Schema, depth: int) -> set[str]:
    schema = resolved(schema, whole)
    if depth > _DEEPEST:
        return {"any"}
    stated = schema.get("type")
    if isinstance(stated, str):
        return {stated if stated in TYPES else "any"}
    if isinstance(stated, list):
        return {one if one in TYPES else "any" for one in cast("list[Any]", stated)} or {"any"}
    for key in ("anyOf", "oneOf", "allOf"):
        members = schema.get(key)
        if isinstance(members, list) and members:
            parts = [_kinds(_mapping(member), whole, depth + 1) for member in cast("list[Any]", members)]
            return set[str]().union(*parts)
    choices = _choices(schema)
    if choices:
        return {_KIND_OF_VALUE.get(value.__class__, "any") for value in choices}
    if "properties" in schema:
        return {"object"}
    return {"array"} if "items" in schema else {"any"}


_KIND_OF_VALUE: dict[type, str] = {
    str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null", list: "array", dict: "object",
}  # fmt: skip


def _hint(schema: Schema, whole: Schema, entry: Mapping[str, Any]) -> str:
    choices = _choices(schema)
    written = f"Literal[{', '.join(map(repr, choices))}]"
    if choices and len(written) <= _LONGEST_CHOICE:
        return written
    items = schema.get("items")
    if entry["type"] == "array" and isinstance(items, Mapping):
        kind = kind_of(_mapping(cast("object", items)), whole)
        if kind != "any":
            return f"list[{type_text({'type': kind})}]{' | None' if entry.get('nullable') else ''}"
    return type_text(entry)


def _choices(schema: Schema) -> list[Any]:
    if "const" in schema:
        return [schema["const"]]
    choices = schema.get("enum")
    return cast("list[Any]", choices) if isinstance(choices, list) else []


def _mapping(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
