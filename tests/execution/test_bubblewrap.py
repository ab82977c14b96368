"""With bubblewrap around it, a session does all that it does without, and sees less."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from desktop_agent.execution import Interpreter, Limits, NetworkPolicy, WorkerNotStarted, outer_layer

INSIDE = Limits(bubblewrap=True)

works = pytest.mark.skipif(bool(outer_layer.why_not()), reason=f"bubblewrap: {outer_layer.why_not()}")


@works
async def test_a_session_lives_through_a_kill_and_branches() -> None:
    async with Interpreter(["pathlib"], limits=INSIDE) as session:
        assert "bubblewrap" in session.containment.features
        assert session.containment.level == "isolated"
        written = await session.execute("import pathlib\nx = 1\npathlib.Path('note.txt').write_text('kept')")
        assert [file.name for file in written.files] == ["note.txt"]
        await session.execute("x = 2")
        started = asyncio.Event()
        running = asyncio.create_task(session.execute("print(1)\nwhile True: pass", lambda _: started.set()))
        await started.wait()
        os.kill(session.worker_pid(), signal.SIGKILL)
        assert (await running).recovery == "the variables are as they were before this action."
        assert (await session.execute("x, pathlib.Path('note.txt').read_text()")).value == (2, "kept")
        branch = await session.branch(2)
        try:
            assert (await branch.execute("x")).value == 1
        finally:
            await branch.aclose()


@works
async def test_code_sees_no_process_but_its_own_and_tools_and_stop_work() -> None:
    def double(number: int) -> int:
        return 2 * number

    async with Interpreter(["pathlib"], tools=[double], limits=INSIDE) as session:
        seen = await session.execute(
            "import pathlib\n[int(path.name) for path in pathlib.Path('/proc').iterdir() if path.name.isdigit()]"
        )
        assert seen.error is None, seen.error
        assert seen.value is not None
        assert max(seen.value) < 50
        assert (await session.execute("double(21)")).value == 42
        running = asyncio.create_task(session.execute("while True: pass"))
        await asyncio.sleep(0.1)
        await session.interrupt()
        error = (await running).error
        assert error is not None
        assert error.kind == "cancelled"


@works
async def test_the_network_by_permission_goes_through_the_host_all_the_same() -> None:
    async with Interpreter(["requests"], limits=INSIDE, network=NetworkPolicy(("a.example",))) as session:
        error = (await session.execute("import requests\nrequests.get('http://b.example/')")).error
        assert error is not None
        assert "allowed hosts" in error.message


HOST = """
import asyncio
from desktop_agent.execution import Interpreter, Limits
async def main():
    session = await Interpreter(limits=Limits(bubblewrap=True)).start()
    await session.execute("x = 1")
    print(session.worker_pid(), flush=True)
    await session.execute("while True: pass")
asyncio.run(main())
"""


@works
def test_kill_9_of_the_application_leaves_nothing_of_it_behind() -> None:
    with subprocess.Popen([sys.executable, "-c", HOST], stdout=subprocess.PIPE, text=True) as host:
        assert host.stdout is not None
        worker = psutil.Process(int(host.stdout.readline()))
        family = psutil.Process(host.pid).children(recursive=True)
        assert worker in family
        host.send_signal(signal.SIGKILL)
        _, alive = psutil.wait_procs(family, timeout=5)
    assert alive == []


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "bwrap"
    program.write_text("#!/bin/sh\necho 'No permissions to create new namespace' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    outer_layer.why_not.cache_clear()


@pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is Linux's")
@pytest.mark.usefixtures("broken")
async def test_where_it_is_forbidden_the_session_says_so_instead_of_going_on_without() -> None:
    try:
        with pytest.raises(WorkerNotStarted, match=r"No permissions to create new namespace.*Switch bubblewrap off"):
            await Interpreter(limits=INSIDE).start()
    finally:
        outer_layer.why_not.cache_clear()
