"""What the history takes on the disk, and copies of it."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop_agent.store.database import connect, translate
from desktop_agent.store.files import make_folder, translate_os_error
from desktop_agent.store.migrations import copy_database
from desktop_agent.store.records import LIVE_STATES, Usage
from desktop_agent.store.runs import RunStore

_SIZES = """
SELECT run_id,
    (SELECT coalesce(sum(length(payload)), 0) FROM events WHERE run = runs.id)
    + (SELECT coalesce(sum(stored), 0) FROM bodies JOIN body_uses AS used ON used.body = bodies.id
        WHERE used.run = runs.id
        AND NOT EXISTS (SELECT 1 FROM body_uses WHERE body = bodies.id AND run <> runs.id))
FROM runs
"""


def sizes(store: RunStore) -> dict[str, int]:
    """Returns for each run about how many bytes its deletion would free.

    Raises:
        StoreError: The history cannot be read.
    """
    with store.reading() as connection:
        return dict(connection.execute(_SIZES).fetchall())


def usage(store: RunStore) -> Usage:
    """Returns what the history takes on the disk.

    Raises:
        StoreError: The history cannot be read.
    """
    with store.reading() as connection:
        runs: int = connection.execute("SELECT count(*) FROM runs").fetchone()[0]
        row = connection.execute("SELECT coalesce(sum(stored), 0) FROM bodies WHERE data IS NULL").fetchone()
    database = sum(_size(store.path.with_name(store.path.name + ending)) for ending in ("", "-wal"))
    backups = sum(map(_size, (store.path.parent / "backups").glob("*")))
    written = sum(map(_size, (store.path.parent / "files").rglob("*")))
    return Usage(database=database, files=row[0] + written, backups=backups, runs=runs)


def back_up(store: RunStore, folder: Path) -> Path:
    """Copies the whole history into a new folder inside the given one, and returns that.

    The copy is complete by itself: a program whose DESKTOP_AGENT_DATA names it opens it.

    Raises:
        StoreError: It cannot be written.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = folder / f"desktop-agent-history-{stamp}"
    make_folder(target)
    store.flush()
    copy_database(store.path, target / "runs.db")
    try:
        for name in ("blobs", "files"):
            # After the database: what was added since is in nobody's way, and a body is never changed.
            if (folder := store.path.parent / name).exists():
                shutil.copytree(folder, target / name)
    except shutil.Error as error:
        raise translate_os_error(OSError(0, str(error)), target) from error
    except OSError as error:
        raise translate_os_error(error, target) from error
    return target


def count_before(store: RunStore, time: float) -> int:
    """Returns how many runs `RunStore.delete_before` would delete.

    Raises:
        StoreError: The history cannot be read.
    """
    marks = ", ".join("?" * len(LIVE_STATES))
    query = f"SELECT count(*) FROM runs WHERE created_at < ? AND state NOT IN ({marks})"
    with store.reading() as connection:
        return connection.execute(query, (time, *LIVE_STATES)).fetchone()[0]


def compact(store: RunStore) -> int:
    """Writes the database anew without the room that deleted runs left, and returns how many bytes that freed.

    Raises:
        StoreError: It is in use elsewhere, or there is no room for the copy that is made on the way.
    """
    store.flush()
    before = usage(store).database
    try:
        # A connection of its own: the writer's would keep everybody waiting in its queue.
        with closing(connect(store.path)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        raise translate(error, store.path) from error
    return max(0, before - usage(store).database)


def set_aside(path: Path) -> Path:
    """Moves a damaged history out of the way, whole, so that a new one can begin; returns its new name.

    No store may have it open.

    Raises:
        StoreError: It cannot be moved.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    try:
        path.rename(target)
        for ending in ("-wal", "-shm"):
            log = path.with_name(path.name + ending)
            if log.exists():
                # With the log beside it under the matching name, a repair finds the last changes too.
                log.rename(target.with_name(target.name + ending))
    except OSError as error:
        raise translate_os_error(error, path) from error
    return target


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
