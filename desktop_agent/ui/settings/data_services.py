"""What the data page asks for: sizes, clean-up, copies. All of it is done in the engine's helper threads."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Protocol

from desktop_agent.bridge.runs import RunBridge
from desktop_agent.store.runs import RunStore

# For its name alone: the window starts without it.
if TYPE_CHECKING:
    from desktop_agent.store.backups import Restored

_DAY: Final = 86_400

Kind = Literal["history", "files", "old", "models", "reports", "scratch", "other"]
OnProgress = Callable[[int, int], None]


@dataclass(frozen=True)
class Place:
    """Something that takes room on the disk.

    Attributes:
        kind: `history` (the database), `files` (long outputs, pictures, written files), `old` (copies made before a
            change of the database), `models`, `reports` (of crashes), `scratch` (folders of running interpreters) or
            `other`.
        size: In bytes.
    """

    kind: Kind
    size: int


class DataServices(Protocol):
    """Where the data is and what can be done with it; awaited on the window's loop."""

    async def places(self) -> Sequence[Place]: ...
    async def count_older(self, days: int) -> int: ...
    async def delete_older(self, days: int) -> int: ...
    async def compact(self) -> int: ...
    async def back_up(self, target: Path, on_progress: OnProgress) -> int: ...
    async def restore(self, source: Path, on_progress: OnProgress) -> "Restored": ...


class EngineData:
    """`DataServices` over the history."""

    def __init__(self, bridge: RunBridge, store: RunStore, folder: Path) -> None:
        """Makes the services.

        Args:
            bridge: Runs what takes time.
            store: The history.
            folder: Where everything is kept.
        """
        self._bridge = bridge
        self._store = store
        self._folder = folder

    async def places(self) -> Sequence[Place]:
        """Returns what takes how much room.

        Raises:
            StoreError: The history cannot be read.
        """
        return await self._bridge.background(self._measure)

    async def count_older(self, days: int) -> int:
        """Returns how many runs are over and began longer ago.

        Raises:
            StoreError: The history cannot be read.
        """
        from desktop_agent.store.upkeep import count_before

        return await self._bridge.background(count_before, self._store, _before(days))

    async def delete_older(self, days: int) -> int:
        """Deletes those runs and returns how many there were.

        Raises:
            StoreError: The history cannot be written.
        """
        from desktop_agent.store.upkeep import count_before

        def delete() -> int:
            border = _before(days)
            count = count_before(self._store, border)
            self._store.delete_before(border).result()
            return count

        return await self._bridge.background(delete)

    async def compact(self) -> int:
        """Gives room that deleted runs left back to the disk; returns how many bytes.

        Raises:
            StoreError: The history is in use elsewhere.
        """
        from desktop_agent.store.upkeep import compact

        return await self._bridge.background(compact, self._store)

    async def back_up(self, target: Path, on_progress: OnProgress) -> int:
        """Writes the whole history into a file and returns its size; `on_progress` is called in a helper thread.

        Raises:
            StoreError: It cannot be written.
        """
        from desktop_agent.store.backups import write_backup

        return await self._bridge.background(write_backup, self._store, target, on_progress)

    async def restore(self, source: Path, on_progress: OnProgress) -> "Restored":
        """Adds the runs of a backup that are not here; `on_progress` is called in a helper thread.

        Raises:
            StoreError: It is no backup, or cannot be read.
        """
        from desktop_agent.store.backups import read_backup

        return await self._bridge.background(read_backup, self._store, source, on_progress)

    def _measure(self) -> list[Place]:
        from desktop_agent.execution.temporary import own_folders
        from desktop_agent.models.local import disk_use
        from desktop_agent.store.upkeep import usage

        used, models = usage(self._store), disk_use().total
        reports = _size(self._folder / "crash-reports")
        known = used.total + models + reports
        return [
            Place("history", used.database),
            Place("files", used.files),
            Place("old", used.backups),
            Place("models", models),
            Place("reports", reports),
            Place("scratch", sum(map(_size, own_folders()))),
            Place("other", max(0, _size(self._folder) - known)),
        ]


def _before(days: int) -> float:
    return time.time() - days * _DAY


def _size(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            status = path.lstat()
        except OSError:
            # It went while it was counted.
            continue
        total += status.st_size if path.is_file() and not path.is_symlink() else 0
    return total
