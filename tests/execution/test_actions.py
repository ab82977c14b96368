"""Actions run in a worker and give back values, output and errors; variables stay from one to the next."""

import asyncio
import sys
from collections.abc import AsyncIterator

import psutil
import pytest

from desktop_agent.execution import (
    Array,
    Interpreter,
    Limits,
    Picture,
    Preview,
    Session,
    SessionBusy,
    SessionClosed,
    Table,
    ValueNotAccepted,
)


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    async with Interpreter(["numpy", "pandas", "matplotlib", "PIL"], limits=Limits(seconds=20)) as opened:
        yield opened


async def test_the_last_value_and_its_repr_come_back(session: Session) -> None:
    done = await session.execute("x = 6\nx * 7")
    assert (done.value, done.repr, done.error, done.is_final_answer) == (42, "42", None, False)
    assert done.seconds > 0


async def test_an_action_without_a_value_has_none(session: Session) -> None:
    done = await session.execute("x = 6")
    assert (done.value, done.repr, done.shown) == (None, None, None)


async def test_variables_functions_and_imports_stay(session: Session) -> None:
    await session.execute("import math\ndef area(r):\n    return math.pi * r * r")
    assert (await session.execute("round(area(2), 2)")).value == 12.57


async def test_printed_text_comes_live_and_in_the_result(session: Session) -> None:
    live: list[str] = []
    done = await session.execute("print('one')\nprint('two')", live.append)
    assert done.output == "one\ntwo\n"
    assert "".join(live) == "one\ntwo\n"
    assert (done.output_chars, done.output_path) == (8, None)


async def test_text_is_shown_while_the_action_still_runs(session: Session) -> None:
    shown = asyncio.Event()
    pieces: list[str] = []

    def show(text: str) -> None:
        pieces.append(text)
        if "second" in "".join(pieces):
            shown.set()

    running = asyncio.create_task(session.execute("import time\nprint('first')\nprint('second')\ntime.sleep(60)", show))
    await asyncio.wait_for(shown.wait(), 20)
    assert not running.done()
    await session.interrupt()
    assert (await running).output == "first\nsecond\n"


async def test_text_without_utf_8_is_printed_all_the_same(session: Session) -> None:
    assert (await session.execute("print('\\ud800!')")).output == "?!\n"


async def test_an_error_says_kind_type_line_and_traceback(session: Session) -> None:
    error = (await session.execute("x = 1\n1 / 0")).error
    assert error is not None
    assert (error.kind, error.exception_type, error.line) == ("exception", "ZeroDivisionError", 2)
    assert "line 2" in error.message


async def test_what_ran_before_an_error_is_kept(session: Session) -> None:
    await session.execute("x = 5\nundefined_name")
    assert (await session.execute("x")).value == 5


@pytest.mark.parametrize(
    ("code", "kind"), [("import os", "import"), ("(1).__class__.__subclasses__()", "forbidden"), ("x =", "syntax")]
)
async def test_what_is_not_allowed_is_refused(session: Session, code: str, kind: str) -> None:
    error = (await session.execute(code)).error
    assert error is not None
    assert error.kind == kind


async def test_imports_can_be_allowed_later(session: Session) -> None:
    assert (await session.execute("import tomllib")).error is not None
    await session.authorize(["tomllib"])
    assert (await session.execute("import tomllib\ntomllib.loads('a = 1')")).value == {"a": 1}


async def test_values_can_be_given_to_the_actions(session: Session) -> None:
    numpy = pytest.importorskip("numpy")
    await session.define("numbers", [1, (2, 3)])
    await session.define("array", numpy.arange(3))
    assert (await session.execute("[numbers, int(array.sum())]")).value == [[1, (2, 3)], 3]
    with pytest.raises(ValueNotAccepted):
        await session.define("thing", object())


@pytest.mark.parametrize(
    ("code", "kind", "value_type"),
    [
        ("import numpy as np\nnp.zeros((2, 3))", "array", Array),
        ("import pandas as pd\npd.DataFrame({'a': [1, 2]})", "table", Table),
        ("import matplotlib.pyplot as plt\nplt.plot([1])[0].figure", "picture", Picture),
        ("from PIL import Image\nImage.new('RGB', (2, 2))", "picture", Picture),
        ("class Thing:\n    pass\nThing()", "text", Preview),
    ],
)
async def test_values_are_shown_as_what_they_are(session: Session, code: str, kind: str, value_type: type) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("matplotlib")
    done = await session.execute(code)
    assert done.error is None, done.error
    assert isinstance(done.value, value_type)
    assert done.shown is not None
    assert (done.shown.kind, done.shown.text) == (kind, done.repr)


