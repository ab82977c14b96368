"""What every event carries, and the small structures that several events share."""

from typing import Literal

import msgspec

ToolPermission = Literal["allow", "ask", "never"]
"""What a run does when its code calls a tool: run it, ask a person before, or refuse it."""


class Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="event"):
    """One thing that happened in a run.

    Attributes:
        run_id: The run it belongs to.
        seq: Its place in the run, from 0, without gaps.
        at: When it happened, in seconds since 1970 (UTC).
        step: The step's number from 1, or None for what belongs to the whole run.
    """

    run_id: str
    seq: int
    at: float
    step: int | None = None


class Tokens(msgspec.Struct, frozen=True, kw_only=True):
    """Token counts of model calls; `estimated` when no provider counted them."""

    input: int = 0
    output: int = 0
    cached: int = 0
    estimated: bool = False

    def __add__(self, other: "Tokens") -> "Tokens":
        return Tokens(
            input=self.input + other.input,
            output=self.output + other.output,
            cached=self.cached + other.cached,
            estimated=self.estimated or other.estimated,
        )


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What model calls cost in US dollars: an estimate, from a provider's list of prices and the counted tokens.

    Attributes:
        amount: Dollars.
        estimated: Always true as long as no provider says what it charged.
        source: Whose list.
    """

    amount: float
    estimated: bool = True
    source: str = ""

    def __add__(self, other: "Cost") -> "Cost":
        sources = dict.fromkeys(part for part in (*self.source.split(", "), *other.source.split(", ")) if part)
        return Cost(
            amount=self.amount + other.amount,
            estimated=self.estimated or other.estimated,
            source=", ".join(sources),
        )


class Effects(msgspec.Struct, frozen=True, kw_only=True):
    """What an action will touch, read from its syntax tree: a guess, since names can be computed.

    Attributes:
        imports: Dotted names of the modules it imports.
        tools: Each call of a tool, written as in the code.
        paths: String literals that look like paths.
        hosts: Host names in string literals that look like addresses.
        new: Those of all the above that no earlier approved action of the run had.
    """

    imports: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A value as it is shown: made in the worker, data only.

    Attributes:
        kind: How to show it.
        type_name: The value's type, for people.
        text: Its `repr`, cut at a stated length, or audio in words; always there.
        media_type: Type of `data`, for example `image/png`; empty without data.
        data: The picture's or the audio's bytes, or nothing.
        columns: Column names of a table.
        rows: First rows of a table, each cell as text.
        shape: Rows and columns of a table, or the dimensions of an array or picture.
    """

    kind: Literal["text", "picture", "table", "array", "audio"] = "text"
    type_name: str = ""
    text: str = ""
    media_type: str = ""
    data: bytes = b""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    shape: tuple[int, ...] = ()


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """Why an action failed, as the model and the person read it.

    Attributes:
        kind: `syntax`, `import`, `forbidden`, `exception`, `timeout`, `memory`, `crash`, `cancelled`, or, for replies
            without a usable action, `parsing`; `rejected` when a person did not allow it, `check` when an answer was
            not accepted, `model`
            when the model call failed.
        exception_type: The exception's name, or an empty string.
        message: One line that says what to do.
        line: The line of the action, from 1, where that is known.
        traceback: The frames of the action's own code.
    """

    kind: str
    exception_type: str = ""
    message: str
    line: int | None = None
    traceback: str = ""


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One chat message as it was sent to the model."""

    role: str
    content: str
    images: int = 0


class ToolInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A tool as the run knows it.

    Attributes:
        name: Its name in the code.
        description: What it does.
        signature: Its call with types.
        source: Where it comes from, for people.
        permission: `allow`; `ask` when a person is asked before it is called; `never` when it is refused.
    """

    name: str
    description: str = ""
    signature: str = ""
    source: str = "built in"
    permission: ToolPermission = "allow"
