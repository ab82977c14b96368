"""Plain data crosses exactly, pictures, arrays and tables as such, and bytes from outside can build nothing else."""

import collections
import contextlib
import datetime
import decimal
import enum
import fractions
import math
import uuid
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_agent.protocol import foreign, values
from desktop_agent.protocol.framing import ProtocolError
from desktop_agent.protocol.values import Array, CannotCross, Picture, Preview, Table, pack, unpack

ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters())
    | st.binary()
    | st.complex_numbers(allow_nan=False)
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.timedeltas()
    | st.decimals(allow_nan=False)
    | st.fractions()
    | st.uuids()
)
HASHABLE = st.integers() | st.text(st.characters()) | st.tuples(st.integers(), st.text(st.characters()))
PLAIN = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner)
        | st.tuples(inner, inner)
        | st.dictionaries(HASHABLE, inner)
        | st.frozensets(HASHABLE)
        | st.sets(HASHABLE)
    ),
    max_leaves=20,
)


@settings(deadline=None)
@given(PLAIN)
def test_plain_data_crosses_exactly(value: Any) -> None:
    back = unpack(pack(value))
    assert back == value
    assert type(back) is type(value)


@pytest.mark.parametrize(
    "value",
    [
        -0.0, math.inf, 2**64, -(2**63) - 1, [2**70] * 40, ["a\ud800"] * 40, "\ud800", range(3, 2**80, 7),
        datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
        decimal.Decimal("NaN").copy_abs(), fractions.Fraction(1, 10**40), uuid.UUID(int=5), bytearray(b"x"),
        {1: "a", (2, 3): {4}}, {True: 1}, [(), set(), frozenset()], [[1, [2]]] * 20,
    ],
)  # fmt: skip
def test_corners_of_plain_data_cross(value: Any) -> None:
    back = unpack(pack(value))
    assert repr(back) == repr(value)


def test_nan_crosses() -> None:
    assert math.isnan(unpack(pack(math.nan)))


@pytest.mark.parametrize(
    "value", [Picture(b"\x89PNG\r\n\x1a\n", 1, 1), Table(("a",), ((1,), (None,))), Preview(1, "T", "t")]
)
def test_shown_things_cross(value: object) -> None:
    assert unpack(pack([value])) == [value]


def test_a_list_that_contains_itself_does_not_cross() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(CannotCross):
        pack(loop)


def test_a_value_over_the_limit_does_not_cross() -> None:
    with pytest.raises(CannotCross):
        pack(bytes(values.MAX_VALUE + 1))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_a_protocol_error(data: bytes) -> None:
    with contextlib.suppress(ProtocolError):
        unpack(data)


@given(st.integers(0, 30), st.binary(max_size=60))
def test_any_extension_is_a_value_or_a_protocol_error(code: int, data: bytes) -> None:
    with contextlib.suppress(ProtocolError):
        unpack(msgspec.msgpack.encode(msgspec.msgpack.Ext(code, data)))


@pytest.mark.parametrize(
    ("dtype", "shape", "data"),
    [
        ("|O", (1,), b"12345678"), ("<f8", (2,), b"12345678"), ("<f8", (-1, -1), b"12345678"), ("<V8", (1,),
        b"12345678"), ("__import__", (1,), b"1"), ("<f٣", (1,), b"123"), ("<f8" + "]" * 90, (1,), b"12345678"),
    ],
)  # fmt: skip
def test_an_array_that_is_none_is_refused(dtype: str, shape: tuple[int, ...], data: bytes) -> None:
    with pytest.raises(ProtocolError):
        unpack(pack(Array(dtype, shape, data)))


def test_a_picture_that_is_no_png_is_refused() -> None:
    with pytest.raises(ProtocolError):
        unpack(pack(Picture(b"GIF89a", 1, 1)))


def test_arrays_of_numpy_cross_and_make_files_that_numpy_reads(tmp_path: Any) -> None:
    numpy = pytest.importorskip("numpy")
    for array in (numpy.arange(6.0).reshape(2, 3).T, numpy.array(["a", "bc"]), numpy.array(5), numpy.zeros((0, 3))):
        crossed = unpack(pack(array, foreign.to_value))
        (tmp_path / "a.npy").write_bytes(crossed.npy())
        back = numpy.load(tmp_path / "a.npy", allow_pickle=False)
        assert back.dtype == array.dtype
        assert back.tolist() == array.tolist()


def test_numbers_of_numpy_cross_as_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    assert unpack(pack([numpy.float64(1.5), numpy.int8(3), numpy.bool_(True)], foreign.to_value)) == [1.5, 3, True]


def test_data_frames_cross_as_tables() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"a": [1, 2], "t": pandas.to_datetime(["2024-01-01", None])}, index=["x", "y"])
    table = unpack(pack(frame, foreign.to_value))
    assert table.columns == ("index", "a", "t")
    assert table.records()[0] == {"index": "x", "a": 1, "t": datetime.datetime(2024, 1, 1)}
    assert table.rows[1][2] is None


def test_figures_and_images_cross_as_pictures() -> None:
    figure_module = pytest.importorskip("matplotlib.figure")
    image_module = pytest.importorskip("PIL.Image")
    figure = figure_module.Figure(figsize=(2, 1), dpi=50)
    axes = figure.subplots()
    assert (unpack(pack(figure, foreign.to_value)).width, unpack(pack(axes, foreign.to_value)).height) == (100, 50)
    assert unpack(pack(image_module.new("RGB", (3, 4)), foreign.to_value)).height == 4


class Colour(enum.IntEnum):
    RED = 1


class Text(str):
    def __str__(self) -> str:
        raise AssertionError("its own code is not asked")


def test_subclasses_cross_as_what_they_extend() -> None:
    point = collections.namedtuple("point", "x y")
    value = [collections.Counter("aab"), point(1, 2), Colour.RED, {1: 2}.keys(), collections.deque([1]), Text("t")]
    assert unpack(pack(value, foreign.to_value)) == [{"a": 2, "b": 1}, (1, 2), 1, [1], [1], "t"]


def test_what_is_unknown_does_not_cross() -> None:
    with pytest.raises(CannotCross):
        pack(object(), foreign.to_value)
