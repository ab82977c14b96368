"""Actions written as tool calls, by models that were trained to make such and do so all the same.

Each shape becomes the line of code that it stands for.
"""

import ast
import json
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple, cast

CodeOf = Callable[[str], str | None]

_INTERPRETERS = frozenset(
    {
        "python",
        "python_interpreter",
        "code_interpreter",
        "ipython",
        "execute_code",
        "execute_python",
        "run_python",
        "code",
    }
)
_ARGUMENT_KEYS = ("arguments", "parameters", "args", "action_input", "input")
_NAME_KEYS = ("name", "tool", "tool_name", "action")

_TOOL_CALL = re.compile(r"<tool_call>\s*(.*?)\s*(?:</tool_call>|\Z)", re.DOTALL)
_FUNCTION = re.compile(r"<function=([\w.-]+)>\s*(.*?)\s*(?:</function>|\Z)", re.DOTALL)
_PARAMETER = re.compile(r"<parameter=([\w-]+)>\n?(.*?)\n?</parameter>", re.DOTALL)
_INVOKE = re.compile(r"<invoke name=\"([\w.-]+)\">\s*(.*?)\s*(?:</invoke>|\Z)", re.DOTALL)
_NAMED_PARAMETER = re.compile(r"<parameter name=\"([\w-]+)\">(.*?)</parameter>", re.DOTALL)
_KEYS_AND_VALUES = re.compile(r"<arg_key>\s*(.*?)\s*</arg_key>\s*<arg_value>(.*?)</arg_value>", re.DOTALL)
_DEEPSEEK = re.compile(
    r"<｜tool▁sep｜>\s*([\w.-]+)\s*(?:```(?:json)?\s*)?(\{.*?\})\s*(?:```\s*)?<｜tool▁call▁end｜>", re.DOTALL
)
_KIMI = re.compile(
    r"<\|tool_call_begin\|>\s*(?:functions\.)?([\w-]+)(?::\d+)?\s*<\|tool_call_argument_begin\|>\s*(.*?)\s*<\|tool_call_end\|>",
    re.DOTALL,
)
_MISTRAL = re.compile(r"\[TOOL_CALLS\]\s*([\w-]+)\s*(?:\[ARGS\])?\s*(?=\{)")
_REACT = re.compile(r"(?:^|\n)[ \t]*Action:[ \t]*([\w.-]+)[ \t]*\n[ \t]*Action Input:[ \t]*(.*)", re.DOTALL)
_LLAMA_CALL = re.compile(r"\A\s*([\w-]+)\.call\((.*)\)\s*\Z", re.DOTALL)
_MARKS = ("<|python_tag|>", "[TOOL_CALLS]")


class Called(NamedTuple):
    """An action that was written as a call.

    Attributes:
        thought: What stands before it.
        code: The line that it stands for.
    """

    thought: str
    code: str


