"""A file on its way: what has arrived, apart from its final place."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop_agent.models.local.files import UNFINISHED

T = TypeVar("T")


class SourceUnavailable(Exception):
    """A source cannot give the file now; another one may."""


async def to_the_end(work: Callable[[], T]) -> T:
    """Runs work that writes in a thread; when cancelled, it still waits until the thread no longer writes."""
    working = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait({working})
        raise


class PartialFile:
    """The beginning of a file, in a folder `.unfinished` beside its final place.

    Attributes:
        folder: The folder.
        path: The beginning of the file.
    """

    def __init__(self, models: Path, file_name: str) -> None:
        self.folder = models / UNFINISHED
        self.path = self.folder / f"{file_name}.part"
        self._pieces = self.folder / f"{file_name}.pieces.json"
        self._scratch = self.folder / f"{file_name}.scratch"

    @property
    def length(self) -> int:
        """How much has arrived."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def piece_lengths(self) -> list[int]:
        """Returns the lengths of the whole pieces that the file begins with, as far as they were noted."""
        try:
            lengths = msgspec.json.decode(self._pieces.read_bytes(), type=list[int])
        except (FileNotFoundError, msgspec.DecodeError):
            return []
        return lengths if sum(lengths) <= self.length else []

    def cut_to_pieces(self) -> int:
        """Drops what is there beyond whole pieces and returns how many pieces there are."""
        lengths = self.piece_lengths()
        with self.path.open("ab") as file:
            file.truncate(sum(lengths))
        return len(lengths)

    def note_piece(self, length: int) -> None:
        """Notes that one more piece is whole."""
        self._pieces.write_bytes(msgspec.json.encode([*self.piece_lengths(), length]))

    def scratch(self) -> Path:
        """Returns an empty folder for what a piece comes in."""
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir(parents=True)
        return self._scratch

    def clear_scratch(self) -> None:
        """Deletes that folder."""
        shutil.rmtree(self._scratch, ignore_errors=True)

    def move_to(self, target: Path) -> None:
        """Puts the whole file into its final place and deletes the rest."""
        self.path.replace(target)
        self.delete()

    def delete(self) -> None:
        """Deletes everything that has arrived."""
        for path in (self.path, self._pieces):
            path.unlink(missing_ok=True)
        self.clear_scratch()
