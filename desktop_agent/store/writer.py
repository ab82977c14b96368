"""The one thread that writes the database.

What is to be written is queued and written in batches, one transaction each: an event costs microseconds instead of a
transaction. When the environment fails (disk full, file held by another program) the batch is kept, in order, and tried
again with what comes next; whoever waits for it is told at once.
"""

import contextlib
import itertools
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import cast

from desktop_agent.store.database import is_callers_mistake, translate
from desktop_agent.store.errors import RunNotFound, StoreClosed, StoreError

_log = logging.getLogger(__name__)

LINGER_SECONDS = 0.01
"""How long events that nobody waits for may gather before they are written."""
RETRY_SECONDS = 2.0
"""How long after a failure of the environment the kept batch is tried again."""


EventRow = tuple[str, int, str, float, bytes]
"""Run, place, kind, time and payload of an event."""


class Job:
    """One change to write.

    Attributes:
        work: Writes it; runs on the writer thread inside a transaction.
        done: Resolves after the commit.
        durable: The commit has to survive a power cut.
        keep: Try again later if the environment fails; otherwise the failure is final.
        after: Called after the commit, outside a transaction; what it cannot do is not tried again.
    """

    __slots__ = ("after", "done", "durable", "keep", "work")

    def __init__(
        self,
        work: Callable[[sqlite3.Connection], None],
        done: "Future[None]",
        *,
        durable: bool,
        keep: bool,
        after: Callable[[sqlite3.Connection], None] | None = None,
    ) -> None:
        self.work = work
        self.done = done
        self.durable = durable
        self.keep = keep
        self.after = after


