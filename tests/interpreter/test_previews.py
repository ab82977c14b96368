"""Previews are short, come soon and never raise."""

import dataclasses
from typing import Any

import pytest

from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.previews import PICTURE_SIDE, cut_repr, preview


class Endless:
    def __repr__(self) -> str:
        while True:
            pass


class Leaving:
    def __repr__(self) -> str:
        raise SystemExit


class Wordy:
    def __repr__(self) -> str:
        return "w" * 10_000_000


@pytest.mark.parametrize(
    "value",
    [1, "a'b", b"x", [], (1,), {"a": [1, {2}]}, set(), frozenset({1}), None, 1.5, [[]], {(): ()}, ([],), {1: (2,)}],
)
def test_a_short_value_is_shown_as_its_repr(value: object) -> None:
    assert cut_repr(value) == repr(value)


def test_a_list_that_holds_itself_ends() -> None:
    value: list[Any] = [1]
    value.append(value)
    assert cut_repr(value) == repr(value)


@pytest.mark.parametrize(
    "value", [list(range(10**6)), "x" * 10**7, Wordy(), {i: i for i in range(10**5)}, [[0] * 999] * 999]
)
def test_a_long_value_is_cut(value: object) -> None:
    assert len(cut_repr(value, limit=1000)) < 2000


def test_a_repr_that_never_ends_is_stopped() -> None:
    shown = cut_repr([Endless()], seconds=0.05)
    assert shown == "<list object; its repr took too long>"


def test_a_repr_that_leaves_is_described() -> None:
    shown = cut_repr(Leaving())
    assert shown.endswith("Leaving object; its repr raised SystemExit>")


def test_a_repr_of_an_action_cannot_swallow_its_time_limit() -> None:
    code = "class A:\n    def __repr__(self):\n        while True:\n            try: 1\n            except BaseException: pass\nA()"
    value = Evaluator(write=lambda text: None).run(code).value
    shown = cut_repr(value, seconds=0.05)
    assert shown == "<A object; its repr took too long>"


def test_a_huge_number_is_described_by_its_size() -> None:
    assert cut_repr(1 << 100_000) == "<int of 100,001 bits>"


def test_a_mapping_shows_its_pairs() -> None:
    shown = preview({"a": 1, 2: [3]})
    assert (shown.kind, shown.length, shown.items) == ("mapping", 2, (("a", "1"), ("2", "[3]")))


def test_a_dataclass_shows_its_fields() -> None:
    @dataclasses.dataclass
    class Point:
        x: int
        y: object

    shown = preview(Point(1, Endless()), seconds=0.05)
    assert shown.kind == "object" and shown.type_name.endswith("Point")
    assert preview(Point(1, 2)).items == (("x", "1"), ("y", "2"))


def test_a_table_shows_its_columns_and_first_rows() -> None:
    pandas = pytest.importorskip("pandas")
    shown = preview(pandas.DataFrame({"a": range(100), "b": ["x"] * 100}), seconds=5)
    assert (shown.kind, shown.shape) == ("table", (100, 2))
    assert [name for name, _ in shown.columns] == ["a", "b"]
    assert shown.rows[1] == ("1", "1", "x") and len(shown.rows) == 20


def test_an_array_shows_shape_and_type() -> None:
    numpy = pytest.importorskip("numpy")
    shown = preview(numpy.zeros((2, 3), dtype="int16"))
    assert (shown.kind, shown.shape, shown.dtype) == ("array", (2, 3), "int16")


def test_a_picture_is_scaled_down() -> None:
    image = pytest.importorskip("PIL.Image")
    shown = preview(image.new("CMYK", (4000, 20)), seconds=10)
    assert (shown.kind, shown.shape) == ("picture", (4000, 20))
    assert shown.png is not None
    assert image.open(__import__("io").BytesIO(shown.png)).size[0] == PICTURE_SIDE
