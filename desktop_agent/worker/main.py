"""The worker process: connect, get contained, serve."""

import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_agent.protocol import launch, reports
from desktop_agent.protocol.launch import Launch
from desktop_agent.worker import forking, lifeline, network, zygote
from desktop_agent.worker.attention import Attention
from desktop_agent.worker.connection import Connection
from desktop_agent.worker.containment import contain
from desktop_agent.worker.places import move_to
from desktop_agent.worker.service import Service


def main(argv: Sequence[str]) -> int:
    """Serves the host that started this process.

    Args:
        argv: One argument, see `desktop_agent.protocol.launch`.

    Returns:
        The exit code.
    """
    plan = launch.decode(argv[0])
    if plan.zygote:
        plan = zygote.wait_for_order(plan)
    if plan.lifeline >= 0:
        lifeline.hold(plan.lifeline)
    sock = _connect(plan)
    _prepare_environment(Path(plan.scratch))
    attention = Attention()
    attention.install()
    connection = Connection(sock, attention)
    if plan.checkpoints:
        forking.prepare()
    held = contain(plan)
    listener = [held.fork_listener] if held.fork_listener >= 0 else []
    connection.send(reports.Ready(pid=os.getpid(), level=held.level, features=held.features), listener)
    for descriptor in listener:
        os.close(descriptor)
    network.install(connection)
    Service(connection, attention).serve()
    return 0


def _connect(plan: Launch) -> socket.socket:
    if plan.socket >= 0:
        return socket.socket(fileno=plan.socket)
    if sys.platform != "win32":
        raise ValueError("A worker on this system inherits its socket.")
    return socket.fromshare(sys.stdin.buffer.read())


def _prepare_environment(scratch: Path) -> None:
    """Libraries start no threads of their own."""
    move_to(scratch)
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1", NUMEXPR_NUM_THREADS="1")
