"""`desktop-agent tokens`: API tokens, kept in this computer's keyring."""

import argparse
import asyncio
import getpass
import sys
from collections.abc import Callable
from typing import Any, cast

from desktop_agent.agent.credentials import OTHER_SERVER
from desktop_agent.cli.exit_codes import ANSWERED, FAILED, WRONG_USAGE
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.listing import HUB_URL
from desktop_agent.models.presets import PRESETS
from desktop_agent.store.secrets import Account, Place, Secrets, line_to_type

DEFAULT_ACCOUNT = "default"
_HUB_NAMES = {"huggingface", "hugging_face", "hf"}


def list_tokens(_: argparse.Namespace) -> int:
    """Prints the accounts, never a token."""
    secrets = Secrets()
    for account in secrets.accounts():
        address = account.base_url or "-"
        sys.stdout.write(f"{account.provider}/{account.name}  {account.place}  {address}\n")
    sys.stderr.write(f"{secrets.keyring_status().text}\n")
    return ANSWERED


def set_token(arguments: argparse.Namespace) -> int:
    """Stores a token where the person said, the keyring unless told otherwise."""
    account = account_named(arguments.name, arguments.base_url, arguments.place)
    secrets = Secrets()
    if account.place == "keyring" and (status := secrets.keyring_status()).state != "ready":
        variable = _variable_of(account)
        sys.stderr.write(
            f"{status.text}\nNothing was stored. Instead you can\n"
            f"  keep it in a file with a passphrase:  desktop-agent tokens set {arguments.name} --place file\n"
            f"  or set it for one session:            {line_to_type(variable)}\n"
        )
        return FAILED
    if account.place == "file":
        secrets.file.open(_ask_secretly("Passphrase of the token file: "))
    token = _ask_secretly(f"Token for {account.provider}: ")
    if not token:
        sys.stderr.write("No token was given; nothing was stored.\n")
        return WRONG_USAGE
    secrets.add(account, token, replace=True)
    sys.stderr.write(f"Stored {account.provider}/{account.name} in the {_PLACES[account.place]}.\n")
    return ANSWERED


def remove_token(arguments: argparse.Namespace) -> int:
    """Deletes a token from where it is kept."""
    provider, name = split_name(arguments.name)
    secrets = Secrets()
    if secrets.account(provider, name).place == "file":
        secrets.file.open(_ask_secretly("Passphrase of the token file: "))
    secrets.remove(provider, name)
    sys.stderr.write(f"Removed {provider}/{name}.\n")
    return ANSWERED


def test_token(arguments: argparse.Namespace) -> int:
    """Sends the token to its own provider, once, and prints what the provider says of it."""
    provider, name = split_name(arguments.name)
    secrets = Secrets()
    account = secrets.account(provider, name)
    if account.place == "file":
        secrets.file.open(_ask_secretly("Passphrase of the token file: "))
    found = secrets.find(provider, account=name, base_url=account.base_url)
    if found is None:
        raise DesktopAgentError(f"There is no token for {provider}/{name}.")
    sys.stdout.write(asyncio.run(_test(account, found.value)) + "\n")
    return ANSWERED


async def _test(account: Account, token: str) -> str:
    from desktop_agent.models.listing import list_models

    if account.provider == "hugging_face":
        import huggingface_hub
        from huggingface_hub.errors import HfHubHTTPError

        try:
            # huggingface_hub types its answer as a bare dict.
            whoami = cast("Callable[[], dict[str, Any]]", huggingface_hub.HfApi(token=token).whoami)
            who = await asyncio.to_thread(whoami)
        except (HfHubHTTPError, OSError) as error:
            raise DesktopAgentError(
                f"{HUB_URL} did not accept the token, or could not be reached: {type(error).__name__}.",
                advice="Check the network, or make a new token at https://huggingface.co/settings/tokens.",
            ) from error
        return f"The token works: {who.get('name', 'unknown')}, {who.get('type', 'user')}."
    models = await list_models(account.base_url, token)
    return f"The token works: {account.base_url} lists {len(models)} models."


def split_name(name: str) -> tuple[str, str]:
    """Splits `provider/account`; the account is `default` where none is named.

    Raises:
        DesktopAgentError: There is no such provider.
    """
    provider, _, account = name.partition("/")
    known = {preset.id for preset in PRESETS}
    if provider in _HUB_NAMES:
        provider = "hugging_face"
    elif provider not in known | {OTHER_SERVER}:
        raise DesktopAgentError(
            f"There is no provider '{provider}'.",
            advice=f"There are huggingface, {', '.join(sorted(known))}, and {OTHER_SERVER} with --base-url.",
        )
    return provider, account or DEFAULT_ACCOUNT


def account_named(name: str, base_url: str, place: Place) -> Account:
    """Returns the account that the words on the command line describe.

    Raises:
        DesktopAgentError: There is no such provider, or its address is missing.
    """
    provider, account = split_name(name)
    preset = next((preset for preset in PRESETS if preset.id == provider), None)
    address = base_url or (preset.base_url if preset is not None else "")
    if provider == OTHER_SERVER and not address:
        raise DesktopAgentError("The server's address is missing.", advice="Give it with --base-url.")
    return Account(provider=provider, name=account, base_url=address, place=place)


_PLACES: dict[Place, str] = {
    "keyring": "system's keyring",
    "file": "file with a passphrase",
    "session": "memory of this session",
    "environment": "environment",
}


def _variable_of(account: Account) -> str:
    if account.provider == "hugging_face":
        return "HF_TOKEN"
    preset = next((preset for preset in PRESETS if preset.id == account.provider), None)
    return preset.environment if preset is not None and preset.environment else "OPENAI_API_KEY"


def _ask_secretly(question: str) -> str:
    """Reads a line without showing it; from a pipe, the next line."""
    if sys.stdin.isatty():
        return getpass.getpass(question, stream=sys.stderr).strip()
    return sys.stdin.readline().strip()
