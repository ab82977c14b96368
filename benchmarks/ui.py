"""The window under load: 10,000 steps, a model at 1,000 tokens a second, and 100 MB of output.

    python benchmarks/ui.py              the timeline
    python benchmarks/ui.py --peer       the same with one QTextBrowser
    python benchmarks/ui.py --start      the whole window: how soon it can be used, idle memory and processor time
    python benchmarks/ui.py --all        each in a process of its own, as a table

Without a display it runs offscreen. Times are wall-clock milliseconds, on the machine and Python that the output names.
"""

import argparse
import gc
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser

from desktop_agent.agent.events import CodeReady, ModelDelta, OutputDelta, RunStarted, StepFinished, StepStarted, Tokens
from desktop_agent.bridge.delivery import Delivery
from desktop_agent.ui import fonts, theme
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.view import TimelineView

SOURCE = Path(theme.__file__).read_text("utf-8").splitlines()
STEPS = 10_000
WIDTH, HEIGHT = 764, 674


def step_events(number: int, seq: int, rng: random.Random) -> list[object]:
    """One step: 15 lines of code, 10 lines of output, all of its own."""
    begin = rng.randrange(len(SOURCE) - 15)
    code = f"# step {number}\n" + "\n".join(SOURCE[begin : begin + 14])
    output = "".join(f"{i:>3}  {rng.random():.6f}  row of output {rng.randrange(10**6)}\n" for i in range(10))
    thought = f"I load table {number}. Then I compute the totals and check them against the search result."
    at = 1_800_000_000.0 + number
    common = {"run_id": "run", "at": at, "step": number}
    tokens = Tokens(input=1000, output=200)
    return [
        StepStarted(seq=seq, kept=number * 2, **common),
        CodeReady(seq=seq + 1, thought=thought, code=code, model_output=thought + code, tokens=tokens, **common),
        StepFinished(
            seq=seq + 2,
            output=output,
            output_chars=len(output),
            seconds=0.5,
            model_seconds=1.0,
            tokens=tokens,
            **common,
        ),
    ]


def events_of(count: int, first: int = 1) -> list[object]:
    rng = random.Random(first)
    events: list[object] = []
    for number in range(first, first + count):
        events += step_events(number, 3 * number, rng)
    return events


class Timeline:
    """The product."""

    def __init__(self) -> None:
        self.view = TimelineView()
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()

    def open(self, events: list[object]) -> None:
        self.view.set_run(RunModel(events))

    def apply(self, events: list[object]) -> None:
        self.view.apply(events)

    def settle(self) -> None:
        self.view.flush()
        paint(self.view)


class Peer:
    """One QTextBrowser with everything in it, as many chat windows do it."""

    def __init__(self) -> None:
        self.view = QTextBrowser()
        self.view.setUndoRedoEnabled(False)
        self.view.setFont(theme.current().mono_font())
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()

    def open(self, events: list[object]) -> None:
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        self._insert(cursor, events)
        cursor.endEditBlock()
        self.view.verticalScrollBar().setValue(self.view.verticalScrollBar().maximum())

    def apply(self, events: list[object]) -> None:
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._insert(cursor, events)
        self.view.verticalScrollBar().setValue(self.view.verticalScrollBar().maximum())

    def settle(self) -> None:
        paint(self.view)

    def _insert(self, cursor: QTextCursor, events: list[object]) -> None:
        for event in events:
            if isinstance(event, CodeReady):
                cursor.insertText(event.thought + "\n" + event.code + "\n")
            elif isinstance(event, StepFinished):
                cursor.insertText(event.output + "\n")
            elif isinstance(event, (ModelDelta, OutputDelta)):
                cursor.insertText(event.text)


def paint(view: TimelineView | QTextBrowser) -> None:
    """Lets Qt paint all that is out of date."""
    view.viewport().update()
    QCoreApplication.processEvents()


def timed(work: object) -> tuple[float, float]:
    """Returns wall-clock and processor milliseconds; the two part where other programs want the processor too."""
    begin, busy = time.perf_counter(), time.thread_time()
    work()  # type: ignore[operator]
    return (time.perf_counter() - begin) * 1000, (time.thread_time() - busy) * 1000


