"""A file with secrets, encrypted with a passphrase.

Scrypt (RFC 7914) makes the keys out of the passphrase, with 128 MB of memory for each try; AES-256-GCM encrypts, and
covers the header too. A separate check value tells a wrong passphrase from a damaged file.
"""

import hashlib
import hmac
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_agent.store.files import translate_os_error, write_atomically
from desktop_agent.store.secrets.errors import SecretsError, SecretsFileDamaged, SecretsFileLocked, WrongPassphrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MAGIC = b"desktop-agent secrets 1\n"
_N, _R, _P = 2**17, 8, 1
_MOST_N = 2**20
"""A header that asks for more work is not believed: 1 GB of memory."""
_CHECKED = b"desktop-agent passphrase check"


class _Header(msgspec.Struct, frozen=True, array_like=True):
    n: int
    r: int
    p: int
    salt: bytes
    check: bytes
    nonce: bytes


class EncryptedFile:
    """Secrets in a file; opened once with its passphrase, then read and written until it is locked again."""

    def __init__(self, path: Path) -> None:
        """Names the file without touching it."""
        self.path = path
        self._lock = threading.RLock()
        self._keys: tuple[bytes, bytes] | None = None
        self._salt = b""
        self._secrets: dict[str, str] = {}

    @property
    def exists(self) -> bool:
        """True if there is such a file."""
        return self.path.exists()

    @property
    def is_open(self) -> bool:
        """True between `open` and `lock`."""
        return self._keys is not None

    def open(self, passphrase: str) -> None:
        """Opens the file with its passphrase; where there is none, the first secret makes one with this passphrase.

        Raises:
            WrongPassphrase: It is not this passphrase.
            SecretsFileDamaged: The file is cut, changed, or something else.
            SecretsError: `cryptography` is not installed, or the passphrase is empty.
            StoreError: The file cannot be read.
        """
        if not passphrase:
            raise SecretsError("The passphrase is empty.")
        with self._lock:
            try:
                data = self.path.read_bytes()
            except FileNotFoundError:
                salt = os.urandom(16)
                self._keys, self._salt, self._secrets = _derive(passphrase, salt, _N, _R, _P), salt, {}
                return
            except OSError as error:
                raise translate_os_error(error, self.path) from error
            header, start = self._header(data)
            keys = _derive(passphrase, header.salt, header.n, header.r, header.p)
            if not hmac.compare_digest(_check(keys), header.check):
                raise WrongPassphrase("This passphrase does not open the file with the tokens.", advice="Try again.")
            self._secrets = self._decrypt(keys, header, data, start)
            self._keys, self._salt = keys, header.salt

    def lock(self) -> None:
        """Forgets keys and secrets."""
        with self._lock:
            self._keys, self._secrets = None, {}

    def get(self, key: str) -> str | None:
        """Returns a secret, or None.

        Raises:
            SecretsFileLocked: The file is not open.
        """
        with self._lock:
            self._opened()
            return self._secrets.get(key)

    def set(self, key: str, secret: str) -> None:
        """Keeps a secret.

        Raises:
            SecretsFileLocked: The file is not open.
            StoreError: It could not be written; the old file is untouched.
        """
        with self._lock:
            self._write({**self._secrets, key: secret})

    def delete(self, key: str) -> None:
        """Deletes a secret; one that is not there is fine.

        Raises:
            SecretsFileLocked: The file is not open.
            StoreError: The file could not be written.
        """
        with self._lock:
            self._opened()
            if key in self._secrets:
                self._write({name: secret for name, secret in self._secrets.items() if name != key})

    def _opened(self) -> tuple[bytes, bytes]:
        if self._keys is None:
            raise SecretsFileLocked("The file with the tokens is locked.", advice="Open it with its passphrase.")
        return self._keys

    def _write(self, secrets: dict[str, str]) -> None:
        keys = self._opened()
        header = _Header(_N, _R, _P, self._salt, _check(keys), os.urandom(12))
        packed = msgspec.msgpack.encode(header)
        head = _MAGIC + len(packed).to_bytes(2, "big") + packed
        body = _cipher(keys[0]).encrypt(header.nonce, msgspec.json.encode(secrets), head)
        write_atomically(self.path, head + body)
        self._secrets = secrets

    def _header(self, data: bytes) -> tuple[_Header, int]:
        start = len(_MAGIC) + 2
        if not data.startswith(_MAGIC) or len(data) < start:
            raise self._damaged()
        end = start + int.from_bytes(data[len(_MAGIC) : start], "big")
        try:
            header = msgspec.msgpack.decode(data[start:end], type=_Header)
        except msgspec.DecodeError as error:
            raise self._damaged() from error
        power_of_two = header.n > 1 and header.n & (header.n - 1) == 0
        if not power_of_two or header.n > _MOST_N or header.r != _R or header.p != _P or len(header.nonce) != 12:
            raise self._damaged()
        return header, end

    def _decrypt(self, keys: tuple[bytes, bytes], header: _Header, data: bytes, start: int) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag

        try:
            body = _cipher(keys[0]).decrypt(header.nonce, data[start:], data[:start])
            return msgspec.json.decode(body, type=dict[str, str])
        except (InvalidTag, ValueError) as error:
            raise self._damaged() from error

    def _damaged(self) -> SecretsFileDamaged:
        return SecretsFileDamaged(
            f"The file with the tokens is damaged: {self.path}.",
            advice="Put back a copy, or remove it and add the tokens again.",
        )


def _derive(passphrase: str, salt: bytes, n: int, r: int, p: int) -> tuple[bytes, bytes]:
    try:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
    except ImportError as error:
        raise SecretsError(
            "A file with a passphrase needs the package cryptography, which is not installed.",
            advice="Install it: pip install 'desktop-agent[secrets]'.",
        ) from error
    derived = Scrypt(salt=salt, length=64, n=n, r=r, p=p).derive(passphrase.encode())
    return derived[:32], derived[32:]


def _check(keys: tuple[bytes, bytes]) -> bytes:
    return hmac.digest(keys[1], _CHECKED, hashlib.sha256)


def _cipher(key: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)
