"""Accounts as the window asks for them, answered in the engine's helper threads."""

from typing import Final, cast

from desktop_agent.agent.credentials import OTHER_SERVER, provider_of, secret_for
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.presets import PRESETS
from desktop_agent.store.secrets import Account, Place, Secret, Secrets
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


def token_of(secrets: Secrets, choice: ModelChoice) -> str | None:
    """Returns the token for a chosen model; without a chosen account, that of the provider's own first one.

    Called in a helper thread or on the engine's loop. A token still goes to no other address than its account's.

    Raises:
        SecretsError: The token cannot be read.
    """
    found = secret_of(secrets, choice)
    return found.value if found is not None else None


def secret_of(secrets: Secrets, choice: ModelChoice) -> Secret | None:
    """Returns the same token together with where it came from.

    Raises:
        SecretsError: The token cannot be read.
    """
    found = secret_for(secrets, choice)
    provider = provider_of(choice)
    if found is not None or choice.account or not provider:
        return found
    address = "" if provider == "hugging_face" else choice.base_url.rstrip("/")
    for account in secrets.accounts():
        if account.provider == provider and account.base_url.rstrip("/") == address:
            return secrets.find(provider, account=account.name, base_url=account.base_url)
    return None
