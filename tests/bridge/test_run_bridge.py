import asyncio
import threading

import pytest
from PySide6.QtCore import QThread

from desktop_agent.agent.events import OutputDelta, RunCancelled, RunFinished, RunStarted, StepStarted
from desktop_agent.bridge.delivery import LARGEST_BATCH, Delivery
from desktop_agent.bridge.runs import RunBridge


class FakeRun:
    """Sends what its script says and answers commands, on the engine's loop."""

    def __init__(self, run_id, script, outputs=0):
        self.run_id = run_id
        self.script = script
        self.outputs = outputs
        self.commands = []
        self.ended = asyncio.Event()
        self.seq = 0

    def make(self, kind, **fields):
        event = kind(run_id=self.run_id, seq=self.seq, at=0.0, **fields)
        self.seq += 1
        return event

    async def events(self):
        yield self.make(RunStarted, task="a task", model="m")
        yield self.make(StepStarted, step=1)
        for number in range(self.outputs):
            yield self.make(OutputDelta, step=1, text=f"{number}\n")
            if number % 100 == 0:
                await asyncio.sleep(0)
        if self.script == "breaks":
            raise RuntimeError("the engine broke")
        if self.script == "waits":
            await self.ended.wait()
            yield self.make(RunCancelled)
        else:
            yield self.make(RunFinished, answer=self.run_id)

    def approve(self, approval_id, decision, *, code=None, note="", rule=None):
        if not approval_id:
            raise LookupError("no such question")
        self.commands.append((approval_id, decision, code, note, rule))

    async def stop(self):
        self.commands.append("stop")
        self.ended.set()

    def pause(self):
        self.commands.append("pause")

    def resume(self):
        self.commands.append("resume")

    def queue_message(self, text):
        self.commands.append(text)

    def edit_plan(self, plan):
        self.commands.append(("plan", plan))

    def allow_imports(self, imports):
        self.commands.append(("imports", imports))


class FakeService:
    def __init__(self):
        self.runs = {}
        self.load_thread = ""

    def start(self, request):
        run_id, script, outputs = request
        if script == "cannot start":
            raise LookupError("no such model")
        self.runs[run_id] = FakeRun(run_id, script, outputs)
        return self.runs[run_id]

    def resume(self, run_id, **settings):
        self.runs[run_id] = FakeRun(run_id, settings["script"])
        return self.runs[run_id]

    def load(self, run_id):
        self.load_thread = threading.current_thread().name
        return [RunStarted(run_id=run_id, seq=0, at=0.0, task="old", model="m")]


class Watcher:
    def __init__(self, bridge):
        self.seen = {}
        self.batches = 0
        self.ended = []
        self.problems = []
        self.threads = set()
        bridge.events.connect(self.take)
        bridge.ended.connect(self.ended.append)
        bridge.problem.connect(lambda run_id, error: self.problems.append((run_id, error)))

    def take(self, run_id, events):
        self.threads.add(QThread.currentThread())
        self.batches += 1
        self.seen.setdefault(run_id, []).extend(events)


@pytest.fixture
def service():
    return FakeService()


@pytest.fixture
def bridge(qapp, service):
    bridge = RunBridge(service)
    yield bridge
    assert bridge.close()


@pytest.fixture
def watcher(bridge):
    return Watcher(bridge)


def start(bridge, request):
    """Starts a run as the window does, on another loop than the engine's."""
    return asyncio.run(bridge.start(request))


def test_a_run_arrives_whole_and_in_order_in_the_windows_thread(bridge, watcher, qtbot):
    assert start(bridge, ("a", "answers", 3000)) == "a"
    qtbot.waitUntil(lambda: watcher.ended == ["a"])
    assert [event.seq for event in watcher.seen["a"]] == list(range(3003))
    assert isinstance(watcher.seen["a"][-1], RunFinished)
    assert watcher.threads == {bridge.thread()}
    assert watcher.batches < 300
    assert bridge.active == frozenset()


