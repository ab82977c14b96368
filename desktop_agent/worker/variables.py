"""The session's variables as a person is shown them: a bounded list in bounded time, whatever their own code does."""

import time
from collections.abc import Mapping
from typing import Final

from desktop_agent.interpreter.previews import Preview, cut_repr, preview
from desktop_agent.protocol import foreign
from desktop_agent.protocol.reports import VariableView
from desktop_agent.protocol.shown import Shown
from desktop_agent.worker.crossing import type_name

MOST: Final = 500
_CHARS: Final = 2_000
_SECONDS: Final = 1.0
_SECONDS_EACH: Final = 0.25
_PICTURE_BYTES: Final = 256 * 1024
_ALL_BYTES: Final = 2 * 2**20


def views(variables: Mapping[str, object]) -> list[VariableView]:
    """Returns the first `MOST` variables; those that come when the time is over are named only.

    Args:
        variables: Names and values, in the order in which they were made.
    """
    until = time.monotonic() + _SECONDS
    room = _ALL_BYTES
    seen: list[VariableView] = []
    for name, value in list(variables.items())[:MOST]:
        if time.monotonic() > until:
            seen.append(VariableView(name=name[:1_000], type_name=type_name(value), text="", named_only=True))
            continue
        view = _view(name, value)
        if view.shown is not None:
            room -= _weight(view.shown)
            if room < 0:
                view = VariableView(name=view.name, type_name=view.type_name, text=view.text, size=view.size)
        seen.append(view)
    return seen


def _view(name: str, value: object) -> VariableView:
    if not foreign.is_foreign(value):
        text = cut_repr(value, _CHARS, _SECONDS_EACH)
        return VariableView(name=name[:1_000], type_name=type_name(value), text=text, size=_length(value))
    made = preview(value, limit=_CHARS, seconds=_SECONDS_EACH)
    size = " × ".join(map(str, made.shape))
    return VariableView(
        name=name[:1_000], type_name=type_name(value), text=made.text[:20_000], size=size, shown=_shown(made)
    )


def _shown(made: Preview) -> Shown | None:
    if made.kind == "table" and made.columns:
        columns = ("", *(name for name, _ in made.columns))
        return Shown(
            kind="table", type_name=made.type_name, text=made.text, columns=columns, rows=made.rows, shape=made.shape
        )
    if made.kind == "picture" and made.png is not None and len(made.png) <= _PICTURE_BYTES:
        return Shown(
            kind="picture",
            type_name=made.type_name,
            text=made.text,
            media_type="image/png",
            data=made.png,
            shape=made.shape,
        )
    return None


def _weight(shown: Shown) -> int:
    return len(shown.data) + sum(len(cell) for row in shown.rows for cell in row)


def _length(value: object) -> str:
    """The length of values whose type is known not to run foreign code for it."""
    if type(value) in (str, bytes, list, tuple, dict, set, frozenset):
        return str(len(value))  # pyright: ignore[reportArgumentType]  # one of the types above
    return ""
