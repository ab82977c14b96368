"""Values on their way out of the worker and back in."""

import io
import itertools
from typing import Any, cast

from desktop_agent.interpreter.previews import cut_repr
from desktop_agent.protocol import foreign, values
from desktop_agent.protocol.values import Array, CannotCross, Picture, Preview, Table

_KEPT = 1_000
"""Handles that are remembered; the oldest go first."""

_PREVIEW_CHARS = 2_000


class Crossing:
    """Packs what crosses, keeps what does not, and finds it again by its handle."""

    def __init__(self) -> None:
        self._kept: dict[int, object] = {}
        self._numbers = itertools.count(1)

    def pack(self, value: object) -> bytes:
        """Returns the value packed; a part that cannot cross is kept and replaced by its preview."""
        try:
            return values.pack(value, self._convert)
        except (CannotCross, RecursionError):
            return values.pack(self._keep(value))

    def unpack(self, data: bytes) -> Any:
        """Returns what the host sent as objects that the action can work with."""
        return self._restore(values.unpack(data))

    def _convert(self, value: object) -> object:
        try:
            return foreign.to_value(value)
        except Exception:  # noqa: BLE001  # The value's own code may raise anything; it stays here then.
            return self._keep(value)

    def _keep(self, value: object) -> Preview:
        number = next(self._numbers)
        self._kept[number] = value
        if len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return Preview(number, type_name(value), cut_repr(value, _PREVIEW_CHARS))

    def _restore(self, value: Any) -> Any:
        kind = cast("type[Any]", type(value))
        if kind is list:
            return [self._restore(item) for item in value]
        if kind is dict:
            return {self._restore(key): self._restore(item) for key, item in value.items()}
        if kind is tuple:
            return tuple(self._restore(item) for item in value)
        if kind is Preview:
            return self._kept.get(value.handle, value.text)
        if kind is Array:
            return _array(value)
        if kind is Table:
            return _table(value)
        if kind is Picture:
            return _picture(value)
        return value


def type_name(value: object) -> str:
    """Returns the name of the value's type, for people."""
    return str(type(value).__name__)[:200]


def _array(value: Array) -> Any:
    try:
        import numpy
    except ImportError:
        return value
    return numpy.frombuffer(value.data, dtype=numpy.dtype(value.dtype)).reshape(value.shape).copy()


def _table(value: Table) -> Any:
    try:
        import pandas
    except ImportError:
        return value.records()
    return pandas.DataFrame(list(value.rows), columns=list(value.columns))


def _picture(value: Picture) -> Any:
    try:
        import PIL.Image
    except ImportError:
        return value.png
    return PIL.Image.open(io.BytesIO(value.png), formats=["PNG"])
