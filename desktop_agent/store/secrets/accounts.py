"""Named accounts: several for each provider, with their tokens kept elsewhere.

The index, a small JSON file, says which accounts there are and where each token is; the tokens are not in it. The
key under which a token is kept names the address that it belongs to: who edits the index cannot have it sent elsewhere.
"""

import os
import re
import shlex
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop_agent.store.errors import StoreCorrupt
from desktop_agent.store.files import translate_os_error, write_atomically
from desktop_agent.store.paths import config_dir
from desktop_agent.store.redaction import Redactor, shared_redactor
from desktop_agent.store.secrets.encrypted_file import EncryptedFile
from desktop_agent.store.secrets.errors import AccountExists, AccountNotFound, SecretsError, WrongDestination
from desktop_agent.store.secrets.keyrings import Keyring, KeyringStatus

Place = Literal["keyring", "session", "environment", "file"]
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
HUGGING_FACE = "hugging_face"
HUB_VARIABLES = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")


class Account(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """A named account, without its token.

    Attributes:
        provider: Who it is for, for example `hugging_face`.
        name: The person's name for it.
        base_url: The only address that its token is sent to; empty where the provider has just one.
        place: Where its token is kept.
        variable: The environment variable that holds it, for the place `environment`.
        created_at: When it was added, in seconds since 1970 (UTC).
    """

    provider: str
    name: str
    base_url: str = ""
    place: Place = "keyring"
    variable: str = ""
    created_at: float = 0.0


class Secret(msgspec.Struct, frozen=True):
    """A token and where it came from; shown masked, whatever prints it.

    Attributes:
        value: The token.
        source: Where it came from, for people.
    """

    value: str
    source: str

    def __repr__(self) -> str:
        return f"Secret('{self.masked}', source={self.source!r})"

    @property
    def masked(self) -> str:
        """Enough to tell two tokens apart, too little to use: `hf_…` and dots."""
        prefix = re.match(r"[A-Za-z]{2,6}[_-]", self.value)
        return f"{prefix.group() if prefix else ''}••••••••"


class Secrets:
    """The accounts and their tokens. Calls may block on the keyring: make them from a helper thread.

    Attributes:
        file: The encrypted file.
        use_hugging_face_login: Read the login of `hf auth login` where nothing else is there.
    """

    def __init__(
        self,
        *,
        index: Path | None = None,
        keyring: Keyring | None = None,
        file: EncryptedFile | None = None,
        environment: Mapping[str, str] | None = None,
        redactor: Redactor | None = None,
        use_hugging_face_login: bool = False,
    ) -> None:
        """Prepares without touching anything.

        Args:
            index: The file with the accounts; by default `accounts.json` in the configuration folder.
            keyring: The system's keyring.
            file: The encrypted file; by default `secrets.bin` in the configuration folder.
            environment: The environment's variables.
            redactor: Learns every token that is loaded or added.
            use_hugging_face_login: Read the login of `hf auth login` where nothing else is there; it is never changed.
        """
        self._index = index or config_dir() / "accounts.json"
        self._keyring = keyring or Keyring()
        self.file = file or EncryptedFile(config_dir() / "secrets.bin")
        self._environment = os.environ if environment is None else environment
        self._redactor = redactor or shared_redactor()
        self.use_hugging_face_login = use_hugging_face_login
        self._session: dict[str, str] = {}
        self._session_accounts: dict[tuple[str, str], Account] = {}
        self._lock = threading.RLock()

    def keyring_status(self) -> KeyringStatus:
        """Returns whether the system's keyring can be used: ask before the person chooses where to keep a token."""
        return self._keyring.status()

    def accounts(self) -> list[Account]:
        """Returns all accounts by provider and name, those of this session included.

        Raises:
            StoreError: The index cannot be read.
        """
        with self._lock:
            every = {(account.provider, account.name): account for account in self._read()}
            every.update(self._session_accounts)
        return [every[key] for key in sorted(every)]

    def account(self, provider: str, name: str) -> Account:
        """Returns one account.

        Raises:
            AccountNotFound: There is none of that name.
            StoreError: The index cannot be read.
        """
        for account in self.accounts():
            if (account.provider, account.name) == (provider, name):
                return account
        raise AccountNotFound(f"There is no account '{name}' for {provider}.", advice="Add it under Accounts.")

    def add(self, account: Account, token: str = "", *, replace: bool = False) -> Account:
        """Adds an account and keeps its token in the chosen place, nowhere else.

        Args:
            account: The account; its time is filled in.
            token: The token; not for the place `environment`.
            replace: Change the token of an account that is there.

        Raises:
            AccountExists: There is one of that name already.
            SecretsError: The token cannot be kept there; nothing was added.
            StoreError: The index cannot be written.
        """
        token = token.strip()
        _check(account, token)
        with self._lock:
            same = [one for one in self.accounts() if (one.provider, one.name) == (account.provider, account.name)]
            if same and not replace:
                raise AccountExists(f"There is already an account '{account.name}' for {account.provider}.")
            account = msgspec.structs.replace(account, created_at=account.created_at or time.time())
            self._redactor.register(token)
            self._keep(account, token)
            try:
                self._list(account)
            except BaseException:
                if not same:
                    self._forget(account)
                raise
            for old in same:
                if (_key(old), old.place) != (_key(account), account.place):
                    self._forget(old)
        return account

    def remove(self, provider: str, name: str) -> None:
        """Removes an account and its token.

        Raises:
            AccountNotFound: There is none of that name.
            SecretsError: The token cannot be removed; the account stays.
            StoreError: The index cannot be written.
        """
        with self._lock:
            account = self.account(provider, name)
            self._forget(account)
            self._unlist(account)

    def rename(self, provider: str, old: str, new: str) -> Account:
        """Gives an account another name; its token moves with it.

        Raises:
            AccountNotFound: There is none of the old name.
            AccountExists: There is one of the new name.
            SecretsError: The token cannot be moved; the account is as it was.
        """
        with self._lock:
            account = self.account(provider, old)
            token = "" if account.place == "environment" else self._read_token(account) or ""
            renamed = self.add(msgspec.structs.replace(account, name=new), token)
            self.remove(provider, old)
        return renamed

    def secret_of(self, provider: str, name: str) -> Secret:
        """Returns the token of one account itself, whatever the environment holds for its provider.

        Raises:
            AccountNotFound: There is none of that name, or its token is gone.
            SecretsError: Its token cannot be read; the class says why.
        """
        account = self.account(provider, name)
        return self._of_account(account, account.base_url)

    def can_be_read(self, account: Account) -> bool:
        """Returns whether an account's token is likely there, without asking the keyring or the person for it."""
        match account.place:
            case "file":
                return self.file.is_open
            case "environment":
                return bool(self._environment.get(account.variable, "").strip())
            case "keyring" | "session":
                return True

    def variables_set(self, variables: Sequence[str]) -> list[str]:
        """Returns those of the variables that hold something."""
        return [variable for variable in variables if self._environment.get(variable, "").strip()]

    @staticmethod
    def has_hugging_face_login() -> bool:
        """Returns whether somebody logged in with `hf auth login` here; the token itself is not kept."""
        return bool(_hub_login())

    def find(
        self, provider: str, *, account: str = "", base_url: str = "", variables: Sequence[str] = ()
    ) -> Secret | None:
        """Returns the token to use: from the environment, else of the chosen account, else of the Hub's login.

        Args:
            provider: Who it is for.
            account: The chosen account; empty when none was chosen.
            base_url: The address that it will be sent to.
            variables: Environment variables that usually hold this provider's token; the Hub's are known.

        Raises:
            AccountNotFound: The chosen account is not there.
            WrongDestination: The chosen account's token belongs to another address.
            SecretsError: Its token cannot be read; the class says why.
        """
        for variable in (*variables, *(HUB_VARIABLES if provider == HUGGING_FACE else ())):
            if self._environment.get(variable, "").strip():
                return self._loaded(self._environment[variable], f"environment variable {variable}")
        if account:
            return self._of_account(self.account(provider, account), base_url)
        if provider == HUGGING_FACE and self.use_hugging_face_login:
            token = _hub_login()
            if token:
                return self._loaded(token, "Hugging Face login (hf auth login)")
        return None

    def _of_account(self, account: Account, base_url: str) -> Secret:
        if account.base_url.rstrip("/") != base_url.rstrip("/"):
            raise WrongDestination(
                f"The token of account '{account.name}' belongs to {account.base_url or account.provider}; it is not "
                f"sent to {base_url or account.provider}.",
                advice="Choose another account, or add one for this address.",
            )
        token = self._read_token(account)
        if not token:
            raise AccountNotFound(f"The token of account '{account.name}' is no longer {_WHERE[account.place]}.")
        source = (
            f"environment variable {account.variable}" if account.place == "environment" else _SOURCES[account.place]
        )
        return self._loaded(token, f"account '{account.name}', {source}")

    def _loaded(self, token: str, source: str) -> Secret:
        token = token.strip()
        self._redactor.register(token)
        return Secret(token, source)

    def _keep(self, account: Account, token: str) -> None:
        key = _key(account)
        match account.place:
            case "keyring":
                self._keyring.set(key, token)
            case "file":
                self.file.set(key, token)
            case "session":
                self._session[key] = token
            case "environment":
                return

    def _read_token(self, account: Account) -> str | None:
        key = _key(account)
        match account.place:
            case "keyring":
                return self._keyring.get(key)
            case "file":
                return self.file.get(key)
            case "session":
                return self._session.get(key)
            case "environment":
                return self._environment.get(account.variable)

    def _forget(self, account: Account) -> None:
        key = _key(account)
        match account.place:
            case "keyring":
                self._keyring.delete(key)
            case "file":
                self.file.delete(key)
            case "session":
                self._session.pop(key, None)
            case "environment":
                return

    def _list(self, account: Account) -> None:
        self._unlist(account)
        if account.place == "session":
            self._session_accounts[account.provider, account.name] = account
        else:
            self._write([*self._read(), account])

    def _unlist(self, account: Account) -> None:
        gone = (account.provider, account.name)
        self._session_accounts.pop(gone, None)
        listed = self._read()
        others = [one for one in listed if (one.provider, one.name) != gone]
        if len(others) < len(listed):
            self._write(others)

    def _read(self) -> list[Account]:
        try:
            data = self._index.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise translate_os_error(error, self._index) from error
        try:
            return msgspec.json.decode(data, type=list[Account])
        except msgspec.DecodeError as error:
            raise StoreCorrupt(
                f"The list of accounts is damaged: {self._index}.",
                advice="Put back a copy, or remove it and add them again.",
            ) from error

    def _write(self, accounts: list[Account]) -> None:
        write_atomically(self._index, msgspec.json.format(msgspec.json.encode(accounts), indent=2) + b"\n")


_WHERE: dict[Place, str] = {
    "keyring": "in the keyring",
    "file": "in the encrypted file",
    "session": "known",
    "environment": "in the environment",
}
_SOURCES: dict[Place, str] = {
    "keyring": "keyring",
    "file": "encrypted file",
    "session": "this session only",
    "environment": "environment",
}


def line_to_type(variable: str, *, windows: bool = os.name == "nt") -> str:
    """Returns the line that sets an environment variable, with a place for the token.

    Raises:
        SecretsError: It is no name of a variable.
    """
    if not _VARIABLE.fullmatch(variable):
        raise SecretsError(f"'{variable}' cannot be the name of an environment variable.")
    return f"$env:{variable} = 'TOKEN'" if windows else f"export {shlex.quote(variable)}='TOKEN'"


def _key(account: Account) -> str:
    return "|".join((account.provider, account.base_url.rstrip("/"), account.name))


def _check(account: Account, token: str) -> None:
    if not account.name.strip() or "|" in account.name or not account.provider:
        raise SecretsError("An account needs a name without '|'.")
    if account.place == "environment":
        if not _VARIABLE.fullmatch(account.variable):
            raise SecretsError(f"'{account.variable}' cannot be the name of an environment variable.")
    elif not token:
        raise SecretsError("The token is empty.")
    elif any(not character.isprintable() or character.isspace() for character in token):
        raise SecretsError("The token has spaces or line ends in it.", advice="Copy it once more.")


def _hub_login() -> str:
    from huggingface_hub import constants

    try:
        return Path(constants.HF_TOKEN_PATH).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
