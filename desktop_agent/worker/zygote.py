"""A process that waits with the usual libraries imported and makes workers by fork: a new one takes milliseconds.

It runs no code of a model and hears only the host. Each worker contains itself after the fork, before its first action.
"""

import contextlib
import gc
import importlib
import os
import socket
import sys
from typing import Any, cast

import msgspec

from desktop_agent.protocol import launch
from desktop_agent.protocol.launch import Launch
from desktop_agent.worker import containment, forking, lifeline

READY = b"ready"

_USUAL = ("numpy", "pandas", "matplotlib.pyplot", "PIL.Image")
_MESSAGE = 64 * 1024


def wait_for_order(own: Launch) -> Launch:
    """Serves as a zygote; returns only in the workers, with what each is to be. The zygote itself ends in here.

    Args:
        own: How the zygote was started.
    """
    forking.prepare()
    lifeline.hold(own.lifeline)
    os.environ.update(HOME=own.scratch, MPLCONFIGDIR=own.scratch, MPLBACKEND="Agg")
    for name in _USUAL:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    containment.prepare()
    gc.collect()
    gc.freeze()
    orders = socket.socket(fileno=own.socket)
    orders.send(READY)
    while True:
        message, descriptors, _, _ = socket.recv_fds(orders, _MESSAGE, 3)
        if not message:
            os._exit(0)
        if os.fork() == 0:
            orders.close()
            os.close(own.lifeline)
            return _become_worker(message.decode(), descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _become_worker(order: str, descriptors: list[int]) -> Launch:
    sock, line, errors = descriptors
    os.setsid()
    os.dup2(errors, 1)
    os.dup2(errors, 2)
    os.close(errors)
    numbers = cast(Any, sys.modules.get("numpy.random"))
    if numbers is not None:
        # Python seeds its own generator anew after a fork; numpy's would give every worker the same numbers.
        numbers.seed()
    return msgspec.structs.replace(launch.decode(order), socket=sock, lifeline=line)
