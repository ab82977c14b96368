"""A warm start gives the same worker as a cold one, only sooner."""

import asyncio
import sys
from collections.abc import AsyncIterator

import pytest

from desktop_agent.execution import Interpreter, Limits, cool_down, is_warm, warm_up

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the zygote forks")


@pytest.fixture
async def warm() -> AsyncIterator[None]:
    warm_up()
    for _ in range(600):
        if is_warm():
            break
        await asyncio.sleep(0.1)
    assert is_warm()
    yield
    cool_down()


async def test_a_warm_worker_is_contained_and_recovers_like_a_cold_one(warm: None) -> None:
    async with Interpreter(["numpy"], limits=Limits(seconds=0.5, grace_seconds=0.3)) as session:
        assert session.containment.level == "isolated"
        await session.execute("x = 1")
        error = (await session.execute("sum(range(10**11))")).error
        assert error is not None
        assert error.kind == "timeout"
        assert (await session.execute("x")).value == 1


async def test_two_warm_workers_have_different_random_numbers(warm: None) -> None:
    pytest.importorskip("numpy")
    code = "import random, numpy as np\nrandom.random(), float(np.random.rand())"
    async with Interpreter(["numpy"]) as one, Interpreter(["numpy"]) as two:
        first, second = (await one.execute(code)).value, (await two.execute(code)).value
    assert first[0] != second[0]
    assert first[1] != second[1]


async def test_workers_outlive_the_zygote(warm: None) -> None:
    async with Interpreter() as session:
        await session.execute("x = 1")
        cool_down()
        assert (await session.execute("x")).value == 1
    async with Interpreter() as cold:
        assert (await cold.execute("1")).value == 1
