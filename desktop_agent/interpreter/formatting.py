"""`str.format` with the policy's judgement: a format string reads attributes of its arguments."""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import functools
import string
import types
from collections.abc import Callable, Iterable
from typing import Any

from desktop_agent.interpreter.control import Forbidden
from desktop_agent.interpreter.policy import HIDDEN_METHODS, TEMPLATES, rule_for

_PARSE = string.Formatter().parse
_UNBOUND = (str.__dict__["format"], str.__dict__["format_map"])
_EXACT = str.__str__


def _attributes(field: str) -> Iterable[str]:
    # `first.attribute[index].attribute`: an index may hold dots, an attribute may not hold a bracket.
    rest = field
    while rest:
        dot, bracket = rest.find("."), rest.find("[")
        if bracket != -1 and (dot == -1 or bracket < dot):
            end = rest.find("]", bracket)
            rest = rest[end + 1 :] if end != -1 else ""
            continue
        if dot == -1:
            return
        rest = rest[dot + 1 :]
        stops = [at for at in (rest.find("."), rest.find("[")) if at != -1]
        end = min(stops, default=len(rest))
        yield rest[:end]
        rest = rest[end:]


@functools.lru_cache(maxsize=512)
def judge_template(template: str) -> None:
    """Refuses a format string that reads what an action may not read.

    A malformed template is not refused: formatting it raises what Python raises, after the fields judged so far.

    Raises:
        Forbidden: It names an attribute that the policy does not let everybody read.
    """
    try:
        for _, field, spec, _ in _PARSE(template):
            for name in _attributes(field or ""):
                # Templates are harmless as text.
                if name not in TEMPLATES and (rule_for(name) != "plain" or name in HIDDEN_METHODS):
                    raise Forbidden(f"a format string may not read the attribute '{name}' here")
            if spec and "{" in spec:
                judge_template(spec)
    except ValueError:
        return


def judge_arguments(arguments: Iterable[Any]) -> None:
    """Refuses templates among the arguments of a library's own `format` (a pandas Styler takes them so)."""
    for argument in arguments:
        if issubclass(type(argument), str):
            judge_template(_EXACT(argument))  # pyright: ignore[reportArgumentType]
        elif issubclass(type(argument), dict):
            judge_arguments(dict.values(argument))  # pyright: ignore[reportUnknownArgumentType]


def guard_format(value: object) -> object:
    """Returns what stands for the value of an attribute named `format` or `format_map`."""
    if type(value) is types.BuiltinMethodType and issubclass(type(value.__self__), str):
        if value.__name__ in ("format", "format_map"):
            return _bound(_EXACT(value.__self__), value.__name__)  # pyright: ignore[reportArgumentType]
    elif any(value is method for method in _UNBOUND):
        return _unbound(value.__name__)  # pyright: ignore[reportAttributeAccessIssue]
    elif type(value) is types.MethodType and value.__func__.__module__ != "__main__":
        return _foreign(value)
    return value


def _bound(template: str, name: str) -> Callable[..., str]:
    def format(*args: object, **kwargs: object) -> str:
        judge_template(template)
        return template.format(*args, **kwargs) if name == "format" else template.format_map(*args, **kwargs)  # pyright: ignore[reportArgumentType]

    return format


def _unbound(name: str) -> Callable[..., str]:
    def format(*args: object, **kwargs: object) -> str:
        if not args or not issubclass(type(args[0]), str):
            return getattr(str, name)(*args, **kwargs)
        return _bound(_EXACT(args[0]), name)(*args[1:], **kwargs)  # pyright: ignore[reportArgumentType]

    return format


def _foreign(method: types.MethodType) -> Callable[..., object]:
    def format(*args: object, **kwargs: object) -> object:
        judge_arguments(args)
        judge_arguments(kwargs.values())
        return method(*args, **kwargs)

    return format
