"""The whole history in one file, and back: runs that are here already stay as they are."""

import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import msgspec

from desktop_agent.store.errors import BackupInvalid, RunNotFound
from desktop_agent.store.files import make_folder, translate_os_error
from desktop_agent.store.migrations import copy_database
from desktop_agent.store.records import LIVE_STATES
from desktop_agent.store.runs import RunStore

ENDING = ".agentbackup"
_DATABASE = "runs.db"
_FOLDERS = ("blobs", "files")
_PIECE = 2**20

OnProgress = Callable[[int, int], None]
"""Called with what is done and what there is to do, in bytes or runs."""


class Restored(msgspec.Struct, frozen=True):
    """What came of reading a backup.

    Attributes:
        added: Runs that were added.
        known: Runs that were here already.
    """

    added: int
    known: int


def write_backup(store: RunStore, target: Path, on_progress: OnProgress) -> int:
    """Writes the whole history into one file and returns how many bytes it has.

    The file appears under its name only when it is complete.

    Raises:
        StoreError: The history cannot be read, or the file not written.
    """
    store.flush()
    make_folder(target.parent)
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        with tempfile.TemporaryDirectory(prefix="desktop-agent-backup-", dir=target.parent) as folder:
            database = Path(folder) / _DATABASE
            copy_database(store.path, database)
            # After the database: what is added meanwhile is in nobody's way, and a body is never changed.
            base = store.path.parent
            files = [path for name in _FOLDERS for path in sorted((base / name).rglob("*")) if path.is_file()]
            total = database.stat().st_size + sum(path.stat().st_size for path in files)
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                done = _pack(archive, database, _DATABASE, 0, total, on_progress)
                for path in files:
                    done = _pack(archive, path, path.relative_to(base).as_posix(), done, total, on_progress)
        unfinished.chmod(0o600)
        unfinished.replace(target)
        return target.stat().st_size
    except OSError as error:
        raise translate_os_error(error, target) from error
    finally:
        unfinished.unlink(missing_ok=True)


def read_backup(store: RunStore, source: Path, on_progress: OnProgress) -> Restored:
    """Adds the runs of a backup that are not here yet, with their files.

    Raises:
        BackupInvalid: The file is no backup, or a damaged one.
        StoreError: It cannot be read, or the history not written; what was added until then stays.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="desktop-agent-restore-") as folder:
            with zipfile.ZipFile(source) as archive:
                _unpack(archive, Path(folder), source)
            with RunStore(Path(folder) / _DATABASE) as copy:
                return _take_over(copy, store, on_progress)
    except zipfile.BadZipFile as error:
        raise _invalid(source) from error
    except OSError as error:
        raise translate_os_error(error, source) from error


def _pack(archive: zipfile.ZipFile, path: Path, name: str, done: int, total: int, on_progress: OnProgress) -> int:
    try:
        reader = path.open("rb")
    except FileNotFoundError:
        # A run was deleted since the list was made.
        return done
    entry = zipfile.ZipInfo(name)
    # Long outputs and pictures are compressed already.
    entry.compress_type = zipfile.ZIP_DEFLATED if name == _DATABASE else zipfile.ZIP_STORED
    with reader, archive.open(entry, "w", force_zip64=True) as writer:
        while piece := reader.read(_PIECE):
            writer.write(piece)
            done += len(piece)
            on_progress(done, total)
    return done


def _unpack(archive: zipfile.ZipFile, folder: Path, source: Path) -> None:
    names = archive.namelist()
    if _DATABASE not in names:
        raise _invalid(source)
    for name in names:
        parts = PurePosixPath(name).parts
        if name != _DATABASE and (parts[:1] not in [(known,) for known in _FOLDERS] or ".." in parts):
            raise _invalid(source)
        archive.extract(name, folder)


def _take_over(copy: RunStore, store: RunStore, on_progress: OnProgress) -> Restored:
    records = copy.list_runs(limit=-1)
    added = known = 0
    for at, record in enumerate(records, 1):
        if _is_here(store, record.run_id):
            known += 1
        else:
            state = "interrupted" if record.state in LIVE_STATES else record.state
            store.add_run(msgspec.structs.replace(record, state=state))
            for row in copy.event_rows(record.run_id):
                store.append(*row)
            written = copy.files.folder(record.run_id)
            if written.is_dir():
                shutil.copytree(written, store.files.folder(record.run_id), dirs_exist_ok=True)
            # One run after the other: what is queued must not grow with the backup.
            store.flush()
            added += 1
        on_progress(at, len(records))
    return Restored(added, known)


def _is_here(store: RunStore, run_id: str) -> bool:
    try:
        store.run(run_id)
    except RunNotFound:
        return False
    return True


def _invalid(source: Path) -> BackupInvalid:
    return BackupInvalid(f"{source} is no backup of a history.", advice=f"Choose a file that ends in {ENDING}.")
