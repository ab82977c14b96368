"""A worker that says anything at all can end itself, and nothing else."""

import asyncio
import socket
import struct
from collections.abc import Callable

import psutil
import pytest

from desktop_agent.execution.errors import WorkerDied
from desktop_agent.execution.worker import Worker
from desktop_agent.protocol import reports, requests
from desktop_agent.protocol.framing import frame


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
