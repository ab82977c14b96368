"""The files that a run's code wrote, kept beside the history after the interpreter and its folder are gone."""

import os
import shutil
import stat
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from desktop_agent.store.files import make_folder, translate_os_error

MAX_BYTES = 256 * 2**20
"""A larger file is not kept."""

_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class RunFiles:
    """Copies files out of a folder that belongs to code nobody trusts; may be used from any thread.

    Args:
        folder: Where the copies are, a folder for each run.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder(self, run_id: str) -> Path:
        """Returns the folder of a run's files; it need not exist."""
        return self._folder / run_id

    def path(self, run_id: str, name: str) -> Path | None:
        """Returns where a file is kept, or None when it is not.

        Args:
            run_id: The run.
            name: The file's path below the run's scratch folder.
        """
        inside = _inside(name)
        if inside is None:
            return None
        path = self.folder(run_id) / inside
        return path if path.is_file() else None

    def keep(self, run_id: str, scratch: Path, names: Iterable[str]) -> list[str]:
        """Copies files; an older copy of the same name is replaced. No link is followed.

        Args:
            run_id: The run.
            scratch: The folder in which the code wrote them.
            names: Their paths below it.

        Returns:
            The names of those that were not kept: too large, gone, or no ordinary files.

        Raises:
            StoreError: There is no room, or the folder cannot be written.
        """
        return [name for name in names if not self._keep(self.folder(run_id), scratch, name)]

    def put(self, run_id: str, name: str, data: bytes) -> Path:
        """Keeps bytes as a file of a run, and returns where.

        Raises:
            StoreError: There is no room, or the folder cannot be written.
        """
        target = self.folder(run_id) / name
        make_folder(target.parent)
        try:
            target.write_bytes(data)
        except OSError as error:
            target.unlink(missing_ok=True)
            raise translate_os_error(error, target) from error
        return target

    def remove(self, run_id: str) -> None:
        """Removes all files of a run."""
        shutil.rmtree(self.folder(run_id), ignore_errors=True)

    def _keep(self, folder: Path, scratch: Path, name: str) -> bool:
        inside = _inside(name)
        if inside is None:
            return False
        target = folder / inside
        try:
            source = _open_inside(scratch, inside)
        except OSError:
            return False
        with os.fdopen(source, "rb") as reader:
            status = os.fstat(reader.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
                return False
            make_folder(target.parent)
            try:
                with target.open("wb") as writer:
                    # It may grow while it is read.
                    left = status.st_size
                    while left and (piece := reader.read(min(left, 2**20))):
                        left -= writer.write(piece)
            except OSError as error:
                target.unlink(missing_ok=True)
                raise translate_os_error(error, target) from error
        return True


def _inside(name: str) -> PurePosixPath | None:
    path = PurePosixPath(name.replace("\\", "/") if os.name == "nt" else name)
    return None if path.is_absolute() or ".." in path.parts or not path.parts else path


def _open_inside(folder: Path, inside: PurePosixPath) -> int:
    """Opens a file below a folder without following a link on the way, where the system can do that.

    Raises:
        OSError: It cannot be opened so.
    """
    if os.open not in os.supports_dir_fd:
        path = folder / inside
        if not path.resolve().is_relative_to(folder.resolve()):
            raise OSError(f"{inside} leads elsewhere")
        return os.open(path, _READ)
    place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in inside.parts[:-1]:
            deeper = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=place)
            os.close(place)
            place = deeper
        return os.open(inside.name, _READ, dir_fd=place)
    finally:
        os.close(place)