def spread(times: list[tuple[float, float]]) -> dict[str, float]:
    result: dict[str, float] = {}
    for name, place in (("", 0), ("cpu_", 1)):
        ordered = sorted(pair[place] for pair in times)
        for label, share in (("p50", 0.5), ("p99", 0.99), ("max", 1.0)):
            result[name + label] = round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 2)
    return result


def megabytes() -> float:
    gc.collect()
    return psutil.Process().memory_info().rss / 1e6


def scale(shower: Timeline | Peer) -> dict[str, object]:
    """10,000 steps: opening, appending, streaming, scrolling, memory."""
    QCoreApplication.processEvents()
    empty = megabytes()
    events = events_of(STEPS)
    held = megabytes()
    start = [RunStarted(run_id="run", seq=0, at=1.8e9, task="a long run", model="m")]
    result: dict[str, object] = {"steps": STEPS}

    def open_run() -> None:
        shower.open([*start, *events])
        paint(shower.view)

    result["open_ms"], result["open_cpu_ms"] = map(round, timed(open_run))
    bar = shower.view.verticalScrollBar()

    def append(number: int) -> None:
        shower.apply(step_events(number, 3 * number, random.Random(number)))
        shower.settle()

    budget = time.perf_counter() + 30
    times: list[tuple[float, float]] = []
    for number in range(STEPS + 1, STEPS + 61):
        times.append(timed(lambda number=number: append(number)))
        if time.perf_counter() > budget:
            break
    result["append_ms"] = spread(times)
    live = STEPS + 61
    shower.apply([StepStarted(run_id="run", seq=0, at=1.8e9, step=live)])

    def line(number: int) -> None:
        shower.apply([OutputDelta(run_id="run", seq=0, at=1.8e9, step=live, text=f"streamed line {number}\n")])
        shower.settle()

    times = []
    for number in range(200):
        times.append(timed(lambda number=number: line(number)))
        if time.perf_counter() > budget:
            break
    result["streamed_line_ms"] = spread(times)
    middle = bar.maximum() // 2

    def wheel(y: int) -> None:
        bar.setValue(y)
        paint(shower.view)

    wheel(middle)
    result["wheel_frame_ms"] = spread([timed(lambda i=i: wheel(middle + 120 * i)) for i in range(400)])
    rng = random.Random(5)
    result["jump_ms"] = spread([timed(lambda: wheel(rng.randrange(bar.maximum()))) for _ in range(60)])
    result["memory_mb"] = round(megabytes() - empty)
    result["of_which_events_mb"] = round(held - empty)
    return result


def stream(shower: Timeline | Peer, seconds: float = 6.0) -> dict[str, object]:
    """1,000 tokens a second and 100 MB of output: how long does Qt stand still?"""
    shower.open([RunStarted(run_id="run", seq=0, at=1.8e9, task="a fast model", model="m")])
    gaps: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]

    def beat() -> None:
        now, busy = time.perf_counter(), time.thread_time()
        gaps.append(((now - last[0]) * 1000, (busy - last[1]) * 1000))
        last[:] = now, busy

    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.setInterval(2)
    heart.timeout.connect(beat)
    done = threading.Event()
    delivery = Delivery(shower.apply)  # type: ignore[arg-type]
    flood = ("a line of output, sixty-four characters long with its line end\n" * 400)[:25_000]
    sent = [0, 0]

    def engine() -> None:
        begin, number = time.perf_counter(), 0
        delivery.post(StepStarted(run_id="run", seq=0, at=1.8e9, step=1))
        while (passed := time.perf_counter() - begin) < seconds:
            while sent[0] < passed * 1000:
                part = "thought" if sent[0] % 1200 < 100 else "code"
                if sent[0] % 1200 == 1199:
                    number += 1
                    for event in step_events(number, 0, random.Random(number))[1:]:
                        delivery.post(event)
                    delivery.post(StepStarted(run_id="run", seq=0, at=1.8e9, step=number + 1))
                text = "token\n" if sent[0] % 12 == 0 else "token "
                delivery.post(ModelDelta(run_id="run", seq=0, at=1.8e9, step=number + 1, part=part, text=text))
                sent[0] += 1
            while sent[1] < passed / seconds * 100e6:
                delivery.post(OutputDelta(run_id="run", seq=0, at=1.8e9, step=number + 1, text=flood))
                sent[1] += len(flood)
            time.sleep(0.001)
        done.set()

    thread = threading.Thread(target=engine)
    QCoreApplication.processEvents()
    last[:] = time.perf_counter(), time.thread_time()
    heart.start()
    thread.start()
    limit = time.perf_counter() + seconds * 5
    while (not done.is_set() or delivery.waiting) and time.perf_counter() < limit:
        QCoreApplication.processEvents()
        time.sleep(0)
    heart.stop()
    thread.join()
    late = time.perf_counter() > limit
    return {"tokens": sent[0], "output_mb": round(sent[1] / 1e6), "stall_ms": spread(gaps), "kept_up": not late}


