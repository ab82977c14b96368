"""What the libraries that people use have to read."""

import functools
import sys
import sysconfig
from pathlib import Path

import desktop_agent

_DISTRIBUTION_PREFIXES = {"/usr", "/usr/local"}

_SYSTEM = (
    # Libraries that the loader finds.
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache",
    # Time zones, fonts and certificates.
    "/etc/localtime", "/usr/share/zoneinfo", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig",
    "/etc/fonts", "/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/usr/share/ca-certificates", "/etc/pki/tls",
    "/etc/mime.types",
    # Randomness, and how many processors and how much memory there are.
    "/dev/urandom", "/dev/random", "/dev/zero", "/sys/devices/system/cpu", "/sys/devices/system/node", "/sys/fs/cgroup",
    # scikit-learn reads /proc/self/maps, and duckdb aborts when /proc/self/cgroup exists and cannot be opened. It
    # must be all of /proc, because a fork has another number; the secrets of other processes in it stay closed
    # (ptrace(2), Landlock).
    "/proc",
)  # fmt: skip


@functools.cache
def readable_paths() -> tuple[Path, ...]:
    """Returns the files and folders that may be read: Python, its packages, and what the system has for libraries."""
    prefixes = {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix} - _DISTRIBUTION_PREFIXES
    packages = {path for path in sys.path if path.endswith(("site-packages", "dist-packages"))}
    library = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    ours = {str(Path(desktop_agent.__file__).resolve().parent)}
    bundle = getattr(sys, "_MEIPASS", None)
    frozen: set[str] = {str(bundle)} if bundle else set()
    return tuple(Path(path) for path in sorted(prefixes | packages | library | ours | frozen | set(_SYSTEM)))
