"""The closed set of values that cross between host and worker, and how they look on the wire.

Plain data crosses exactly: None, bool, int of any size, float, complex, str, bytes, list, tuple, dict, set,
frozenset, range, dates and times, Decimal, Fraction, UUID. Pictures, arrays and tables cross as `Picture`, `Array`
and `Table`; everything else as a `Preview`. On the wire it is msgpack, with one extension code for each type that
msgpack does not know, so that reading can only ever build these types.
"""

import dataclasses
import datetime
import decimal
import fractions
import struct
import uuid
from collections.abc import Callable
from enum import IntEnum
from typing import Any, cast

import msgspec

from desktop_agent.protocol.framing import ProtocolError

MAX_VALUE = 48 * 2**20
"""No packed value is longer, in bytes."""

MAX_DEPTH = 200
"""No value is nested deeper; a list that contains itself ends here."""

_NUMBER_KINDS = frozenset("biufcmM")


@dataclasses.dataclass(frozen=True, slots=True)
class Picture:
    """A picture as PNG.

    Attributes:
        png: The file's bytes.
        width: Pixels.
        height: Pixels.
    """

    png: bytes = dataclasses.field(repr=False)
    width: int
    height: int


@dataclasses.dataclass(frozen=True, slots=True)
class Array:
    """An array of numbers or fixed-length text.

    Attributes:
        dtype: numpy's name for the element type with its byte order, for example `<f8`.
        shape: Length of each dimension.
        data: The elements in C order.
    """

    dtype: str
    shape: tuple[int, ...]
    data: bytes = dataclasses.field(repr=False)

    def npy(self) -> bytes:
        """Returns the array as a `.npy` file, version 1.0 (numpy.lib.format)."""
        header = f"{{'descr': '{self.dtype}', 'fortran_order': False, 'shape': {self.shape}, }}"
        padding = -(10 + len(header) + 1) % 64
        text = (header + " " * padding + "\n").encode("latin-1")
        return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + self.data


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row.

    Attributes:
        columns: The names.
        rows: One tuple of plain values for each row.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...] = dataclasses.field(repr=False)

    def records(self) -> list[dict[str, Any]]:
        """Returns one dict for each row."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


@dataclasses.dataclass(frozen=True, slots=True)
class Preview:
    """What is known here of a value that stays in the worker.

    Attributes:
        handle: Names the value in its worker; given back to that worker, it stands for the value itself.
        type_name: The value's type, for people.
        text: Its `repr`, made in the worker and cut at a stated length.
    """

    handle: int
    type_name: str
    text: str

    def __str__(self) -> str:
        return self.text


class CannotCross(Exception):
    """The value is of no type that crosses, or too large; the message says which."""


class _Code(IntEnum):
    TUPLE = 1
    SET = 2
    FROZENSET = 3
    INTEGER = 4
    COMPLEX = 5
    DATETIME = 6
    DATE = 7
    TIME = 8
    TIMEDELTA = 9
    DECIMAL = 10
    FRACTION = 11
    UUID = 12
    PAIRS = 13
    RANGE = 14
    BYTEARRAY = 15
    TEXT = 16
    PICTURE = 17
    ARRAY = 18
    TABLE = 19
    PREVIEW = 20


_ATOMS = frozenset({type(None), bool, float, bytes})
_FAST = frozenset({type(None), bool, int, float, str, bytes})
_encoder = msgspec.msgpack.Encoder()

Convert = Callable[[object], object]


def pack(value: object, convert: Convert | None = None) -> bytes:
    """Returns the value as bytes.

    Args:
        value: What is to cross.
        convert: Called with each object of a foreign type; returns one that crosses, or raises `CannotCross`.

    Raises:
        CannotCross: Some part is of no type that crosses, or the whole is too large or nested too deeply.
    """
    try:
        packed = _encoder.encode(_Lowering(convert, trusting=True).lower(value, 0))
    except (OverflowError, UnicodeEncodeError):
        # A list of many numbers is passed on unseen for speed; one of them did not fit.
        packed = _encoder.encode(_Lowering(convert, trusting=False).lower(value, 0))
    if len(packed) > MAX_VALUE:
        raise CannotCross(f"the value is too large to hand over ({len(packed):,} bytes, {MAX_VALUE:,} are allowed)")
    return packed


class _Lowering:
    """Turns a value into what msgspec writes, extension codes included."""

    def __init__(self, convert: Convert | None, *, trusting: bool) -> None:
        self._convert = convert
        self._trusting = trusting

    def lower(self, value: object, depth: int) -> object:
        kind = type(value)
        if kind in _ATOMS:
            return value
        if kind is str:
            return self._text(cast(str, value))
        if kind is int:
            return self._integer(cast(int, value))
        if depth > MAX_DEPTH:
            raise CannotCross(f"the value is nested more than {MAX_DEPTH} deep")
        if kind is list:
            return self._items(cast("list[object]", value), depth)
        if kind is dict:
            return self._mapping(cast("dict[object, object]", value), depth)
        handler = _LOWER.get(kind)
        if handler is not None:
            return handler(self, value, depth)
        if self._convert is None:
            raise CannotCross(f"a value of type {kind.__name__} cannot be handed over")
        return self.lower(self._convert(value), depth + 1)

    def nested(self, code: _Code, value: object) -> msgspec.msgpack.Ext:
        return msgspec.msgpack.Ext(int(code), _encoder.encode(value))

    def _text(self, value: str) -> object:
        if not self._trusting and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                return msgspec.msgpack.Ext(int(_Code.TEXT), value.encode("utf-8", "surrogatepass"))
        return value

    def _integer(self, value: int) -> object:
        if -(2**63) <= value < 2**64:
            return value
        return msgspec.msgpack.Ext(
            int(_Code.INTEGER), value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
        )

    def _items(self, value: list[object], depth: int) -> list[object]:
        if self._trusting and len(value) > 16 and set(map(type, value)) <= _FAST:
            return value
        return [self.lower(item, depth + 1) for item in value]

    def _mapping(self, value: dict[object, object], depth: int) -> object:
        if all(type(key) is str for key in value):
            return {self._text(cast(str, key)): self.lower(item, depth + 1) for key, item in value.items()}
        pairs = [[self.lower(key, depth + 1), self.lower(item, depth + 1)] for key, item in value.items()]
        return self.nested(_Code.PAIRS, pairs)

    def sequence(self, code: _Code, value: object, depth: int) -> object:
        return self.nested(code, [self.lower(item, depth + 1) for item in cast("tuple[object, ...]", value)])

    def table(self, value: Table, depth: int) -> object:
        rows = [[self.lower(cell, depth + 2) for cell in row] for row in value.rows]
        return self.nested(_Code.TABLE, [[self._text(name) for name in value.columns], rows])


def _time(value: datetime.time) -> str:
    return f"{value.fold}{value.isoformat()}"


def _datetime(value: datetime.datetime) -> str:
    return f"{value.fold}{value.isoformat()}"


_LOWER: dict[type, Callable[[_Lowering, Any, int], object]] = {
    tuple: lambda to, v, depth: to.sequence(_Code.TUPLE, v, depth),
    set: lambda to, v, depth: to.sequence(_Code.SET, v, depth),
    frozenset: lambda to, v, depth: to.sequence(_Code.FROZENSET, v, depth),
    complex: lambda to, v, _: to.nested(_Code.COMPLEX, (v.real, v.imag)),
    datetime.datetime: lambda to, v, _: to.nested(_Code.DATETIME, _datetime(v)),
    datetime.date: lambda to, v, _: to.nested(_Code.DATE, v.isoformat()),
    datetime.time: lambda to, v, _: to.nested(_Code.TIME, _time(v)),
    datetime.timedelta: lambda to, v, _: to.nested(_Code.TIMEDELTA, (v.days, v.seconds, v.microseconds)),
    decimal.Decimal: lambda to, v, _: to.nested(_Code.DECIMAL, str(v)),
    fractions.Fraction: lambda to, v, depth: to.nested(
        _Code.FRACTION, [to.lower(v.numerator, depth), to.lower(v.denominator, depth)]
    ),
    uuid.UUID: lambda _, v, __: msgspec.msgpack.Ext(int(_Code.UUID), v.bytes),
    range: lambda to, v, depth: to.nested(_Code.RANGE, [to.lower(n, depth) for n in (v.start, v.stop, v.step)]),
    bytearray: lambda _, v, __: msgspec.msgpack.Ext(int(_Code.BYTEARRAY), bytes(v)),
    Picture: lambda to, v, _: to.nested(_Code.PICTURE, (v.png, v.width, v.height)),
    Array: lambda to, v, _: to.nested(_Code.ARRAY, (v.dtype, v.shape, v.data)),
    Table: lambda to, v, depth: to.table(v, depth),
    Preview: lambda to, v, _: to.nested(_Code.PREVIEW, (v.handle, v.type_name, v.text)),
}


def unpack(data: bytes) -> Any:
    """Reads a value back.

    Raises:
        ProtocolError: The bytes are no value of this protocol.
    """
    try:
        return _decode(data)
    except _UNREADABLE as error:
        raise ProtocolError(f"No value of this protocol: {error}") from error


_UNREADABLE = (
    msgspec.MsgspecError, ValueError, TypeError, KeyError, OverflowError, RecursionError, ArithmeticError, struct.error,
)  # fmt: skip


def _raise_extension(code: int, data: memoryview) -> object:
    return _RAISE[_Code(code)](bytes(data))


_any_decoder = msgspec.msgpack.Decoder(ext_hook=_raise_extension)
_pair_decoder = msgspec.msgpack.Decoder(list[tuple[Any, Any]], ext_hook=_raise_extension)
_list_decoder = msgspec.msgpack.Decoder(list[Any], ext_hook=_raise_extension)
_text_decoder = msgspec.msgpack.Decoder(str)
_floats_decoder = msgspec.msgpack.Decoder(tuple[float, float])
_integers_decoder = msgspec.msgpack.Decoder(tuple[int, int, int])
_picture_decoder = msgspec.msgpack.Decoder(tuple[bytes, int, int])
_array_decoder = msgspec.msgpack.Decoder(tuple[str, tuple[int, ...], bytes])
_table_decoder = msgspec.msgpack.Decoder(tuple[tuple[str, ...], list[tuple[Any, ...]]], ext_hook=_raise_extension)
_preview_decoder = msgspec.msgpack.Decoder(tuple[int, str, str])


def _decode(data: bytes) -> Any:
    return _any_decoder.decode(data)


def _numbers(data: bytes, count: int) -> list[int]:
    numbers = _list_decoder.decode(data)
    if len(numbers) != count or any(type(number) is not int for number in numbers):
        raise ValueError(f"{count} integers were expected")
    return cast("list[int]", numbers)


def _raise_datetime(data: bytes) -> datetime.datetime:
    text = _text_decoder.decode(data)
    return datetime.datetime.fromisoformat(text[1:]).replace(fold=int(text[:1]))


def _raise_time(data: bytes) -> datetime.time:
    text = _text_decoder.decode(data)
    return datetime.time.fromisoformat(text[1:]).replace(fold=int(text[:1]))


def _raise_timedelta(data: bytes) -> datetime.timedelta:
    days, seconds, microseconds = _integers_decoder.decode(data)
    return datetime.timedelta(days, seconds, microseconds)


def _raise_fraction(data: bytes) -> fractions.Fraction:
    numerator, denominator = _numbers(data, 2)
    return fractions.Fraction(numerator, denominator)


def _raise_picture(data: bytes) -> Picture:
    png, width, height = _picture_decoder.decode(data)
    if not png.startswith(b"\x89PNG\r\n\x1a\n"):
        raise ValueError("a picture that is not PNG")
    return Picture(png, width, height)


def _raise_array(data: bytes) -> Array:
    dtype, shape, elements = _array_decoder.decode(data)
    _check_array(dtype, shape, len(elements))
    return Array(dtype, shape, elements)


def _check_array(dtype: str, shape: tuple[int, ...], size: int) -> None:
    order, kind, width = dtype[:1], dtype[1:2], dtype[2:].partition("[")[0]
    if order not in "<>|=" or kind not in _NUMBER_KINDS | {"S", "U"} or not (width.isascii() and width.isdigit()):
        raise ValueError("an array of an unknown element type")
    if not all(char.isalnum() or char in "[]<>|=" for char in dtype) or len(dtype) > 20 or len(shape) > 32:
        raise ValueError("an array of an unknown element type")
    expected = int(width) * (4 if kind == "U" else 1)
    for length in shape:
        if length < 0:
            raise ValueError("an array with a negative dimension")
        expected *= length
    if expected != size:
        raise ValueError("an array whose data does not fit its shape")


def _raise_table(data: bytes) -> Table:
    columns, rows = _table_decoder.decode(data)
    if any(len(row) != len(columns) for row in rows):
        raise ValueError("a table with a row of another length")
    return Table(columns, tuple(rows))


def _raise_preview(data: bytes) -> Preview:
    handle, type_name, text = _preview_decoder.decode(data)
    return Preview(handle, type_name[:200], text[:200_000])


_RAISE: dict[_Code, Callable[[bytes], object]] = {
    _Code.TUPLE: lambda data: tuple(_list_decoder.decode(data)),
    _Code.SET: lambda data: set(_list_decoder.decode(data)),
    _Code.FROZENSET: lambda data: frozenset(_list_decoder.decode(data)),
    _Code.INTEGER: lambda data: int.from_bytes(data, "little", signed=True),
    _Code.COMPLEX: lambda data: complex(*_floats_decoder.decode(data)),
    _Code.DATETIME: _raise_datetime,
    _Code.DATE: lambda data: datetime.date.fromisoformat(_text_decoder.decode(data)),
    _Code.TIME: _raise_time,
    _Code.TIMEDELTA: _raise_timedelta,
    _Code.DECIMAL: lambda data: decimal.Decimal(_text_decoder.decode(data)),
    _Code.FRACTION: _raise_fraction,
    _Code.UUID: lambda data: uuid.UUID(bytes=data),
    _Code.PAIRS: lambda data: dict(_pair_decoder.decode(data)),
    _Code.RANGE: lambda data: range(*_numbers(data, 3)),
    _Code.BYTEARRAY: bytearray,
    _Code.TEXT: lambda data: data.decode("utf-8", "surrogatepass"),
    _Code.PICTURE: _raise_picture,
    _Code.ARRAY: _raise_array,
    _Code.TABLE: _raise_table,
    _Code.PREVIEW: _raise_preview,
}
