import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop_agent.store import RunRecord, RunStore, database, files, writer
from desktop_agent.store.bodies import Bodies
from desktop_agent.store.database import connect, create_private
from desktop_agent.store.errors import (
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreTooNew,
    StoreUnavailable,
)
from desktop_agent.store.migrations import MIGRATIONS, migrate
from desktop_agent.store.upkeep import set_aside


@contextmanager
def full_disk(store: RunStore) -> Iterator[None]:
    """SQLite itself refuses to grow the file: the same error as on a full disk."""

    def limit(pages: int) -> None:
        store.flush()
        connection = store._writer._connection  # type: ignore[union-attr]  # pyright: ignore
        connection.execute(f"PRAGMA max_page_count = {pages}")

    limit(1)
    try:
        yield
    finally:
        limit(2**30)


def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    with RunStore(path) as store:
        store.add_run(RunRecord(run_id="a")).result()
        with full_disk(store):
            failing = [store.append("a", seq, "x", 0.0, b"%d" % seq * 3000, durable=True) for seq in range(8)]
            with pytest.raises(StoreFull, match="no room to write the history") as caught:
                failing[-1].result()
            assert "Free some space" in caught.value.advice
        store.append("a", 8, "x", 0.0, b"8", durable=True).result()
        assert [event[:1] for event in store.events("a")] == [b"%d" % seq for seq in range(9)]


def test_closing_on_a_full_disk_says_what_is_lost(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "runs.db").open()
    store.add_run(RunRecord(run_id="a")).result()
    store._writer._connection.execute("PRAGMA max_page_count = 1")  # type: ignore[union-attr]  # pyright: ignore
    for seq in range(50):
        store.append("a", seq, "x", 0.0, b"x" * 3000)
    with pytest.raises(StoreError, match="changes could not be written"):
        store.close()


def test_a_file_held_by_another_program_is_told_and_written_when_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.02)
    path = tmp_path / "runs.db"
    with RunStore(path) as store:
        store.add_run(RunRecord(run_id="a")).result()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreBusy, match="Another program holds"):
                store.append("a", 0, "x", 0.0, b"[0]", durable=True).result()
            other.execute("ROLLBACK")
        store.append("a", 1, "x", 0.0, b"[1]", durable=True).result()
        assert store.events("a") == [b"[0]", b"[1]"]


def test_a_large_body_that_cannot_be_written_is_kept_and_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    payload = b'{"text":"' + os.urandom(400_000).hex().encode() + b'"}'
    put = Bodies._put  # pyright: ignore[reportPrivateUsage]

    def no_room(*arguments: object) -> int:
        raise StoreFull("There is no room.")

    with RunStore(tmp_path / "runs.db") as store:
        store.add_run(RunRecord(run_id="a")).result()
        monkeypatch.setattr(Bodies, "_put", no_room)
        with pytest.raises(StoreFull):
            store.append("a", 0, "x", 0.0, payload, durable=True).result()
        monkeypatch.setattr(Bodies, "_put", put)
        store.append("a", 1, "x", 0.0, b"{}", durable=True).result()
        assert store.events("a") == [payload, b"{}"]
        shutil.rmtree(tmp_path / "blobs")
        with pytest.raises(StoreCorrupt, match="part of this run is missing"):
            store.events("a")


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    path.write_bytes(b"not a database at all, but long enough to be read as a header of one......................" * 10)
    before = path.read_bytes()
    with pytest.raises(StoreCorrupt, match="is damaged") as caught:
        RunStore(path).open()
    assert "Set it aside" in caught.value.advice
    assert path.read_bytes() == before


