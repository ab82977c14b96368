"""A worker that says anything at all can end itself, and nothing else."""

import asyncio
import os
import socket
import struct
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from desktop_agent.execution.action import RunningAction
from desktop_agent.execution.errors import WorkerDied
from desktop_agent.execution.output import OutputCollector
from desktop_agent.execution.replaying import Recorder
from desktop_agent.execution.tooling import ToolRunner
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import reports, requests, values
from desktop_agent.protocol.framing import ProtocolError, frame


class FakeProcess:
    """A process that only remembers that it was killed."""

    pid = 0

    def __init__(self) -> None:
        self.killed = False

    def interrupt(self) -> None:
        """Does nothing."""

    def kill(self) -> None:
        self.killed = True

    async def wait(self) -> int | None:
        return None


BAD: dict[str, Callable[[], bytes]] = {
    "a length over the limit": lambda: struct.pack("<I", 2**32 - 1),
    "bytes that are no msgpack": lambda: frame(b"\xc1\xc1"),
    "a report of an unknown kind": lambda: frame(b"\x81\xa7to_host\xa4evil"),
    "a report with a field of another type": lambda: frame(
        reports.encode(reports.Ready(pid=1)).replace(b"\x01", b"\xc0")
    ),
    "a second ready": lambda: 2 * frame(reports.encode(reports.Ready(pid=1))),
    "an answer to nothing": lambda: frame(reports.encode(reports.Answer(id=99))),
    "another answer than was asked for": lambda: frame(reports.encode(reports.VariableList(id=1))),
    "nested without end": lambda: frame(b"\x91" * 100_000),
    "half a frame and the end": lambda: frame(b"12345")[:-1],
}


@pytest.mark.parametrize("name", BAD)
async def test_what_is_no_protocol_ends_the_worker(name: str) -> None:
    ours, theirs = socket.socketpair()
    process = FakeProcess()
    worker = Worker(ours, process, lambda *_: None)
    asked = asyncio.create_task(worker.ask(requests.Execute(id=1, code=""), reports.Done))
    await asyncio.sleep(0)
    theirs.sendall(BAD[name]())
    theirs.shutdown(socket.SHUT_WR)
    with pytest.raises(WorkerDied):
        await asked
    assert process.killed
    theirs.close()
    await worker.aclose()


async def test_descriptors_that_nobody_asked_for_do_not_pile_up() -> None:
    ours, theirs = socket.socketpair()
    worker = Worker(ours, FakeProcess(), lambda *_: None)
    theirs.sendall(frame(reports.encode(reports.Ready(pid=1))))
    await worker.ready()
    await asyncio.sleep(0)
    before = psutil.Process().num_fds()
    for _ in range(50):
        socket.send_fds(theirs, [frame(reports.encode(reports.Output(text="x")))], [theirs.fileno()])
    await asyncio.sleep(0.05)
    assert psutil.Process().num_fds() == before
    theirs.close()
    await worker.aclose()


async def test_a_worker_that_reads_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_agent.execution.channel.MAX_UNSENT", 1_000_000)
    ours, theirs = socket.socketpair()
    process = FakeProcess()
    worker = Worker(ours, process, lambda *_: None)
    for number in range(4):
        worker.send(requests.Define(id=number, name="x", value=bytes(500_000)))
    assert process.killed
    theirs.close()
    await worker.aclose()


async def test_a_flood_of_anything_ends_the_worker_or_is_thinned_out_and_the_host_stays_small() -> None:
    process = psutil.Process()
    piece = frame(reports.encode(reports.Output(text="x" * 1_000_000)))
    collector = OutputCollector(limit=1_000, path=Path(os.devnull), file_limit=0, on_output=None, clock=time.monotonic)
    ours, theirs = socket.socketpair()
    theirs.settimeout(60)

    def take(_: Worker, report: reports.AnyReport) -> None:
        assert isinstance(report, reports.Output)
        collector.add(report.text)

    worker = Worker(ours, FakeProcess(), take)
    await asyncio.to_thread(theirs.sendall, piece)
    before = process.memory_info().rss
    for _ in range(150):
        await asyncio.to_thread(theirs.sendall, piece)
    grown = process.memory_info().rss - before
    theirs.close()
    await worker.gone.wait()
    await worker.aclose()
    collector.finish()
    assert collector.chars == 151_000_000
    assert grown < 20 * 2**20


async def test_bytes_of_a_frame_that_never_ends_are_bounded_by_the_limit_of_a_frame() -> None:
    ours, theirs = socket.socketpair()
    process = FakeProcess()
    worker = Worker(ours, process, lambda *_: None)
    theirs.setblocking(False)
    theirs.send(struct.pack("<I", 65 * 2**20))
    await worker.gone.wait()
    assert process.killed
    assert isinstance(worker.reason, ProtocolError)
    theirs.close()
    await worker.aclose()


async def test_a_worker_that_calls_tools_without_end_is_given_up() -> None:
    held = asyncio.Event()
    asked: list[int] = []

    async def slow(number: int) -> None:
        asked.append(number)
        await held.wait()

    ours, theirs = socket.socketpair()
    process = FakeProcess()
    tools = ToolRunner([slow])
    output = OutputCollector(limit=10, path=Path(os.devnull), file_limit=0, on_output=None, clock=time.monotonic)
    action = RunningAction("", limit=60, grace=1, output=output)
    worker = Worker(ours, process, lambda _, call: action.on_tool_call(call, tools, Recorder()))
    running = asyncio.create_task(action.run(worker, _ended))
    await asyncio.sleep(0)
    arguments, keywords = values.pack([1]), values.pack({})
    call = frame(reports.encode(reports.ToolCall(id=1, tool="slow", arguments=arguments, keywords=keywords)))
    await asyncio.to_thread(theirs.sendall, call * 1_100)
    error = (await running).error
    assert process.killed
    assert error is not None
    assert error.kind == "crash"
    assert len(asked) <= 64
    theirs.close()
    tools.close()


async def _ended(worker: Worker) -> tuple[int | None, str]:
    return await worker.aclose(), ""


@pytest.mark.parametrize(
    "packed", [b"", b"\xc1", b"\x91" * 50_000, b"\xc7\xff\x63" + bytes(255), b"\xdf" + b"\xff" * 4]
)
async def test_a_value_that_is_none_costs_the_worker_that_sent_it(packed: bytes) -> None:
    ours, theirs = socket.socketpair()
    process = FakeProcess()
    output = OutputCollector(limit=10, path=Path(os.devnull), file_limit=0, on_output=None, clock=time.monotonic)
    action = RunningAction("", limit=60, grace=1, output=output)
    worker = Worker(ours, process, lambda *_: None)
    running = asyncio.create_task(action.run(worker, _ended))
    await asyncio.sleep(0)
    theirs.sendall(frame(reports.encode(reports.Done(id=1, has_value=True, value=packed))))
    error = (await running).error
    assert process.killed
    assert error is not None
    assert error.kind == "crash"
    theirs.close()
