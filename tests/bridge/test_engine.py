import asyncio
import threading

import pytest

from desktop_agent.bridge.engine import EngineClosed, EngineThread


@pytest.fixture
def engine():
    engine = EngineThread("engine of a test")
    yield engine
    assert engine.close()


def test_work_runs_in_the_engines_thread(engine):
    async def where():
        return threading.current_thread().name

    assert engine.submit(where()).result(5) == "engine of a test"


async def test_another_loop_can_wait_for_work(engine):
    async def answer():
        await asyncio.sleep(0)
        return 42

    assert await engine.run(answer()) == 42
    assert await engine.run_blocking(max, 3, 4) == 4


async def test_an_error_reaches_the_one_who_waits(engine):
    async def fail():
        raise LookupError("not there")

    with pytest.raises(LookupError, match="not there"):
        await engine.run(fail())


async def test_cancelling_the_wait_cancels_the_work(engine):
    begun, cancelled = threading.Event(), threading.Event()

    async def work():
        begun.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    waiting = asyncio.ensure_future(engine.run(work()))
    await asyncio.to_thread(begun.wait, 5)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert await asyncio.to_thread(cancelled.wait, 5)


def test_closing_lets_work_clean_up_and_joins_the_thread():
    engine = EngineThread()
    begun, cleaned = threading.Event(), threading.Event()

    async def work():
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.01)
            cleaned.set()

    future = engine.submit(work())
    assert begun.wait(5)
    assert engine.close()
    assert cleaned.is_set()
    assert future.cancelled()


def test_a_closed_engine_takes_no_more_work():
    engine = EngineThread()
    assert engine.close()
    assert engine.close()

    async def work():
        pass

    with pytest.raises(EngineClosed):
        engine.submit(work())
