"""What the worker costs: starting, checkpoints, tool calls, large values, floods of output.

Run it with `python benchmarks/containment.py`; it prints one line for each figure, the median and the slowest of its
repetitions.
"""

import asyncio
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

import psutil

from desktop_agent.execution import Interpreter, Limits, Session, cool_down, is_warm, warm_up
from desktop_agent.execution.checkpoints import Checkpoints

LARGE = Limits(memory_mb=8192, checkpoint_mb=16384, seconds=120)


def report(name: str, seconds: list[float]) -> None:
    """Prints a figure in milliseconds."""
    slowest = max(seconds) * 1e3
    print(f"{name:<58} {statistics.median(seconds) * 1e3:10.2f} ms   slowest {slowest:9.2f} ms   n = {len(seconds)}")


async def timed(call: Callable[[], Awaitable[object]]) -> float:
    """Returns how long a call takes, in seconds."""
    start = time.perf_counter()
    await call()
    return time.perf_counter() - start


async def start_to_first_action() -> None:
    """Opens a session and runs one action."""
    session = await Interpreter().start()
    await session.execute("1")
    _sessions.append(session)


_sessions: list[Session] = []


async def starts(name: str, repetitions: int) -> None:
    """Times new sessions; closing them is not counted."""
    seconds: list[float] = []
    for _ in range(repetitions):
        seconds.append(await timed(start_to_first_action))
        await _sessions.pop().aclose()
    report(name, seconds)


async def starting() -> None:
    """Cold, then warm."""
    await starts("new session to the end of its first action, cold", 7)
    warm_up()
    for _ in range(600):
        if is_warm():
            break
        await asyncio.sleep(0.1)
    await starts("new session to the end of its first action, warm", 30)


async def actions() -> None:
    """One small action after the other, and with a rest in between, in which the state is copied."""
    async with Interpreter() as session:
        await session.execute("x = 1")
        for name, rest in {"one after the other": 0.0, "after a rest of 20 ms": 0.02}.items():
            seconds: list[float] = []
            for _ in range(300):
                if rest:
                    await asyncio.sleep(rest)
                seconds.append(await timed(lambda: session.execute("x = 1")))
            report(f"`x = 1` from the host and back, {name}", seconds)


class Clock:
    """Times each checkpoint that sessions make meanwhile."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self._take = Checkpoints.take

    def __enter__(self) -> "Clock":
        take, seconds = self._take, self.seconds

        async def timed_take(checkpoints: Checkpoints, action: int) -> None:
            start = time.perf_counter()
            await take(checkpoints, action)
            seconds.append(time.perf_counter() - start)

        Checkpoints.take = timed_take
        return self

    def __exit__(self, *_: object) -> None:
        Checkpoints.take = self._take


async def checkpoints(name: str, setup: str) -> None:
    """Times checkpoints, and the way back after a kill."""
    async with Interpreter(["numpy"], limits=LARGE) as session:
        await session.execute(setup)
        await asyncio.sleep(0.5)
        with Clock() as clock:
            for _ in range(15):
                # It must not be an action that could simply run again.
                await session.execute("import time\nnow = time.time()")
                await asyncio.sleep(0.1)
        report(f"a checkpoint of {name}", clock.seconds)
        lost: list[float] = []
        for _ in range(7):
            started = asyncio.Event()
            running = asyncio.create_task(session.execute("print(1)\nwhile True: pass", lambda _, s=started: s.set()))
            await started.wait()
            start = time.perf_counter()
            os.kill(session.worker_pid(), signal.SIGKILL)
            await running
            lost.append(time.perf_counter() - start)
        report(f"kill to variables back, {name}", lost)


async def tool_calls() -> None:
    """Round trips counted inside the action."""

    async def forward(number: int) -> int:
        return number

    def plain(number: int) -> int:
        return number

    code = """
import time
times = []
for number in range(2_000):
    start = time.perf_counter()
    TOOL(number)
    times.append(time.perf_counter() - start)
