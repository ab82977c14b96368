"""Bounded views of values, made in the worker: whatever a value's own code does, a preview is short and comes soon.

`__repr__`, `__str__`, `__len__` and `__getattr__` of a value are code of the action. They run here, where a time limit
holds them, and never in the application.
"""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import contextlib
import dataclasses
import io
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterable
from typing import Any, Literal, TypeVar

from desktop_agent.interpreter.control import Passing

PreviewKind = Literal["none", "number", "text", "sequence", "mapping", "table", "array", "picture", "object"]

SECONDS = 0.5
ROWS, COLUMNS, ITEMS, CELL = 20, 20, 50, 200
PICTURE_BYTES, PICTURE_SIDE = 2_000_000, 1024
_DEPTH = 20
_Result = TypeVar("_Result")


class _TooSlow(Passing):
    """The value's own code used up its time; no `except` of an action catches it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Preview:
    """What the timeline and the variables tab show of a value.

    Attributes:
        kind: Which of the following attributes mean something.
        type_name: The class's name, with its module unless that is `builtins` or `__main__`.
        text: The value's repr, cut; for a picture its size in words.
        length: The number of items, or None.
        shape: Rows and columns of a table, the dimensions of an array, width and height of a picture (pixels).
        dtype: The element type of an array.
        columns: A table's columns and their types.
        rows: The first rows of a table, each cell as text.
        items: Pairs of key (or field name) and value of a mapping or object, as text.
        png: A picture, scaled down to at most 1024 pixels a side; None when it would be larger than 2 MB.
    """

    kind: PreviewKind
    type_name: str
    text: str
    length: int | None = None
    shape: tuple[int, ...] = ()
    dtype: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    png: bytes | None = None


def cut_repr(value: object, limit: int = 10_000, seconds: float = SECONDS) -> str:
    """Returns the value's repr, cut in the middle at about `limit` characters. Never raises, whatever the value's
    code does.

    Args:
        value: Any object.
        limit: How many characters to keep.
        seconds: How long the value's own code may take.
    """
    name = type_name(value)
    return _guarded(
        lambda: _cut(_render(value, limit, 0, set()), limit), lambda why: f"<{name} object; its repr {why}>", seconds
    )


def preview(value: object, *, limit: int = 2_000, seconds: float = SECONDS) -> Preview:
    """Returns a bounded view of any value. Never raises, whatever the value's code does.

    Args:
        value: Any object.
        limit: How many characters of its repr to keep.
        seconds: How long its own code may take, first for the repr, then again for the rest.
    """
    text = cut_repr(value, limit, seconds)
    fallback = Preview(_plain_kind(value), type_name(value), text)
    return _guarded(lambda: _detailed(value, fallback), lambda _: fallback, seconds)


def type_name(value: object) -> str:
    """Returns the name of a value's class, as nobody but `type` itself tells it."""
    cls = type(value)
    name: Any = type.__dict__["__qualname__"].__get__(cls)
    module: Any = cls.__dict__.get("__module__")
    short = name if len(name) <= CELL else name[:CELL]
    return short if type(module) is not str or module in ("builtins", "__main__") else f"{module[:CELL]}.{short}"


@contextlib.contextmanager
def _deadline(seconds: float) -> Generator[None]:
    # Only the main thread gets signals; elsewhere, and on Windows, the host's own limit on the action holds.
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise _TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    remaining, interval = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, remaining, interval)
        signal.signal(signal.SIGALRM, before)


def _guarded(make: Callable[[], _Result], instead: Callable[[str], _Result], seconds: float) -> _Result:
    try:
        with _deadline(seconds):
            return make()
    except _TooSlow:
        return instead("took too long")
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  the value's own code may raise anything
        return instead(f"raised {type(error).__name__}")


def _cut(text: str, limit: int) -> str:
    half = limit // 2
    return text if len(text) <= limit else f"{text[:half]} … {text[-half:]}"


# The repr of built-in containers, item by item, so that a list of ten million numbers costs no more than its beginning.


def _render(value: Any, limit: int, depth: int, parents: set[int]) -> str:
    kind = type(value)
    if kind is str or kind is bytes:
        if len(value) <= limit:
            return repr(value)
        half = limit // 2
        return f"{value[:half]!r} … {value[-half:]!r} ({len(value):,} in all)"
    if kind is int and value.bit_length() > 10_000:
        return f"<int of {value.bit_length():,} bits>"
    if kind in (list, tuple, set, frozenset, dict):
        return _container(value, limit, depth, parents)
    text = repr(value)
    return text if type(text) is str else str.__str__(text)


