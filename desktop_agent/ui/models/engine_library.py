"""`ModelLibrary` over the models package, answered in the engine's threads."""

import asyncio
import shutil
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_agent.agent.credentials import OTHER_SERVER, provider_of
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.choice import ModelChoice, create_model
from desktop_agent.models.errors import AuthenticationFailed, ModelError
from desktop_agent.models.presets import PRESETS
from desktop_agent.store.secrets import Account, Secret
from desktop_agent.ui.models.library import ListedProvider, LocalModel, LocalModels, OnDownload

if TYPE_CHECKING:
    from desktop_agent.models.listing import ListedModel
    from desktop_agent.models.local import CatalogueModel
    from desktop_agent.models.probe import ProbeResult

HUB: Final = "hugging_face"


class EngineLibrary:
    """Asks the models package; its libraries are imported when they are first needed."""

    def __init__(
        self,
        bridge: RunBridge,
        find_key: Callable[[ModelChoice], Secret | None],
        accounts: Callable[[], Sequence[Account]],
    ) -> None:
        """Makes the library.

        Args:
            bridge: Runs what takes time.
            find_key: Returns the key for a choice; called in a helper thread.
            accounts: Returns the accounts there are; called in a helper thread.
        """
        self._bridge = bridge
        self._find_key = find_key
        self._accounts = accounts
        # Of the engine's loop: what a cancelled download still has to finish is waited for before the file is touched.
        self._busy: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def local(self) -> LocalModels:
        """Looks which models are on this computer; nothing is asked over the network."""
        return await self._bridge.background(_look)

    async def download(self, model_id: str, on_progress: OnDownload) -> None:
        """Fetches a model; cancelling keeps what has come for the next time.

        Raises:
            ModelError: It could not be fetched.
        """

        async def work() -> None:
            from desktop_agent.models.local import download, find_model

            async with self._busy[model_id]:
                await download(
                    find_model(model_id),
                    on_progress=lambda now: on_progress(now.done_bytes, now.total_bytes, now.text),
                )

        await self._bridge.engine.run(work())

    async def discard(self, model_id: str) -> None:
        """Deletes what an unfinished download has left.

        Raises:
            ModelError: There is no such model.
        """

        async def work() -> None:
            from desktop_agent.models.local import discard, find_model

            async with self._busy[model_id]:
                await asyncio.to_thread(discard, find_model(model_id))

        await self._bridge.engine.run(work())

    async def remove(self, model_id: str) -> None:
        """Deletes a model's file from our own folder, after its idle server has been stopped.

        Raises:
            ModelError: It cannot be deleted.
        """

        def work() -> None:
            from desktop_agent.models.local import find_model, remove
            from desktop_agent.models.local.server import stop_unused

            # Where an open file cannot be deleted, the server that keeps it open would be in the way.
            stop_unused()
            remove(find_model(model_id))

        await self._bridge.background(work)

    async def check_file(self, path: Path) -> None:
        """Looks whether a file is a model that can be used.

        Raises:
            ModelError: It is not; the message says why.
        """

        def work() -> None:
            from desktop_agent.models.local.files import check_gguf

            check_gguf(path)

        await self._bridge.background(work)

    async def providers(self) -> Sequence[ListedProvider]:
        """Says who has a list of models, and which key would be sent; no list is asked for."""
        return await self._bridge.background(self._look_for_providers)

    async def listing(self, place: ModelChoice) -> "Sequence[ListedModel]":
        """Asks a provider for its models.

        Raises:
            ModelError: It cannot be reached, refuses, or has no list.
            StoreError: Its key cannot be read.
        """
        # The Hub's list is public: its token stays here.
        key = None if place.provider == HUB else await self._bridge.background(self._find_key, place)

        async def ask() -> "list[ListedModel]":
            from desktop_agent.models.listing import HUB_URL, list_models

            return await list_models(place.base_url or HUB_URL, key.value if key is not None else None)

        try:
            return await self._bridge.engine.run(ask())
        except ValueError as error:
            raise ModelError(f"'{place.base_url}' is no address of a server.", advice=str(error)) from error

    async def probe(self, choice: ModelChoice) -> "ProbeResult":
        """Asks a model for a small action, 20 seconds at most once it is ready.

        Raises:
            ModelError: It cannot be made ready.
            StoreError: Its key cannot be read.
        """
        key = await self._bridge.background(self._find_key, choice)
        if choice.provider == HUB and key is None:
            # Without this, the Hub's library would look for a login of its own.
            raise AuthenticationFailed("There is no token for Hugging Face.", advice="Add one under Accounts.")

        async def ask() -> "ProbeResult":
            from desktop_agent.models.probe import probe

            model = create_model(choice, api_key=key.value if key is not None else None)
            try:
                await model.prepare()
                return await probe(model)
            finally:
                # A cancelled test frees the model too.
                await asyncio.shield(model.aclose())

        return await self._bridge.engine.run(ask())

    def _look_for_providers(self) -> list[ListedProvider]:
        accounts = self._accounts()
        hub = ListedProvider(id=HUB, name="Hugging Face", place=ModelChoice(provider=HUB), needs_key=True)
        presets = [
            ListedProvider(
                id=preset.id,
                name=preset.name,
                place=ModelChoice(provider="openai_compatible", base_url=preset.base_url),
                needs_key=bool(preset.environment),
            )
            for preset in PRESETS
        ]
        known = {provider.place.base_url.rstrip("/") for provider in presets}
        others = sorted({one.base_url.rstrip("/") for one in accounts if one.provider == OTHER_SERVER} - known - {""})
        own = [
            ListedProvider(
                id=address,
                name=address.partition("//")[2].partition("/")[0],
                place=ModelChoice(provider="openai_compatible", base_url=address),
            )
            for address in others
        ]
        return [self._with_key(provider, accounts) for provider in (hub, *presets, *own)]

    def _with_key(self, provider: ListedProvider, accounts: Sequence[Account]) -> ListedProvider:
        place = provider.place
        of = provider_of(place)
        address = "" if of == HUB else place.base_url.rstrip("/")
        names = tuple(one.name for one in accounts if one.provider == of and one.base_url.rstrip("/") == address)
        key = problem = ""
        if not names and not provider.needs_key:
            return provider
        try:
            found = self._find_key(place)
            key = found.source if found is not None else ""
        except DesktopAgentError as error:
            problem = str(error)
        return ListedProvider(
            id=provider.id,
            name=provider.name,
            place=place,
            key=key,
            key_problem=problem,
            needs_key=provider.needs_key,
            accounts=names,
        )


