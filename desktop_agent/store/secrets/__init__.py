"""Tokens: where they are kept, how they are found, and what can go wrong.

A token is never written as plain text. It is in the system's keyring, in a file encrypted with a passphrase, in an
environment variable that the person sets, or in memory for this session alone.
"""

from desktop_agent.store.secrets.accounts import Account, Place, Secret, Secrets, line_to_type
from desktop_agent.store.secrets.encrypted_file import EncryptedFile
from desktop_agent.store.secrets.errors import (
    AccountExists,
    AccountNotFound,
    KeyringFailed,
    KeyringLocked,
    KeyringRefused,
    KeyringTimeout,
    NoKeyring,
    SecretsError,
    SecretsFileDamaged,
    SecretsFileLocked,
    WrongDestination,
    WrongPassphrase,
)
from desktop_agent.store.secrets.keyrings import Keyring, KeyringStatus

__all__ = [
    "Account",
    "AccountExists",
    "AccountNotFound",
    "EncryptedFile",
    "Keyring",
    "KeyringFailed",
    "KeyringLocked",
    "KeyringRefused",
    "KeyringStatus",
    "KeyringTimeout",
    "NoKeyring",
    "Place",
    "Secret",
    "Secrets",
    "SecretsError",
    "SecretsFileDamaged",
    "SecretsFileLocked",
    "WrongDestination",
    "WrongPassphrase",
    "line_to_type",
]
