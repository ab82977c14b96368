"""Why a token could not be kept or read.

SecretsError
├── NoKeyring           this system has no keyring, or none that runs
├── KeyringRefused      the configured keyring is not one that keeps secrets
├── KeyringLocked       the keyring is locked, and nobody unlocked it
├── KeyringTimeout      the keyring did not answer in time
├── KeyringFailed       the keyring failed, or did not keep what it was given
├── SecretsFileLocked   the encrypted file was not opened with its passphrase
├── WrongPassphrase     this passphrase does not open the encrypted file
├── SecretsFileDamaged  the encrypted file is cut, changed, or something else
├── AccountNotFound     there is no account of that name
├── AccountExists       there is already one
└── WrongDestination    the account's token belongs to another address
"""

from desktop_agent.store.errors import StoreError


class SecretsError(StoreError):
    """A token could not be kept or read."""


class NoKeyring(SecretsError):
    """This system has no keyring, or none that runs."""


class KeyringRefused(SecretsError):
    """The configured keyring is not one that keeps secrets."""


class KeyringLocked(SecretsError):
    """The keyring is locked, and nobody unlocked it."""


class KeyringTimeout(SecretsError):
    """The keyring did not answer in time."""


class KeyringFailed(SecretsError):
    """The keyring failed, or did not keep what it was given."""


class SecretsFileLocked(SecretsError):
    """The encrypted file was not opened with its passphrase."""


class WrongPassphrase(SecretsError):
    """This passphrase does not open the encrypted file."""


class SecretsFileDamaged(SecretsError):
    """The encrypted file is cut, changed, or something else."""


class AccountNotFound(SecretsError):
    """There is no account of that name."""


class AccountExists(SecretsError):
    """There is already an account of that name."""


class WrongDestination(SecretsError):
    """The account's token belongs to another address."""
