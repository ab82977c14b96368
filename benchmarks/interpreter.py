"""The same work under plain `exec`, ours, and the peers that are installed; printed as ratios to plain `exec`.

    python benchmarks/interpreter.py [--rounds 5] [--only NAME] [--no-peers]

Peers: smolagents' LocalPythonExecutor, RestrictedPython, pydantic-monty; those that are missing are named and skipped.
They are no dependency of the project: `pip install smolagents RestrictedPython pydantic-monty numpy pandas` gets them.
A peer that cannot run a workload shows no figure there; one that takes more than `PATIENCE` seconds over all rounds is
asked once. Each figure is processor time (Monty's, in its own process, wall time), the best of the rounds, in which the
runners take turns: a busy machine disturbs it little. numpy computes in one thread.
"""

import os

os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))

import argparse
import ast
import math
import statistics
import time
import warnings
from collections.abc import Callable

from desktop_agent.interpreter.compiler import compile_action
from desktop_agent.interpreter.evaluator import Evaluator

PATIENCE = 60.0
Runner = Callable[[str], None]

WORKLOADS: dict[str, str] = {
    "arithmetic": """
total = 0
for i in range(400_000):
    total += i * 3 % 7 - (i >> 2)
""",
    "attributes": """
class Point:
    def __init__(self, x, y):
        self.x = x
        self._y = y
p = Point(1, 2)
for i in range(300_000):
    p.x = p.x + p._y
    p._y = 3
""",
    "calls": """
def add(a, b=1, *, c=2):
    return a + b + c
n = 0
for i in range(200_000):
    n = add(n, c=i)
""",
    "methods": """
class Counter:
    def __init__(self):
        self.n = 0
    def step(self, k):
        self.n += k
        return self
c = Counter()
for i in range(150_000):
    c.step(i).step(1)
""",
    "recursion": """
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(26)
""",
    "strings": """
parts = []
for i in range(60_000):
    parts.append(f"{i:05d}-{i % 7}".upper().replace("0", "o"))
text = ",".join(parts)
words = text.split(",")
lines = ["{} {:.2f}".format(w, 1.5) for w in words[:20_000]]
""",
    "dictionaries": """
d = {}
for i in range(200_000):
    k = i % 1000
    d[k] = d.get(k, 0) + i
s = sum(v for k, v in d.items() if k % 2)
""",
    "sorting": """
data = [(i * 7919) % 100_003 for i in range(100_000)]
a = sorted(data, key=lambda v: (v % 10, v))
data.sort(reverse=True)
""",
    "regular expressions": """
import re
text = "name=value; other=thing " * 15_000
pairs = re.findall(r"(\\w+)=(\\w+)", text)
out = re.sub(r"value", lambda m: m.group(0).upper(), text)
""",
    "json": """
import json
data = [{"id": i, "name": "n" + str(i), "tags": ["a", "b"], "x": i / 3} for i in range(8_000)]
text = json.dumps(data)
back = json.loads(text)
""",
    "generators": """
def numbers(n):
    for i in range(n):
        yield i
def squares(it):
    for v in it:
        yield v * v
total = sum(squares(numbers(250_000)))
""",
    "matrix": """
n = 70
a = [[i * j % 7 for j in range(n)] for i in range(n)]
b = [[i + j for j in range(n)] for i in range(n)]
c = [[sum(a[i][k] * b[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
""",
    "exceptions": """
caught = 0
for i in range(120_000):
    try:
        if i % 3 == 0:
            raise ValueError(i)
        caught += 1
    except ValueError as e:
        caught -= 1
    finally:
        caught += 0
""",
    "numpy": """
import numpy as np
a = np.arange(160_000, dtype=float).reshape(400, 400)
for i in range(12):
    b = a @ a.T
    c = np.linalg.norm(b) + np.sin(a).sum()
    d = a[a > 3].mean()
""",
    "pandas": """
import pandas as pd
import numpy as np
df = pd.DataFrame({"k": np.arange(40_000) % 50, "v": np.arange(40_000) * 1.5})
for i in range(6):
    g = df.groupby("k").v.mean()
    df["w"] = df.v * 2
    t = df[df.w > 100].sort_values("v").head()
""",
}

