"""Opening the SQLite file, and what its errors mean to a person."""

import os
import sqlite3
from pathlib import Path

from desktop_agent.store.errors import (
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreUnavailable,
)
from desktop_agent.store.files import make_folder, translate_os_error

BUSY_SECONDS = 5.0


def connect(path: Path, *, reads_only: bool = False) -> sqlite3.Connection:
    """Opens the file; transactions are begun and ended by whoever uses the connection.

    Raises:
        StoreError: It cannot be opened.
    """
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise translate(error, path) from error
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if reads_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            # For new files: what is deleted is overwritten, and its room is given back.
            connection.execute("PRAGMA auto_vacuum = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        connection.close()
        raise translate(error, path) from error
    return connection


def create_private(path: Path) -> None:
    """Makes the folder and an empty file that only its owner may read, where there is none.

    Raises:
        StoreError: It cannot be made.
    """
    make_folder(path.parent)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise translate_os_error(error, path) from error


def is_callers_mistake(error: Exception) -> bool:
    """True if the statement was wrong, not the environment: asking again would fail again."""
    return isinstance(
        error, (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError, sqlite3.InterfaceError)
    )


def translate(error: sqlite3.Error, path: Path) -> StoreError:
    """Returns what a person should read about an error of SQLite."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StoreFull(
            f"There is no room to write the history {path}.",
            advice="Free some space on that disk; what is not written yet is kept and written then.",
        )
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreBusy(
            f"Another program holds the history {path}.",
            advice="Close it; what is not written yet is kept and written then.",
        )
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}:
        return StoreReadOnly(
            f"The history {path} may not be written.",
            advice="Allow it for your user, or choose another folder with DESKTOP_AGENT_DATA.",
        )
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return StoreCorrupt(
            f"The history {path} is damaged.",
            advice=f"Set it aside and go on with a new one, or put back a copy from {path.parent / 'backups'}.",
        )
    return StoreUnavailable(f"The history {path} cannot be used: {error}.", advice="Check its folder and disk.")
