"""The system's keyring: only backends known to keep secrets, each call with a time limit, every write read back.

The `keyring` library would take whatever is installed or configured, a file with plain text or one that keeps nothing
included. So its backends are made here, by name, and its own choice is not asked.
"""

import configparser
import os
import queue
import threading
from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal, TypeVar, cast

import msgspec

from desktop_agent.store.secrets.errors import (
    KeyringFailed,
    KeyringLocked,
    KeyringRefused,
    KeyringTimeout,
    NoKeyring,
    SecretsError,
)

_T = TypeVar("_T")

ALLOWED = (
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
"""Backends that keep secrets, in the order in which they are tried."""

_NAMES = {
    "macOS": "macOS keychain",
    "Windows": "Windows credential locker",
    "SecretService": "system keyring (Secret Service)",
    "libsecret": "system keyring (libsecret)",
    "kwallet": "KDE wallet",
}
SERVICE = "desktop-agent"
_ELSEWHERE = "Keep the token for this session only, in an environment variable, or in a file with a passphrase."


class KeyringStatus(msgspec.Struct, frozen=True):
    """Whether the keyring can be used, in words.

    Attributes:
        state: `ready`, or why not.
        text: One sentence for people.
        name: The keyring's name for people; empty where there is none.
    """

    state: Literal["ready", "absent", "refused", "locked", "timeout", "failed"]
    text: str
    name: str = ""


class Keyring:
    """The system's keyring. Calls block for `seconds` at most; make them from a helper thread."""

    def __init__(self, *, seconds: float = 30.0, backend: Any = None) -> None:
        """Prepares without touching the keyring.

        Args:
            seconds: How long a call may take; a person may have to type the keyring's password meanwhile.
            backend: A backend of the `keyring` library to use; by default the first allowed one that works here.
        """
        self._seconds = seconds
        self._backend = backend
        self._lock = threading.Lock()
        self._hanging: threading.Thread | None = None

    def status(self) -> KeyringStatus:
        """Returns whether the keyring can be used, without asking the person to unlock it."""
        try:
            backend = self._call(self._find)
            if self._call(lambda: _is_locked(backend)):
                return KeyringStatus("locked", "The keyring is locked; unlock it with its password.", _name_of(backend))
        except NoKeyring as error:
            return KeyringStatus("absent", error.message)
        except KeyringRefused as error:
            return KeyringStatus("refused", error.message)
        except KeyringTimeout as error:
            return KeyringStatus("timeout", error.message)
        except SecretsError as error:
            return KeyringStatus("failed", error.message)
        return KeyringStatus("ready", f"Tokens are kept in the {_name_of(backend)}.", _name_of(backend))

    def get(self, key: str) -> str | None:
        """Returns a secret, or None if there is none of that key.

        Raises:
            SecretsError: The keyring cannot be used; the class says why.
        """
        return self._call(lambda: self._find().get_password(SERVICE, key))

    def set(self, key: str, secret: str) -> None:
        """Keeps a secret and reads it back.

        Raises:
            SecretsError: The keyring cannot be used or did not keep it; the class says why.
        """

        def write() -> bool:
            backend = self._find()
            backend.set_password(SERVICE, key, secret)
            return backend.get_password(SERVICE, key) == secret

        if not self._call(write):
            raise KeyringFailed(
                "The keyring did not keep the token: reading it back gave something else.", advice=_ELSEWHERE
            )

    def delete(self, key: str) -> None:
        """Deletes a secret; one that is not there is fine.

        Raises:
            SecretsError: The keyring cannot be used, or still has it afterwards.
        """

        def remove() -> bool:
            backend = self._find()
            if backend.get_password(SERVICE, key) is None:
                return True
            backend.delete_password(SERVICE, key)
            return backend.get_password(SERVICE, key) is None

        if not self._call(remove):
            raise KeyringFailed("The keyring still has the token after it was removed.")

    def _find(self) -> Any:
        """Returns the backend; called on the helper thread, since looking for it may already block."""
        if self._backend is None:
            _refuse_configured()
            self._backend = _first_working()
        return self._backend

    def _call(self, work: Callable[[], _T]) -> _T:
        """Does it on a thread of its own, which is left behind if the keyring hangs."""
        with self._lock:
            if self._hanging is not None and self._hanging.is_alive():
                raise KeyringTimeout("The keyring still does not answer.", advice="It may wait for its password.")
            done: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()

            def run() -> None:
                try:
                    done.put((True, work()))
                except BaseException as error:  # noqa: BLE001 - raised again for whoever waits
                    done.put((False, error))

            thread = threading.Thread(target=run, name="desktop-agent keyring", daemon=True)
            thread.start()
            try:
                succeeded, result = done.get(timeout=self._seconds)
            except queue.Empty:
                self._hanging = thread
                raise KeyringTimeout(
                    f"The keyring did not answer within {self._seconds:g} seconds.",
                    advice=f"It may wait for its password in a window. {_ELSEWHERE}",
                ) from None
            thread.join()
        if succeeded:
            return cast("_T", result)
        raise _translated(result) from result


def _refuse_configured() -> None:
    """Refuses to go on where the person or the system configured a backend that does not keep secrets.

    Raises:
        KeyringRefused: Such a backend is configured.
    """
    configured = os.environ.get("PYTHON_KEYRING_BACKEND", "") or _in_configuration()
    if configured and configured not in ALLOWED:
        raise KeyringRefused(
            f"The configured keyring '{configured}' is not one that is known to keep secrets; it is not used.",
            advice=_ELSEWHERE,
        )


def _in_configuration() -> str:
    from keyring.util.platform_ import config_root

    parser = configparser.RawConfigParser()
    try:
        parser.read(os.path.join(config_root(), "keyringrc.cfg"), encoding="utf-8")  # noqa: PTH118 - keyring gives a str
    except (configparser.Error, UnicodeDecodeError, OSError):
        return ""
    return parser.get("backend", "default-keyring", fallback="").strip()


def _first_working() -> Any:
    reasons: list[str] = []
    for name in ALLOWED:
        module, _, attribute = name.rpartition(".")
        try:
            backend_class: Any = getattr(import_module(module), attribute)
            # Each backend states here whether it works on this system; it raises where it does not.
            if backend_class.priority > 0:
                return backend_class()
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one backend, the next may work
            reasons.append(f"{module.rpartition('.')[2]}: {error}")
    raise NoKeyring("This system has no keyring that runs.", advice=_ELSEWHERE) from RuntimeError("; ".join(reasons))


def _is_locked(backend: Any) -> bool:
    """True if the default collection of the Secret Service is locked; other keyrings do not tell without asking."""
    if type(backend).__module__ != "keyring.backends.SecretService":
        return False
    secretstorage: Any = import_module("secretstorage")
    connection = secretstorage.dbus_init()
    try:
        return bool(secretstorage.get_collection_by_alias(connection, "default").is_locked())
    except secretstorage.exceptions.ItemNotFoundException:
        # There is none yet; the first token makes one.
        return False
    finally:
        connection.close()


def _name_of(backend: Any) -> str:
    module = type(backend).__module__.rpartition(".")[2]
    return _NAMES.get(module, "keyring")


def _translated(error: BaseException) -> BaseException:
    if isinstance(error, SecretsError) or not isinstance(error, Exception):
        return error
    name = type(error).__name__
    if name == "KeyringLocked":
        return KeyringLocked(
            "The keyring is locked, and was not unlocked.", advice="Unlock it with its password, then try again."
        )
    if name in {"NoKeyringError", "SecretServiceNotAvailableException"}:
        return NoKeyring("This system has no keyring that runs.", advice=_ELSEWHERE)
    return KeyringFailed(f"The keyring failed: {name}: {error}.", advice=_ELSEWHERE)