def _look() -> LocalModels:
    from desktop_agent.models.local import CATALOGUE, disk_use, models_dir, total_memory_mb

    folder, used, memory = models_dir(), disk_use(), total_memory_mb()
    return LocalModels(
        models=tuple(_look_at(model, memory) for model in CATALOGUE),
        folder=folder,
        used=used.files,
        unfinished=used.unfinished,
        free=_free(folder),
        memory_mb=memory,
    )


def _look_at(model: "CatalogueModel", memory_mb: int | None) -> LocalModel:
    from desktop_agent.models.local import fits, models_dir, needed_bytes, status

    found = status(model.id)
    wrong = found.state in {"runtime_missing", "unusable"}
    own = models_dir() / model.file_name
    return LocalModel(
        id=model.id,
        name=model.name,
        summary=model.summary,
        size=model.size_bytes,
        memory_mb=model.memory_mb,
        licence=model.licence,
        source=f"huggingface.co/{model.repo_id}",
        state=found.state,
        path=found.path,
        text=" ".join(part for part in (f"{found.text}.", found.advice) if part) if wrong else "",
        fits=fits(model, memory_mb) if memory_mb is not None else None,
        unfinished=model.size_bytes - needed_bytes(model) if found.download_bytes else 0,
        own=own.stat().st_size if own.is_file() else 0,
    )


def _free(folder: Path) -> int | None:
    # The folder need not be there yet.
    there = next((path for path in (folder, *folder.parents) if path.exists()), None)
    try:
        return shutil.disk_usage(there).free if there is not None else None
    except OSError:
        return None