def test_several_runs_go_on_at_once(bridge, watcher, qtbot):
    for run_id in "abc":
        start(bridge, (run_id, "waits", 50))
    qtbot.waitUntil(lambda: all(len(watcher.seen.get(run_id, [])) == 52 for run_id in "abc"))
    assert bridge.active == {"a", "b", "c"}
    bridge.stop("b")
    qtbot.waitUntil(lambda: watcher.ended == ["b"])
    assert bridge.active == {"a", "c"}
    assert all(event.run_id == run_id for run_id in "abc" for event in watcher.seen[run_id])


def test_commands_reach_the_run(bridge, watcher, service, qtbot):
    start(bridge, ("a", "waits", 0))
    bridge.approve("a", "question 1", "reject", note="not like this")
    bridge.pause("a")
    bridge.resume("a")
    bridge.queue_message("a", "use metres")
    bridge.edit_plan("a", "1. Compute.")
    bridge.allow_imports("a", ("bs4",))
    bridge.stop("a")
    qtbot.waitUntil(lambda: watcher.ended == ["a"])
    assert service.runs["a"].commands == [
        ("question 1", "reject", None, "not like this", None),
        "pause",
        "resume",
        "use metres",
        ("plan", "1. Compute."),
        ("imports", ("bs4",)),
        "stop",
    ]


def test_a_command_to_a_run_that_is_over_does_nothing(bridge, watcher):
    bridge.stop("gone")
    assert watcher.problems == []


def test_a_failing_command_is_reported_and_the_run_goes_on(bridge, watcher, qtbot):
    start(bridge, ("a", "waits", 0))
    bridge.approve("a", "", "run")
    qtbot.waitUntil(lambda: bool(watcher.problems))
    assert isinstance(watcher.problems[0][1], LookupError)
    assert bridge.active == {"a"}


def test_an_exception_out_of_a_run_is_reported_before_its_end(bridge, watcher, qtbot):
    start(bridge, ("a", "breaks", 0))
    qtbot.waitUntil(lambda: watcher.ended == ["a"])
    assert str(watcher.problems[0][1]) == "the engine broke"
    assert len(watcher.seen["a"]) == 2


def test_a_run_that_cannot_start_says_so_to_the_one_who_asked(bridge, qapp):
    with pytest.raises(LookupError, match="no such model"):
        start(bridge, ("a", "cannot start", 0))


def test_a_run_that_was_cut_off_is_taken_up_again(bridge, watcher, qtbot):
    assert asyncio.run(bridge.take_up("old", script="answers")) == "old"
    qtbot.waitUntil(lambda: watcher.ended == ["old"])
    assert isinstance(watcher.seen["old"][-1], RunFinished)


def test_history_is_read_in_a_helper_thread(bridge, service):
    events = asyncio.run(bridge.load("old run"))
    assert [event.run_id for event in events] == ["old run"]
    assert service.load_thread != threading.current_thread().name


def test_closing_stops_runs_and_delivers_what_is_left(qapp, service):
    bridge = RunBridge(service)
    watcher = Watcher(bridge)
    start(bridge, ("a", "waits", 10))
    assert bridge.close()
    assert watcher.ended == ["a"]
    assert "stop" in service.runs["a"].commands
    assert not any(thread.name == "engine" for thread in threading.enumerate())


def test_a_flood_comes_in_batches_that_leave_room_for_painting(qapp, qtbot):
    sizes = []
    delivery = Delivery(lambda batch: sizes.append(len(batch)))
    for number in range(LARGEST_BATCH * 2 + 5):
        delivery.post(number)
    qtbot.waitUntil(lambda: sum(sizes) == LARGEST_BATCH * 2 + 5)
    assert max(sizes) == LARGEST_BATCH


def test_what_is_posted_during_a_batch_comes_with_a_later_one(qapp, qtbot):
    batches = []

    def receive(batch):
        batches.append(batch)
        if len(batches) == 1:
            delivery.post("second")

    delivery = Delivery(receive)
    delivery.post("first")
    qtbot.waitUntil(lambda: len(batches) == 2)
    assert batches == [["first"], ["second"]]