ACTION_OF_50_LINES = """
import json, math, re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

@dataclass
class Reading:
    name: str
    value: float
    tags: list[str] = field(default_factory=list)

    def scaled(self, factor):
        return Reading(self.name, self.value * factor, [*self.tags, "scaled"])

    @property
    def label(self):
        return f"{self.name}: {self.value:.2f}"

def parse(line):
    match = re.match(r"(\\w+)=([-\\d.]+)(?:\\s*#(.*))?", line)
    if match is None:
        raise ValueError("cannot read {!r}".format(line))
    name, value, tags = match.groups()
    return Reading(name, float(value), tags.split(",") if tags else [])

lines = ["a=1.5 #x,y", "b=2", "c=-3.25 #z", "broken"]
readings, errors = [], []
for number, line in enumerate(lines, 1):
    try:
        readings.append(parse(line))
    except ValueError as error:
        errors.append((number, str(error)))
    finally:
        total = len(readings) + len(errors)

by_tag = defaultdict(list)
for reading in readings:
    for tag in reading.tags:
        by_tag[tag].append(reading.scaled(2))

counts = Counter(tag for reading in readings for tag in reading.tags)
summary = {
    "mean": sum(r.value for r in readings) / len(readings),
    "root": math.sqrt(abs(min(r.value for r in readings))),
    "tags": {tag: [r.label for r in rs] for tag, rs in sorted(by_tag.items())},
    "common": counts.most_common(2),
    "errors": errors,
}
print(json.dumps(summary, indent=2))
print(*(r.label for r in readings), sep="\\n")
summary["mean"]
"""


def plain() -> Runner:
    """CPython itself."""

    def run(code: str) -> None:
        exec(compile(code, "<plain>", "exec"), {"__name__": "__main__"})

    return run


def ours() -> Runner:
    """The restricted interpreter, without its process."""

    def run(code: str) -> None:
        outcome = Evaluator(authorized_imports=("numpy", "pandas"), write=lambda _: None).run(code)
        if outcome.error is not None:
            raise RuntimeError(outcome.error.message)

    return run


def smolagents() -> Runner:
    """The tree walker of smolagents."""
    from smolagents.local_python_executor import LocalPythonExecutor

    def run(code: str) -> None:
        executor = LocalPythonExecutor(
            additional_authorized_imports=["json", "numpy.*", "pandas.*", "dataclasses"], timeout_seconds=None
        )
        executor.send_tools({})
        executor(code)

    return run


def restricted_python() -> Runner:
    """RestrictedPython with its usual guards."""
    import operator

    from RestrictedPython import compile_restricted, safe_builtins
    from RestrictedPython.Eval import default_guarded_getitem, default_guarded_getiter
    from RestrictedPython.Guards import (
        full_write_guard,
        guarded_iter_unpack_sequence,
        guarded_unpack_sequence,
        safer_getattr,
    )

    changes = {"+=": operator.iadd, "-=": operator.isub, "*=": operator.imul}

    def run(code: str) -> None:
        allowed = {
            **safe_builtins,
            "__import__": __import__,
            "sum": sum,
            "min": min,
            "max": max,
            "enumerate": enumerate,
        }
        allowed |= {"list": list, "dict": dict, "__metaclass__": type}
        guards = {
            "__builtins__": allowed,
            "__name__": "__main__",
            "__metaclass__": type,
            "_getattr_": safer_getattr,
            "_getitem_": default_guarded_getitem,
            "_getiter_": default_guarded_getiter,
            "_write_": full_write_guard,
            "_iter_unpack_sequence_": guarded_iter_unpack_sequence,
            "_unpack_sequence_": guarded_unpack_sequence,
            "_inplacevar_": lambda op, x, y: changes[op](x, y),
        }
        exec(compile_restricted(code, "<restricted>", "exec"), guards)

    return run


