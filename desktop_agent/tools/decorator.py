"""`@tool`: a function with type hints and a Google docstring becomes a tool."""

import functools
import inspect
import typing
from collections.abc import Callable
from typing import Any

from desktop_agent.tools.base import Tool
from desktop_agent.tools.docstrings import Docstring, parse_docstring
from desktop_agent.tools.errors import DocstringError, MissingTypeHint, ToolDefinitionError
from desktop_agent.tools.hints import TYPES, schema_of
from desktop_agent.tools.hub_listings import keep_direction


class FunctionTool(Tool):
    """A tool made of a function; the function itself is called, unchanged.

    Attributes:
        hints: The function's type hints, for the signature in prompts.
        returns: What the docstring says about the result.
    """

    def __init__(self, function: Callable[..., Any], *, source: str = "Python") -> None:
        signature = inspect.signature(function)
        self.hints = _hints_of(function, signature)
        docstring = _docstring_of(function, signature)
        self.name = function.__name__
        self.description = docstring.description
        self.inputs = {
            name: {**_input_schema(self.hints[name], parameter), "description": docstring.arguments[name]}
            for name, parameter in signature.parameters.items()
        }
        kind = schema_of(self.hints["return"])["type"]
        self.output_type = kind if isinstance(kind, str) and kind in TYPES else "any"
        self.returns = docstring.returns
        self.source = source
        self.forward = function
        functools.update_wrapper(self, function, updated=())


def tool(tool_function: Callable[..., Any]) -> FunctionTool:
    """Makes a tool of a function; also as `@tool`.

    The function needs a type hint for each parameter and the result, and a Google docstring that describes it and,
    under `Args:`, each parameter. It may be `async def`.

    Raises:
        MissingTypeHint: A hint is missing.
        DocstringError: A description is missing.
        ToolDefinitionError: It is not a function, or takes `*args` or `**kwargs`.
    """
    if not inspect.isfunction(tool_function):
        raise ToolDefinitionError(f"@tool makes a tool of a function, not of a {type(tool_function).__name__}.")
    keep_direction(tool_function)
    return FunctionTool(tool_function)


def _hints_of(function: Callable[..., Any], signature: inspect.Signature) -> dict[str, Any]:
    name = function.__name__
    for parameter in signature.parameters.values():
        if parameter.kind in {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}:
            raise ToolDefinitionError(
                f"Tool function '{name}' takes '{parameter}'.", advice="A tool's arguments must each have a name."
            )
    try:
        hints = typing.get_type_hints(function)
    except NameError as error:
        raise MissingTypeHint(f"A type hint of tool function '{name}' cannot be read: {error}.") from error
    missing = [parameter for parameter in signature.parameters if parameter not in hints]
    if missing:
        raise MissingTypeHint(
            f"Tool function '{name}' has no type hint for {_list(missing)}.", advice=f"Write it: {missing[0]}: str."
        )
    if "return" not in hints:
        raise MissingTypeHint(
            f"Tool function '{name}' has no type hint for its result.",
            advice="Write it: -> str, or -> None if there is none.",
        )
    return hints


def _docstring_of(function: Callable[..., Any], signature: inspect.Signature) -> Docstring:
    name = function.__name__
    docstring = parse_docstring(function.__doc__ or "")
    if not docstring.description:
        raise DocstringError(
            f"Tool function '{name}' has no description.",
            advice="Begin its docstring with what the tool does: the model reads it.",
        )
    missing = [parameter for parameter in signature.parameters if not docstring.arguments.get(parameter)]
    if missing:
        raise DocstringError(
            f"The docstring of tool function '{name}' does not describe {_list(missing)}.",
            advice=f"Add it under 'Args:', indented: '{missing[0]}: …'.",
        )
    return docstring


def _input_schema(hint: Any, parameter: inspect.Parameter) -> dict[str, Any]:
    schema = schema_of(hint)
    if parameter.default is not inspect.Parameter.empty:
        schema["nullable"] = True
    return schema


def _list(names: list[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)
