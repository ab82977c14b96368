"""The database's schema, as numbered steps that are only ever appended to.

`PRAGMA user_version` says how many of them a file has seen. A change of the schema is a new step at the end; a step
that was released is never edited.
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop_agent.store.database import connect, translate
from desktop_agent.store.errors import StoreTooNew
from desktop_agent.store.files import make_folder

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            run_id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            task TEXT NOT NULL,
            model TEXT NOT NULL,
            provider TEXT NOT NULL,
            state TEXT NOT NULL,
            created_at REAL NOT NULL,
            ended_at REAL,
            steps INTEGER NOT NULL,
            seconds REAL NOT NULL,
            tokens_in INTEGER NOT NULL,
            tokens_out INTEGER NOT NULL,
            answer_text TEXT NOT NULL,
            parent TEXT NOT NULL,
            owner TEXT NOT NULL
        )
        """,
        "CREATE INDEX runs_by_age ON runs (created_at)",
        "CREATE INDEX runs_by_state ON runs (state)",
        """
        CREATE TABLE events (
            run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            seq INTEGER NOT NULL,
            kind TEXT NOT NULL,
            at REAL NOT NULL,
            payload BLOB NOT NULL,
            packed INTEGER NOT NULL,
            cuts BLOB,
            PRIMARY KEY (run, seq)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE bodies (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            stored INTEGER NOT NULL,
            data BLOB
        )
        """,
        """
        CREATE TABLE body_uses (
            run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            body INTEGER NOT NULL REFERENCES bodies (id),
            PRIMARY KEY (run, body)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX body_uses_by_body ON body_uses (body)",
        'CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2")',
    ),
    ("ALTER TABLE runs ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",),
)


def migrate(
    path: Path, connection: sqlite3.Connection, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS
) -> Path | None:
    """Brings the file to this version's schema and returns the backup that was made before, if one was.

    Raises:
        StoreTooNew: A newer version of the program wrote the file; it is left as it is.
        StoreError: A step failed; the file is as it was before.
    """
    try:
        if _version(path, connection, len(migrations)) == len(migrations):
            return None
        # Whoever else opens the file now waits here, and finds the work done.
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = _version(path, connection, len(migrations))
            backup = back_up(path, f"version-{version}") if 0 < version < len(migrations) else None
            for step in migrations[version:]:
                for statement in step:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(migrations)}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    except sqlite3.Error as error:
        raise translate(error, path) from error
    return backup


def back_up(path: Path, label: str) -> Path:
    """Copies the database, whole and consistent, into the folder `backups` beside it.

    Raises:
        StoreError: There is no room, or the file cannot be read.
    """
    folder = path.parent / "backups"
    make_folder(folder)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = folder / f"{path.stem}-{label}-{stamp}{path.suffix}"
    copy_database(path, target)
    return target


def copy_database(path: Path, target: Path) -> None:
    """Copies the database as it is at one moment, also while others write it.

    Raises:
        StoreError: There is no room, or the file cannot be read.
    """
    try:
        with closing(connect(path, reads_only=True)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
        target.chmod(0o600)
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise translate(error, target) from error


def _version(path: Path, connection: sqlite3.Connection, latest: int) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > latest:
        raise StoreTooNew(
            f"The history {path} was written by a newer version of Desktop Agent.",
            advice="Update this one, or choose another folder with DESKTOP_AGENT_DATA.",
        )
    return version