def monty() -> Runner:
    """The interpreter of pydantic."""
    import pydantic_monty

    pool = pydantic_monty.Monty().__enter__()

    def run(code: str) -> None:
        with pool.checkout() as session:
            session.feed_run(code)

    return run


PEERS: dict[str, Callable[[], Runner]] = {
    "smolagents": smolagents,
    "RestrictedPython": restricted_python,
    "monty": monty,
}


# Monty works in processes of its own, whose processor time is not ours to read.
CLOCKS: dict[str, Callable[[], float]] = {"monty": time.perf_counter}


def measure(name: str, runner: Runner, code: str) -> float:
    """Returns the seconds one run takes, or nan when the runner cannot do it."""
    clock = CLOCKS.get(name, time.process_time)
    started = clock()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            runner(code)
    except Exception:  # noqa: BLE001  a peer refuses or lacks what the workload uses
        return math.nan
    return clock() - started


def best(runners: dict[str, Runner], code: str, rounds: int) -> dict[str, float]:
    """Returns each runner's best time over the rounds."""
    found = dict.fromkeys(runners, math.inf)
    slow: set[str] = set()
    for name in ("plain", "ours"):
        measure(name, runners[name], code)  # imports happen here
    for _ in range(rounds):
        for name, runner in runners.items():
            if name in slow or math.isnan(found[name]):
                continue
            seconds = measure(name, runner, code)
            found[name] = min(found[name], seconds) if not math.isnan(seconds) else math.nan
            if seconds > PATIENCE / rounds:
                slow.add(name)
    return found


def geometric_mean(values: list[float]) -> float:
    """Returns the geometric mean of what could be measured."""
    known = [value for value in values if not math.isnan(value)]
    return math.exp(statistics.fmean(math.log(value) for value in known)) if known else math.nan


def median_milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Returns the median time of a piece of work."""
    times: list[float] = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        times.append((time.process_time() - started) * 1000)
    return statistics.median(times)


def show_small_times() -> None:
    """Prints what compiling, guarding and starting an action costs."""
    code = ACTION_OF_50_LINES.strip()
    lines = len(code.splitlines())
    both = median_milliseconds(lambda: compile_action(code, "<action 1>", {}), 200)
    parse = median_milliseconds(lambda: ast.parse(code), 200)
    only = median_milliseconds(lambda: compile(code, "<plain>", "exec"), 200)
    evaluator = Evaluator(write=lambda _: None)
    tiny = median_milliseconds(lambda: evaluator.run("x = 1"), 500)
    print(f"\ncompile and guard an action of {lines} lines: {both:.2f} ms")
    print(f"of which parsing {parse:.2f}; compile() without the policy takes {only:.2f} ms")
    print(f"`x = 1` in a warm evaluator, in the worker: {tiny:.3f} ms")


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="")
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    runners: dict[str, Runner] = {"plain": plain(), "ours": ours()}
    for name, make in {} if options.no_peers else PEERS.items():
        try:
            runners[name] = make()
        except ImportError:
            print(f"{name} is not installed: skipped (pip install smolagents RestrictedPython pydantic-monty)")
    ratios: dict[str, list[float]] = {name: [] for name in runners}
    print(f"{'workload':<22}{'plain, ms':>10}" + "".join(f"{name:>18}" for name in runners if name != "plain"))
    for name, code in WORKLOADS.items():
        if options.only not in name:
            continue
        times = best(runners, code, options.rounds)
        for runner, seconds in times.items():
            ratios[runner].append(seconds / times["plain"])
        row = "".join(_cell(times[runner] / times["plain"]) for runner in runners if runner != "plain")
        print(f"{name:<22}{times['plain'] * 1000:>10.1f}{row}", flush=True)
    means = "".join(_cell(geometric_mean(ratios[runner])) for runner in runners if runner != "plain")
    print(f"{'geometric mean':<32}{means}")
    show_small_times()


def _cell(ratio: float) -> str:
    return f"{'—' if math.isnan(ratio) else f'{ratio:.2f}':>18}"


if __name__ == "__main__":
    main()
