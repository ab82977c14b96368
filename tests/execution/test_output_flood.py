"""A flood of output is a cut text with the whole on disk, and never fills this process's memory."""

import asyncio

import psutil

from desktop_agent.execution import Interpreter, Limits
from desktop_agent.execution.output import OutputCollector

FLOOD = "line = 'x' * 9_999\nfor _ in range(10_000):\n    print(line)"


async def test_a_hundred_megabytes_are_cut_for_the_model_and_whole_on_disk() -> None:
    live: list[int] = []
    process = psutil.Process()
    async with Interpreter(limits=Limits(seconds=100)) as session:
        await session.execute("1")
        before = process.memory_info().rss
        done = await session.execute(FLOOD, lambda text: live.append(len(text)))
        grown = process.memory_info().rss - before
        assert done.error is None
        assert done.output_chars == 100_000_000
        assert len(done.output) < 51_000
        assert "characters left out here" in done.output
        assert done.output_path is not None
        assert done.output_path.stat().st_size == 100_000_000
        assert sum(live) < 20_000_000
        assert grown < 20 * 2**20


async def test_a_flood_does_not_hold_up_stop() -> None:
    started = asyncio.Event()
    async with Interpreter() as session:
        running = asyncio.create_task(session.execute("while True:\n    print('x' * 1000)", lambda _: started.set()))
        await started.wait()
        await session.interrupt()
        error = (await running).error
    assert error is not None
    assert error.kind == "cancelled"


async def test_the_file_stops_at_its_limit() -> None:
    async with Interpreter(limits=Limits(output_mb=1, seconds=60)) as session:
        done = await session.execute("for _ in range(300):\n    print('é' * 9_999)")
        assert done.output_path is not None
        assert done.output_path.stat().st_size == 2**20
        assert done.output_chars == 3_000_000


def _collector(tmp_path, live, clock):
    return OutputCollector(limit=10, path=tmp_path / "o.txt", file_limit=100, on_output=live.append, clock=clock)


def test_head_and_tail_are_kept_exactly(tmp_path) -> None:
    collector = _collector(tmp_path, [], lambda: 0.0)
    for piece in ("abc", "defgh", "ijklmnop", "q", "rs", "tuvwxyz"):
        collector.add(piece)
    text, path = collector.finish()
    assert text == "abcde\n… 16 of 26 characters left out here …\nvwxyz"
    assert path is not None
    assert path.read_text() == "abcdefghijklmnopqrstuvwxyz"


def test_short_output_touches_no_disk(tmp_path) -> None:
    collector = _collector(tmp_path, [], lambda: 0.0)
    collector.add("0123456789")
    assert collector.finish() == ("0123456789", None)
    assert list(tmp_path.iterdir()) == []


def test_in_a_flood_the_live_text_says_how_much_is_missing(tmp_path) -> None:
    live: list[str] = []
    collector = _collector(tmp_path, live, lambda: 0.0)
    collector.add("a" * 10_000)
    collector.add("b" * 10_000)
    collector.finish()
    assert live == ["\n… 2,000 characters not shown …\n", "a" * 8_000, "\n… 10,000 characters not shown …\n"]
