"""A value as a person is shown it: text always, and a picture, audio, a table's first rows or an array's shape where
there are such.
"""

from typing import Any

from desktop_agent.interpreter.previews import cut_repr
from desktop_agent.protocol import foreign
from desktop_agent.protocol.audio import MAX_AUDIO, audio_type, describe
from desktop_agent.protocol.shown import Shown
from desktop_agent.protocol.values import Array, Picture, Table
from desktop_agent.worker.audio import audio_of
from desktop_agent.worker.crossing import type_name

REPR_CHARS = 10_000
"""Length at which the `repr` of a value is cut."""

_ROWS = 50
_COLUMNS = 50
_CELL_CHARS = 200


def show(value: object, text: str) -> Shown:
    """Returns the value as it is shown.

    Args:
        value: What is shown.
        text: Its `repr`, already cut.
    """
    name = type_name(value)
    try:
        return _show_audio(value, name) or _show_table(value, name, text) or _show_crossed(value, name, text)
    except Exception:  # noqa: BLE001  # The value's own code may raise anything; its text is there already.
        return Shown(type_name=name, text=text)


def _show_audio(value: object, name: str) -> Shown | None:
    data = audio_of(value)
    if data is None:
        return None
    kept = data if len(data) <= MAX_AUDIO else b""
    return Shown(kind="audio", type_name=name, text=describe(data), media_type=audio_type(data), data=kept)


def _show_table(value: Any, name: str, text: str) -> Shown | None:
    """The head of a data frame, without turning the whole of it into rows."""
    if not (foreign.is_frame(value)):
        return None
    head = foreign.to_value(value.head(_ROWS))
    if not isinstance(head, Table):
        return None
    return _table(head, name, text, tuple(int(n) for n in value.shape))


def _show_crossed(value: object, name: str, text: str) -> Shown:
    if not foreign.is_foreign(value):
        return Shown(type_name=name, text=text)
    crossed = foreign.to_value(value)
    if isinstance(crossed, Picture):
        shape = (crossed.width, crossed.height)
        return Shown(kind="picture", type_name=name, text=text, media_type="image/png", data=crossed.png, shape=shape)
    if isinstance(crossed, Array):
        return Shown(kind="array", type_name=name, text=text, shape=crossed.shape)
    if isinstance(crossed, Table):
        return _table(crossed, name, text, (len(crossed.rows), len(crossed.columns)))
    return Shown(type_name=name, text=text)


def _table(head: Table, name: str, text: str, shape: tuple[int, ...]) -> Shown:
    return Shown(
        kind="table",
        type_name=name,
        text=text,
        columns=tuple(column[:_CELL_CHARS] for column in head.columns[:_COLUMNS]),
        rows=tuple(tuple(_cell(cell) for cell in row[:_COLUMNS]) for row in head.rows[:_ROWS]),
        shape=shape,
    )


def _cell(value: object) -> str:
    return value[:_CELL_CHARS] if type(value) is str else cut_repr(value, _CELL_CHARS)
