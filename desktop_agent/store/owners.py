"""Tells whether the process that began a run is still alive.

Each open store holds a lock on a file of its own. The system frees the lock when the process ends, however it ends; a
process number alone would not do, since numbers are given again.
"""

import contextlib
import os
import uuid
from pathlib import Path
from typing import IO

from desktop_agent.store.files import make_folder, translate_os_error

if os.name == "nt":
    import msvcrt

    def _lock(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class Owner:
    """This process's mark on the runs that it began.

    Attributes:
        name: The mark.
    """

    def __init__(self, folder: Path) -> None:
        """Makes the mark.

        Raises:
            StoreError: The folder cannot be written.
        """
        make_folder(folder)
        self.name = uuid.uuid4().hex
        self._path = folder / self.name
        try:
            self._file = self._path.open("wb")
        except OSError as error:
            raise translate_os_error(error, self._path) from error
        _lock(self._file)

    def close(self) -> None:
        """Takes the mark away: the process is done with its runs."""
        self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()


def is_alive(folder: Path, name: str) -> bool:
    """True if the process with this mark still runs; otherwise what it left is tidied away."""
    path = folder / name
    try:
        file = path.open("rb+")
    except OSError:
        return False
    with file:
        if not _lock(file):
            return True
    with contextlib.suppress(OSError):
        path.unlink()
    return False
