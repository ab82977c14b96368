"""Models as the window asks about them, answered in the engine's threads."""

from collections.abc import Callable, Sequence

from desktop_agent.bridge.runs import RunBridge
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.choice import ModelChoice
from desktop_agent.store.secrets import Secret, SecretsFileLocked
from desktop_agent.ui.composer.model_text import ModelState, Server
from desktop_agent.ui.services import Offer, OnProgress
from desktop_agent.ui.wording import embedded_state, hub_state, locked_state, server_state, unreadable_state


class EngineModels:
    """`ModelServices` over the models package; its libraries are imported when they are first needed."""

    def __init__(self, bridge: RunBridge, find_key: Callable[[ModelChoice], Secret | None]) -> None:
        """Makes the services.

        Args:
            bridge: Runs what takes time.
            find_key: Returns the key for a choice; called in a helper thread.
        """
        self._bridge = bridge
        self._find_key = find_key

    async def state(self, choice: ModelChoice) -> ModelState:
        """Says what is true of a choice; nothing is loaded or asked over the network.

        Raises:
            ModelError: The catalogue has no such model.
        """
        match choice.provider:
            case "embedded":

                def look() -> ModelState:
                    from desktop_agent.models.local import status

                    found = status(choice.model_id)
                    return embedded_state(found.state, found.text, found.advice, found.download_bytes)

                return await self._bridge.background(look)
            case "hugging_face" | "openai_compatible":
                return await self._bridge.background(self._state_of_key, choice)
            case _:
                return ModelState(ready=True)

    async def servers(self) -> Sequence[Server]:
        """Asks the usual ports of this computer, and no other address.

        Raises:
            ModelError: The look itself failed.
        """

        async def look() -> list[Server]:
            from desktop_agent.models.discovery import discover_servers

            return [
                Server(name=server.name, base_url=server.base_url, models=tuple(server.models))
                for server in await discover_servers()
            ]

        return await self._bridge.engine.run(look())

    async def offer(self) -> Offer | None:
        """Says what fetching the built-in model would mean; None when that would not help."""

        def look() -> Offer | None:
            from desktop_agent.models.local import DEFAULT, needed_bytes, status

            found = status()
            if found.state != "not_downloaded":
                return None
            return Offer(
                name=DEFAULT.name,
                size=DEFAULT.size_bytes,
                source=f"huggingface.co/{DEFAULT.repo_id}",
                target=found.path,
                licence=DEFAULT.licence,
                done=DEFAULT.size_bytes - needed_bytes(DEFAULT),
            )

        return await self._bridge.background(look)

    async def download(self, on_progress: OnProgress) -> None:
        """Fetches the built-in model; cancelling keeps what has come for the next time.

        Raises:
            ModelError: It could not be fetched.
        """

        async def work() -> None:
            from desktop_agent.models.local import DEFAULT, download

            await download(DEFAULT, on_progress=lambda progress: on_progress(progress.done_bytes, progress.total_bytes))

        await self._bridge.engine.run(work())

    def _state_of_key(self, choice: ModelChoice) -> ModelState:
        try:
            found = self._find_key(choice)
        except SecretsFileLocked as error:
            return locked_state(str(error))
        except DesktopAgentError as error:
            return unreadable_state(str(error))
        except ValueError:
            # Its address is none, which the run itself will say.
            return ModelState(ready=True)
        source = found.source if found is not None else ""
        # Many servers want no key, and one that does will say so.
        return hub_state(source) if choice.provider == "hugging_face" else server_state(source)
