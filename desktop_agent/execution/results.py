"""What running an action gives back, and what is told while it runs."""

from pathlib import Path
from typing import Any

import msgspec

from desktop_agent.protocol.reports import Failure as ActionFailure
from desktop_agent.protocol.reports import VariableView
from desktop_agent.protocol.shown import Shown

__all__ = ["ActionFailure", "ActionResult", "Shown", "ToolCall", "ToolResult", "VariableView", "WrittenFile"]


class WrittenFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that an action made or changed.

    Attributes:
        name: Its path below the scratch folder.
        size: Bytes.
    """

    name: str
    size: int


class ActionResult(msgspec.Struct, frozen=True, kw_only=True):
    """The end of one action.

    Attributes:
        value: The last expression's value: plain data, bytes, `Picture`, `Array` or `Table`, otherwise a `Preview`
            with a handle. None without a value.
        repr: That value's `repr` as text, cut at 10,000 characters; None without a value.
        output: What was printed; head and tail only when it was very long.
        output_chars: Length of all that was printed.
        output_path: The file with all of it, when `output` is cut; it lives as long as the session unless an output
            folder was given.
        is_final_answer: The action called `final_answer`.
        error: Why it failed, or None.
        seconds: How long it ran, tools included.
        shown: The value as a person is shown it, or None without a value.
        files: The files in the scratch folder that the action made or changed.
        recovery: What became of the variables when the worker had to be replaced, in words; empty otherwise.
        memory: Bytes that the session holds after the action, as `Limits.memory_mb` counts them; None where the
            system does not tell.
    """

    value: Any = None
    repr: str | None = None
    output: str = ""
    output_chars: int = 0
    output_path: Path | None = None
    is_final_answer: bool = False
    error: ActionFailure | None = None
    seconds: float = 0.0
    shown: Shown | None = None
    files: tuple[WrittenFile, ...] = ()
    recovery: str = ""
    memory: int | None = None


class ToolCall(msgspec.Struct, frozen=True, kw_only=True):
    """The action calls a tool.

    Attributes:
        call_id: Names the call within the session.
        tool: The tool's name.
        arguments: The arguments as they would be written in code, cut at a stated length.
    """

    call_id: str
    tool: str
    arguments: str


class ToolResult(msgspec.Struct, frozen=True, kw_only=True):
    """A tool call is over.

    Attributes:
        value: What the tool returned, or None when it failed.
        error: The message that the code got instead of a result, or an empty string.
        seconds: How long the tool ran.
    """

    call_id: str
    tool: str
    value: Any = None
    error: str = ""
    seconds: float = 0.0
