"""Tools are functions to the action and run here, in the host."""

import asyncio
import threading
from typing import Any

import pytest

from desktop_agent.execution import Interpreter, Limits, ToolCall, ToolResult


def add(a: int, b: int = 1) -> int:
    return a + b


async def slowly(text: str) -> str:
    await asyncio.sleep(0.01)
    return text.upper()


def fail(name: str) -> None:
    raise {"value": ValueError, "key": KeyError, "own": OwnError, "unicode": UnicodeDecodeError}[name](
        "no", *_REST[name]
    )


_REST: dict[str, tuple[Any, ...]] = {"value": (), "key": (), "own": (), "unicode": (b"x", 0, 1, "bad")}


class OwnError(Exception):
    pass


class Shout:
    """A tool as an object, as smolagents has them."""

    name = "shout"
    description = "Says it loudly."
    inputs = {"text": {"type": "string", "description": "What."}}  # noqa: RUF012
    output_type = "string"

    def forward(self, text: str) -> str:
        return text + "!"

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        return self.forward(*args, **kwargs)


class Whisper(Shout):
    name = "whisper"

    async def forward(self, text: str) -> str:  # type: ignore[override]
        await asyncio.sleep(0)
        return text + "…"


async def test_tools_of_every_shape_are_called() -> None:
    async with Interpreter(tools=[add, slowly, Shout(), Whisper()]) as session:
        done = await session.execute("[add(1), add(a=2, b=3), slowly('x'), shout('a'), whisper(text='b')]")
        assert done.value == [2, 5, "X", "a!", "b…"]


async def test_a_failing_tool_raises_in_the_action_what_python_has_of_that_name() -> None:
    code = """
caught = []
for name in ("value", "key", "own", "unicode"):
    try:
        fail(name)
    except (ValueError, KeyError, RuntimeError) as error:
        caught.append(type(error).__name__ + ": " + str(error))
caught
"""
    async with Interpreter(tools=[fail]) as session:
        value = (await session.execute(code)).value
    assert value[0] == "ValueError: no"
    assert value[1].startswith("KeyError")
    assert "OwnError: no" in value[2]
    assert "UnicodeDecodeError" in value[3]


async def test_an_uncaught_tool_failure_is_the_actions_error() -> None:
    async with Interpreter(tools=[fail]) as session:
        error = (await session.execute("fail('value')")).error
    assert error is not None
    assert (error.kind, error.exception_type) == ("exception", "ValueError")


async def test_calls_and_results_are_told() -> None:
    calls: list[ToolCall] = []
    results: list[ToolResult] = []
    async with Interpreter(tools=[add, fail], on_tool=calls.append, on_tool_result=results.append) as session:
        await session.execute("add(1, b=2)\nfail('value')")
    assert [(call.tool, call.arguments) for call in calls] == [("add", "1, b=2"), ("fail", "'value'")]
    assert [call.call_id for call in calls] == [result.call_id for result in results]
    assert (results[0].value, results[0].error, results[1].error) == (3, "", "ValueError: no")


async def test_a_callback_that_fails_does_not_stop_the_action(caplog: pytest.LogCaptureFixture) -> None:
    def bad(_: ToolCall) -> None:
        raise RuntimeError("callback")

    async with Interpreter(tools=[add], on_tool=bad) as session:
        assert (await session.execute("add(1)")).value == 2
    assert "callback" in caplog.text


async def test_tools_are_called_from_several_threads_of_the_action_at_once() -> None:
    together = threading.Barrier(4, timeout=30)

    def meet(number: int) -> int:
        together.wait()
        return number * 10

    code = """
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(4) as pool:
    results = list(pool.map(meet, range(4)))
results
"""
    async with Interpreter(["concurrent.futures"], tools=[meet]) as session:
        assert (await session.execute(code)).value == [0, 10, 20, 30]


async def test_arrays_tables_and_previews_reach_a_tool_and_come_back() -> None:
    pytest.importorskip("pandas")
    seen: list[Any] = []

    def look(thing: Any) -> Any:
        seen.append(thing)
        return thing

    code = """
import numpy as np, pandas as pd
class Own:
    pass
own = Own()
[look(np.arange(3)).tolist(), look(pd.DataFrame({'a': [1]})).shape, look(own) is own]
"""
    async with Interpreter(["numpy", "pandas"], tools=[look]) as session:
        done = await session.execute(code)
    assert done.value == [[0, 1, 2], (1, 1), True]
    assert [type(thing).__name__ for thing in seen] == ["ndarray", "DataFrame", "Preview"]


