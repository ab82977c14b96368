"""Which stored token belongs to a chosen model."""

import os

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.presets import PRESETS, preset_for
from desktop_agent.store.redaction import shared_redactor
from desktop_agent.store.secrets import Secret, Secrets
from desktop_agent.store.secrets.accounts import HUB_VARIABLES

OTHER_SERVER = "openai_compatible"
"""The provider under which accounts of servers without a preset are kept."""


def provider_of(choice: ModelChoice) -> str:
    """Returns the name under which the provider's accounts are kept; empty for models that take no token."""
    match choice.provider:
        case "hugging_face":
            return "hugging_face"
        case "openai_compatible":
            preset = preset_for(choice.base_url)
            # Servers of this computer have a preset for their address alone: their keys are the person's own.
            return preset.id if preset is not None and preset.environment else OTHER_SERVER
        case _:
            return ""


def note_environment() -> None:
    """Has the keys that providers' variables hold taken out of all that is stored, whether they are used or not."""
    names = (*HUB_VARIABLES, *(preset.environment for preset in PRESETS if preset.environment))
    for name in names:
        shared_redactor().register(os.environ.get(name, "").strip())


def secret_for(secrets: Secrets, choice: ModelChoice) -> Secret | None:
    """Returns the token to send with a model's requests and where it came from, or None; may wait for the keyring.

    Args:
        secrets: The accounts.
        choice: The model; its account says which token, and its address where the token may go. Without an account it
            is the provider's own first one.

    Raises:
        SecretsError: The chosen account's token cannot be read, or belongs to another address.
    """
    provider = provider_of(choice)
    if not provider:
        return None
    if provider == "hugging_face":
        found = secrets.find(provider, account=choice.account)
    else:
        preset = preset_for(choice.base_url)
        variables = (preset.environment,) if preset is not None and preset.environment else ()
        found = secrets.find(provider, account=choice.account, base_url=choice.base_url, variables=variables)
    return found if found is not None or choice.account else _first_of(secrets, provider, choice)


def _first_of(secrets: Secrets, provider: str, choice: ModelChoice) -> Secret | None:
    """The first account of the provider itself: one for another address is none of its."""
    address = "" if provider == "hugging_face" else choice.base_url.rstrip("/")
    for account in secrets.accounts():
        if account.provider == provider and account.base_url.rstrip("/") == address:
            return secrets.find(provider, account=account.name, base_url=account.base_url)
    return None
