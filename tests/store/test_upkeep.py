"""Looking after the history: old runs, its size, copies of it and back."""

import json
import zipfile
from pathlib import Path

import pytest

from desktop_agent.store import RunStore
from desktop_agent.store.backups import Restored, read_backup, write_backup
from desktop_agent.store.errors import BackupInvalid
from desktop_agent.store.records import RunRecord
from desktop_agent.store.upkeep import compact, count_before

LONG = json.dumps({"text": "".join(map(str, range(300_000)))}).encode()


@pytest.fixture
def store(tmp_path: Path):
    with RunStore(tmp_path / "here" / "runs.db") as store:
        yield store


def add(store: RunStore, name: str, at: float, *, state: str = "success", payload: bytes = b"{}") -> None:
    store.add_run(RunRecord(run_id=name, title=name, task=name, state=state, created_at=at))  # type: ignore[arg-type]
    store.append(name, 0, "x", at, payload)


def test_old_runs_are_counted_and_those_that_go_on_are_not(store: RunStore) -> None:
    add(store, "old", 10)
    add(store, "going on", 10, state="running")
    add(store, "new", 100)
    assert count_before(store, 50) == 1
    store.delete_before(50).result()
    assert count_before(store, 50) == 0
    assert {record.run_id for record in store.list_runs()} == {"going on", "new"}


def test_compacting_keeps_every_run_and_does_not_stop_the_writer(store: RunStore) -> None:
    for number in range(20):
        add(store, f"run {number}", number, payload=json.dumps({"n": "x" * 3000 + str(number)}).encode())
    store.delete_before(15).result()
    assert compact(store) >= 0
    add(store, "after", 100)
    store.flush()
    assert len(store.list_runs()) == 6


def test_a_backup_brings_every_run_back_letter_for_letter_with_its_files(store: RunStore, tmp_path: Path) -> None:
    add(store, "a", 10, payload=LONG)
    add(store, "b", 20, state="failed")
    store.append("a", 1, "y", 11, b'{"n": 2}')
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    (scratch / "plot.txt").write_text("drawn")
    store.files.keep("a", scratch, ["plot.txt"])
    told: list[tuple[int, int]] = []
    target = tmp_path / "copies" / "history.agentbackup"
    assert write_backup(store, target, lambda done, total: told.append((done, total))) == target.stat().st_size
    assert told[-1][0] == told[-1][1]
    assert target.stat().st_mode & 0o077 == 0
    with RunStore(tmp_path / "there" / "runs.db") as other:
        add(other, "b", 99, state="cancelled")
        assert read_backup(other, target, lambda *_: None) == Restored(added=1, known=1)
        assert other.event_rows("a") == store.event_rows("a")
        assert other.run("a") == store.run("a")
        assert other.run("b").state == "cancelled"
        kept = other.files.path("a", "plot.txt")
        assert kept is not None
        assert kept.read_text() == "drawn"
        assert [record.run_id for record in other.list_runs(words="a")] == ["a"]


def test_a_run_that_went_on_when_the_backup_was_made_comes_back_as_interrupted(store: RunStore, tmp_path: Path) -> None:
    add(store, "a", 10, state="running")
    target = tmp_path / "history.agentbackup"
    write_backup(store, target, lambda *_: None)
    with RunStore(tmp_path / "there" / "runs.db") as other:
        read_backup(other, target, lambda *_: None)
        assert other.run("a").state == "interrupted"


@pytest.mark.parametrize("names", [(), ("readme.txt",), ("runs.db", "../outside"), ("runs.db", "other/file")])
def test_what_is_no_backup_is_refused_before_anything_is_read(
    store: RunStore, tmp_path: Path, names: tuple[str, ...]
) -> None:
    source = tmp_path / "some.zip"
    if names:
        with zipfile.ZipFile(source, "w") as archive:
            for name in names:
                archive.writestr(name, "x")
    else:
        source.write_text("text")
    with pytest.raises(BackupInvalid):
        read_backup(store, source, lambda *_: None)
    assert store.list_runs() == []
    assert not (tmp_path.parent / "outside").exists()