def _container(value: Any, limit: int, depth: int, parents: set[int]) -> str:
    kind = type(value)
    opening, closing = {list: "[]", tuple: "()", set: "{}", dict: "{}"}.get(kind, ("frozenset({", "})"))
    if not value:
        return repr(value)
    if id(value) in parents or depth > _DEPTH:
        return f"{opening}...{closing}"
    parents.add(id(value))
    parts: list[str] = []
    room = limit
    for item in value.items() if kind is dict else value:
        if room <= 0:
            parts.append(f"… {len(value):,} items in all")
            break
        if kind is dict:
            key = _render(item[0], room, depth + 1, parents)
            part = f"{key}: {_render(item[1], max(room - len(key), 1), depth + 1, parents)}"
        else:
            part = _render(item, room, depth + 1, parents)
        parts.append(part)
        room -= len(part) + 2
    parents.discard(id(value))
    comma = "," if kind is tuple and len(value) == 1 else ""
    return f"{opening}{', '.join(parts)}{comma}{closing}"


# What is known about particular classes. They are looked up where they are already imported, never imported for this.


def _plain_kind(value: object) -> PreviewKind:
    kinds: tuple[tuple[tuple[type, ...], PreviewKind], ...] = (
        ((type(None),), "none"),
        ((bool, int, float, complex), "number"),
        ((str, bytes), "text"),
        ((dict,), "mapping"),
        ((list, tuple, set, frozenset), "sequence"),
    )
    for classes, kind in kinds:
        if issubclass(type(value), classes):
            return kind
    return "object"


def _known(module: str, name: str) -> type:
    found = getattr(sys.modules.get(module), name, None)
    return found if isinstance(found, type) else _TooSlow  # a class of which no value is an instance


def _detailed(value: Any, plain: Preview) -> Preview:
    cls = type(value)
    if issubclass(cls, _known("pandas", "DataFrame")):
        return _table(value, plain)
    if issubclass(cls, _known("pandas", "Series")):
        return _table(value.to_frame(), dataclasses.replace(plain, shape=(len(value),)))
    if issubclass(cls, _known("numpy", "ndarray")):
        return dataclasses.replace(
            plain, kind="array", shape=tuple(value.shape), dtype=str(value.dtype), length=value.size
        )
    if issubclass(cls, _known("PIL.Image", "Image")):
        return _picture(value, plain)
    if issubclass(cls, _known("matplotlib.figure", "Figure")):
        return _figure(value, plain)
    if plain.kind == "mapping":
        return dataclasses.replace(plain, length=len(value), items=_pairs(value.items()))
    if plain.kind in ("sequence", "text"):
        return dataclasses.replace(plain, length=len(value))
    if dataclasses.is_dataclass(cls):
        return dataclasses.replace(
            plain, items=_pairs((f.name, getattr(value, f.name)) for f in dataclasses.fields(cls))
        )
    variables = getattr(value, "__dict__", None)
    if plain.kind == "object" and type(variables) is dict and not isinstance(value, type):
        return dataclasses.replace(plain, items=_pairs(variables.items()))
    return plain


def _pairs(items: Iterable[tuple[Any, Any]]) -> tuple[tuple[str, str], ...]:
    pairs: list[tuple[str, str]] = []
    for key, item in items:
        if len(pairs) == ITEMS:
            break
        name = key if type(key) is str else _render(key, CELL, 1, set())
        pairs.append((_cut(name, CELL), _cut(_render(item, CELL, 1, set()), CELL)))
    return tuple(pairs)


def _table(frame: Any, plain: Preview) -> Preview:
    head = frame.iloc[:ROWS, :COLUMNS]
    columns = tuple((_cut(str(name), CELL), str(dtype)) for name, dtype in zip(head.columns, head.dtypes, strict=True))
    index = [_cut(str(label), CELL) for label in head.index]
    cells = [[_cut(str(cell), CELL) for cell in row] for row in head.itertuples(index=False, name=None)]
    rows = tuple((label, *row) for label, row in zip(index, cells, strict=True))
    shape = plain.shape or tuple(frame.shape)
    return dataclasses.replace(plain, kind="table", shape=shape, columns=columns, rows=rows, length=len(frame))


def _picture(image: Any, plain: Preview) -> Preview:
    width, height = image.size
    if width * height > 64_000_000:
        return dataclasses.replace(plain, kind="picture", shape=(width, height))
    small = image.copy()
    small.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
    if small.mode not in ("1", "L", "LA", "P", "RGB", "RGBA", "I", "I;16"):
        small = small.convert("RGB")
    buffer = io.BytesIO()
    small.save(buffer, "PNG")
    return _with_png(plain, (width, height), f"picture, {width} × {height}, {image.mode}", buffer)


def _figure(figure: Any, plain: Preview) -> Preview:
    width, height = (int(side) for side in figure.get_size_inches() * figure.dpi)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=min(figure.dpi, figure.dpi * PICTURE_SIDE / max(width, height, 1)))
    return _with_png(plain, (width, height), f"figure, {width} × {height}", buffer)


def _with_png(plain: Preview, shape: tuple[int, int], text: str, buffer: io.BytesIO) -> Preview:
    png = buffer.getvalue()
    kept = png if len(png) <= PICTURE_BYTES else None
    return dataclasses.replace(plain, kind="picture", shape=shape, text=text, png=kept)
