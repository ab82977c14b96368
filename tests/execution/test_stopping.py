"""Whatever an action does, it ends at its limit or when it is stopped, and the earlier variables are there."""

import asyncio

import pytest

from desktop_agent.execution import Interpreter, Limits, Session

STUBBORN = {
    "an endless loop": "while True:\n    pass",
    "a loop inside C": "sum(range(10**11))",
    "a huge power": "3 ** 10**8 % 7",
    "a regex bomb": "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')",
    "a sleep": "import time\ntime.sleep(1000)",
    "a loop that swallows everything": (
        "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass"
    ),
    "a search in an endless count": "import itertools\n-1 in itertools.count()",
    "a repr that never ends": "class Slow:\n    def __repr__(self):\n        while True:\n            pass\nSlow()",
    "an endless coroutine": (
        "import asyncio\nasync def f():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(f())"
    ),
}
FAST = Limits(seconds=0.3, grace_seconds=0.3)


@pytest.mark.parametrize("code", STUBBORN.values(), ids=STUBBORN)
async def test_an_action_ends_at_its_limit_and_earlier_variables_are_there(code: str) -> None:
    async with Interpreter(limits=FAST) as session:
        await session.execute("x = [1, 2]")
        done = await session.execute(code)
        assert done.error is None or done.error.kind == "timeout", done.error
        assert (await session.execute("x")).value == [1, 2]


@pytest.mark.parametrize("code", STUBBORN.values(), ids=STUBBORN)
async def test_a_person_can_stop_any_action(code: str) -> None:
    async with Interpreter(limits=Limits(seconds=600, grace_seconds=0.3)) as session:
        await session.execute("x = [1, 2]")
        running = asyncio.create_task(session.execute("print('here')\n" + code, lambda _: started.set()))
        started = asyncio.Event()
        await started.wait()
        await session.interrupt()
        done = await running
        assert done.error is None or done.error.kind == "cancelled", done.error
        assert (await session.execute("x")).value == [1, 2]


async def test_the_message_of_a_kill_says_what_became_of_the_variables() -> None:
    async with Interpreter(limits=FAST) as session:
        done = await session.execute("sum(range(10**11))")
        assert done.error is not None
        assert done.error.message == "Stopped after 0.3 s; the variables are as they were before this action."


async def test_a_limit_can_be_given_for_one_action() -> None:
    async with Interpreter(limits=Limits(seconds=600)) as session:
        error = (await session.execute("while True: pass", seconds=0.2)).error
        assert error is not None
        assert error.kind == "timeout"


async def test_stop_without_an_action_does_nothing() -> None:
    async with Interpreter() as session:
        await session.interrupt()
        assert (await session.execute("1")).value == 1


async def test_many_stops_at_any_moment_harm_nothing() -> None:
    async with Interpreter() as session:
        await session.execute("x = 0")
        for number in range(30):
            running = asyncio.create_task(session.execute("for i in range(20_000):\n    x += 1\nprint(x)"))
            await asyncio.sleep(number / 3_000)
            await session.interrupt()
            done = await running
            assert done.error is None or done.error.kind == "cancelled"
        assert (await session.execute("x > 0")).value is True


async def test_cancelling_the_call_stops_the_action(
    session_with_long_action: tuple[Session, "asyncio.Task[object]"],
) -> None:
    session, running = session_with_long_action
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (await session.execute("1")).value == 1


@pytest.fixture
async def session_with_long_action():
    async with Interpreter() as session:
        started = asyncio.Event()
        running = asyncio.create_task(
            session.execute("print(1)\nimport time\ntime.sleep(600)", lambda _: started.set())
        )
        await started.wait()
        yield session, running


async def test_closing_ends_a_running_action() -> None:
    session = await Interpreter().start()
    started = asyncio.Event()
    running = asyncio.create_task(session.execute("print(1)\nwhile True: pass", lambda _: started.set()))
    await started.wait()
    await session.aclose()
    error = (await running).error
    assert error is not None
    assert error.kind == "cancelled"
