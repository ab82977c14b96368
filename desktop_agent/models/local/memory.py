"""How much memory this computer has, to tell which models fit."""

import ctypes
import os
import sys
from pathlib import Path

from desktop_agent.models.local.catalogue import CatalogueModel

_MB = 1024 * 1024
# What the system, the window and the agent's own work need beside a model.
_REST_MB = 1500
_CGROUP_LIMIT = Path("/sys/fs/cgroup/memory.max")


class _WindowsMemory(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        ("total_physical", ctypes.c_ulonglong),
        ("rest", ctypes.c_ulonglong * 6),
    )


def total_memory_mb() -> int | None:
    """Returns the memory that this computer (or its container) has, in megabytes; None where that cannot be told."""
    if sys.platform == "win32":
        memory = _WindowsMemory(length=ctypes.sizeof(_WindowsMemory))
        known = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(memory))
        return memory.total_physical // _MB if known else None
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // _MB
    except (ValueError, OSError):
        return None
    limit = _container_limit_mb()
    return min(total, limit) if limit is not None else total


def fits(model: CatalogueModel, memory_mb: int | None = None) -> bool | None:
    """Whether a model fits this computer's memory beside everything else; None where that cannot be told.

    Args:
        model: The model.
        memory_mb: The memory to fit in; None asks this computer.
    """
    memory = total_memory_mb() if memory_mb is None else memory_mb
    return None if memory is None else model.memory_mb + _REST_MB <= memory


def _container_limit_mb() -> int | None:
    try:
        text = _CGROUP_LIMIT.read_text().strip()
    except OSError:
        return None
    return int(text) // _MB if text.isdigit() else None
