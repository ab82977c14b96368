"""Starting a worker process and connecting to it."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

import desktop_agent
from desktop_agent.execution import outer_layer
from desktop_agent.execution.errors import WorkerNotStarted
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.process import StartedProcess
from desktop_agent.execution.windows_job import close_job, put_into_job
from desktop_agent.protocol import launch
from desktop_agent.protocol.launch import Launch


class StartedWorker:
    """A process that was just started, with everything that belongs to it.

    Attributes:
        process: The process, or None when a zygote makes it: the kernel says then which it is.
        socket: The host's end of the connection.
        job: On Windows, the handle of the job that holds the process; 0 elsewhere.
        lifeline: The pipe's end that must stay open as long as the worker is to live.
        stderr: Where the process writes what nobody asked for; read when it does not get ready.
        outside: The program around the worker that made its namespaces, or None.
    """

    def __init__(self, process: StartedProcess | None, sock: socket.socket, lifeline: int, stderr: IO[bytes]) -> None:
        self.process = process
        self.outside: subprocess.Popen[bytes] | None = None
        self.socket = sock
        self._lifeline = lifeline
        self._stderr = stderr
        self.job = 0

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
        if self.outside is not None:
            self.outside.kill()
            self.outside.wait()
            self.outside = None
        if self.job:
            close_job(self.job)
            self.job = 0
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


OrderFromZygote = Callable[[Launch, tuple[int, int, int]], bool]
"""Has a zygote make a worker with these descriptors: socket, lifeline, standard error. False when there is none."""


def start_worker(
    scratch: Path, limits: Limits, order_from_zygote: OrderFromZygote, *, branches: Path | None = None
) -> StartedWorker:
    """Starts a worker; it reports `Ready` on the socket when it is.

    Args:
        scratch: The folder in which it works.
        limits: What it may use.
        order_from_zygote: Asked first.
        branches: The folder in which its copies work that go on as sessions of their own.

    Raises:
        WorkerNotStarted: The process could not be created, or bubblewrap was asked for and does not work.
    """
    if limits.bubblewrap and (reason := outer_layer.why_not()):
        raise WorkerNotStarted(
            f"The worker cannot get namespaces of its own: {reason}.",
            advice="Switch bubblewrap off to run without them.",
        )
    if sys.platform == "win32":
        return _start_on_windows(scratch, limits)
    ours, theirs = socket.socketpair()
    if sys.platform == "linux":
        # Before anybody can speak: a worker that a zygote makes is known by what the kernel says of its first words.
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    lifeline_read, lifeline_write = os.pipe()
    # Owned by the StartedWorker, which closes it.
    stderr = tempfile.TemporaryFile()  # noqa: SIM115
    plan = Launch(
        socket=theirs.fileno(),
        lifeline=lifeline_read,
        scratch=str(scratch),
        branches="" if branches is None else str(branches),
        memory_mb=limits.memory_mb,
        cpu_seconds=limits.cpu_seconds or 0,
        file_mb=limits.file_mb,
        checkpoints=sys.platform == "linux",
    )
    started = StartedWorker(None, ours, lifeline_write, stderr)
    try:
        if limits.bubblewrap:
            # The kernel says which process the worker is; this one only stands around it.
            started.outside = start_process(plan, stderr, bubblewrap=True)
        elif not order_from_zygote(plan, (theirs.fileno(), lifeline_read, stderr.fileno())):
            started.process = StartedProcess(start_process(plan, stderr))
    except OSError as error:
        ours.close()
        started.release()
        raise WorkerNotStarted(f"The worker process could not be started: {error}.") from error
    finally:
        theirs.close()
        os.close(lifeline_read)
    return started


def _start_on_windows(scratch: Path, limits: Limits) -> StartedWorker:
    """There, sockets are not inherited but shared, and a Job object stands for the lifeline."""
    if sys.platform != "win32":
        raise WorkerNotStarted("This way of starting a worker is that of Windows.")
    ours, theirs = socket.socketpair()
    # Owned by the StartedWorker, which closes it.
    stderr = tempfile.TemporaryFile()  # noqa: SIM115
    plan = Launch(scratch=str(scratch), memory_mb=limits.memory_mb)
    started = StartedWorker(None, ours, -1, stderr)
    try:
        child = subprocess.Popen(
            [*worker_command(), launch.encode(plan)],
            stdin=subprocess.PIPE,
            stdout=stderr,
            stderr=stderr,
            env=worker_environment(),
            cwd=scratch,
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW,
        )
        started.process = StartedProcess(child)
        started.job = put_into_job(child.pid, limits.memory_mb)
        if child.stdin is not None:
            # Only now can the worker begin: it is in its job before it has read anything.
            child.stdin.write(theirs.share(child.pid))
            child.stdin.close()
    except OSError as error:
        if started.process is not None:
            started.process.kill()
        ours.close()
        started.release()
        raise WorkerNotStarted(f"The worker process could not be started: {error}.") from error
    finally:
        theirs.close()
    return started


def start_process(plan: Launch, stderr: IO[bytes], *, bubblewrap: bool = False) -> "subprocess.Popen[bytes]":
    """Starts this program as a worker or a zygote.

    Args:
        plan: What it is told.
        stderr: Where it writes what nobody asked for.
        bubblewrap: Whether it gets namespaces of its own.

    Raises:
        OSError: The system refused.
    """
    command = [*worker_command(), launch.encode(plan)]
    return subprocess.Popen(
        outer_layer.wrapped(command, plan) if bubblewrap else command,
        stdin=subprocess.DEVNULL,
        stdout=stderr,
        stderr=stderr,
        pass_fds=(plan.socket, plan.lifeline),
        env=worker_environment(),
        cwd=plan.scratch,
        start_new_session=True,
    )