async def test_audio_reaches_the_person_as_what_it_is(session: Session) -> None:
    made = (
        "head = b'RIFF' + (44).to_bytes(4, 'little') + b'WAVEfmt ' + (16).to_bytes(4, 'little')\n"
        "head += b'\\x01\\x00\\x01\\x00@\\x1f\\x00\\x00@\\x1f\\x00\\x00\\x01\\x00\\x08\\x00'\n"
        "head + b'data' + (8).to_bytes(4, 'little') + b'\\x80' * 8"
    )
    done = await session.execute(made)
    assert done.shown is not None
    assert (done.shown.kind, done.shown.media_type) == ("audio", "audio/wav")
    assert done.shown.data == done.value


async def test_a_table_is_shown_by_its_head_and_its_whole_shape(session: Session) -> None:
    pytest.importorskip("pandas")
    shown = (await session.execute("import pandas as pd\npd.DataFrame({'a': range(1000)})")).shown
    assert shown is not None
    assert (shown.columns, shown.shape, len(shown.rows), shown.rows[1]) == (("a",), (1000, 1), 50, ("1",))


async def test_a_value_whose_repr_raises_is_shown_all_the_same(session: Session) -> None:
    done = await session.execute("class Bad:\n    def __repr__(self):\n        raise ValueError('no')\nBad()")
    assert done.error is None
    assert done.repr


async def test_variables_are_listed_with_type_and_size(session: Session) -> None:
    await session.execute("x = [1, 2, 3]\nname = 'n'")
    views = {view.name: view for view in await session.variables()}
    assert (views["x"].type_name, views["x"].size, views["x"].text) == ("list", "3", "[1, 2, 3]")
    assert views["name"].text == "'n'"


async def test_a_table_and_a_picture_among_the_variables_can_be_looked_at(session: Session) -> None:
    await session.authorize(["pandas", "PIL"])
    code = "import pandas\nfrom PIL import Image\n"
    code += "df = pandas.DataFrame({'a': [1, 2], 'b': ['x', 'y']})\npicture = Image.new('RGB', (64, 48))"
    done = await session.execute(code)
    assert done.error is None
    views = {view.name: view for view in await session.variables()}
    table, picture = views["df"].shown, views["picture"].shown
    assert table is not None
    assert (views["df"].size, table.columns, table.rows[1]) == ("2 × 2", ("", "a", "b"), ("1", "2", "y"))
    assert picture is not None
    assert picture.data.startswith(b"\x89PNG")


async def test_a_value_that_holds_up_the_list_costs_neither_the_others_nor_the_next_action(session: Session) -> None:
    await session.execute("class Slow:\n    def __repr__(self):\n        while True:\n            pass")
    await session.execute("a, slow, b = 1, Slow(), 2")
    views = {view.name: view for view in await session.variables()}
    assert (views["a"].text, views["b"].text) == ("1", "2")
    assert "took too long" in views["slow"].text
    assert (await session.execute("a + b")).value == 3


async def test_ten_megabytes_cross_whole(session: Session) -> None:
    assert (await session.execute("b'x' * 10_000_000")).value == b"x" * 10_000_000


async def test_a_value_too_large_stays_in_the_worker(session: Session) -> None:
    done = await session.execute("b'x' * 60_000_000")
    assert done.error is None
    assert isinstance(done.value, Preview)


async def test_a_second_action_at_the_same_time_is_refused(session: Session) -> None:
    running = asyncio.create_task(session.execute("import time\ntime.sleep(60)"))
    await asyncio.sleep(0)
    with pytest.raises(SessionBusy):
        await session.execute("1")
    await session.interrupt()
    await running


async def test_a_closed_session_says_so() -> None:
    interpreter = Interpreter()
    session = await interpreter.start()
    await session.aclose()
    await session.aclose()
    with pytest.raises(SessionClosed):
        await session.execute("1")


async def test_two_sessions_share_nothing() -> None:
    async with Interpreter() as one, Interpreter() as two:
        await one.execute("x = 1")
        error = (await two.execute("x")).error
        assert error is not None
        assert error.exception_type == "NameError"
        assert one.scratch != two.scratch


async def test_closing_removes_what_the_session_made() -> None:
    async with Interpreter() as session:
        scratch = session.scratch
        assert scratch.is_dir()
    assert not scratch.exists()


async def test_the_worker_has_none_of_this_process_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret-of-the-person")
    async with Interpreter() as session:
        assert "secret-of-the-person" not in str(psutil.Process(session.worker_pid()).environ())


async def test_the_level_of_containment_is_told(session: Session) -> None:
    assert session.containment.level in ("isolated", "read-only", "limited", "process")
    assert session.containment.level in str(session.containment)


@pytest.mark.skipif(sys.platform != "linux", reason="the figure is Linux's")
async def test_a_result_says_how_much_memory_the_session_holds() -> None:
    async with Interpreter() as session:
        little = await session.execute("x = 1")
        much = await session.execute("x = bytearray(200 * 2**20)")
        again = await session.execute("x = None")
    assert None not in (little.memory, much.memory, again.memory)
    assert little.memory < 100 * 2**20
    assert 200 * 2**20 <= much.memory < 300 * 2**20
    assert again.memory < 100 * 2**20
