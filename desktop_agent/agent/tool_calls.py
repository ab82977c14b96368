"""JSON tool calls: put together from a stream, read from a reply's text, and offered to a model."""

import json
import re
import uuid
from collections.abc import Collection, Sequence
from typing import Any, cast

import msgspec

from desktop_agent.models.messages import ToolCallDelta
from desktop_agent.tools.base import Tool


class RequestedCall(msgspec.Struct, frozen=True, kw_only=True):
    """A tool call that a model asked for.

    Attributes:
        id: Names the call; the result carries it.
        name: The tool's name.
        arguments: The arguments by name.
        problem: Why the arguments cannot be read, or an empty string.
        written: The arguments as the model wrote them.
    """

    id: str
    name: str
    arguments: dict[str, Any]
    problem: str = ""
    written: str = ""

    @property
    def code(self) -> str:
        """The call as it would be written in code, for people."""
        return f"{self.name}({', '.join(f'{key}={value!r}' for key, value in self.arguments.items())})"

    def as_message_part(self) -> dict[str, Any]:
        """The call in the OpenAI shape, as the assistant's message repeats it."""
        written = json.dumps(self.arguments, ensure_ascii=False)
        return {"id": self.id, "type": "function", "function": {"name": self.name, "arguments": written}}


def calls_from_deltas(deltas: Sequence[ToolCallDelta]) -> list[RequestedCall]:
    """Puts streamed pieces together; pieces with the same index belong to one call."""
    names: dict[int, str] = {}
    ids: dict[int, str] = {}
    texts: dict[int, list[str]] = {}
    for delta in deltas:
        names[delta.index] = names.get(delta.index) or delta.name
        ids[delta.index] = ids.get(delta.index) or delta.id
        texts.setdefault(delta.index, []).append(delta.arguments)
    return [
        _call(ids[index] or uuid.uuid4().hex, names[index], "".join(texts[index]).strip() or "{}")
        for index in sorted(names)
    ]


def calls_from_text(text: str, tools: Collection[str]) -> list[RequestedCall]:
    """Reads calls that a model wrote as JSON into its text; unknown names are taken for prose."""
    calls: list[RequestedCall] = []
    position = 0
    decoder = json.JSONDecoder()
    while found := re.compile(r"[\[{]").search(text, position):
        try:
            data, position = decoder.raw_decode(text, found.start())
        except (ValueError, RecursionError):
            position = found.end()
            continue
        for item in cast("list[Any]", data) if isinstance(data, list) else [data]:
            call = _from_data(item, tools)
            if call is not None:
                calls.append(call)
    return calls


def tool_schema(tool: Tool) -> dict[str, Any]:
    """Returns a tool as models are offered it, in the OpenAI shape; with its own schema where it has one."""
    own = getattr(tool, "input_schema", None)
    if own is not None:
        described = {"name": tool.name, "description": tool.description, "parameters": own}
        return {"type": "function", "function": described}
    properties: dict[str, Any] = {}
    required: list[str] = []
    for name, schema in tool.inputs.items():
        kind = schema["type"]
        # `any` is no type of JSON schema; leaving the type out means the same.
        entry: dict[str, Any] = {} if kind == "any" else {"type": kind}
        properties[name] = {**entry, "description": str(schema.get("description", ""))}
        if not schema.get("nullable") and "default" not in schema:
            required.append(name)
    return {
        "type": "function",
        "function": {
            "name": tool.name,
            "description": tool.description,
            "parameters": {"type": "object", "properties": properties, "required": required},
        },
    }


def _call(call_id: str, name: str, text: str) -> RequestedCall:
    try:
        arguments = json.loads(text)
    except (ValueError, RecursionError) as error:
        problem = f"The arguments are no JSON: {error}."
        return RequestedCall(id=call_id, name=name, arguments={}, problem=problem, written=text)
    if not isinstance(arguments, dict):
        problem = "The arguments are no JSON object."
        return RequestedCall(id=call_id, name=name, arguments={}, problem=problem, written=text)
    return RequestedCall(id=call_id, name=name, arguments=cast("dict[str, Any]", arguments), written=text)


def _from_data(item: Any, tools: Collection[str]) -> RequestedCall | None:
    if not isinstance(item, dict):
        return None
    call = cast("dict[str, Any]", item)
    if isinstance(call.get("function"), dict):
        call = cast("dict[str, Any]", call["function"])
    name = call.get("name") or call.get("tool") or call.get("action")
    if not isinstance(name, str) or name not in tools:
        return None
    arguments = call.get("arguments", call.get("parameters", call.get("action_input", {})))
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return _call(uuid.uuid4().hex, name, text)