def measure(peer: bool) -> dict[str, object]:
    begin = time.perf_counter()
    app = QApplication.instance() or QApplication([])
    fonts.load_bundled_fonts()
    manager = theme.ThemeManager()
    manager.apply(app, "light")  # type: ignore[arg-type]
    make = Peer if peer else Timeline
    shower = make()
    paint(shower.view)
    result: dict[str, object] = {
        "what": "QTextBrowser" if peer else "timeline",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "first_paint_ms": round((time.perf_counter() - begin) * 1000),
    }
    result["stream"] = stream(shower)
    shower.view.close()
    result["scale"] = scale(make())
    return result


WINDOW = """
import time
begin = time.perf_counter()
import asyncio, json, os, psutil
from desktop_agent.cli.window import load
window = load()
imported = time.perf_counter()
application = window.build()

async def live():
    living = asyncio.ensure_future(application.live())
    while not application.shell.window.isVisible():
        await asyncio.sleep(0)
    application.qt.processEvents()
    usable = time.perf_counter()
    busy = time.process_time()
    await asyncio.sleep(8)
    idle = time.process_time()
    await asyncio.sleep(10)
    idle = (time.process_time() - idle) / 10
    memory = psutil.Process().memory_info().rss / 1e6
    application.windows.close_all()
    await living
    print(json.dumps({
        "imported_ms": round((imported - begin) * 1000), "usable_ms": round((usable - begin) * 1000),
        "usable_cpu_ms": round(busy * 1000), "idle_memory_mb": round(memory), "idle_cpu_percent": round(idle * 100, 2),
    }))

asyncio.set_event_loop(application.loop)
application.loop.run_until_complete(live())
application.loop.close()
"""


def start() -> dict[str, object]:
    """The window as the command starts it from a warm disk, the best of three, and the slowest imports."""
    with tempfile.TemporaryDirectory() as folder:
        # What is installed has its bytecode, whatever this shell says.
        environment = {**os.environ, "DESKTOP_AGENT_DATA": folder, "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def window(*flags: str) -> subprocess.CompletedProcess[str]:
            command = [sys.executable, *flags, "-c", WINDOW]
            return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)

        window()
        results = [json.loads(window().stdout) for _ in range(3)]
        best = min(results, key=lambda result: result["usable_ms"])
        lines = [line.split("|") for line in window("-X", "importtime").stderr.splitlines() if line.count("|") == 2]
    slow = sorted(((int(own.split(":")[1]), name.strip()) for own, _, name in lines if "self" not in own), reverse=True)
    best["slowest_imports_ms"] = {name: round(own / 1000, 1) for own, name in slow[:12]}
    best["modules"] = len(lines)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", action="store_true")
    parser.add_argument("--start", action="store_true")
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    if options.start:
        print(json.dumps(start(), indent=2))
        return
    if not options.all:
        print(json.dumps(measure(options.peer), indent=2))
        return
    for flags in ([], ["--peer"], ["--start"]):
        subprocess.run([sys.executable, __file__, *flags], check=True)


if __name__ == "__main__":
    main()
