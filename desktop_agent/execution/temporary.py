"""Temporary folders that go with their owner, also when the owner is killed: the next start removes them.

A folder's name says whose it is: the process and, because numbers are given again, when that process began; and in
which container, whose numbers are its own.
"""

import os
import re
import shutil
import stat
import sys
import tempfile
import threading
from pathlib import Path

_NAME = re.compile(r"desktop-agent-[a-z]+-(\d+)-(\d+)-(\d+)-[a-z0-9_]+")
_swept = threading.Event()


def temporary_folder(purpose: str) -> Path:
    """Makes a temporary folder of this process; whoever asks for it removes it.

    Args:
        purpose: One word in small letters, which becomes part of the name.
    """
    if not _swept.is_set():
        _swept.set()
        # In the background: somebody waits for the folder, and nobody for the old ones.
        threading.Thread(target=remove_abandoned, name="sweep", daemon=True).start()
    pid = os.getpid()
    return Path(tempfile.mkdtemp(prefix=f"desktop-agent-{purpose}-{pid}-{_began(pid)}-{_numbering()}-"))


def own_folders(place: Path | None = None) -> list[Path]:
    """Returns the temporary folders of this person's processes.

    Args:
        place: Where to look; by default the folder for temporary files.
    """
    found = (place or Path(tempfile.gettempdir())).glob("desktop-agent-*")
    return [path for path in found if _NAME.fullmatch(path.name) and _is_own_folder(path)]


def remove_abandoned(place: Path | None = None) -> None:
    """Removes the folders whose owner is gone; only those of this person, and no link is followed.

    Args:
        place: Where to look; by default the folder for temporary files.
    """
    if sys.platform != "linux":
        # Elsewhere it is not known cheaply when a process began.
        return
    for path in (place or Path(tempfile.gettempdir())).glob("desktop-agent-*"):
        match = _NAME.fullmatch(path.name)
        if match is None or int(match[3]) != _numbering() or not _is_own_folder(path):
            continue
        if _began(int(match[1])) != int(match[2]):
            shutil.rmtree(path, ignore_errors=True)


def _is_own_folder(path: Path) -> bool:
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    # Windows has no user numbers, and a folder for temporary files for each person.
    own = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return stat.S_ISDIR(status.st_mode) and own


def _numbering() -> int:
    """Names the set of process numbers that this process sees (pid_namespaces(7)); 0 where there are none."""
    try:
        return Path("/proc/self/ns/pid").stat().st_ino
    except OSError:
        return 0


def _began(pid: int) -> int:
    """When a process began, in ticks since the computer did; 0 for one that is gone."""
    try:
        # Its name, in brackets, may hold anything (proc(5)); the 20th field after it is the time.
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19])
    except OSError:
        return 0
