"""What an action may use is limited, each limit with an error that names it, and the variables of before are kept."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Iterator

import pytest

from desktop_agent.execution import ActionFailure, Interpreter, Limits, Session, cool_down, is_warm, warm_up
from desktop_agent.execution.process import ForkedProcess

linux = pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    limits = Limits(seconds=60, memory_mb=512, file_mb=1)
    async with Interpreter(["pathlib"], limits=limits) as session:
        await session.execute("x = 5")
        yield session
        assert (await session.execute("x")).value == 5


async def error_of(session: Session, code: str) -> ActionFailure:
    error = (await session.execute(code)).error
    assert error is not None
    return error


@linux
@pytest.mark.parametrize("code", ["len(bytearray(4 * 2**30))", "x2 = [0] * 2**29", "s = 'x' * (4 * 2**30)"])
async def test_four_gigabytes_are_a_memory_error(session: Session, code: str) -> None:
    assert (await error_of(session, code)).kind == "memory"


@linux
async def test_memory_taken_piece_by_piece_is_a_memory_error(session: Session) -> None:
    assert (await error_of(session, "pieces = []\nwhile True:\n    pieces.append(bytearray(2**22))")).kind == "memory"


@linux
async def test_a_file_larger_than_allowed_is_an_exception_that_says_so(session: Session) -> None:
    error = await error_of(session, "from pathlib import Path\nPath('large').write_bytes(bytes(2**21))")
    assert (error.kind, error.exception_type) == ("exception", "OSError")
    assert "too large" in error.message
    assert (session.scratch / "large").stat().st_size <= 2**20


async def test_endless_recursion_is_an_exception_and_no_crash(session: Session) -> None:
    error = await error_of(session, "def f(n):\n    return f(n + 1) + 1\nf(0)")
    assert (error.kind, error.exception_type) == ("exception", "RecursionError")


@linux
async def test_recursion_inside_c_costs_the_action_alone(session: Session) -> None:
    error = await error_of(
        session, "import itertools\nx = []\nfor _ in range(10**6):\n    x = itertools.chain(x)\nlist(x)"
    )
    assert error.kind in ("crash", "exception", "memory")


@linux
async def test_more_threads_than_memory_are_an_error_and_the_session_goes_on() -> None:
    code = """
import asyncio, time
async def main():
    await asyncio.gather(*(asyncio.to_thread(time.sleep, 0.01) for _ in range(500)))
asyncio.run(main())
"""
    async with Interpreter(limits=Limits(memory_mb=256, seconds=30)) as session:
        await session.execute(code)
        assert (await session.execute("6 * 7")).value == 42


@linux
async def test_processor_time_used_up_is_a_timeout() -> None:
    async with Interpreter(limits=Limits(seconds=60, cpu_seconds=1)) as session:
        error = await error_of(session, "while True: pass")
    assert error.kind == "timeout"
    assert "processor time" in error.message


def _tells_how_others_ended() -> bool:
    """Whether this kernel says of a process that is no child how it ended."""
    return tuple(map(int, os.uname().release.split("-")[0].split(".")[:2])) >= (6, 15)


@linux
@pytest.mark.skipif(not (sys.platform == "linux" and _tells_how_others_ended()), reason="Linux tells from 6.15 on")
async def test_how_a_process_ended_that_is_no_child_is_known() -> None:
    code = (
        "import os, signal, sys\nsignal.signal(signal.SIGCHLD, signal.SIG_IGN)\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])\n"
        "if pid := os.fork():\n    print(pid, flush=True)\n    sys.stdin.read()\n"
        "else:\n    signal.sigwait([signal.SIGUSR1])\n    os._exit(3)"
    )
    pipe = asyncio.subprocess.PIPE
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdin=pipe, stdout=pipe)
    assert parent.stdin is not None
    assert parent.stdout is not None
    number = int(await parent.stdout.readline())
    process = ForkedProcess(number)
    os.kill(number, signal.SIGUSR1)
    assert await process.wait() == 3
    parent.stdin.close()
    await parent.wait()


@pytest.fixture
def warm() -> Iterator[None]:
    warm_up()
    while not is_warm():
        time.sleep(0.02)
    yield
    cool_down()


@linux
@pytest.mark.skipif(not (sys.platform == "linux" and _tells_how_others_ended()), reason="Linux tells from 6.15 on")
async def test_processor_time_used_up_is_a_timeout_in_a_warm_worker_too(warm: None) -> None:
    async with Interpreter(limits=Limits(seconds=60, cpu_seconds=1)) as session:
        error = await error_of(session, "while True: pass")
    assert (error.kind, "processor time" in error.message) == ("timeout", True)