def test_a_damaged_history_is_set_aside_whole_and_a_new_one_begins(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    path.write_bytes(b"damaged" * 1000)
    path.with_name("runs.db-wal").write_bytes(b"log")
    aside = set_aside(path)
    assert aside.read_bytes() == b"damaged" * 1000
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"log"
    with RunStore(path) as store:
        assert store.list_runs() == []


def test_a_process_that_is_killed_while_it_writes_loses_nothing_it_was_told_is_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    code = f"""
import sys
from pathlib import Path
from desktop_agent.store import RunRecord, RunStore
store = RunStore(Path({str(path)!r})).open()
store.add_run(RunRecord(run_id="a"))
for seq in range(10**9):
    done = store.append("a", seq, "x", 0.0, b"%d" % seq + b" " * 500, durable=seq % 3 == 0)
    if seq % 3 == 0:
        done.result()
        print(seq, flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [int(next(process.stdout)) for _ in range(30)]
        process.kill()
        told += [int(line) for line in process.stdout if line.endswith("\n")]
    with RunStore(path) as store:
        stored = [int(event) for event in store.events("a")]
        assert stored == list(range(len(stored)))
        assert stored[-1] >= told[-1]
        assert store.run("a").state == "interrupted"
        with store.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_newer_schema_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(StoreTooNew, match="newer version of Desktop Agent"):
        RunStore(path).open()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
    assert not (tmp_path / "backups").exists()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable, match="cannot be used"):
        RunStore(tmp_path / "file" / "runs.db").open()


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc, in which nobody may make files")
def test_a_folder_that_nobody_may_write_is_told() -> None:
    with pytest.raises(StoreError) as caught:
        RunStore(Path("/proc/self/desktop-agent/runs.db")).open()
    assert caught.value.advice


def test_a_read_only_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    with RunStore(path) as store:
        store.add_run(RunRecord(run_id="a")).result()
        store._writer._connection.execute("PRAGMA query_only = ON")  # type: ignore[union-attr]  # pyright: ignore
        with pytest.raises(StoreReadOnly, match="may not be written"):
            store.append("a", 0, "x", 0.0, b"{}", durable=True).result()
        store._writer._connection.execute("PRAGMA query_only = OFF")  # type: ignore[union-attr]  # pyright: ignore
        store.append("a", 1, "x", 0.0, b"{}", durable=True).result()
        assert len(store.events("a")) == 2


def test_a_bug_in_one_change_does_not_end_the_writer(tmp_path: Path) -> None:
    def wrong(connection: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    with RunStore(tmp_path / "runs.db") as store:
        store.add_run(RunRecord(run_id="a"))
        with pytest.raises(ZeroDivisionError):
            store._writer.submit(wrong).result()  # type: ignore[union-attr]  # pyright: ignore
        store.append("a", 0, "x", 0.0, b"{}", durable=True).result()


def test_a_migration_makes_a_backup_first_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    old = (("CREATE TABLE things (name TEXT)",),)
    new = (*old, ("ALTER TABLE things ADD COLUMN size INTEGER", "UPDATE things SET size = 1"))
    create_private(path)
    with closing(connect(path)) as connection:
        assert migrate(path, connection, old) is None
        connection.execute("INSERT INTO things VALUES ('one')")
        backup = migrate(path, connection, new)
        assert connection.execute("SELECT name, size FROM things").fetchall() == [("one", 1)]
        assert migrate(path, connection, new) is None
    assert backup is not None
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT name FROM things").fetchall() == [("one",)]
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    old = (("CREATE TABLE things (name TEXT)",),)
    broken = (*old, ("DROP TABLE things", "CREATE NONSENSE"))
    create_private(path)
    with closing(connect(path)) as connection:
        migrate(path, connection, old)
        with pytest.raises(StoreError):
            migrate(path, connection, broken)
        assert connection.execute("SELECT count(*) FROM things").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_file_is_the_old_or_the_new_one_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    files.write_atomically(path, b"old")

    def no_room(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", no_room)
    with pytest.raises(StoreFull, match="no room to write"):
        files.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_private_file_is_its_owners_and_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    files.write_atomically(target, b"1")
    assert target.stat().st_mode & 0o777 == 0o600
    link.symlink_to(target)
    target.chmod(0o640)
    files.write_atomically(link, b"2")
    assert link.is_symlink()
    assert target.read_bytes() == b"2"
    assert target.stat().st_mode & 0o777 == 0o640
