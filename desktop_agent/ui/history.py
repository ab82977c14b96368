"""The stored runs, as the window asks for them: never on its own thread."""

from pathlib import Path
from typing import Final

from desktop_agent.agent.events import AnyEvent
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.store.records import RunRecord
from desktop_agent.store.runs import RunStore
from desktop_agent.ui.runs.entry import RunEntry

LISTED: Final = 10_000
_EXCERPTS: Final = 100


class History:
    """Reads and changes the history through the engine's helper threads."""

    def __init__(self, bridge: RunBridge, store: RunStore) -> None:
        self._bridge = bridge
        self._store = store

    async def open(self) -> None:
        """Opens the file.

        Raises:
            StoreError: It cannot be opened.
        """
        await self._bridge.background(self._store.open)

    async def recent(self, words: str = "", limit: int = LISTED) -> list[RunEntry]:
        """Returns the latest runs, or the latest that contain the words.

        Args:
            words: What they must contain.
            limit: How many at most.

        Raises:
            StoreError: The history could not be read.
        """

        def read() -> list[RunEntry]:
            records = self._store.list_runs(limit, None, words)
            found = self._store.excerpts([record.run_id for record in records[:_EXCERPTS]], words) if words else {}
            return [entry_of(record, found.get(record.run_id, "")) for record in records]

        return await self._bridge.background(read)

    async def load(self, run_id: str) -> list[AnyEvent]:
        """Returns a run's events.

        Raises:
            StoreError: The history could not be read.
        """
        return await self._bridge.load(run_id)

    def file(self, run_id: str, name: str) -> Path | None:
        """Returns where a file that a run's code wrote is kept, or None when it is not."""
        return self._store.files.path(run_id, name)

    async def put_file(self, run_id: str, name: str, data: bytes) -> Path:
        """Keeps bytes as a file of a run, and returns where.

        Raises:
            StoreError: It could not be written.
        """
        return await self._bridge.background(self._store.files.put, run_id, name, data)

    async def record(self, run_id: str) -> RunRecord:
        """Returns a run's record.

        Raises:
            StoreError: The history could not be read.
        """
        return await self._bridge.background(self._store.run, run_id)

    async def take_in(self, path: Path) -> str:
        """Adds a run from a file and returns its id here.

        Raises:
            RunFileInvalid: The file is no exported run.
            StoreError: It cannot be read, or the history not written.
        """

        def take_in() -> str:
            from desktop_agent.export import import_run

            return import_run(path, self._store)

        return await self._bridge.background(take_in)

    async def rename(self, run_id: str, title: str) -> None:
        """Gives a run another title.

        Raises:
            StoreError: The history could not be written.
        """
        await self._bridge.background(lambda: self._store.update_run(run_id, title=title).result())

    async def pin(self, run_id: str, pinned: bool) -> None:
        """Keeps a run above the others, or lets it go back among them.

        Raises:
            StoreError: The history could not be written.
        """
        await self._bridge.background(lambda: self._store.update_run(run_id, pinned=pinned).result())

    async def delete(self, run_id: str) -> None:
        """Deletes a run for good.

        Raises:
            StoreError: The history could not be written.
        """
        await self._bridge.background(lambda: self._store.delete_run(run_id).result())

    async def close(self) -> None:
        """Writes what is queued and closes the file.

        Raises:
            StoreError: Something could not be written.
        """
        await self._bridge.background(self._store.close)


def entry_of(record: RunRecord, excerpt: str = "") -> RunEntry:
    """Returns a stored run as the list shows it."""
    return RunEntry(
        run_id=record.run_id,
        title=record.title or record.task,
        state=record.state,
        created_at=record.created_at,
        steps=record.steps,
        seconds=record.seconds,
        tokens=record.tokens_in + record.tokens_out,
        parent=record.parent,
        pinned=bool(record.pinned),
        excerpt=excerpt,
    )
