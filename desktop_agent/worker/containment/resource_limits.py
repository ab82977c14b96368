"""Limits that the kernel keeps for each process: memory, processor time, size of files."""

import resource
from pathlib import Path

from desktop_agent.protocol.launch import Launch

_MAPPED_MB = 4096
"""Address space beyond the memory limit: libraries map files and reserve room that they never fill."""

_OPEN_FILES = 512


def limit_resources(plan: Launch) -> None:
    """Sets the limits; they hold for the children too and cannot be raised again."""
    memory = plan.memory_mb * 2**20
    data, mapped = _sizes()
    limit_files_and_time(plan)
    # Private memory that can be written, which is what programs fill; shared memory is held by the address space.
    _limit(resource.RLIMIT_DATA, data + memory)
    _limit(resource.RLIMIT_AS, mapped + memory + _MAPPED_MB * 2**20)


def limit_files_and_time(plan: Launch) -> None:
    """Sets those limits that every Unix keeps; macOS keeps none for memory."""
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_NOFILE, _OPEN_FILES)
    _limit(resource.RLIMIT_FSIZE, plan.file_mb * 2**20)
    if plan.cpu_seconds:
        # The end by SIGXCPU says why; that of the hard limit, which follows, does not.
        _limit(resource.RLIMIT_CPU, plan.cpu_seconds, plan.cpu_seconds + 1)


def _limit(what: int, value: int, most: int | None = None) -> None:
    hard = resource.getrlimit(what)[1]
    most = value if most is None else most
    if hard != resource.RLIM_INFINITY:
        value, most = min(value, hard), min(most, hard)
    resource.setrlimit(what, (value, most))


def _sizes() -> tuple[int, int]:
    """Bytes of private writable memory and of address space that this process has now."""
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    data, mapped = (int(fields[name].split()[0]) * 1024 for name in ("VmData", "VmSize"))
    return data, mapped
