"""Accounts as the window asks for them, answered in the engine's helper threads."""

from typing import Final, cast

from desktop_agent.agent.credentials import OTHER_SERVER
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.models.presets import PRESETS
from desktop_agent.store.secrets import Account, Place, Secrets
from desktop_agent.ui.services import AccountEntry, Accounts, Provider

_HUB: Final = Provider("hugging_face", "Hugging Face", keys_url="https://huggingface.co/settings/tokens")


class EngineAccounts:
    """`AccountServices` over the keyring."""

    def __init__(self, bridge: RunBridge, secrets: Secrets) -> None:
        self._bridge = bridge
        self._secrets = secrets

    async def accounts(self) -> Accounts:
        """Returns the accounts and what is true of the keyring.

        Raises:
            StoreError: The list cannot be read.
        """
        return await self._bridge.background(self._look)

    async def store(self, entry: AccountEntry, token: str) -> None:
        """Keeps a token where the person said, and nowhere else.

        Raises:
            SecretsError: It cannot be kept there.
        """
        account = Account(
            provider=entry.provider, name=entry.name, base_url=entry.base_url, place=cast("Place", entry.place)
        )
        await self._bridge.background(lambda: self._secrets.add(account, token, replace=True))

    async def remove(self, entry: AccountEntry) -> None:
        """Removes an account and its token.

        Raises:
            SecretsError: It cannot be removed.
        """
        await self._bridge.background(self._secrets.remove, entry.provider, entry.name)

    def _look(self) -> Accounts:
        status = self._secrets.keyring_status()
        entries = [
            AccountEntry(provider=one.provider, name=one.name, base_url=one.base_url, place=one.place)
            for one in self._secrets.accounts()
        ]
        providers = [
            Provider(preset.id, preset.name, base_url=preset.base_url, keys_url=preset.keys_url)
            for preset in PRESETS
            if preset.keys_url
        ]
        other = Provider(OTHER_SERVER, "OpenAI-compatible", needs_address=True)
        return Accounts(
            entries=tuple(entries),
            providers=(_HUB, *providers, other),
            keyring_ready=status.state == "ready",
            keyring=status.text,
        )
