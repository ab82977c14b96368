"""What the host tells the worker. Tagged structs; `encode` and `decode` are the only way in and out."""

import msgspec

from desktop_agent.protocol.framing import ProtocolError


class Request(msgspec.Struct, frozen=True, kw_only=True, tag_field="to_worker"):
    """One message from the host.

    Attributes:
        id: Number that the reply carries back.
    """

    id: int = 0


class ToolDescription(msgspec.Struct, frozen=True, kw_only=True):
    """A tool as the worker needs to know it: a function of this name, answered in the host."""

    name: str
    signature: str = ""
    description: str = ""


class Setup(Request, frozen=True, kw_only=True, tag="setup"):
    """The first message: what the actions of this session may use."""

    authorized_imports: tuple[str, ...] = ()
    tools: tuple[ToolDescription, ...] = ()


class Execute(Request, frozen=True, kw_only=True, tag="execute"):
    """Run an action; answered by `reports.Done`."""

    code: str


class Define(Request, frozen=True, kw_only=True, tag="define"):
    """Set a variable; `value` is packed by `values.pack`. Answered by `reports.Answer`."""

    name: str
    value: bytes


class Authorize(Request, frozen=True, kw_only=True, tag="authorize"):
    """Allow more imports; answered by `reports.Answer`."""

    imports: tuple[str, ...]


class ListVariables(Request, frozen=True, kw_only=True, tag="list_variables"):
    """Answered by `reports.VariableList`."""


class ToolReply(Request, frozen=True, kw_only=True, tag="tool_reply"):
    """The end of the tool call with this id.

    Attributes:
        value: The result, packed; empty with an error.
        error_type: The exception's name, empty without an error.
        error: The exception's text.
    """

    value: bytes = b""
    error_type: str = ""
    error: str = ""


class Fork(Request, frozen=True, kw_only=True, tag="fork"):
    """Make a copy of yourself; a socket for the copy comes with this.

    The copy reports `Ready` there, and the original answers with `reports.Answer`.
    """


class Move(Request, frozen=True, kw_only=True, tag="move"):
    """Work in another folder from now on, as the copy of a process that works in the first one."""

    scratch: str


class Dialed(Request, frozen=True, kw_only=True, tag="dialed"):
    """The end of the `reports.Dial` with this id; without an error the connected socket comes with it.

    Attributes:
        error: Why there is no connection.
        refused: The run does not allow the address, as opposed to: it does not answer.
    """

    error: str = ""
    refused: bool = False


AnyRequest = Dialed | Fork | Move | Setup | Execute | Define | Authorize | ListVariables | ToolReply

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(AnyRequest)


def encode(request: AnyRequest) -> bytes:
    """Returns the request as the body of a frame."""
    return _encoder.encode(request)


def decode(body: bytes) -> AnyRequest:
    """Reads a request back.

    Raises:
        ProtocolError: The bytes are no request.
    """
    try:
        return _decoder.decode(body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ProtocolError(f"No request of this protocol: {error}") from error
