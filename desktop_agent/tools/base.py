"""What a tool is: a named, described function that the agent's code may call.

The contract is that of smolagents: class attributes `name`, `description`, `inputs` and `output_type`, and a method
`forward` that takes exactly the inputs. A tool runs in the application, never in the interpreter.
"""

import abc
import inspect
import keyword
import threading
from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast, runtime_checkable

from desktop_agent.tools.errors import ToolArgumentError, ToolDefinitionError
from desktop_agent.tools.hints import TYPES, hint_text, type_text
from desktop_agent.tools.sharing import Sharable

Inputs = Mapping[str, Mapping[str, Any]]


class _CheckedWhenMade(abc.ABCMeta):
    """Checks a tool once its whole `__init__` is over, so that attributes may be set there too."""

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        made = super().__call__(*args, **kwargs)
        made.validate()
        return made


class Tool(Sharable, metaclass=_CheckedWhenMade):
    """A named, described function that the agent's code may call.

    Subclasses set the attributes below and define `forward`, which may be `async def`. Heavy preparation belongs in
    `setup`, which is called once, before the first call.

    Attributes:
        name: The function's name in the agent's code.
        description: What it does and when to use it, for the model.
        inputs: For each argument its `type` (one of `desktop_agent.tools.hints.TYPES`), its `description`, and
            `nullable` where it may be left out.
        output_type: One of the same types.
        source: Where the tool comes from, for people.
        revision: The commit of a tool from the Hub.
        skip_forward_signature_validation: Set by tools whose `forward` takes `*args, **kwargs`.
    """

    name: str
    description: str
    inputs: Inputs
    output_type: str
    source: str = "built in"
    revision: str = ""
    skip_forward_signature_validation: bool = False
    is_initialized: bool = False

    forward: Callable[..., Any]

    @property
    def is_async(self) -> bool:
        """True if calling the tool returns an awaitable."""
        return inspect.iscoroutinefunction(self.forward)

    def setup(self) -> None:
        """Prepares what is expensive; called once, before the first call."""
        self.is_initialized = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Calls `forward`; a single dict whose keys are the inputs' names is taken as the arguments.

        Raises:
            ToolArgumentError: The arguments do not fit.
        """
        if not self.is_initialized:
            with _setup_lock:
                if not self.is_initialized:
                    self.setup()
                    self.is_initialized = True
        if len(args) == 1 and not kwargs and isinstance(args[0], dict):
            named = cast("dict[object, Any]", args[0])
            if named and all(key in self.inputs for key in named):
                args, kwargs = (), {str(key): value for key, value in named.items()}
        try:
            inspect.signature(self.forward).bind(*args, **kwargs)
        except TypeError as error:
            raise ToolArgumentError(
                f"{self.name}() was called wrongly: {error}.", advice=f"Call it as {signature_text(self)}."
            ) from None
        return self.forward(*args, **kwargs)

    @property
    def signature(self) -> str:
        """The tool as one line of code: `web_search(query: str) -> str`."""
        return signature_text(self)

    def to_code_prompt(self) -> str:
        """Returns the tool as the head of a Python function with its docstring, as prompts show it."""
        return code_prompt(self)

    def validate(self) -> None:
        """Checks the attributes and that `forward` takes exactly the inputs.

        Raises:
            ToolDefinitionError: Something is missing or wrong; the message says what.
        """
        check_attributes(self, type(self).__name__)
        forward = getattr(self, "forward", None)
        if not callable(forward):
            raise ToolDefinitionError(
                f"Tool '{self.name}' has no method 'forward'.", advice="Define it: the call goes there."
            )
        if not self.skip_forward_signature_validation:
            _check_forward(self.name, self.inputs, inspect.signature(forward))

    def __repr__(self) -> str:
        return f"<Tool {signature_text(self)}>"


_setup_lock = threading.RLock()


@runtime_checkable
class ToolLike(Protocol):
    """What smolagents' tools and ours have in common."""

    name: str
    description: str
    inputs: Any
    output_type: Any

    def forward(self, *args: Any, **kwargs: Any) -> Any: ...