class Shapes:
    """Finds calls in a reply.

    Args:
        tools: The names of the tools.
        code_of: Returns the code in a text that should be Python, or None when it is none.
    """

    def __init__(self, tools: Collection[str], code_of: CodeOf) -> None:
        self._tools = tools
        self._code_of = code_of

    def find(self, body: str) -> Called | None:
        """Returns the first shape that the reply has, all its calls as one action."""
        for first, calls in self._written(body):
            lines = [line for name, arguments in calls if (line := self._line(name, arguments)) is not None]
            if lines:
                return Called(body[:first], "\n".join(lines))
        for mark in _MARKS:
            before, found, after = body.partition(mark)
            code = (self.code_for(after) or self._after_mark(after)) if found else None
            if code:
                return Called(before, code)
        start = min((at for at in (body.find("{"), body.find("[{")) if at >= 0), default=-1)
        code = self.code_for(body[start:]) if start >= 0 else None
        if not code:
            return None
        data = load(body[start:])
        thought = str(cast("dict[str, Any]", data).get("thought", "")) if isinstance(data, dict) else ""
        return Called(thought or body[:start], code)

    def code_for(self, text: str) -> str | None:
        """Returns the code that a JSON call, or a list of such, stands for; None when it is no call."""
        data = load(text)
        calls = cast("list[Any]", data) if isinstance(data, list) else [data]
        lines: list[str] = []
        for call in calls:
            line = self._line_for(cast("dict[str, Any]", call)) if isinstance(call, dict) else None
            if line is None:
                return None
            lines.append(line)
        return "\n".join(lines) or None

    def code_of_call(self, name: str, arguments: str) -> str | None:
        """Returns the code that a call in the provider's own form stands for; None when it is none of a tool."""
        loaded = load(arguments)
        return self._line(name, arguments if loaded is None else loaded)

    # The shapes

    def _written(self, body: str) -> Iterator[tuple[int, list[tuple[str, Any]]]]:
        """Yields where a shape begins, and its calls."""
        for pattern, arguments_in in (
            (_FUNCTION, _parameters),
            (_INVOKE, _named_parameters),
            (_DEEPSEEK, load),
            (_KIMI, load),
        ):
            found = list(pattern.finditer(body))
            if found:
                yield _beginning(body, found[0].start()), [(each[1], arguments_in(each[2])) for each in found]
        found = list(_TOOL_CALL.finditer(body))
        if found:
            yield found[0].start(), [call for each in found for call in _in_tool_call(each[1])]
        named = _MISTRAL.search(body)
        if named:
            yield named.start(), [(named[1], load(body[named.end() :]))]
        asked = _REACT.search(body)
        if asked:
            text = asked[2].split("\nObservation:")[0].strip()
            loaded = load(text)
            yield asked.start(), [(asked[1], text.strip("\"'") if loaded is None else loaded)]

    def _after_mark(self, after: str) -> str | None:
        called = _LLAMA_CALL.match(after)
        return self._code_of(f"print({called[1]}({called[2]}))" if called else after)

    def _line_for(self, call: dict[str, Any]) -> str | None:
        if isinstance(call.get("function"), dict):
            call = cast("dict[str, Any]", call["function"])
        code = call.get("code")
        if isinstance(code, str) and code.strip():
            return self._code_of(code) or code
        name = next((call[key] for key in _NAME_KEYS if call.get(key)), None)
        arguments = _arguments_in(call)
        if isinstance(arguments, str):
            loaded = load(arguments)
            arguments = cast("Any", loaded) if isinstance(loaded, dict) else arguments
        return self._line(name, arguments) if isinstance(name, str) else None

    def _line(self, name: str, arguments: Any) -> str | None:
        if name not in self._tools:
            return self._as_code(name, arguments)
        if arguments is None:
            arguments = {}
        if isinstance(arguments, dict):
            items = cast("dict[str, Any]", arguments).items()
            written = ", ".join(f"{key}={value!r}" for key, value in items)
        elif isinstance(arguments, list):
            written = ", ".join(repr(value) for value in cast("list[Any]", arguments))
        else:
            written = repr(arguments)
        return f"final_answer({written})" if name == "final_answer" else f"print({name}({written}))"

    def _as_code(self, name: str, arguments: Any) -> str | None:
        """The call of an interpreter, which is none of the tools: its argument is the action."""
        if isinstance(arguments, dict):
            fields = cast("dict[str, Any]", arguments)
            code = fields.get("code") or (fields.get("input") if name in _INTERPRETERS else None)
        else:
            code = arguments if name in _INTERPRETERS else None
        return self._code_of(code) or code if isinstance(code, str) and code.strip() else None


def load(text: str) -> Any:
    """Reads the JSON value at the start of the text, or the Python one that a model wrote instead; None without any."""
    text = text.lstrip()
    try:
        # Models write line ends into strings as they are.
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        pass
    if not text.startswith(("{'", "[{'")):
        return None
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None


def _beginning(body: str, at: int) -> int:
    """Where the tag around a call begins, when there is one."""
    for tag in ("<tool_call>", "<function_calls>", "<｜tool▁calls▁begin｜>", "<|tool_calls_section_begin|>"):
        outer = body.rfind(tag, 0, at)
        if outer >= 0:
            return outer
    return at


def _parameters(text: str) -> Any:
    found = _PARAMETER.findall(text)
    return {name: _value(value) for name, value in found} if found else load(text)


def _named_parameters(text: str) -> Any:
    return {name: _value(value) for name, value in _NAMED_PARAMETER.findall(text)}


def _in_tool_call(text: str) -> list[tuple[str, Any]]:
    pairs = _KEYS_AND_VALUES.findall(text)
    head = text.split("<arg_key>")[0].strip()
    if head.isidentifier():
        return [(head, {name: _value(value) for name, value in pairs})]
    data = load(text)
    calls = cast("list[Any]", data) if isinstance(data, list) else [data]
    known = [cast("dict[str, Any]", call) for call in calls if isinstance(call, dict)]
    return [(str(call.get("name", "")), _arguments_in(call)) for call in known]


def _arguments_in(call: dict[str, Any]) -> Any:
    key = next((key for key in _ARGUMENT_KEYS if key in call), None)
    return {} if key is None else call[key]


def _value(text: str) -> Any:
    """A parameter as a tag holds it: a number, list or object when it is written as one, else the text."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text.strip("\n")
