"""What the worker tells the host. Tagged structs, each field typed and, where text can be long, capped."""

from typing import Annotated, Literal

import msgspec

from desktop_agent.protocol.framing import ProtocolError
from desktop_agent.protocol.shown import Shown

Short = Annotated[str, msgspec.Meta(max_length=1_000)]
Text = Annotated[str, msgspec.Meta(max_length=200_000)]
ErrorKind = Literal["syntax", "import", "forbidden", "exception", "timeout", "memory", "crash", "cancelled"]


class Report(msgspec.Struct, frozen=True, kw_only=True, tag_field="to_host"):
    """One message from the worker.

    Attributes:
        id: The request it answers, or, for a tool call, the number that the answer must carry.
    """

    id: int = 0


class Ready(Report, frozen=True, kw_only=True, tag="ready"):
    """The worker is contained and waits for requests.

    Attributes:
        features: What holds it, in words; see `desktop_agent.worker.containment`.
    """

    pid: int
    level: Short = ""
    features: tuple[Short, ...] = ()


class Output(Report, frozen=True, kw_only=True, tag="output"):
    """A piece of what the running action prints."""

    text: Annotated[str, msgspec.Meta(max_length=2**20)]


class ToolCall(Report, frozen=True, kw_only=True, tag="tool_call"):
    """The action calls a tool; answered by `requests.ToolReply`.

    Attributes:
        arguments: Packed list of positional arguments.
        keywords: Packed dict of keyword arguments.
        text: The arguments as they would be written in code, cut at a stated length.
    """

    tool: Short
    arguments: bytes
    keywords: bytes
    text: Text = ""


class Dial(Report, frozen=True, kw_only=True, tag="dial"):
    """The action wants a connection; answered by `requests.Dialed`."""

    host: Short
    port: Annotated[int, msgspec.Meta(ge=0, le=65535)]


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """Why an action failed; the fields of `desktop_agent.interpreter.outcome.ActionError`."""

    kind: ErrorKind
    exception_type: Short = ""
    message: Text = ""
    line: int | None = None
    traceback: Text = ""


class Done(Report, frozen=True, kw_only=True, tag="done"):
    """An action is over.

    Attributes:
        value: The packed value, empty without one.
        repr: The value's `repr`, cut at a stated length, or None without a value.
        shown: The value as it is shown, or None without a value.
    """

    has_value: bool = False
    value: bytes = b""
    repr: Text | None = None
    shown: Shown | None = None
    is_final_answer: bool = False
    error: Failure | None = None


class Answer(Report, frozen=True, kw_only=True, tag="answer"):
    """A request without a result of its own is done, or failed with this text."""

    error: Text = ""


class VariableView(msgspec.Struct, frozen=True, kw_only=True):
    """A variable of the session, for people.

    Attributes:
        text: Its `repr`, cut at a stated length.
        size: Length, shape or nothing, as text.
        shown: A small table or picture, for values that are such.
        named_only: The time for the list was over before it was its turn: its text is missing.
    """

    name: Short
    type_name: Short
    text: Text
    size: Short = ""
    shown: Shown | None = None
    named_only: bool = False


class VariableList(Report, frozen=True, kw_only=True, tag="variable_list"):
    """The session's variables, in the order in which they were made."""

    variables: tuple[VariableView, ...] = ()


AnyReport = Ready | Output | ToolCall | Dial | Done | Answer | VariableList

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(AnyReport)


def encode(report: AnyReport) -> bytes:
    """Returns the report as the body of a frame."""
    return _encoder.encode(report)


def decode(body: bytes) -> AnyReport:
    """Reads a report.

    Raises:
        ProtocolError: The bytes are no report, or a field is longer than it may be.
    """
    try:
        return _decoder.decode(body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ProtocolError(f"No report of this protocol: {error}") from error
