"""Long texts and pictures: each stored once, compressed, under the hash of its content.

A long event is JSON whose size sits in a few long strings: a prompt, an output, a picture. Those are cut out letter for
letter and stored by content, so that the prompt that a hundred runs share, and the output that a step states twice,
take room once. What is large even when compressed is a file of its own beside the database.
"""

import contextlib
import hashlib
import re
import sqlite3
import zlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from desktop_agent.store.errors import StoreCorrupt
from desktop_agent.store.files import translate_os_error, write_atomically

WHOLE_UP_TO = 4096
"""Bytes up to which an event is stored as it is."""
_CUT_FROM = 1024
_FILE_FROM = 256 * 1024
_LEVEL = 1

# A JSON string of at least `_CUT_FROM` bytes; strings without escapes are by far the most common.
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)


class Stored(msgspec.Struct, frozen=True):
    """An event as its row holds it."""

    payload: bytes
    packed: bool
    cuts: bytes | None


class Bodies:
    """Stores and finds bodies; knows the folder of the large ones."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def store(self, connection: sqlite3.Connection, run: int, payload: bytes) -> Stored:
        """Returns the event without its long strings, which are stored by content.

        Raises:
            StoreError: A large body's file could not be written.
            sqlite3.Error: The database could not.
        """
        if len(payload) <= WHOLE_UP_TO:
            return Stored(payload, False, None)
        kept: list[bytes] = []
        cuts: list[tuple[int, int]] = []
        end = length = 0
        for found in _STRING.finditer(payload):
            if found.end() - found.start() < _CUT_FROM:
                continue
            piece = payload[end : found.start()]
            kept.append(piece)
            length += len(piece)
            cuts.append((length, self._put(connection, run, found.group())))
            end = found.end()
        kept.append(payload[end:])
        rest = b"".join(kept)
        packed = len(rest) > WHOLE_UP_TO
        return Stored(
            zlib.compress(rest, _LEVEL) if packed else rest, packed, msgspec.msgpack.encode(cuts) if cuts else None
        )

    def load(self, connection: sqlite3.Connection, stored: Stored) -> bytes:
        """Returns the event, letter for letter as it was stored.

        Raises:
            StoreCorrupt: A body is missing or damaged.
        """
        payload = _unpack(stored.payload) if stored.packed else stored.payload
        if stored.cuts is None:
            return payload
        pieces: list[bytes] = []
        end = 0
        for place, body in msgspec.msgpack.decode(stored.cuts, type=list[tuple[int, int]]):
            pieces += [payload[end:place], self._get(connection, body)]
            end = place
        pieces.append(payload[end:])
        return b"".join(pieces)

    def forget_unused(self, connection: sqlite3.Connection, candidates: Iterable[int]) -> list[Path]:
        """Deletes those bodies that no run uses any more; the returned files may go after the commit."""
        files: list[Path] = []
        for body in candidates:
            if connection.execute("SELECT 1 FROM body_uses WHERE body = ? LIMIT 1", (body,)).fetchone():
                continue
            row = connection.execute("DELETE FROM bodies WHERE id = ? RETURNING hash, data IS NULL", (body,)).fetchone()
            if row and row[1]:
                files.append(self._path(row[0]))
        return files

    def orphans(self, connection: sqlite3.Connection) -> list[Path]:
        """Returns files that no row names: a crash between file and row left them."""
        if not self._folder.exists():
            return []
        known = {self._path(row[0]) for row in connection.execute("SELECT hash FROM bodies WHERE data IS NULL")}
        return [path for path in self._folder.rglob("*") if path.is_file() and path not in known]

    def _put(self, connection: sqlite3.Connection, run: int, data: bytes) -> int:
        name = hashlib.blake2b(data, digest_size=20).digest()
        row = connection.execute("SELECT id FROM bodies WHERE hash = ?", (name,)).fetchone()
        if row is None:
            compressed = zlib.compress(data, _LEVEL)
            in_file = len(compressed) >= _FILE_FROM
            if in_file:
                # On disk before the row that names it: a crash leaves a file without a row, never the reverse.
                write_atomically(self._path(name), compressed)
            row = connection.execute(
                "INSERT INTO bodies (hash, size, stored, data) VALUES (?, ?, ?, ?) RETURNING id",
                (name, len(data), len(compressed), None if in_file else compressed),
            ).fetchone()
        body: int = row[0]
        connection.execute("INSERT OR IGNORE INTO body_uses (run, body) VALUES (?, ?)", (run, body))
        return body

    def _get(self, connection: sqlite3.Connection, body: int) -> bytes:
        row = connection.execute("SELECT hash, data FROM bodies WHERE id = ?", (body,)).fetchone()
        if row is None:
            raise StoreCorrupt("A part of this run is missing from the history.")
        name, data = row
        if data is None:
            path = self._path(name)
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                raise StoreCorrupt(f"A part of this run is missing: the file {path}.") from None
            except OSError as error:
                raise translate_os_error(error, path) from error
        return _unpack(data)

    def _path(self, name: bytes) -> Path:
        text = name.hex()
        return self._folder / text[:2] / f"{text}.z"


def remove_files(files: Iterable[Path]) -> None:
    """Removes files of bodies; one that cannot go now takes room and nothing else."""
    for path in files:
        with contextlib.suppress(OSError):
            path.unlink()


def _unpack(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise StoreCorrupt("A part of this run is damaged in the history.") from error
