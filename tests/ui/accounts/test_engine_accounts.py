"""Accounts over the stored secrets, as the window asks for them."""

import pytest

from desktop_agent.bridge.engine import EngineThread
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.store.redaction import Redactor
from desktop_agent.store.secrets import EncryptedFile, Keyring, Secrets, WrongPassphrase, encrypted_file
from desktop_agent.ui.accounts.engine_accounts import EngineAccounts
from desktop_agent.ui.accounts.services import AccountEntry

TOKEN = "hf_canary0123456789"


class Backend:
    """Stands in for the system's keyring."""

    def __init__(self):
        self.kept = {}

    def get_password(self, service, key):
        return self.kept.get(key)

    def set_password(self, service, key, secret):
        self.kept[key] = secret

    def delete_password(self, service, key):
        del self.kept[key]


@pytest.fixture
def secrets(tmp_path, monkeypatch):
    monkeypatch.setattr(encrypted_file, "_N", 2**10)
    return Secrets(
        index=tmp_path / "accounts.json",
        keyring=Keyring(backend=Backend()),
        file=EncryptedFile(tmp_path / "secrets.bin"),
        environment={"HF_TOKEN": "hf_environment", "SET": "value"},
        redactor=Redactor(),
    )


@pytest.fixture
def accounts(loop, secrets):
    bridge = RunBridge(None, EngineThread())
    yield EngineAccounts(bridge, secrets)
    bridge.close()


def test_an_account_is_kept_copied_renamed_and_removed(run, accounts, secrets):
    entry = AccountEntry("hugging_face", "work", "https://router.huggingface.co")
    run(accounts.store(entry, TOKEN))
    # The environment comes first for a run, but a copy is of the account's own token.
    assert secrets.find("hugging_face", account="work").value == "hf_environment"
    assert run(accounts.token(entry)) == TOKEN
    run(accounts.rename(entry, "office"))
    found = run(accounts.accounts())
    assert [one.name for one in found.entries] == ["office"]
    assert found.variables == ("HF_TOKEN",)
    run(accounts.remove(found.entries[0]))
    assert run(accounts.accounts()).entries == ()


def test_a_token_in_the_file_waits_for_the_passphrase_after_a_new_start(run, accounts, secrets, tmp_path):
    entry = AccountEntry("openai", "work", "https://api.openai.com/v1", place="file")
    run(accounts.store(entry, TOKEN, "a passphrase"))
    assert run(accounts.accounts()).file == "open"
    secrets.file.lock()
    found = run(accounts.accounts())
    assert found.waits_for_passphrase
    assert not found.entries[0].readable
    with pytest.raises(WrongPassphrase):
        run(accounts.unlock("another"))
    run(accounts.unlock("a passphrase"))
    assert run(accounts.token(entry)) == TOKEN


def test_a_variable_that_is_not_set_is_told_from_one_that_is(run, accounts):
    for name, variable in (("here", "SET"), ("gone", "UNSET")):
        run(accounts.store(AccountEntry("mistral", name, "https://a/v1", "environment", variable), ""))
    found = {one.name: one.readable for one in run(accounts.accounts()).entries}
    assert found == {"here": True, "gone": False}


def test_the_login_of_the_hub_is_read_only_when_it_may_be(run, accounts, secrets, tmp_path, monkeypatch):
    from huggingface_hub import constants

    login = tmp_path / "login"
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(login))
    secrets._environment = {}
    assert run(accounts.accounts()).login == "none"
    login.write_text("hf_login")
    assert run(accounts.accounts()).login == "found"
    assert secrets.find("hugging_face") is None
    accounts.use_login(True)
    assert run(accounts.accounts()).login == "used"
    assert secrets.find("hugging_face").value == "hf_login"
    assert login.read_text() == "hf_login"
