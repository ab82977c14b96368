"""Tools of LangChain and gradio-tools, by the shape that they have: neither library is imported."""

import inspect
from collections.abc import Mapping
from typing import Any, cast

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolDefinitionError
from desktop_agent.tools.hints import schema_of
from desktop_agent.tools.mcp.schemas import Arguments, python_name


class LangChainTool(Tool):
    """A tool of LangChain."""

    def __init__(self, original: Any) -> None:
        _must_have(original, "name", "description", "args", "run")
        schema = _schema(original)
        arguments = Arguments(schema)
        self.original = original
        self.name = python_name(str(original.name)).lower()
        self.description = str(original.description)
        self.inputs = arguments.inputs
        self.hints = dict(arguments.hints)
        self.output_type = "any"
        self.source = "LangChain"

        def forward(*args: Any, **kwargs: Any) -> Any:
            return original.run(arguments.to_wire(args, kwargs))

        forward.__signature__ = arguments.signature  # pyright: ignore[reportFunctionMemberAccess]
        self.forward = forward


class GradioTool(Tool):
    """A tool of gradio-tools."""

    def __init__(self, original: Any) -> None:
        _must_have(original, "name", "description", "run")
        self.original = original
        self.name = python_name(str(original.name))
        self.description = str(original.description)
        self.inputs = {
            name: {
                "type": schema_of(parameter.annotation)["type"]
                if parameter.annotation is not parameter.empty
                else "any",
                "description": "",
                **({} if parameter.default is parameter.empty else {"nullable": True}),
            }
            for name, parameter in inspect.signature(original.run).parameters.items()
        }
        self.output_type = "string"
        self.source = "gradio-tools"
        self.forward = original.run


def _schema(original: Any) -> dict[str, Any]:
    """The JSON schema of the arguments: the whole one where the tool has it, else `args` alone."""
    described: Any = getattr(original, "tool_call_schema", None)
    whole: Any = described.model_json_schema() if hasattr(described, "model_json_schema") else None
    if isinstance(whole, dict):
        return cast("dict[str, Any]", whole)
    args: Any = original.args
    if not isinstance(args, Mapping):
        raise ToolDefinitionError(f"The arguments of the LangChain tool '{original.name}' cannot be read.")
    properties = {str(name): dict(schema) for name, schema in cast("Mapping[Any, Any]", args).items()}
    return {"properties": properties, "required": [name for name, one in properties.items() if "default" not in one]}


def _must_have(original: Any, *attributes: str) -> None:
    missing = [name for name in attributes if not hasattr(original, name)]
    if missing:
        raise ToolDefinitionError(f"A {type(original).__name__} is no such tool: it has no {', '.join(missing)}.")
