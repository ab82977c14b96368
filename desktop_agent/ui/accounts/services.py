"""What the window needs to know and do about accounts; tests make a fake of it."""

from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

# For its name alone: the window starts without the network libraries.
if TYPE_CHECKING:
    from desktop_agent.models.key_check import KeyFacts

KeyringState = Literal["ready", "absent", "refused", "locked", "timeout", "failed"]
FileState = Literal["absent", "locked", "open"]
LoginState = Literal["none", "found", "used"]
PLACES = ("keyring", "session", "environment", "file")


@dataclass(frozen=True)
class Provider:
    """Whom a token can be for.

    Attributes:
        base_url: The address its tokens are sent to; empty where the person says it.
        needs_address: The person has to say the address.
        keys_url: The page where tokens are made and revoked.
        variable: The environment variable that usually holds its token.
    """

    id: str
    name: str
    base_url: str = ""
    needs_address: bool = False
    keys_url: str = ""
    variable: str = ""


@dataclass(frozen=True)
class AccountEntry:
    """An account, without its token.

    Attributes:
        place: One of `PLACES`.
        variable: The environment variable that holds the token, for the place `environment`.
        readable: Its token is likely there: the file is open, the variable is set.
    """

    provider: str
    name: str
    base_url: str = ""
    place: str = "keyring"
    variable: str = ""
    readable: bool = True


@dataclass(frozen=True)
class Accounts:
    """What is known of the tokens, without the tokens.

    Attributes:
        entries: The accounts that have one.
        providers: Whom a token can be for.
        keyring_state: Whether this computer's keyring can be used, or why not.
        keyring: The same in a sentence.
        file: Whether there is an encrypted file, and whether it is open.
        variables: Environment variables that hold a token of a known provider; they come before all accounts.
        login: Whether somebody logged in with `hf auth login`, and whether that may be used.
    """

    entries: tuple[AccountEntry, ...] = ()
    providers: tuple[Provider, ...] = ()
    keyring_state: KeyringState = "ready"
    keyring: str = ""
    file: FileState = "absent"
    variables: tuple[str, ...] = ()
    login: LoginState = "none"

    @property
    def waits_for_passphrase(self) -> bool:
        """There are tokens in the encrypted file, which nobody has opened yet."""
        return self.file == "locked" and any(entry.place == "file" for entry in self.entries)


class AccountServices(Protocol):
    """Tokens and where they are kept. All of it is awaited on the window's loop."""

    async def accounts(self) -> Accounts: ...
    def store(self, entry: AccountEntry, token: str, passphrase: str = "") -> Coroutine[Any, Any, None]: ...
    def rename(self, entry: AccountEntry, name: str) -> Coroutine[Any, Any, None]: ...
    def remove(self, entry: AccountEntry) -> Coroutine[Any, Any, None]: ...
    def unlock(self, passphrase: str) -> Coroutine[Any, Any, None]: ...
    async def test(self, entry: AccountEntry) -> "KeyFacts": ...
    async def token(self, entry: AccountEntry) -> str: ...
    def use_login(self, used: bool) -> None: ...
