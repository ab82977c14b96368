"""When the application is gone, however it went, no worker is left."""

import signal
import subprocess
import sys
import time

import psutil
import pytest

HOST = """
import asyncio, sys
from desktop_agent.execution import Interpreter
async def main():
    session = await Interpreter().start()
    for code in ("import time", "time.time()"):
        await session.execute(code)
        await asyncio.sleep(0.2)
    print(session.worker_pid(), flush=True)
    await session.execute(sys.argv[1])
asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the lifeline is Linux's")
@pytest.mark.parametrize("code", ["while True: pass", "sum(range(10**12))", "import time; time.sleep(600)"])
def test_kill_9_of_the_application_leaves_no_worker_behind(code: str) -> None:
    with subprocess.Popen([sys.executable, "-c", HOST, code], stdout=subprocess.PIPE, text=True) as host:
        assert host.stdout is not None
        int(host.stdout.readline())
        family = psutil.Process(host.pid).children(recursive=True)
        assert len(family) >= 3
        time.sleep(0.1)
        host.send_signal(signal.SIGKILL)
        gone, alive = psutil.wait_procs(family, timeout=5)
    assert alive == []
    assert len(gone) == len(family)
