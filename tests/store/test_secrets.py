import os
import threading
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.store.errors import StoreCorrupt
from desktop_agent.store.redaction import Redactor
from desktop_agent.store.secrets import (
    Account,
    AccountExists,
    AccountNotFound,
    EncryptedFile,
    Keyring,
    KeyringFailed,
    KeyringLocked,
    KeyringRefused,
    KeyringTimeout,
    NoKeyring,
    Secrets,
    SecretsError,
    SecretsFileDamaged,
    SecretsFileLocked,
    WrongDestination,
    WrongPassphrase,
    encrypted_file,
    keyrings,
    line_to_type,
)


class Backend:
    """Stands in for the system's keyring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.failure: Exception | None = None

    def get_password(self, service: str, key: str) -> str | None:
        if self.failure:
            raise self.failure
        return self.kept.get((service, key))

    def set_password(self, service: str, key: str, secret: str) -> None:
        if self.failure:
            raise self.failure
        self.kept[service, key] = secret

    def delete_password(self, service: str, key: str) -> None:
        del self.kept[service, key]


TOKEN = "hf_canary0123456789abcdefghij"


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
def cheap_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encrypted_file, "_N", 2**10)


@pytest.fixture
def secrets(tmp_path: Path, backend: Backend, cheap_scrypt: None) -> Secrets:
    return make(tmp_path, backend)


def make(folder: Path, backend: Backend, **more: Any) -> Secrets:
    return Secrets(
        index=folder / "accounts.json",
        keyring=Keyring(backend=backend, seconds=5),
        file=EncryptedFile(folder / "secrets.bin"),
        **{"environment": {}, "redactor": Redactor(), **more},
    )


def test_several_accounts_of_a_provider_keep_their_tokens_in_the_keyring(
    tmp_path: Path, secrets: Secrets, backend: Backend
) -> None:
    secrets.add(Account(provider="hugging_face", name="work"), TOKEN)
    secrets.add(Account(provider="hugging_face", name="home"), "hf_other")
    again = make(tmp_path, backend)
    assert [account.name for account in again.accounts()] == ["home", "work"]
    found = again.find("hugging_face", account="work")
    assert found is not None
    assert found.value == TOKEN
    assert found.source == "account 'work', keyring"
    assert TOKEN not in repr(found)
    assert found.masked == "hf_••••••••"
    assert TOKEN not in (tmp_path / "accounts.json").read_text()


def test_an_account_is_renamed_replaced_and_removed(secrets: Secrets, backend: Backend) -> None:
    secrets.add(Account(provider="p", name="a"), TOKEN)
    with pytest.raises(AccountExists):
        secrets.add(Account(provider="p", name="a"), "other")
    secrets.add(Account(provider="p", name="a"), "new-token", replace=True)
    secrets.rename("p", "a", "b")
    found = secrets.find("p", account="b")
    assert found is not None
    assert found.value == "new-token"
    assert list(backend.kept) == [("desktop-agent", "p||b")]
    with pytest.raises(AccountNotFound):
        secrets.find("p", account="a")
    secrets.remove("p", "b")
    assert secrets.accounts() == []
    assert backend.kept == {}


def test_a_token_that_cannot_be_kept_adds_nothing(secrets: Secrets, backend: Backend) -> None:
    backend.failure = RuntimeError("broken")
    with pytest.raises(KeyringFailed, match="RuntimeError: broken"):
        secrets.add(Account(provider="p", name="a"), TOKEN)
    assert secrets.accounts() == []


def test_changing_the_place_moves_the_token(secrets: Secrets, backend: Backend) -> None:
    secrets.add(Account(provider="p", name="a"), TOKEN)
    secrets.add(Account(provider="p", name="a", place="session"), TOKEN, replace=True)
    assert backend.kept == {}
    assert [account.place for account in secrets.accounts()] == ["session"]


def test_a_session_token_is_nowhere_on_disk(tmp_path: Path, secrets: Secrets, backend: Backend) -> None:
    secrets.add(Account(provider="p", name="a", place="session"), TOKEN)
    found = secrets.find("p", account="a")
    assert found is not None
    assert found.source == "account 'a', this session only"
    assert list(tmp_path.iterdir()) == []
    assert make(tmp_path, backend).accounts() == []


def test_the_environment_comes_first_then_the_account_then_the_login(
    tmp_path: Path, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    login = tmp_path / "token"
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(login))
    environment = {"HF_TOKEN": "hf_environment"}
    secrets = make(tmp_path, backend, environment=environment, use_hugging_face_login=True)
    secrets.add(Account(provider="hugging_face", name="work"), TOKEN)

    def source(**choice: str) -> str | None:
        found = secrets.find("hugging_face", **choice)
        return found and found.source

    assert source(account="work") == "environment variable HF_TOKEN"
    del environment["HF_TOKEN"]
    assert source(account="work") == "account 'work', keyring"
    assert source() is None
    login.write_text("hf_login\n")
    assert source() == "Hugging Face login (hf auth login)"
    login.unlink()
    assert source() is None
    assert make(tmp_path, backend).find("hugging_face") is None


def test_the_login_is_not_read_unless_the_person_says_so(
    tmp_path: Path, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    login = tmp_path / "token"
    login.write_text("hf_login")
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(login))
    assert make(tmp_path, backend).find("hugging_face") is None


def test_a_token_goes_only_to_the_address_it_belongs_to(tmp_path: Path, secrets: Secrets) -> None:
    secrets.add(Account(provider="openai_compatible", name="a", base_url="https://api.openai.com/v1"), TOKEN)
    assert secrets.find("openai_compatible", account="a", base_url="https://api.openai.com/v1/") is not None
    with pytest.raises(WrongDestination, match=r"not sent to http://evil\.example"):
        secrets.find("openai_compatible", account="a", base_url="http://evil.example")
    index = tmp_path / "accounts.json"
    index.write_text(index.read_text().replace("https://api.openai.com/v1", "http://evil.example"))
    with pytest.raises(AccountNotFound, match="no longer in the keyring"):
        secrets.find("openai_compatible", account="a", base_url="http://evil.example")


def test_an_account_may_name_an_environment_variable(tmp_path: Path, backend: Backend) -> None:
    secrets = make(tmp_path, backend, environment={"MY_KEY": TOKEN})
    secrets.add(Account(provider="p", name="a", place="environment", variable="MY_KEY"))
    found = secrets.find("p", account="a")
    assert found is not None
    assert found.source == "account 'a', environment variable MY_KEY"
    assert backend.kept == {}
    assert line_to_type("MY_KEY", windows=False) == "export MY_KEY='TOKEN'"
    assert line_to_type("MY_KEY", windows=True) == "$env:MY_KEY = 'TOKEN'"
    with pytest.raises(SecretsError):
        line_to_type("a; rm -rf /")


@pytest.mark.parametrize(
    ("account", "token"),
    [
        (Account(provider="p", name=" "), TOKEN),
        (Account(provider="p", name="a|b"), TOKEN),
        (Account(provider="p", name="a"), "  "),
        (Account(provider="p", name="a"), "two words"),
        (Account(provider="p", name="a", place="environment", variable="1x"), ""),
    ],
)
def test_what_cannot_be_an_account_is_refused(secrets: Secrets, account: Account, token: str) -> None:
    with pytest.raises(SecretsError):
        secrets.add(account, token)


def test_every_token_that_is_loaded_becomes_known_to_the_redactor(tmp_path: Path, backend: Backend) -> None:
    redactor = Redactor()
    secrets = make(tmp_path, backend, environment={"HF_TOKEN": "plain-words-token"}, redactor=redactor)
    secrets.find("hugging_face")
    secrets.add(Account(provider="p", name="a"), "another-plain-token")
    assert "plain" not in redactor.redact("plain-words-token another-plain-token")


def test_a_damaged_index_is_told(tmp_path: Path, secrets: Secrets) -> None:
    (tmp_path / "accounts.json").write_text("[{]")
    with pytest.raises(StoreCorrupt, match="list of accounts is damaged"):
        secrets.accounts()


# The keyring


def test_a_write_is_read_back() -> None:
    class Forgetful(Backend):
        def set_password(self, service: str, key: str, secret: str) -> None:
            pass

    with pytest.raises(KeyringFailed, match="did not keep the token"):
        Keyring(backend=Forgetful()).set("k", TOKEN)


def test_a_locked_keyring_is_told_from_an_absent_one(backend: Backend) -> None:
    from keyring.errors import KeyringLocked as Locked
    from keyring.errors import NoKeyringError

    backend.failure = Locked("locked")
    with pytest.raises(KeyringLocked):
        Keyring(backend=backend).get("k")
    backend.failure = NoKeyringError("none")
    with pytest.raises(NoKeyring):
        Keyring(backend=backend).get("k")


def test_a_keyring_that_hangs_is_left_at_the_time_limit_and_not_asked_again() -> None:
    release = threading.Event()

    class Hanging(Backend):
        def get_password(self, service: str, key: str) -> str | None:
            release.wait(30)
            return TOKEN

    keyring = Keyring(backend=Hanging(), seconds=0.05)
    with pytest.raises(KeyringTimeout, match=r"within 0\.05 seconds"):
        keyring.get("k")
    with pytest.raises(KeyringTimeout, match="still does not answer"):
        keyring.get("k")
    assert keyring.status().state == "timeout"
    release.set()
    keyring._hanging.join()  # type: ignore[union-attr]  # pyright: ignore
    assert keyring.get("k") == TOKEN


@pytest.mark.parametrize(
    "name",
    ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring", "keyring.backends.chainer.ChainerBackend"],
)
def test_backends_that_keep_no_secrets_are_refused(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    keyring = Keyring()
    with pytest.raises(KeyringRefused, match="not one that is known to keep secrets"):
        keyring.set("k", TOKEN)
    assert keyring.status().state == "refused"
    assert list(tmp_path.iterdir()) == []


def test_a_refused_backend_in_keyrings_own_configuration_is_refused_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from keyring.util import platform_

    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr(platform_, "config_root", lambda: tmp_path)
    (tmp_path / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    assert Keyring().status().state == "refused"


def test_without_any_keyring_the_person_is_told_what_else_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr(keyrings, "ALLOWED", ("keyring.backends.no_such.Keyring", "keyring.backends.fail.Keyring"))
    keyring = Keyring()
    assert keyring.status().state == "absent"
    with pytest.raises(NoKeyring) as caught:
        keyring.get("k")
    assert "session only" in caught.value.advice


# The encrypted file


def test_the_encrypted_file_keeps_tokens_and_shows_none(tmp_path: Path, cheap_scrypt: None) -> None:
    path = tmp_path / "secrets.bin"
    file = EncryptedFile(path)
    with pytest.raises(SecretsFileLocked):
        file.get("k")
    file.open("correct horse")
    file.set("k", TOKEN)
    assert TOKEN.encode() not in path.read_bytes()
    file.lock()
    assert not file.is_open
    again = EncryptedFile(path)
    with pytest.raises(WrongPassphrase):
        again.open("wrong")
    with pytest.raises(SecretsFileLocked):
        again.get("k")
    again.open("correct horse")
    assert again.get("k") == TOKEN
    again.delete("k")
    assert again.get("k") is None


def test_every_changed_byte_and_every_cut_is_noticed(tmp_path: Path, cheap_scrypt: None) -> None:
    path = tmp_path / "secrets.bin"
    file = EncryptedFile(path)
    file.open("correct horse")
    file.set("k", TOKEN)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        with pytest.raises((SecretsFileDamaged, WrongPassphrase)):
            EncryptedFile(path).open("correct horse")
        path.write_bytes(whole[:place])
        with pytest.raises(SecretsFileDamaged):
            EncryptedFile(path).open("correct horse")


def test_an_account_can_live_in_the_encrypted_file(secrets: Secrets) -> None:
    with pytest.raises(SecretsFileLocked):
        secrets.add(Account(provider="p", name="a", place="file"), TOKEN)
    assert secrets.accounts() == []
    secrets.file.open("correct horse")
    secrets.add(Account(provider="p", name="a", place="file"), TOKEN)
    found = secrets.find("p", account="a")
    assert found is not None
    assert found.source == "account 'a', encrypted file"


def test_each_write_has_a_nonce_of_its_own(tmp_path: Path, cheap_scrypt: None) -> None:
    file = EncryptedFile(tmp_path / "secrets.bin")
    file.open("correct horse")
    contents: set[bytes] = set()
    for _ in range(3):
        file.set("k", TOKEN)
        contents.add(file.path.read_bytes())
    assert len(contents) == 3
    if os.name == "posix":
        assert file.path.stat().st_mode & 0o077 == 0
