"""The history: every run and every event of it, in one SQLite file.

Writing goes through one thread and returns futures; reading may be done from any thread, and the variants beginning
with `a` read off the event loop. What was appended before a read is seen by it.
"""

import asyncio
import atexit
import contextlib
import sqlite3
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self, TypeVar

import msgspec

from desktop_agent.store import search
from desktop_agent.store.bodies import WHOLE_UP_TO, Bodies, Stored, remove_files
from desktop_agent.store.database import connect, create_private, translate
from desktop_agent.store.errors import RunNotFound, StoreClosed, StoreError
from desktop_agent.store.migrations import migrate
from desktop_agent.store.owners import Owner, is_alive
from desktop_agent.store.paths import data_dir
from desktop_agent.store.records import CHANGEABLE, FIELDS, LIVE_STATES, RunRecord
from desktop_agent.store.redaction import Redactor, shared_redactor
from desktop_agent.store.run_files import RunFiles
from desktop_agent.store.writer import EventRow, Writer

_T = TypeVar("_T")
_COLUMNS = ", ".join(FIELDS)
_MARKS = ", ".join("?" * (len(FIELDS) + 1))
_INSERT_RUN = f"INSERT INTO runs ({_COLUMNS}, owner) VALUES ({_MARKS})"
_INSERT_EVENT = "INSERT INTO events (run, seq, kind, at, payload, packed, cuts) VALUES (?, ?, ?, ?, ?, ?, ?)"
_INDEXED = {"title": search.TITLE, "task": search.TASK, "answer_text": search.ANSWER}


class _Code(msgspec.Struct):
    """The one field of an event that the history reads itself: for the search."""

    code: str = ""


_code_decoder = msgspec.json.Decoder(_Code)


