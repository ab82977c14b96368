"""macOS: a Seatbelt profile that the worker applies to itself. Experimental.

`sandbox_init` is the call behind `sandbox-exec`; Apple marks both as deprecated and uses them all over the system.
Source: the system's own profiles in /System/Library/Sandbox/Profiles.
"""

import ctypes
import ctypes.util
from collections.abc import Callable
from pathlib import Path

from desktop_agent.protocol.launch import Launch
from desktop_agent.worker.containment.level import Contained, ContainmentFailed
from desktop_agent.worker.containment.readable import readable_paths
from desktop_agent.worker.containment.resource_limits import limit_files_and_time

_SYSTEM = ("/usr/lib", "/usr/share", "/System", "/Library/Fonts", "/private/etc/ssl", "/private/var/db/timezone")

ApplyProfile = Callable[[str], str]
"""Applies a profile to this process; returns the system's complaint, or an empty string."""


def profile(writable: list[Path], readable: list[Path]) -> str:
    """Returns the profile's text: everything is refused but what is named.

    Args:
        writable: The only folders in which anything is written.
        readable: What may be read besides.
    """
    reads = "\n".join(f"  (subpath {_quoted(path)})" for path in [*readable, *map(Path, _SYSTEM), *writable])
    writes = " ".join(f"(subpath {_quoted(path)})" for path in writable)
    return f"""(version 1)
(deny default)
(allow file-read-metadata)
(allow file-read*
  (literal "/")
  (literal "/dev/urandom")
  (literal "/dev/random")
{reads})
(allow file-write* {writes} (literal "/dev/null"))
(allow sysctl-read)
(allow process-fork)
(allow signal (target self))
(allow mach-lookup (global-name "com.apple.system.notification_center"))
(deny network*)
(deny process-exec)
"""


def _quoted(path: Path) -> str:
    text = str(path.resolve()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def apply_profile(text: str) -> str:
    """Applies a profile to this process. Cannot be undone."""
    library = ctypes.CDLL(ctypes.util.find_library("sandbox") or "libsandbox.dylib")
    message = ctypes.c_char_p()
    if library.sandbox_init(text.encode(), ctypes.c_uint64(0), ctypes.byref(message)) == 0:
        return ""
    return (message.value or b"no reason was given").decode("utf-8", "replace")


def contain(
    plan: Launch, apply: ApplyProfile = apply_profile, limit: Callable[[Launch], None] = limit_files_and_time
) -> Contained:
    """Applies the profile and the limits that macOS has.

    Args:
        plan: What the worker may have.
        apply: How a profile is applied.
        limit: How the limits are set.

    Raises:
        ContainmentFailed: The system refused the profile.
    """
    readable = [*readable_paths(), *map(Path, plan.readable)]
    writable = [Path(place) for place in (plan.scratch, plan.branches) if place]
    limit(plan)
    complaint = apply(profile(writable, [path for path in readable if path.exists()]))
    if complaint:
        raise ContainmentFailed(f"The Seatbelt profile was refused: {complaint}")
    return Contained(level="isolated", features=("Seatbelt (experimental)", "limits of files and time"))
