"""What the models dialog needs of the rest of the program; tests make a fake of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from desktop_agent.models.choice import ModelChoice

# For their names alone: the window starts without the network libraries.
if TYPE_CHECKING:
    from desktop_agent.models.listing import ListedModel
    from desktop_agent.models.probe import ProbeResult

LocalState = Literal["ready", "not_downloaded", "runtime_missing", "unusable"]


@dataclass(frozen=True)
class LocalModel:
    """A model of the catalogue, and what is true of it on this computer.

    Attributes:
        id: Its name in the settings and on the command line.
        name: Its name for people.
        summary: What it can do, in a sentence.
        size: The file's size in bytes.
        memory_mb: What it takes while it runs.
        licence: The licence's name.
        source: Where it comes from, for people.
        state: Whether it can be used.
        text: What is missing or wrong, and what to do about it; empty when nothing is.
        fits: Whether it fits this computer's memory; None where that cannot be told.
        unfinished: Bytes that an unfinished download has left.
        own: Bytes of its file in our own folder; what is elsewhere is not ours to delete.
        path: The file that is used, or where a download would put it.
    """

    id: str
    name: str
    summary: str
    size: int
    memory_mb: int
    licence: str
    source: str
    state: LocalState
    path: Path
    text: str = ""
    fits: bool | None = None
    unfinished: int = 0
    own: int = 0


@dataclass(frozen=True)
class LocalModels:
    """All models of the catalogue, and what they take of the disk.

    Attributes:
        models: The models.
        folder: Our own folder of models.
        used: Bytes of whole files in that folder.
        unfinished: Bytes that unfinished downloads have left there.
        free: Bytes that are free on its disk; None where that cannot be told.
        memory_mb: This computer's memory; None where that cannot be told.
    """

    models: tuple[LocalModel, ...]
    folder: Path
    used: int = 0
    unfinished: int = 0
    free: int | None = None
    memory_mb: int | None = None


@dataclass(frozen=True)
class ListedProvider:
    """Someone whose models can be listed.

    Attributes:
        id: Its name here.
        name: Its name for people.
        place: A model of it without a name: provider and address.
        key: Where the key that would be sent comes from; empty when there is none.
        key_problem: Why the key cannot be read; empty when it can.
        needs_key: Models there do not answer without one.
        accounts: Names of the accounts that can be chosen.
        running: It is a server of this computer that has answered.
    """

    id: str
    name: str
    place: ModelChoice
    key: str = ""
    key_problem: str = ""
    needs_key: bool = False
    accounts: tuple[str, ...] = ()
    running: bool = False


OnDownload = Callable[[int, int, str], None]
"""Called in any thread with the bytes that are there, the bytes in all, and a line about it."""


class ModelLibrary(Protocol):
    """Models, as the dialog asks about them. All of it is awaited on the window's loop."""

    async def local(self) -> LocalModels: ...
    async def download(self, model_id: str, on_progress: OnDownload) -> None: ...
    async def discard(self, model_id: str) -> None: ...
    async def remove(self, model_id: str) -> None: ...
    async def check_file(self, path: Path) -> None: ...
    async def providers(self) -> Sequence[ListedProvider]: ...
    async def listing(self, place: ModelChoice) -> "Sequence[ListedModel]": ...
    async def probe(self, choice: ModelChoice) -> "ProbeResult": ...
