"""`AccountServices` over the stored secrets, answered in the engine's threads."""

from typing import TYPE_CHECKING, Final, cast

from desktop_agent.agent.credentials import OTHER_SERVER
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.models.presets import PRESETS
from desktop_agent.store.secrets import Account, Place, Secrets
from desktop_agent.store.secrets.accounts import HUB_VARIABLES, HUGGING_FACE
from desktop_agent.ui.accounts.services import AccountEntry, Accounts, FileState, LoginState, Provider

if TYPE_CHECKING:
    from desktop_agent.models.key_check import KeyFacts

_HUB: Final = Provider(
    HUGGING_FACE,
    "Hugging Face",
    base_url="https://router.huggingface.co",
    keys_url="https://huggingface.co/settings/tokens",
    variable=HUB_VARIABLES[0],
)


class EngineAccounts:
    """`AccountServices` over the keyring, the encrypted file, the environment and this session's memory."""

    def __init__(self, bridge: RunBridge, secrets: Secrets) -> None:
        self._bridge = bridge
        self._secrets = secrets

    async def accounts(self) -> Accounts:
        """Returns the accounts and what is true of the places for tokens.

        Raises:
            StoreError: The list cannot be read.
        """
        return await self._bridge.background(self._look)

    async def store(self, entry: AccountEntry, token: str, passphrase: str = "") -> None:
        """Keeps a token where the person said, and nowhere else.

        Raises:
            SecretsError: It cannot be kept there.
        """

        def work() -> None:
            if passphrase:
                self._secrets.file.open(passphrase)
            self._secrets.add(_account(entry), token, replace=True)

        await self._bridge.background(work)

    async def rename(self, entry: AccountEntry, name: str) -> None:
        """Gives an account another name.

        Raises:
            SecretsError: There is one of that name, or the token cannot be moved.
        """
        await self._bridge.background(self._secrets.rename, entry.provider, entry.name, name)

    async def remove(self, entry: AccountEntry) -> None:
        """Removes an account and its token.

        Raises:
            SecretsError: It cannot be removed.
        """
        await self._bridge.background(self._secrets.remove, entry.provider, entry.name)

    async def unlock(self, passphrase: str) -> None:
        """Opens the encrypted file until the application ends.

        Raises:
            SecretsError: It is the wrong passphrase, or the file is damaged.
        """
        await self._bridge.background(self._secrets.file.open, passphrase)

    async def test(self, entry: AccountEntry) -> "KeyFacts":
        """Asks the account's own provider about its token, once.

        Raises:
            SecretsError: The token cannot be read.
            ModelError: The provider does not accept it, or cannot be reached.
        """
        secret = await self._bridge.background(self._secrets.secret_of, entry.provider, entry.name)

        async def ask() -> "KeyFacts":
            from desktop_agent.models.key_check import check_key

            return await check_key(entry.provider, entry.base_url, secret.value)

        return await self._bridge.engine.run(ask())

    async def token(self, entry: AccountEntry) -> str:
        """Returns a token, to be copied.

        Raises:
            SecretsError: It cannot be read.
        """
        secret = await self._bridge.background(self._secrets.secret_of, entry.provider, entry.name)
        return secret.value

    def use_login(self, used: bool) -> None:
        """Lets the login of `hf auth login` be used from now on, or no longer; it is never changed."""
        self._secrets.use_hugging_face_login = used

    def _look(self) -> Accounts:
        status = self._secrets.keyring_status()
        providers = [
            Provider(
                preset.id,
                preset.name,
                base_url=preset.base_url,
                keys_url=preset.keys_url,
                variable=preset.environment,
            )
            for preset in PRESETS
            if preset.keys_url
        ]
        other = Provider(OTHER_SERVER, "OpenAI-compatible", needs_address=True, variable="MODEL_API_KEY")
        variables = [*HUB_VARIABLES, *(provider.variable for provider in providers)]
        return Accounts(
            entries=tuple(self._entry(one) for one in self._secrets.accounts()),
            providers=(_HUB, *providers, other),
            keyring_state=status.state,
            keyring=status.text,
            file=self._file_state(),
            variables=tuple(self._secrets.variables_set(variables)),
            login=self._login_state(),
        )

    def _entry(self, account: Account) -> AccountEntry:
        return AccountEntry(
            provider=account.provider,
            name=account.name,
            base_url=account.base_url,
            place=account.place,
            variable=account.variable,
            readable=self._secrets.can_be_read(account),
        )

    def _file_state(self) -> FileState:
        if self._secrets.file.is_open:
            return "open"
        return "locked" if self._secrets.file.exists else "absent"

    def _login_state(self) -> LoginState:
        if not self._secrets.has_hugging_face_login():
            return "none"
        return "used" if self._secrets.use_hugging_face_login else "found"


def _account(entry: AccountEntry) -> Account:
    return Account(
        provider=entry.provider,
        name=entry.name,
        # The Hub's tokens have one destination, which is not written down with each of them.
        base_url="" if entry.provider == HUGGING_FACE else entry.base_url,
        place=cast("Place", entry.place),
        variable=entry.variable,
    )