class ForeignTool(Tool):
    """A tool of another library, called through its own `__call__`."""

    skip_forward_signature_validation = True

    def __init__(self, original: ToolLike) -> None:
        self.original = original
        self.name = original.name
        self.description = original.description
        self.inputs = original.inputs
        self.output_type = original.output_type
        self.source = type(original).__module__.partition(".")[0]
        self.forward = original.forward

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Calls the original, which prepares itself and converts arguments as its library does."""
        call = cast("Callable[..., Any]", self.original if callable(self.original) else self.original.forward)
        return call(*args, **kwargs)


def as_tool(candidate: object) -> Tool:
    """Returns the candidate as a tool: a `Tool` as it is, a tool of smolagents wrapped.

    Raises:
        ToolDefinitionError: It is neither; for a plain function the message names `@tool`.
    """
    if isinstance(candidate, Tool):
        return candidate
    if inspect.isclass(candidate):
        raise ToolDefinitionError(
            f"'{candidate.__name__}' is a class, not a tool.", advice=f"Make one of it: {candidate.__name__}()."
        )
    if isinstance(candidate, ToolLike):
        return ForeignTool(candidate)
    if inspect.isroutine(candidate):
        name = getattr(candidate, "__name__", "function")
        raise ToolDefinitionError(
            f"'{name}' is a plain function, not a tool.", advice="Put @tool above its definition."
        )
    missing = [
        part for part in ("name", "description", "inputs", "output_type", "forward") if not hasattr(candidate, part)
    ]
    raise ToolDefinitionError(f"A {type(candidate).__name__} is not a tool: it has no {', '.join(missing)}.")


def signature_text(tool: Tool) -> str:
    """Returns the tool's call as one line of code, with types and defaults, for prompts and messages."""
    forward = getattr(tool, "forward", None)
    parameters: Mapping[str, inspect.Parameter] = {}
    hints: Mapping[str, Any] = getattr(tool, "hints", {})
    if callable(forward):
        parameters = inspect.signature(forward).parameters
    parts: list[str] = []
    for name, schema in tool.inputs.items():
        text = f"{name}: {hint_text(hints[name]) if name in hints else type_text(schema)}"
        default = parameters[name].default if name in parameters else inspect.Parameter.empty
        if default is not inspect.Parameter.empty:
            text += f" = {default!r}"
        elif schema.get("nullable"):
            text += " = None"
        parts.append(text)
    result = hint_text(hints["return"]) if "return" in hints else type_text({"type": tool.output_type})
    return f"{tool.name}({', '.join(parts)}) -> {result}"


def code_prompt(tool: Tool) -> str:
    """Returns the tool as the head of a Python function with its docstring, as prompts show it."""
    lines = [f"def {signature_text(tool)}:", f'    """{_indented(tool.description, 4)}']
    if tool.inputs:
        lines += ["", "    Args:"]
        lines += [
            f"        {name}: {_indented(str(schema['description']), 12)}" for name, schema in tool.inputs.items()
        ]
    returns = getattr(tool, "returns", "")
    if returns:
        lines += ["", "    Returns:", f"        {_indented(returns, 8)}"]
    if len(lines) == 2:
        return "\n".join(lines) + '"""'
    return "\n".join([*lines, '    """'])


def _indented(text: str, width: int) -> str:
    lines = [line.strip() for line in text.strip().splitlines()]
    return ("\n" + " " * width).join(lines).replace("\n" + " " * width + "\n", "\n\n")


def check_attributes(tool: Any, owner: str) -> None:
    """Checks a tool's name, description, inputs and output type.

    Raises:
        ToolDefinitionError: One of them is missing or wrong.
    """
    for attribute, kind in (("name", str), ("description", str), ("inputs", Mapping), ("output_type", str)):
        value = getattr(tool, attribute, None)
        if value is None:
            raise ToolDefinitionError(f"Tool class '{owner}' has no attribute '{attribute}'.")
        if not isinstance(value, kind):
            wanted, got = kind.__name__.lower(), type(value).__name__
            raise ToolDefinitionError(f"Attribute '{attribute}' of tool '{owner}' must be a {wanted}, not a {got}.")
    name = cast("str", tool.name)
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ToolDefinitionError(
            f"'{name}' cannot be a tool's name: the agent's code calls the tool by it.",
            advice="Use letters, digits and underscores, and no word of Python's own.",
        )
    if not tool.description.strip():
        raise ToolDefinitionError(f"Tool '{name}' has an empty description.", advice="The model chooses tools by it.")
    if tool.output_type not in TYPES:
        raise ToolDefinitionError(f"Output type '{tool.output_type}' of tool '{name}' is none of: {', '.join(TYPES)}.")
    for argument, schema in tool.inputs.items():
        _check_input(name, argument, schema)


def _check_input(tool: str, argument: Any, schema: Any) -> None:
    if not isinstance(argument, str) or not argument.isidentifier() or keyword.iskeyword(argument):
        raise ToolDefinitionError(f"'{argument}' cannot be the name of an argument of tool '{tool}'.")
    if not isinstance(schema, Mapping):
        raise ToolDefinitionError(f"Input '{argument}' of tool '{tool}' must be a dict with 'type' and 'description'.")
    described = cast("Mapping[str, Any]", schema)
    for key in ("type", "description"):
        if key not in described:
            raise ToolDefinitionError(f"Input '{argument}' of tool '{tool}' has no '{key}'.")
    kinds: Any = described["type"]
    for kind in [kinds] if isinstance(kinds, str) else cast("list[Any]", kinds):
        if kind not in TYPES:
            raise ToolDefinitionError(
                f"Type '{kind}' of input '{argument}' of tool '{tool}' is none of: {', '.join(TYPES)}."
            )


def _check_forward(tool: str, inputs: Inputs, signature: inspect.Signature) -> None:
    open_ended = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
    if any(parameter.kind in open_ended for parameter in signature.parameters.values()):
        return
    taken = set(signature.parameters)
    unknown, unstated = sorted(set(inputs) - taken), sorted(taken - set(inputs))
    if unknown:
        raise ToolDefinitionError(f"Tool '{tool}' states inputs that 'forward' does not take: {', '.join(unknown)}.")
    if unstated:
        raise ToolDefinitionError(
            f"'forward' of tool '{tool}' takes arguments that 'inputs' does not state: {', '.join(unstated)}."
        )
