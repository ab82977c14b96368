"""Copies of the scratch folder, which go with the checkpoints.

What lies there was made by code that is not trusted: only ordinary files and folders are copied, no link is followed.
"""

import dataclasses
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from desktop_agent.execution.temporary import temporary_folder
from desktop_agent.execution.threads import ToolThreads

_FICLONE = 0x40049409

MAX_BYTES = 1024 * 2**20
"""A larger scratch folder is not copied; its files then stay as they are when variables go back."""

_Mark = tuple[int, int, int]
"""Inode, size and time of change in nanoseconds: a file with the same three is the same."""


Files = dict[str, _Mark]


@dataclasses.dataclass(slots=True)
class ScratchCopy:
    """The scratch folder at one time.

    Attributes:
        folder: Where the copy is, or None when there was nothing, or too much, to copy.
        marks: The files, by relative path.
        links: The symbolic links, by relative path; they are not copied.
        complete: False when it was too much to copy.
    """

    folder: Path | None
    marks: dict[str, _Mark]
    links: frozenset[str] = frozenset()
    complete: bool = True


NOTHING = ScratchCopy(None, {})
"""The empty folder."""


class ScratchCopies:
    """Makes copies and puts them back. A file that did not change since the copy before is linked, not copied.

    Args:
        scratch: The folder in which the actions write.
        threads: Where the copying is done.
    """

    def __init__(self, scratch: Path, threads: ToolThreads) -> None:
        self._scratch = scratch
        self._threads = threads
        self._place: Path | None = None
        self._last: ScratchCopy | None = None

    async def files(self) -> Files:
        """Returns the ordinary files in the folder, by relative path."""
        if not any(self._scratch.iterdir()):
            return {}
        contents = await self._threads.run(lambda: _contents(self._scratch))
        return cast("tuple[Files, frozenset[str]]", contents)[0]

    async def add(self, source: Path, name: str) -> None:
        """Puts a copy of a file into the folder, under a name, that cannot be written.

        Raises:
            OSError: The file cannot be read.
        """
        await self._threads.run(lambda: self._add(source, self._scratch / name))

    def _add(self, source: Path, target: Path) -> None:
        # Whatever has the name now, a link perhaps, is replaced and not followed.
        target.unlink(missing_ok=True)
        _copy(source, target)
        target.chmod(0o444)

    async def take(self) -> ScratchCopy:
        """Copies the folder as it is."""
        if self._last is None and not any(self._scratch.iterdir()):
            return NOTHING
        return await self._threads.run(self._take)

    async def fill_from(self, copy: ScratchCopy) -> None:
        """Fills the folder, which is new and empty, with what another session's had.

        Raises:
            OSError: A file could not be copied.
        """
        folder = copy.folder
        if folder is not None:
            await self._threads.run(lambda: self._fill_from(folder, copy.marks))

    def _fill_from(self, folder: Path, names: Iterable[str]) -> None:
        for relative in names:
            target = self._scratch / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            _copy(folder / relative, target)

    async def put_back(self, copy: ScratchCopy) -> None:
        """Makes the folder what it was. Does nothing for a copy that is not complete."""
        if copy.complete:
            await self._threads.run(lambda: self._put_back(copy))

    def drop(self, copy: ScratchCopy) -> None:
        """Forgets a copy."""
        if copy.folder is not None and copy is not self._last:
            shutil.rmtree(copy.folder, ignore_errors=True)

    def close(self) -> None:
        """Removes all copies."""
        if self._place is not None:
            shutil.rmtree(self._place, ignore_errors=True)

    def _take(self) -> ScratchCopy:
        marks, links = _contents(self._scratch)
        if sum(size for _, size, _ in marks.values()) > MAX_BYTES:
            return ScratchCopy(None, marks, links, complete=False)
        if self._place is None:
            self._place = temporary_folder("files")
        folder = Path(tempfile.mkdtemp(dir=self._place))
        last = self._last
        for relative, mark in marks.items():
            target = folder / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            if last is not None and last.folder is not None and last.marks.get(relative) == mark:
                os.link(last.folder / relative, target)
            else:
                _copy(self._scratch / relative, target)
        self._last = ScratchCopy(folder, marks, links)
        return self._last

    def _put_back(self, copy: ScratchCopy) -> None:
        present, links = _contents(self._scratch)
        # Links first: afterwards no path of the copy leads through one that the code made.
        for relative in [*(links - copy.links), *(present.keys() - copy.marks.keys())]:
            (self._scratch / relative).unlink(missing_ok=True)
        for relative, mark in copy.marks.items():
            if copy.folder is None or present.get(relative) == mark:
                continue
            target = self._scratch / relative
            target.unlink(missing_ok=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            _copy(copy.folder / relative, target)


def _contents(folder: Path) -> tuple[dict[str, _Mark], frozenset[str]]:
    """The ordinary files below a folder, and the links, which are not followed."""
    marks: dict[str, _Mark] = {}
    links: set[str] = set()
    for place, folders, names in os.walk(folder, followlinks=False):
        for name in [*folders, *names]:
            path = Path(place) / name
            status = path.lstat()
            if stat.S_ISREG(status.st_mode):
                marks[str(path.relative_to(folder))] = (status.st_ino, status.st_size, status.st_mtime_ns)
            elif stat.S_ISLNK(status.st_mode):
                links.add(str(path.relative_to(folder)))
    return marks, frozenset(links)


def _copy(source: Path, target: Path) -> None:
    """Copies one file, by reference where the file system can."""
    with source.open("rb") as reader, target.open("wb") as writer:
        if not _cloned(reader.fileno(), writer.fileno()):
            shutil.copyfileobj(reader, writer, 2**20)


def _cloned(source: int, target: int) -> bool:
    if sys.platform != "linux":
        return False
    import fcntl

    try:
        fcntl.ioctl(target, _FICLONE, source)
    except OSError:
        return False
    return True
