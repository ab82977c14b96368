"""Linux: no new privileges, limits, Landlock, seccomp; self-applied, without root and without a helper."""

import errno
import functools
from pathlib import Path

from desktop_agent.protocol.launch import Launch
from desktop_agent.worker.containment import landlock, seccomp
from desktop_agent.worker.containment.kernel import (
    UnknownArchitecture,
    architecture,
    drop_capabilities,
    renounce_new_privileges,
)
from desktop_agent.worker.containment.level import Contained, ContainmentFailed
from desktop_agent.worker.containment.readable import readable_paths
from desktop_agent.worker.containment.resource_limits import limit_resources


def prepare() -> None:
    """Finds out what is the same for every worker."""
    readable_paths()
    _filter(landlock.version(), ask=True)


def contain(plan: Launch) -> Contained:
    """Applies everything that this kernel has.

    Raises:
        ContainmentFailed: The process has several threads, or the kernel refused a step that it offers.
    """
    threads = _threads()
    if threads != 1:
        # Landlock would hold this thread alone.
        raise ContainmentFailed(f"The worker has {threads} threads before it is contained.")
    try:
        architecture()
    except UnknownArchitecture:
        limit_resources(plan)
        return Contained(level="limited", features=("resource limits",))
    try:
        return _contain(plan)
    except OSError as error:
        raise ContainmentFailed(f"The kernel refused a step of containment: {error}") from error


def _threads() -> int:
    return sum(1 for _ in Path("/proc/self/task").iterdir())


def _contain(plan: Launch) -> Contained:
    abi = landlock.version()
    limit_resources(plan)
    renounce_new_privileges()
    drop_capabilities()
    if abi:
        _enforce_landlock(plan, abi)
    features = (*((f"Landlock {abi}",) if abi else ()), "resource limits", "no new privileges")
    try:
        listener = _enforce_filter(abi, ask=plan.checkpoints)
    except OSError:
        # A kernel without filters, or a sandbox around this one that forbids them: the level says what is left.
        return Contained(level="limited", features=features)
    level = "isolated" if abi else "read-only"
    return Contained(level=level, features=("seccomp", *features), fork_listener=listener)


def _enforce_filter(abi: int, *, ask: bool) -> int:
    """Installs the filter and returns its listener; without one where another process listens already."""
    if ask:
        try:
            return seccomp.enforce(_filter(abi, ask=True), listener=True)
        except OSError as error:
            if error.errno not in (errno.EBUSY, errno.EINVAL):
                raise
    return seccomp.enforce(_filter(abi, ask=False), listener=False)


@functools.cache
def _filter(abi: int, *, ask: bool) -> bytes:
    return seccomp.build_filter(ask_before_fork=ask, landlock=abi)


def _enforce_landlock(plan: Launch, abi: int) -> None:
    ruleset = landlock.Ruleset(abi)
    ruleset.allow_reading([*readable_paths(), *map(Path, plan.readable)])
    ruleset.allow_writing([Path(place) for place in (plan.scratch, plan.branches) if place])
    ruleset.allow_writing_files([Path("/dev/null")])
    ruleset.enforce()
