"""What the window needs of the rest of the program; `desktop_agent.app` makes it, tests make fakes of it."""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from desktop_agent.bridge.runs import RunBridge
from desktop_agent.models.choice import ModelChoice
from desktop_agent.store.templates import TemplateFile
from desktop_agent.tools.registry import ToolEntry
from desktop_agent.ui.accounts.services import AccountServices
from desktop_agent.ui.composer.model_text import ModelState, Server
from desktop_agent.ui.composer.packages import Package
from desktop_agent.ui.history import History
from desktop_agent.ui.models.library import ModelLibrary
from desktop_agent.ui.settings.data_services import DataServices


@dataclass(frozen=True)
class Offer:
    """What a download would mean, said before it begins.

    Attributes:
        name: The model's name.
        size: Its size in bytes.
        source: Where it comes from, for people.
        target: The file it becomes.
        licence: Its licence.
        done: Bytes that an earlier, unfinished download left.
    """

    name: str
    size: int
    source: str
    target: Path
    licence: str = ""
    done: int = 0


OnProgress = Callable[[int, int], None]
"""Called in any thread with the bytes that are there and the bytes in all."""


class ModelServices(Protocol):
    """Models, as far as the window asks about them. All of it is awaited on the window's loop."""

    async def state(self, choice: ModelChoice) -> ModelState: ...
    async def servers(self) -> Sequence[Server]: ...
    async def offer(self) -> Offer | None: ...
    async def download(self, on_progress: OnProgress) -> None: ...


@dataclass(frozen=True)
class Services:
    """Everything together.

    Attributes:
        bridge: Runs.
        history: Stored runs.
        tools: Returns the tools there are; called in a helper thread.
        packages: Returns what is installed; called in a helper thread.
        base_imports: The imports that every run has.
        models: Models.
        accounts: Tokens, or None where they cannot be had.
        data: What is kept on the disk, or None where it cannot be asked.
        library: All models of this computer and of providers, or None where there is no such dialog.
        isolation: Finds out how this computer isolates actions, in words, and whether fully; runs on the engine's loop.
        data_folder: Where runs and models are kept.
        templates: Saved tasks.
    """

    bridge: RunBridge
    history: History
    tools: Callable[[], Sequence[ToolEntry]]
    packages: Callable[[], Sequence[Package]]
    base_imports: tuple[str, ...]
    models: ModelServices
    isolation: Callable[[], Coroutine[Any, Any, tuple[str, bool]]]
    data_folder: Path
    templates: TemplateFile = field(default_factory=TemplateFile)
    accounts: AccountServices | None = None
    library: ModelLibrary | None = None
    data: DataServices | None = None
