"""Starting a worker process and connecting to it."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

import desktop_agent
from desktop_agent.execution.errors import WorkerNotStarted
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.process import StartedProcess
from desktop_agent.protocol import launch
from desktop_agent.protocol.launch import Launch


class StartedWorker:
    """A process that was just started, with everything that belongs to it.

    Attributes:
        process: The process.
        socket: The host's end of the connection.
        lifeline: The pipe's end that must stay open as long as the worker is to live.
        stderr: Where the process writes what nobody asked for; read when it does not get ready.
    """

    def __init__(self, process: StartedProcess, sock: socket.socket, lifeline: int, stderr: IO[bytes]) -> None:
        self.process = process
        self.socket = sock
        self._lifeline = lifeline
        self._stderr = stderr

    def complaint(self) -> str:
        """Returns the end of what the process wrote to standard error."""
        self._stderr.seek(0, os.SEEK_END)
        self._stderr.seek(max(0, self._stderr.tell() - 4_000))
        return self._stderr.read().decode("utf-8", "replace").strip()

    def release(self) -> None:
        """Lets go of the lifeline, which ends every process of this worker, and of the error file."""
        if self._lifeline >= 0:
            os.close(self._lifeline)
            self._lifeline = -1
        self._stderr.close()


def worker_command() -> list[str]:
    """Returns the command that starts this program as a worker, without the worker's own argument."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    return [sys.executable, "-P", "-s", "-m", "desktop_agent", "--worker"]


def worker_environment() -> dict[str, str]:
    """Returns the worker's environment: nothing of the person's, because the code that runs there can read it."""
    environment = {"PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONHASHSEED": "random"}
    if not getattr(sys, "frozen", False):
        environment["PYTHONPATH"] = str(Path(desktop_agent.__file__).resolve().parent.parent)
    if sys.platform == "win32":
        # Without it, sockets and random numbers do not work there.
        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", "")
    environment.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1", NUMEXPR_NUM_THREADS="1")
    return environment


def start_worker(scratch: Path, limits: Limits) -> StartedWorker:
    """Starts a worker; it reports `Ready` on the socket when it is.

    Raises:
        WorkerNotStarted: The process could not be created.
    """
    ours, theirs = socket.socketpair()
    lifeline_read, lifeline_write = os.pipe()
    # Owned by the StartedWorker, which closes it.
    stderr = tempfile.TemporaryFile()  # noqa: SIM115
    plan = Launch(
        socket=theirs.fileno(),
        lifeline=lifeline_read,
        scratch=str(scratch),
        memory_mb=limits.memory_mb,
        cpu_seconds=limits.cpu_seconds or 0,
        file_mb=limits.file_mb,
        checkpoints=sys.platform == "linux",
    )
    try:
        child = subprocess.Popen(
            [*worker_command(), launch.encode(plan)],
            stdin=subprocess.DEVNULL,
            stdout=stderr,
            stderr=stderr,
            pass_fds=(theirs.fileno(), lifeline_read),
            env=worker_environment(),
            cwd=scratch,
            start_new_session=True,
        )
    except OSError as error:
        ours.close()
        stderr.close()
        os.close(lifeline_write)
        raise WorkerNotStarted(f"The worker process could not be started: {error}.") from error
    finally:
        theirs.close()
        os.close(lifeline_read)
    return StartedWorker(StartedProcess(child), ours, lifeline_write, stderr)
