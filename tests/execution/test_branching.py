"""A second session goes on from an earlier state; the two know nothing of each other."""

import asyncio
import os
import signal
import sys

import pytest

from desktop_agent.execution import CannotRestore, Interpreter, Limits

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="states are kept by fork on Linux alone")

WRITE = "import pathlib\n_ = pathlib.Path('note').write_text('{}')"
READ = "import pathlib\npathlib.Path('note').read_text()"


async def test_both_sessions_go_on_with_variables_and_files_of_their_own() -> None:
    async with Interpreter(["pathlib"]) as first:
        await first.execute("x = [1]\n" + WRITE.format("old"))
        await first.execute("x.append(2)\n" + WRITE.format("new"))
        second = await first.branch(2)
        try:
            await second.execute("x.append(3)")
            assert (await second.execute("x")).value == [1, 3]
            assert (await first.execute("x")).value == [1, 2]
            assert (await second.execute(READ)).value == "old"
            await second.execute(WRITE.format("other"))
            assert (await first.execute(READ)).value == "new"
            assert second.scratch != first.scratch
            assert (await second.execute("import tempfile\ntempfile.gettempdir()")).error is not None
        finally:
            await second.aclose()
        assert (await first.execute("x")).value == [1, 2]


async def test_a_branch_outlives_the_session_it_came_from_and_survives_a_kill() -> None:
    first = await Interpreter().start()
    await first.execute("x = 1")
    await first.execute("x = 2")
    second = await first.branch(2)
    await first.aclose()
    try:
        await second.execute("y = x + 10")
        os.kill(second.worker_pid(), signal.SIGKILL)
        await asyncio.sleep(0.05)
        assert (await second.execute("x, y")).value == (1, 11)
        third = await second.branch(2)
        try:
            assert (await third.execute("x")).value == 1
            error = (await third.execute("y")).error
            assert error is not None
            assert error.exception_type == "NameError"
        finally:
            await third.aclose()
    finally:
        await second.aclose()


async def test_a_branch_keeps_its_own_limits() -> None:
    async with Interpreter(limits=Limits(memory_mb=200)) as first:
        await first.execute("x = 1")
        second = await first.branch(1)
        try:
            error = (await second.execute("x = bytearray(10**9)")).error
            assert error is not None
            assert error.kind == "memory"
        finally:
            await second.aclose()


async def test_a_state_that_is_not_kept_cannot_be_branched_off() -> None:
    async with Interpreter() as session:
        await session.execute("x = 1")
        with pytest.raises(CannotRestore, match="before action 9"):
            await session.branch(9)
        assert (await session.execute("x")).value == 1