times
"""
    async with Interpreter(tools=[forward, plain]) as session:
        for name in ("forward", "plain"):
            kind = "async" if name == "forward" else "in a thread"
            report(f"round trip of a tool call, {kind}", (await session.execute(code.replace("TOOL", name))).value)


async def large_values() -> None:
    """Ten megabytes out of the worker."""
    async with Interpreter(["numpy"]) as session:
        for name, code in {
            "bytes": "b'x' * 10_000_000",
            "an array": "import numpy\nnumpy.zeros(1_250_000)",
            "a list of numbers": "[float(n) for n in range(1_100_000)]",
        }.items():
            await session.execute(code)
            report(
                f"10 MB as {name}, made and handed over",
                [await timed(lambda c=code: session.execute(c)) for _ in range(5)],
            )


async def flood() -> None:
    """A hundred megabytes printed; the host's memory and the longest gap in its loop."""
    process = psutil.Process()
    gaps: list[float] = []

    async def watch() -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    async with Interpreter(limits=LARGE) as session:
        await session.execute("1")
        before = process.memory_info().rss
        watching = asyncio.create_task(watch())
        lost = await session.execute("bytearray(16 * 2**30)")
        assert lost.error is not None
        print(f"{'an allocation over the limit':<58} {lost.error.kind:>10} error")
        code = "line = 'x' * 9_999\nfor _ in range(10_000):\n    print(line)"
        seconds = await timed(lambda: session.execute(code, lambda _: None))
        watching.cancel()
        grown = (process.memory_info().rss - before) / 2**20
        report("100 MB printed", [seconds])
        report("gaps in the host's loop meanwhile", gaps)
        print(f"{'growth of the host meanwhile':<58} {grown:10.1f} MB")


STUBBORN = {
    "while True: pass": "while True: pass",
    "sum(range(10**11))": "sum(range(10**11))",
    "3**10**8": "3 ** 10**8 % 7",
    "a regex bomb": "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')",
    "time.sleep(1000)": "import time\ntime.sleep(1000)",
    "a loop that swallows everything": (
        "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass"
    ),
}


async def stops() -> None:
    """From Stop to its acknowledgement, and to the end of the action; the variables must be there afterwards."""
    acknowledged: list[float] = []
    async with Interpreter(limits=Limits(seconds=600)) as session:
        await session.execute("x = 7")
        for name, code in STUBBORN.items():
            seconds: list[float] = []
            for _ in range(3):
                started = asyncio.Event()
                running = asyncio.create_task(session.execute(f"print(1)\n{code}", lambda _, s=started: s.set()))
                await started.wait()
                await asyncio.sleep(0.05)
                start = time.perf_counter()
                await session.interrupt()
                acknowledged.append(time.perf_counter() - start)
                await running
                seconds.append(time.perf_counter() - start)
                kept = (await session.execute("x")).value == 7
                assert kept, f"{name}: the variables are lost"
            report(f"Stop to the end of {name}", seconds)
    report("Stop to its acknowledgement", acknowledged)


_HOST = """
import asyncio
from desktop_agent.execution import Interpreter, is_warm, warm_up

async def main():
    warm_up()
    while not is_warm():
        await asyncio.sleep(0.05)
    session = await Interpreter().start()
    await session.execute("x = 1")
    print("ready", flush=True)
    await session.execute("while True: pass", seconds=600)

asyncio.run(main())
"""


def deaths() -> None:
    """From kill -9 of the application to the end of its last process."""
    seconds: list[float] = []
    for _ in range(10):
        with subprocess.Popen([sys.executable, "-c", _HOST], stdout=subprocess.PIPE) as host:
            assert host.stdout is not None
            host.stdout.readline()
            time.sleep(0.2)
            family = psutil.Process(host.pid).children(recursive=True)
            start = time.perf_counter()
            host.kill()
            while any(_lives(process) for process in family):
                time.sleep(0.0005)
            seconds.append(time.perf_counter() - start)
    report(f"kill -9 of the application to the last of {len(family)} processes", seconds)


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def main() -> None:
    """Runs all of them, one after the other."""
    await starting()
    await actions()
    await checkpoints("nothing", "1")
    await checkpoints("1 GB of numpy", "import numpy\nx = numpy.ones(2**27)")
    await checkpoints("100 MB of objects", "x = [float(n) for n in range(3_000_000)]")
    await tool_calls()
    await large_values()
    await flood()
    await stops()
    cool_down()
    deaths()


if __name__ == "__main__":
    asyncio.run(main())