class RunStore:
    """The history of runs.

    A store is opened and closed, also as a context manager. Several processes may have the same file open. When the
    environment fails (disk full, file held), the future of what was written then fails with a `StoreError`, and the
    store keeps what it was given and writes it as soon as it can: do not append it again.

    Attributes:
        path: The database file.
        files: The files that the runs' code wrote.
        backup: The copy that was made before the file was brought to this version's schema, or None.
    """

    def __init__(self, path: Path | None = None, *, redactor: Redactor | None = None) -> None:
        """Prepares a store without touching the disk.

        Args:
            path: The database file; by default `runs.db` in the data folder.
            redactor: Takes secrets out of all that is written; by default the program's.
        """
        self.path = path or data_dir() / "runs.db"
        self.backup: Path | None = None
        self._bodies = Bodies(self.path.parent / "blobs")
        self.files = RunFiles(self.path.parent / "files")
        self._owners = self.path.parent / "owners"
        self._owner: Owner | None = None
        self._redactor = redactor or shared_redactor()
        self._writer: Writer | None = None
        self._numbers: dict[str, int] = {}
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._readers: ThreadPoolExecutor | None = None

    def open(self) -> Self:
        """Opens the file, brings its schema up to date and marks runs of dead processes as interrupted.

        Raises:
            StoreError: It cannot be opened; the message says why and what to do.
        """
        if self._writer is not None:
            return self
        create_private(self.path)
        connection = connect(self.path)
        try:
            self.backup = migrate(self.path, connection)
            self._owner = Owner(self._owners)
        except BaseException:
            connection.close()
            raise
        self._writer = Writer(self.path, connection, write_events=self._write_events, on_rollback=self._numbers.clear)
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="desktop-agent store reader")
        atexit.register(self.close)
        self.mark_interrupted()
        return self

    def close(self) -> None:
        """Writes what is still queued and frees everything; closing twice is fine.

        Raises:
            StoreError: Something could not be written even now.
        """
        writer, self._writer = self._writer, None
        if writer is None:
            return
        atexit.unregister(self.close)
        lost = writer.close()
        if self._readers is not None:
            self._readers.shutdown()
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
        if self._owner is not None:
            self._owner.close()
        self._numbers.clear()
        if lost:
            raise StoreError(
                f"{lost} changes could not be written to the history {self.path}.", advice="Free space on its disk."
            )

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(self, *error: object) -> None:
        self.close()

    # Writing

    def add_run(self, record: RunRecord) -> "Future[None]":
        """Adds a run, owned by this process; the future resolves when it would survive a power cut.

        Raises:
            StoreClosed: The store is not open.
        """
        writer, owner = self._opened()
        texts = {field: self._redactor.redact(getattr(record, field)) for field in _INDEXED}
        record = msgspec.structs.replace(record, **texts)

        def work(connection: sqlite3.Connection) -> None:
            cursor = connection.execute(_INSERT_RUN, (*msgspec.structs.astuple(record), owner.name))
            run = cursor.lastrowid or 0
            for field, part in _INDEXED.items():
                search.index(connection, run, part, getattr(record, field))

        return writer.submit(work, durable=True)

    def append(
        self,
        run_id: str,
        seq: int,
        kind: str,
        at: float,
        payload: bytes,
        *,
        durable: bool = False,
        changes: Mapping[str, Any] | None = None,
    ) -> "Future[None]":
        """Appends an event to a run; returns at once.

        Args:
            run_id: A run that was added before.
            seq: The event's place in the run.
            kind: The event's tag.
            at: When it happened, in seconds since 1970 (UTC).
            payload: The event as JSON; it is given back letter for letter, save for secrets.
            durable: Write it now, and resolve the future only when it would survive a power cut. Without it, events
                gather for some milliseconds and share a future. From a coroutine: `await asyncio.wrap_future(...)`.
            changes: Fields of the run's record that change with it, in the same transaction; makes it durable.

        Raises:
            StoreClosed: The store is not open.
            TypeError: A field does not exist or cannot be changed.
        """
        if self._writer is None:
            raise _closed()
        event = (run_id, seq, kind, at, payload)
        if not durable and not changes:
            return self._writer.submit_event(event)
        change = self._change(run_id, changes) if changes else None

        def work(connection: sqlite3.Connection) -> None:
            self._write_events(connection, [event])
            if change is not None:
                change(connection)

        return self._writer.submit(work, durable=True)

    def update_run(self, run_id: str, **fields: Any) -> "Future[None]":
        """Changes fields of a run's record; the future resolves when the change would survive a power cut.

        Raises:
            StoreClosed: The store is not open.
            TypeError: A field does not exist or cannot be changed.
        """
        writer, _ = self._opened()
        return writer.submit(self._change(run_id, fields), durable=True)

    def _change(self, run_id: str, changes: Mapping[str, Any]) -> Callable[[sqlite3.Connection], None]:
        wrong = sorted(set(changes) - CHANGEABLE)
        if wrong:
            raise TypeError(f"A run has no field that can be changed named {', '.join(wrong)}.")
        _, owner = self._opened()
        fields = {
            name: self._redactor.redact(value) if isinstance(value, str) else value for name, value in changes.items()
        }
        indexed = [name for name in fields if name in _INDEXED]
        setters = ", ".join(f"{name} = ?" for name in fields)
        # Another process may have begun a run that lives again; now it lives and ends with this one.
        lives = fields.get("state") in LIVE_STATES

        def work(connection: sqlite3.Connection) -> None:
            run = self._number(connection, run_id)
            if lives:
                connection.execute("UPDATE runs SET owner = ? WHERE id = ?", (owner.name, run))
            if setters:
                connection.execute(f"UPDATE runs SET {setters} WHERE id = ?", (*fields.values(), run))
            for name in indexed:
                search.index(connection, run, _INDEXED[name], fields[name])

        return work

    def delete_run(self, run_id: str) -> "Future[None]":
        """Deletes a run and all that only it uses; fails with `RunNotFound` if there is none.

        Raises:
            StoreClosed: The store is not open.
        """
        return self._delete(lambda connection: [(self._number(connection, run_id), run_id)])

    def delete_before(self, time: float) -> "Future[None]":
        """Deletes all runs that began before a time and are over.

        Raises:
            StoreClosed: The store is not open.
        """
        marks = ", ".join("?" * len(LIVE_STATES))
        query = f"SELECT id, run_id FROM runs WHERE created_at < ? AND state NOT IN ({marks})"
        return self._delete(lambda connection: connection.execute(query, (time, *LIVE_STATES)).fetchall())

    def _delete(self, which: Callable[[sqlite3.Connection], list[tuple[int, str]]]) -> "Future[None]":
        writer, _ = self._opened()
        files: list[Path] = []
        gone: list[str] = []

        def work(connection: sqlite3.Connection) -> None:
            files.clear()
            gone.clear()
            for run, run_id in which(connection):
                gone.append(run_id)
                used = [row[0] for row in connection.execute("SELECT body FROM body_uses WHERE run = ?", (run,))]
                search.forget(connection, run)
                connection.execute("DELETE FROM runs WHERE id = ?", (run,))
                files.extend(self._bodies.forget_unused(connection, used))
                self._numbers.pop(run_id, None)
            search.forget_words(connection)

        def after(connection: sqlite3.Connection) -> None:
            remove_files([*files, *self._bodies.orphans(connection)])
            for run_id in gone:
                self.files.remove(run_id)
            # The log still has what was deleted until it is emptied.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        return writer.submit(work, durable=True, keep=False, after=after)

    def flush(self) -> None:
        """Waits until all that was submitted before is written."""
        writer, _ = self._opened()
        writer.flush()

    def mark_interrupted(self) -> int:
        """Marks runs whose process ended before they did, and returns how many; done at opening.

        Raises:
            StoreError: The history cannot be read or written.
        """
        writer, owner = self._opened()
        marks = ", ".join("?" * len(LIVE_STATES))
        with self.reading() as connection:
            rows = connection.execute(
                f"SELECT run_id, owner FROM runs WHERE state IN ({marks})", LIVE_STATES
            ).fetchall()
        dead = {name for name in {row[1] for row in rows} if name != owner.name and not is_alive(self._owners, name)}
        orphans = [row[0] for row in rows if row[1] in dead]
        if not orphans:
            return 0

        def work(connection: sqlite3.Connection) -> None:
            for run_id in orphans:
                # The state is asked again: another process may have marked it, and the person may have gone on with it.
                connection.execute(
                    f"""
                    UPDATE runs SET state = 'interrupted',
                        ended_at = coalesce((SELECT max(at) FROM events WHERE run = runs.id), created_at)
                    WHERE run_id = ? AND state IN ({marks})
                    """,
                    (run_id, *LIVE_STATES),
                )

        writer.submit(work, durable=True, keep=False).result()
        return len(orphans)

    # Reading

    def run(self, run_id: str) -> RunRecord:
        """Returns a run's record.

        Raises:
            RunNotFound: There is no such run.
            StoreError: The history cannot be read.
        """
        with self.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} FROM runs WHERE run_id = ?", (run_id,)).fetchone()
        if row is None:
            raise _not_found(run_id)
        return RunRecord(**dict(zip(FIELDS, row, strict=True)))

    def list_runs(self, limit: int = 100, before: float | None = None, words: str = "") -> list[RunRecord]:
        """Returns runs, the newest first.

        Args:
            limit: How many at most.
            before: Only runs that began before this time; the `created_at` of the last one gives the next page.
            words: Only runs in whose title, task, answer or code each of these words, or one that begins so, occurs.

        Raises:
            StoreError: The history cannot be read.
        """
        wanted = search.queries(words)
        if words.strip() and not wanted:
            return []
        conditions = [f"id IN ({search.MATCHING})"] * len(wanted)
        values: list[object] = [*wanted]
        if before is not None:
            conditions.append("created_at < ?")
            values.append(before)
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        with self.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM runs {where} ORDER BY created_at DESC, id DESC LIMIT ?", (*values, limit)
            ).fetchall()
        return [RunRecord(**dict(zip(FIELDS, row, strict=True))) for row in rows]

    def excerpts(self, run_ids: Sequence[str], words: str) -> dict[str, str]:
        """Returns where in each run the words stand, marked as `store.search` says; runs without a place are left out.

        Raises:
            StoreError: The history cannot be read.
        """
        wanted = search.queries(words)
        found: dict[str, str] = {}
        with self.reading() as connection:
            for run_id in run_ids if wanted else ():
                row = connection.execute("SELECT id FROM runs WHERE run_id = ?", (run_id,)).fetchone()
                text = search.excerpt(connection, row[0], wanted) if row is not None else ""
                if text:
                    found[run_id] = text
        return found

    def find_ids(self, start: str) -> list[str]:
        """Returns the ids that begin with a text, sorted; a whole id finds itself.

        Raises:
            StoreError: The history cannot be read.
        """
        with self.reading() as connection:
            rows = connection.execute(
                "SELECT run_id FROM runs WHERE substr(run_id, 1, ?) = ? ORDER BY run_id", (len(start), start)
            ).fetchall()
        return [row[0] for row in rows]

    def events(self, run_id: str, from_seq: int = 0) -> list[bytes]:
        """Returns a run's events from a place on, in order, each letter for letter as it was appended.

        Raises:
            RunNotFound: There is no such run.
            StoreError: The history cannot be read.
        """
        return [row[-1] for row in self.event_rows(run_id, from_seq)]

    def event_rows(self, run_id: str, from_seq: int = 0) -> list[EventRow]:
        """Returns a run's events as `append` takes them: run, place, kind, time and payload.

        Raises:
            RunNotFound: There is no such run.
            StoreError: The history cannot be read.
        """
        with self.reading() as connection:
            found = connection.execute("SELECT id FROM runs WHERE run_id = ?", (run_id,)).fetchone()
            if found is None:
                raise _not_found(run_id)
            rows = connection.execute(
                "SELECT seq, kind, at, payload, packed, cuts FROM events WHERE run = ? AND seq >= ? ORDER BY seq",
                (found[0], from_seq),
            ).fetchall()
            return [
                (run_id, seq, kind, at, self._bodies.load(connection, Stored(payload, bool(packed), cuts)))
                for seq, kind, at, payload, packed, cuts in rows
            ]

    async def arun(self, run_id: str) -> RunRecord:
        """`run`, off the event loop."""
        return await self._off_loop(lambda: self.run(run_id))

    async def alist_runs(self, limit: int = 100, before: float | None = None, words: str = "") -> list[RunRecord]:
        """`list_runs`, off the event loop."""
        return await self._off_loop(lambda: self.list_runs(limit, before, words))

    async def aevents(self, run_id: str, from_seq: int = 0) -> list[bytes]:
        """`events`, off the event loop."""
        return await self._off_loop(lambda: self.events(run_id, from_seq))

    @contextlib.contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Lends a connection that sees all that was submitted before, for one reading transaction.

        Raises:
            StoreError: The history cannot be read.
        """
        self.flush()
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = connect(self.path, reads_only=True)
        try:
            # One transaction: what is read together belongs together.
            connection.execute("BEGIN")
            yield connection
        except sqlite3.Error as error:
            raise translate(error, self.path) from error
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            with self._lock:
                keep = self._writer is not None
                if keep:
                    self._idle.append(connection)
            if not keep:
                connection.close()

    def _opened(self) -> tuple[Writer, Owner]:
        if self._writer is None or self._owner is None:
            raise _closed()
        return self._writer, self._owner

    async def _off_loop(self, read: Callable[[], _T]) -> _T:
        if self._readers is None:
            raise _closed()
        return await asyncio.get_running_loop().run_in_executor(self._readers, read)

    def _write_events(self, connection: sqlite3.Connection, events: Sequence[EventRow]) -> None:
        """Inserts events; called on the writer thread inside a transaction."""
        rows: list[tuple[object, ...]] = []
        for run_id, seq, kind, at, payload in events:
            run = self._number(connection, run_id)
            payload = self._redactor.redact_bytes(payload)
            if len(payload) <= WHOLE_UP_TO:
                rows.append((run, seq, kind, at, payload, False, None))
            else:
                stored = self._bodies.store(connection, run, payload)
                rows.append((run, seq, kind, at, stored.payload, stored.packed, stored.cuts))
            if kind == "code_ready":
                search.index(connection, run, search.FIRST_CODE + seq, _code_in(payload))
        connection.executemany(_INSERT_EVENT, rows)

    def _number(self, connection: sqlite3.Connection, run_id: str) -> int:
        """Returns the run's number in the database; called on the writer thread."""
        number = self._numbers.get(run_id)
        if number is None:
            row = connection.execute("SELECT id FROM runs WHERE run_id = ?", (run_id,)).fetchone()
            if row is None:
                raise _not_found(run_id)
            number = int(row[0])
            self._numbers[run_id] = number
        return number


def _closed() -> StoreClosed:
    return StoreClosed("The history is not open.")


def _not_found(run_id: str) -> RunNotFound:
    return RunNotFound(f"There is no run '{run_id}' in the history.", advice="`desktop-agent runs` lists all.")


def _code_in(payload: bytes) -> str:
    try:
        return _code_decoder.decode(payload).code
    except msgspec.DecodeError:
        # It is stored all the same; only the search does not know its code.
        return ""
