"""The history: how fast events are written and runs are found, beside aiosqlite and beside SQLite without any of it.

    python benchmarks/store.py [--events 20000] [--runs 1000]

Prints one table. aiosqlite is optional; without it its column is empty. Ratios are what counts: all rows come from the
same machine in the same minute. Rows that wait for the disk depend on the disk.
"""

import argparse
import asyncio
import json
import platform
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop_agent.store import RunRecord, RunStore

EVENT = json.dumps(
    {"event": "model_delta", "run_id": "r", "seq": 1, "at": 1.7e9, "step": 1, "part": "code", "text": "for x in"}
).encode()
STEP = json.dumps({"event": "step_finished", "run_id": "r", "seq": 1, "at": 1.7e9, "output": "row\n" * 200}).encode()
SCHEMA = "CREATE TABLE events (run INTEGER, seq INTEGER, kind TEXT, at REAL, payload BLOB, PRIMARY KEY (run, seq))"
INSERT = "INSERT INTO events VALUES (?, ?, ?, ?, ?)"


def microseconds(work: Callable[[], object], count: int, rounds: int = 3) -> float:
    """Returns the median time of one of `count`, over some rounds."""
    times: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) / count * 1e6)
    return statistics.median(times)


def ours(folder: Path, count: int) -> dict[str, float]:
    """Times RunStore."""
    found: dict[str, float] = {}
    numbers = iter(range(10**9))
    with RunStore(folder / "ours.db") as store:
        store.add_run(RunRecord(run_id="r")).result()

        def handed_over() -> None:
            for _ in range(count):
                store.append("r", next(numbers), "model_delta", 1.7e9, EVENT)

        def written() -> None:
            handed_over()
            store.flush()

        def durable() -> None:
            for _ in range(200):
                store.append("r", next(numbers), "step_finished", 1.7e9, STEP, durable=True).result()

        found["an event, handed over"] = microseconds(handed_over, count)
        store.flush()
        found["an event, written"] = microseconds(written, count)
        found["a step's end, on disk"] = microseconds(durable, 200)
    return found


def plain(folder: Path, count: int) -> dict[str, float]:
    """Times SQLite itself, in one transaction of one thread: the least that is possible."""
    numbers = iter(range(10**9))
    with closing(sqlite3.connect(folder / "plain.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(SCHEMA)

        def written() -> None:
            connection.execute("BEGIN")
            connection.executemany(INSERT, [(1, next(numbers), "model_delta", 1.7e9, EVENT) for _ in range(count)])
            connection.execute("COMMIT")

        return {"an event, written": microseconds(written, count)}


def aiosqlite_peer(folder: Path, count: int) -> dict[str, float]:
    """Times aiosqlite used in the plainest way: an insert and a commit for each event."""
    try:
        import aiosqlite
    except ImportError:
        return {}
    count = min(count, 2000)

    async def measure() -> dict[str, float]:
        async with aiosqlite.connect(folder / "aiosqlite.db") as connection:
            await connection.execute("PRAGMA journal_mode = WAL")
            await connection.execute(SCHEMA)
            found: dict[str, float] = {}
            number = 0
            for name, mode, payload, times in (
                ("an event, written", "NORMAL", EVENT, count),
                ("a step's end, on disk", "FULL", STEP, 200),
            ):
                await connection.execute(f"PRAGMA synchronous = {mode}")
                began = time.perf_counter()
                for _ in range(times):
                    number += 1
                    await connection.execute(INSERT, (1, number, "x", 1.7e9, payload))
                    await connection.commit()
                found[name] = (time.perf_counter() - began) / times * 1e6
            return found

    return asyncio.run(measure())


def finding(folder: Path, runs: int) -> dict[str, float]:
    """Times the list, the search and the opening of a run, in a history of many runs."""
    words = ["leopard", "bridge", "prime", "sum", "table", "column", "chart", "price", "model", "token", "page"]
    with RunStore(folder / "many.db") as store:
        for number in range(runs):
            title = " ".join(words[(number * step) % len(words)] for step in (1, 3, 5))
            store.add_run(
                RunRecord(run_id=f"r{number}", title=title, task=f"{title} {number}", created_at=float(number))
            )
            for seq in range(50):
                store.append(f"r{number}", seq, "model_delta", 1.7e9, EVENT)
            code = json.dumps(
                {"code": "\n".join(f"{words[(number + line) % len(words)]} = {line}" for line in range(15))}
            )
            store.append(f"r{number}", 50, "code_ready", 1.7e9, code.encode())
        store.add_run(RunRecord(run_id="long", created_at=-1.0))
        for seq in range(5000):
            store.append("long", seq, "model_delta", 1.7e9, EVENT)
        store.flush()
        return {
            f"the list, 100 of {runs:,} runs": microseconds(lambda: store.list_runs(100), 1, 9),
            f"a search in {runs:,} runs": microseconds(lambda: store.list_runs(100, words="leop chart"), 1, 9),
            "opening a run of 5,000 events": microseconds(lambda: store.events("long"), 1, 9),
        }


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=1000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = ours(folder, arguments.events)
        least = plain(folder, arguments.events)
        peer = aiosqlite_peer(folder, arguments.events)
        found = finding(folder, arguments.runs)
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.machine()}")
    print(f"{'microseconds':<34}{'RunStore':>12}{'plain SQLite':>15}{'aiosqlite':>12}{'times faster':>15}")
    for what, ours_time in rows.items():
        cells = [f"{one:.1f}" if one else "" for one in (least.get(what, 0.0), peer.get(what, 0.0))]
        ratio = f"{peer[what] / ours_time:.1f}" if what in peer else ""
        print(f"{what:<34}{ours_time:>12.1f}{cells[0]:>15}{cells[1]:>12}{ratio:>15}")
    for what, ours_time in found.items():
        print(f"{what:<34}{ours_time:>12.0f}")


if __name__ == "__main__":
    main()
