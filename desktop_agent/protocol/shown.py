"""A value as it is shown to a person: data only, made in the worker."""

from typing import Literal

import msgspec


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A value as it is shown; the same fields as `desktop_agent.agent.events.Shown`.

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
