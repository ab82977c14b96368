"""Objects of well-known libraries, turned into values that cross, and back.

No library is imported for the first: an object can only be of a library's type when that library is already loaded.
"""

import collections
import enum
import io
import sys
from collections.abc import ItemsView, KeysView, ValuesView
from typing import Any, cast

from desktop_agent.protocol.values import Array, CannotCross, Picture, Table

MAX_CELLS = 2_000_000
"""Larger tables do not cross."""

MAX_PIXELS = 40_000_000
"""Larger pictures do not cross."""

_NOT_MINE = object()
"""What a conversion returns for an object that is not of its library."""


def to_value(value: object) -> object:
    """Returns a value that crosses for an object of a known library or a subclass of a built-in type.

    Raises:
        CannotCross: There is none.
    """
    for convert in (_from_numpy, _from_pandas, _from_polars, _from_pil, _from_matplotlib, _from_builtin):
        converted = convert(value)
        if converted is not _NOT_MINE:
            return converted
    raise CannotCross(f"a value of type {type(value).__name__} cannot be handed over")


def _loaded(module: str, name: str) -> type | None:
    found = getattr(sys.modules.get(module), name, None)
    return found if isinstance(found, type) else None


def _is(value: object, module: str, name: str) -> bool:
    kind = _loaded(module, name)
    return kind is not None and isinstance(value, kind)


def _from_numpy(value: Any) -> object:
    if _is(value, "numpy", "generic"):
        plain = value.item()
        if type(plain) is type(value):
            raise CannotCross(f"a value of type {type(value).__name__} cannot be handed over")
        return plain
    if not _is(value, "numpy", "ndarray"):
        return _NOT_MINE
    if value.dtype.hasobject or value.dtype.kind not in "biufcmMSU":
        return value.tolist()
    # `<U` and `S` of length zero have no bytes that numpy could read back.
    if value.dtype.itemsize == 0:
        return value.tolist()
    return Array(value.dtype.str, tuple(int(n) for n in value.shape), value.tobytes())


def _from_pandas(value: Any) -> object:
    if _is(value, "pandas", "DataFrame"):
        frame = value
    elif _is(value, "pandas", "Series"):
        frame = value.to_frame(name="value" if value.name is None else value.name)
    elif _is(value, "pandas", "Index"):
        return value.tolist()
    elif _is(value, "pandas", "Timestamp"):
        return value.to_pydatetime(warn=False)
    elif _is(value, "pandas", "Timedelta"):
        return value.to_pytimedelta()
    elif any(value is getattr(sys.modules.get("pandas"), name, _NOT_MINE) for name in ("NA", "NaT")):
        return None
    else:
        return _NOT_MINE
    if frame.size > MAX_CELLS:
        raise CannotCross(f"a table of {frame.size:,} cells is too large to hand over ({MAX_CELLS:,} are allowed)")
    if not _is(frame.index, "pandas", "RangeIndex"):
        frame = frame.reset_index(allow_duplicates=True)
    columns = [frame.iloc[:, number].tolist() for number in range(frame.shape[1])]
    names = tuple(str(name) for name in frame.columns)
    return Table(names, tuple(zip(*columns, strict=True)) if columns else ())


def _from_polars(value: Any) -> object:
    if _is(value, "polars", "Series"):
        return value.to_list()
    if not _is(value, "polars", "DataFrame"):
        return _NOT_MINE
    if value.height * value.width > MAX_CELLS:
        raise CannotCross(f"a table of {value.height * value.width:,} cells is too large to hand over")
    return Table(tuple(value.columns), tuple(value.rows()))


def _from_pil(value: Any) -> object:
    if not _is(value, "PIL.Image", "Image"):
        return _NOT_MINE
    if value.width * value.height > MAX_PIXELS:
        raise CannotCross(f"a picture of {value.width} by {value.height} pixels is too large to hand over")
    file = io.BytesIO()
    image = value if value.mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16") else value.convert("RGBA")
    image.save(file, format="PNG")
    return Picture(file.getvalue(), value.width, value.height)


def _from_matplotlib(value: Any) -> object:
    if _is(value, "matplotlib.figure", "Figure"):
        figure = value
    elif _is(value, "matplotlib.artist", "Artist") and value.get_figure() is not None:
        figure = value.get_figure()
    else:
        return _NOT_MINE
    width, height = (int(n) for n in figure.get_size_inches() * figure.dpi)
    if width * height > MAX_PIXELS:
        raise CannotCross(f"a figure of {width} by {height} pixels is too large to hand over")
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=figure.dpi)
    return Picture(file.getvalue(), width, height)


def _from_builtin(value: Any) -> object:
    """Subclasses of built-in types cross as the built-in type, and views of a dict as lists."""
    if isinstance(value, enum.Enum) and not isinstance(value, int | str | float):
        return _NOT_MINE
    if isinstance(value, dict):
        return dict(dict[Any, Any].items(cast("dict[Any, Any]", value)))
    if isinstance(value, tuple):
        return tuple(tuple[Any, ...].__iter__(cast("tuple[Any, ...]", value)))
    if isinstance(value, list):
        return list(list[Any].__iter__(cast("list[Any]", value)))
    if isinstance(value, str):
        return str.__str__(value)
    for kind, plain in ((int, int.__int__), (float, float.__float__), (bytes, bytes.__bytes__)):
        if isinstance(value, kind):
            return cast(Any, plain)(value)
    if isinstance(value, collections.deque | KeysView | ValuesView | ItemsView):
        return list(cast("collections.deque[object]", value))
    if isinstance(value, memoryview):
        return value.tobytes()
    return _NOT_MINE


def is_frame(value: object) -> bool:
    """Whether the value is a data frame or a series, which has a head that can be shown alone."""
    return any(_is(value, module, name) for module in ("pandas", "polars") for name in ("DataFrame", "Series"))


def is_foreign(value: object) -> bool:
    """Whether the value is of one of the libraries that are known here, so that it may be a picture, an array or a
    table.
    """
    return (
        is_frame(value)
        or _is(value, "numpy", "ndarray")
        or _is(value, "PIL.Image", "Image")
        or _is(value, "matplotlib.artist", "Artist")
    )
