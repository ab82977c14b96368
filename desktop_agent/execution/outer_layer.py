"""bubblewrap around the worker: namespaces of its own for processes, network, mounts and names.

Optional, for who wants a third wall: the kernel's namespaces hold also where a bug in Landlock or in the filter would
not. It costs the warm start, because each worker is started cold inside its own.
Source of the options: bwrap(1), version 0.8.
"""

import functools
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import desktop_agent
from desktop_agent.protocol.launch import Launch

FEATURE = "bubblewrap"

_PROBE_SECONDS = 10.0

_SYSTEM = (
    "/usr", "/lib", "/lib64", "/lib32", "/libx32", "/bin", "/sbin",
    "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives",
    "/etc/localtime", "/etc/fonts", "/etc/ssl", "/etc/pki", "/etc/ca-certificates", "/etc/mime.types",
    "/sys/devices/system/cpu", "/sys/devices/system/node", "/sys/fs/cgroup",
)  # fmt: skip
"""What may be read of the system; Landlock, inside, allows less."""


def wrapped(command: Sequence[str], plan: Launch) -> list[str]:
    """Returns the command that runs another inside namespaces of its own.

    Args:
        command: The worker's command.
        plan: Where it may read and write.
    """
    places = [place for place in (plan.scratch, plan.branches) if place]
    return [
        _program() or "bwrap",
        *(
            "--unshare-user-try",
            "--unshare-ipc",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-uts",
            "--unshare-cgroup-try",
        ),
        # The host ends a worker by the end of a pipe; that needs a group of processes with a number inside.
        "--new-session",
        *("--hostname", "worker", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"),
        *_binds("--ro-bind-try", [*_SYSTEM, *_python(), *plan.readable]),
        *_binds("--bind", places),
        *("--chdir", plan.scratch),
        "--",
        *command,
    ]


@functools.cache
def why_not() -> str:
    """Returns why bubblewrap cannot be used here, found out by trying; an empty string when it works."""
    if sys.platform != "linux":
        return "it is for Linux"
    if _program() is None:
        return "it is not installed (Debian: apt install bubblewrap)"
    asked = Launch(scratch="/tmp", memory_mb=0)
    command = [sys.executable, "-I", "-c", "import ctypes, os; assert os.getpid() < 10"]
    try:
        ran = subprocess.run(
            wrapped(command, asked), capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"it did not start: {error}"
    if ran.returncode:
        return f"it did not start: {ran.stderr.strip()[-300:] or f'exit code {ran.returncode}'}"
    return ""


def _program() -> str | None:
    return shutil.which("bwrap")


def _python() -> list[str]:
    """Python, its packages and this program."""
    prefixes = {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}
    packages = {path for path in sys.path if path.endswith(("site-packages", "dist-packages"))}
    library = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    ours = {str(Path(desktop_agent.__file__).resolve().parent)}
    bundle = getattr(sys, "_MEIPASS", None)
    frozen: set[str] = {str(bundle)} if bundle else set()
    return sorted(prefixes | packages | library | ours | frozen)


def _binds(option: str, paths: Sequence[str]) -> list[str]:
    # What lies in another folder of the list comes with it.
    outermost = [
        path for path in set(paths) if not any(Path(path).is_relative_to(other) for other in {*paths} - {path})
    ]
    return [word for path in sorted(outermost) for word in (option, path, path)]