class Writer:
    """Owns the writing connection and its thread."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        write_events: Callable[[sqlite3.Connection, Sequence[EventRow]], None],
        on_rollback: Callable[[], None],
    ) -> None:
        """Takes the connection over and starts the thread.

        Args:
            path: The database file, for messages.
            connection: The connection to write with.
            write_events: Inserts events; called on the writer thread inside a transaction.
            on_rollback: Called on the writer thread when a transaction was undone.
        """
        self._path = path
        self._write_events = write_events
        self._on_rollback = on_rollback
        self._connection = connection
        self._wake = threading.Condition()
        self._queue: list[Job | EventRow] = []
        self._shared = _new_future()
        self._urgent = False
        self._writing = False
        self._closing = False
        self._backlog: list[Job | EventRow] = []
        self._synchronous = ""
        self._thread = threading.Thread(target=self._run, name="desktop-agent store", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[sqlite3.Connection], None],
        *,
        durable: bool = False,
        keep: bool = True,
        after: Callable[[sqlite3.Connection], None] | None = None,
    ) -> "Future[None]":
        """Queues a change that somebody waits for, and returns a future for its commit.

        Args:
            work: Writes it.
            durable: Resolve only when it would survive a power cut.
            keep: Try again later when the environment fails.
            after: Called on the writer thread after the commit.

        Raises:
            StoreClosed: The store is closed.
        """
        job = Job(work, _new_future(), durable=durable, keep=keep, after=after)
        with self._wake:
            if self._closing:
                raise StoreClosed("The history is closed.")
            self._queue.append(job)
            self._urgent = True
            self._wake.notify()
        return job.done

    def submit_event(self, event: EventRow) -> "Future[None]":
        """Queues an event that nobody waits for, and returns the future that it shares with the others of its batch.

        Raises:
            StoreClosed: The store is closed.
        """
        with self._wake:
            if self._closing:
                raise StoreClosed("The history is closed.")
            self._queue.append(event)
            if len(self._queue) == 1:
                self._wake.notify()
            return self._shared

    def flush(self) -> None:
        """Waits until all that was submitted before is written, or its failure was told to whoever waits for it."""
        with self._wake:
            if self._closing or not (self._queue or self._writing):
                return
        with contextlib.suppress(StoreClosed):
            self.submit(_nothing, keep=False).exception()

    def close(self) -> int:
        """Writes what is queued, ends the thread, closes the connection; returns how many jobs could not be written."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()
        self._connection.close()
        return len(self._backlog)

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wait()
                if self._closing and not self._queue and not self._backlog:
                    return
                last_try = self._closing
                jobs, self._queue = self._queue, []
                shared, self._shared = self._shared, _new_future()
                self._urgent = False
                self._writing = True
            self._write([*self._backlog, *jobs], shared)
            with self._wake:
                self._writing = False
            if last_try:
                return

    def _wait(self) -> None:
        if not self._queue and not self._closing:
            self._wake.wait_for(lambda: self._queue or self._closing, RETRY_SECONDS if self._backlog else None)
        if not self._urgent and not self._closing:
            self._wake.wait_for(lambda: self._urgent or self._closing, LINGER_SECONDS)

    def _write(self, jobs: "list[Job | EventRow]", shared: "Future[None]") -> None:
        try:
            self._transaction(jobs)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one job must not end the thread
            if _is_the_environments(error):
                self._put_off(jobs, error, shared)
            else:
                self._write_one_by_one(jobs, shared)
        else:
            self._backlog = []
            for job in jobs:
                _resolve(_future_of(job, shared), None)
        _resolve(shared, None)

    def _transaction(self, jobs: "list[Job | EventRow]") -> None:
        changes = [job for job in jobs if isinstance(job, Job)]
        wanted = "FULL" if any(job.durable for job in changes) else "NORMAL"
        if wanted != self._synchronous:
            self._connection.execute(f"PRAGMA synchronous = {wanted}")
            self._synchronous = wanted
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            for is_change, group in itertools.groupby(jobs, _is_change):
                if is_change:
                    for job in cast("Iterable[Job]", group):
                        job.work(self._connection)
                else:
                    self._write_events(self._connection, cast("list[EventRow]", list(group)))
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._on_rollback()
            raise
        for job in changes:
            if job.after is not None:
                with contextlib.suppress(sqlite3.Error, OSError):
                    job.after(self._connection)

    def _write_one_by_one(self, jobs: "list[Job | EventRow]", shared: "Future[None]") -> None:
        """One job is wrong: the others must not be lost with it."""
        self._backlog = []
        for place, job in enumerate(jobs):
            try:
                self._transaction([job])
            except Exception as error:  # noqa: BLE001 - as above
                if _is_the_environments(error):
                    self._put_off(jobs[place:], error, shared)
                    return
                _log.error("An event or a change of a run could not be stored: %s", error)
                _resolve(_future_of(job, shared), error)
            else:
                if isinstance(job, Job):
                    _resolve(job.done, None)

    def _put_off(self, jobs: "list[Job | EventRow]", failure: Exception, shared: "Future[None]") -> None:
        error = translate(failure, self._path) if isinstance(failure, sqlite3.Error) else failure
        if not self._backlog:
            _log.error("The history could not be written and is tried again: %s", error)
        for job in jobs:
            _resolve(_future_of(job, shared), error)
        self._backlog = [job for job in jobs if not isinstance(job, Job) or job.keep]


def _is_change(job: Job | EventRow) -> bool:
    return isinstance(job, Job)


def _future_of(job: Job | EventRow, shared: "Future[None]") -> "Future[None]":
    return job.done if isinstance(job, Job) else shared


def _is_the_environments(error: Exception) -> bool:
    """True if the same job may succeed later: it is not the job that is wrong."""
    if isinstance(error, sqlite3.Error):
        return not is_callers_mistake(error)
    return isinstance(error, StoreError) and not isinstance(error, RunNotFound)


def _new_future() -> "Future[None]":
    future: Future[None] = Future()
    # A future that runs cannot be cancelled: a task that gives up waiting must not take the event with it.
    future.set_running_or_notify_cancel()
    return future


def _resolve(future: "Future[None]", error: Exception | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)


def _nothing(connection: sqlite3.Connection) -> None:
    """Writes nothing: its future tells that all before it is written."""