async def test_a_result_that_cannot_cross_is_a_clear_error() -> None:
    def thing() -> object:
        return object()

    async with Interpreter(tools=[thing]) as session:
        error = (await session.execute("thing()")).error
    assert error is not None
    assert "handed over" in error.message


async def test_the_clock_of_the_action_stands_still_while_a_tool_runs() -> None:
    async def long() -> str:
        await asyncio.sleep(1.0)
        return "done"

    async with Interpreter(tools=[long], limits=Limits(seconds=0.5)) as session:
        assert (await session.execute("long()")).value == "done"


async def test_stop_reaches_an_action_that_waits_for_a_tool() -> None:
    started = asyncio.Event()
    cancelled = asyncio.Event()

    async def forever() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async with Interpreter(tools=[forever]) as session:
        running = asyncio.create_task(session.execute("x = 1\nforever()"))
        await started.wait()
        await session.interrupt()
        error = (await running).error
        assert error is not None
        assert error.kind == "cancelled"
        await asyncio.wait_for(cancelled.wait(), 10)
        assert (await session.execute("x")).value == 1


async def test_a_tool_that_hangs_holds_up_neither_stop_nor_the_end() -> None:
    release = threading.Event()
    started = threading.Event()

    def hang() -> None:
        started.set()
        release.wait(60)

    async with Interpreter(tools=[hang]) as session:
        running = asyncio.create_task(session.execute("hang()"))
        await asyncio.to_thread(started.wait)
        await session.interrupt()
        error = (await running).error
        assert error is not None
        assert error.kind == "cancelled"
    release.set()


GATHERED = """
import asyncio
async def both():
    return await asyncio.gather(asyncio.to_thread(meet, "a"), asyncio.to_thread(meet, text="b"))
asyncio.run(both())
"""


async def test_calls_that_the_action_gathers_are_under_way_at_the_same_time() -> None:
    both = asyncio.Barrier(2)

    async def meet(text: str) -> str:
        async with asyncio.timeout(20):
            await both.wait()
        return text.upper()

    async with Interpreter(tools=[meet, add]) as session:
        assert (await session.execute(GATHERED)).value == ["A", "B"]
        mixed = GATHERED.replace("await asyncio.gather(", "await asyncio.gather(asyncio.sleep(0, add(1)), ")
        assert (await session.execute(mixed)).value == [2, "A", "B"]


async def test_a_gathered_call_that_fails_raises_where_it_is_awaited_and_the_others_answer() -> None:
    code = """
import asyncio
async def all_of_them():
    calls = asyncio.to_thread(fail, "value"), asyncio.to_thread(slowly, "x")
    return await asyncio.gather(*calls, return_exceptions=True)
[type(one).__name__ + str(one) for one in asyncio.run(all_of_them())]
"""
    async with Interpreter(tools=[fail, slowly]) as session:
        assert (await session.execute(code)).value == ["ValueErrorno", "strX"]


async def test_a_gathered_call_can_be_given_up_and_the_next_ones_are_answered() -> None:
    code = """
import asyncio
async def impatient():
    try:
        await asyncio.wait_for(asyncio.to_thread(never, "x"), 0.05)
    except TimeoutError:
        return "given up", await asyncio.to_thread(slowly, "y"), add(1)
asyncio.run(impatient())
"""

    async def never(text: str) -> str:
        await asyncio.sleep(60)
        return text

    async with Interpreter(tools=[never, slowly, add]) as session:
        assert (await session.execute(code)).value == ("given up", "Y", 2)
        assert (await session.execute("add(2)")).value == 3


async def test_stop_ends_an_action_whose_calls_are_gathered() -> None:
    under_way = asyncio.Barrier(3)

    async def meet(text: str) -> str:
        await under_way.wait()
        await asyncio.sleep(60)
        return text

    async with Interpreter(tools=[meet, add]) as session:
        running = asyncio.ensure_future(session.execute(GATHERED))
        await under_way.wait()
        await session.interrupt()
        error = (await running).error
        assert error is not None
        assert error.kind == "cancelled"
        assert (await session.execute("add(4)")).value == 5
