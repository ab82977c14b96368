"""Which stored token goes with which model."""

from pathlib import Path

import pytest

from desktop_agent.agent.credentials import secret_for
from desktop_agent.models import ModelChoice
from desktop_agent.store.redaction import Redactor
from desktop_agent.store.secrets import Account, Secrets, WrongDestination

LOCAL = "http://127.0.0.1:8000/v1"
OPENAI = "https://api.openai.com/v1"


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(index=tmp_path / "accounts.json", environment={}, redactor=Redactor())


def at(address: str, account: str = "") -> ModelChoice:
    return ModelChoice(provider="openai_compatible", model_id="m", base_url=address, account=account)


def keep(secrets: Secrets, provider: str, name: str, address: str) -> None:
    secrets.add(Account(provider=provider, name=name, base_url=address, place="session"), f"key-of-{name}")


def test_a_server_of_this_computer_gets_the_key_that_was_added_for_its_address(secrets: Secrets) -> None:
    keep(secrets, "openai_compatible", "vllm", LOCAL)
    keep(secrets, "openai", "work", OPENAI)
    found = secret_for(secrets, at(LOCAL))
    assert found is not None
    assert found.value == "key-of-vllm"
    assert secret_for(secrets, at("http://127.0.0.1:1234/v1")) is None


def test_a_provider_gets_its_own_account_and_a_chosen_one_when_one_is_chosen(secrets: Secrets) -> None:
    for name in ("home", "work"):
        keep(secrets, "openai", name, OPENAI)
    usual, chosen = secret_for(secrets, at(OPENAI)), secret_for(secrets, at(OPENAI, "work"))
    assert usual is not None
    assert chosen is not None
    assert (usual.value, chosen.value) == ("key-of-home", "key-of-work")
    assert chosen.source == "account 'work', this session only"


def test_an_account_of_another_address_is_refused(secrets: Secrets) -> None:
    keep(secrets, "openai_compatible", "mine", "https://models.example/v1")
    with pytest.raises(WrongDestination):
        secret_for(secrets, at("https://other.example/v1", "mine"))


def test_a_model_of_this_computer_needs_no_token(secrets: Secrets) -> None:
    assert secret_for(secrets, ModelChoice()) is None
