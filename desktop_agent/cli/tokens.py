"""`desktop-agent tokens`: API tokens, and where they are kept; never shown."""

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from desktop_agent.agent.credentials import OTHER_SERVER
from desktop_agent.agent.mcp_servers import MCP_PROVIDER
from desktop_agent.cli.exit_codes import ANSWERED, FAILED, WRONG_USAGE
from desktop_agent.cli.keys import ask_secretly, open_file
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.presets import PRESETS, Preset
from desktop_agent.store.secrets import Account, Place, Secrets, line_to_type
from desktop_agent.store.secrets.accounts import HUB_VARIABLES, HUGGING_FACE
from desktop_agent.store.settings import SettingsFile, load_or_default

if TYPE_CHECKING:
    from desktop_agent.models.key_check import KeyFacts

DEFAULT_ACCOUNT = "default"
_HUB_NAMES = {"huggingface", "hugging_face", "hf"}


def list_tokens(_: argparse.Namespace) -> int:
    """Prints the accounts, never a token; and on stderr, what else may hold one."""
    secrets = Secrets()
    for account in secrets.accounts():
        place = f"{account.place}:{account.variable}" if account.place == "environment" else account.place
        sys.stdout.write(f"{account.provider}/{account.name}  {place}  {account.base_url or '-'}\n")
    for line in other_sources(secrets):
        sys.stderr.write(f"{line}\n")
    sys.stderr.write(f"{secrets.keyring_status().text}\n")
    return ANSWERED


def other_sources(secrets: Secrets) -> list[str]:
    """Returns a line for each place outside the accounts that holds a token."""
    variables = (*HUB_VARIABLES, *(preset.environment for preset in PRESETS if preset.environment))
    lines = [f"{name} is set in the environment and comes first." for name in secrets.variables_set(variables)]
    if secrets.has_hugging_face_login():
        settings, _ = load_or_default(SettingsFile())
        used = "is used" if settings.privacy.use_hugging_face_login else "is not used unless you say --hf-login"
        lines.append(f"The login of `hf auth login` {used} where no account is chosen.")
    return lines


def set_token(arguments: argparse.Namespace) -> int:
    """Stores a token where the person said, the keyring unless told otherwise."""
    account = account_named(arguments)
    secrets = Secrets()
    if account.place == "session":
        sys.stderr.write(f"For this session of the shell alone, type:\n  {line_to_type(_variable_of(account))}\n")
        return ANSWERED
    if account.place == "keyring" and (status := secrets.keyring_status()).state not in {"ready", "locked"}:
        sys.stderr.write(
            f"{status.text}\nNothing was stored. Instead you can\n{_other_places(account, arguments.name)}"
        )
        return FAILED
    if account.place == "environment":
        secrets.add(account, replace=True)
        sys.stderr.write(f"Noted {account.provider}/{account.name}. Type:\n  {line_to_type(account.variable)}\n")
        return ANSWERED
    if account.place == "file":
        open_file(secrets)
    token = ask_secretly(f"Token for {account.provider}, sent to {account.base_url or 'the Hub'} alone: ")
    if not token:
        sys.stderr.write("No token was given; nothing was stored.\n")
        return WRONG_USAGE
    secrets.add(account, token, replace=True)
    sys.stderr.write(f"Stored {account.provider}/{account.name} in the {_PLACES[account.place]}.\n")
    return ANSWERED


def remove_token(arguments: argparse.Namespace) -> int:
    """Deletes a token from where it is kept."""
    secrets, account = _opened(arguments.name)
    secrets.remove(account.provider, account.name)
    sys.stderr.write(f"Removed {account.provider}/{account.name}.\n")
    if page := _keys_url(account):
        sys.stderr.write(f"To make the token worthless, revoke it at {page}.\n")
    return ANSWERED


def rename_token(arguments: argparse.Namespace) -> int:
    """Gives an account another name; its token moves with it."""
    secrets, account = _opened(arguments.name)
    new = arguments.new.partition("/")[2] or arguments.new
    secrets.rename(account.provider, account.name, new)
    sys.stderr.write(f"{account.provider}/{account.name} is now {account.provider}/{new}.\n")
    return ANSWERED


def test_token(arguments: argparse.Namespace) -> int:
    """Sends the account's own token to its own provider, once, and prints what the provider says of it."""
    from desktop_agent.models.key_check import check_key

    secrets, account = _opened(arguments.name)
    if account.provider == MCP_PROVIDER:
        raise DesktopAgentError(
            "No server of tools says what a token is good for.", advice="Try it: desktop-agent run … --tools mcp:NAME."
        )
    found = secrets.secret_of(account.provider, account.name)
    sys.stderr.write(f"Using {found.source}.\n")
    facts = asyncio.run(check_key(account.provider, account.base_url, found.value))
    sys.stdout.write("\n".join(facts_lines(facts, account)) + "\n")
    return ANSWERED


def facts_lines(facts: "KeyFacts", account: Account) -> list[str]:
    """Returns what a provider said of a token, a line for each fact."""
    if not facts.proven:
        return [
            f"The server at {account.base_url} answers and lists {facts.models} models; "
            "whether it looked at the token, it does not say."
        ]
    said = (
        ("owner", f"{facts.owner} ({facts.kind})" if facts.kind else facts.owner),
        ("named", facts.label),
        ("role", facts.role),
        ("scopes", ", ".join(facts.scopes)),
        ("organizations", ", ".join(facts.organizations)),
        ("models", "" if facts.models is None else str(facts.models)),
    )
    lines = ["The token works.", *(f"  {name + ':':<15}{value}" for name, value in said if value)]
    if facts.may_infer is False:
        lines.append("It may not call Inference Providers: allow that at https://huggingface.co/settings/tokens.")
    return lines


def split_name(name: str) -> tuple[str, str]:
    """Splits `provider/account`; the account is `default` where none is named.

    Raises:
        DesktopAgentError: There is no such provider.
    """
    provider, _, account = name.partition("/")
    known = {preset.id for preset in PRESETS}
    if provider in _HUB_NAMES:
        provider = HUGGING_FACE
    elif provider not in known | {OTHER_SERVER, MCP_PROVIDER}:
        raise DesktopAgentError(
            f"There is no provider '{provider}'.",
            advice=f"There are huggingface, {', '.join(sorted(known))}, {MCP_PROVIDER} for the tools of a server, "
            f"and {OTHER_SERVER} with --base-url.",
        )
    return provider, account or DEFAULT_ACCOUNT


def account_named(arguments: argparse.Namespace) -> Account:
    """Returns the account that the words on the command line describe.

    Raises:
        DesktopAgentError: There is no such provider, or its address is missing.
    """
    provider, name = split_name(arguments.name)
    preset = _preset(provider)
    address = arguments.base_url or (preset.base_url if preset is not None else "")
    if provider == OTHER_SERVER and not address:
        raise DesktopAgentError("The server's address is missing.", advice="Give it with --base-url.")
    place: Place = "environment" if arguments.variable else arguments.place
    account = Account(provider=provider, name=name, base_url=address, place=place)
    if place != "environment":
        return account
    variable: str = arguments.variable or _variable_of(account)
    return Account(provider=provider, name=name, base_url=address, place=place, variable=variable)


_PLACES: dict[Place, str] = {"keyring": "system's keyring", "file": "file with a passphrase"}


def _other_places(account: Account, name: str) -> str:
    return (
        f"  keep it in a file with a passphrase:  desktop-agent tokens set {name} --place file\n"
        f"  name a variable that you set:         desktop-agent tokens set {name} --place environment\n"
        f"  or set it for one session:            {line_to_type(_variable_of(account))}\n"
    )


def _opened(name: str) -> tuple[Secrets, Account]:
    """Returns an account, with the file open where its token is in there."""
    secrets = Secrets()
    account = secrets.account(*split_name(name))
    if account.place == "file":
        open_file(secrets)
    return secrets, account


def _preset(provider: str) -> Preset | None:
    return next((preset for preset in PRESETS if preset.id == provider), None)


def _variable_of(account: Account) -> str:
    if account.provider == HUGGING_FACE:
        return HUB_VARIABLES[0]
    preset = _preset(account.provider)
    return preset.environment if preset is not None and preset.environment else "MODEL_API_KEY"


def _keys_url(account: Account) -> str:
    if account.provider == HUGGING_FACE:
        return "https://huggingface.co/settings/tokens"
    preset = _preset(account.provider)
    return preset.keys_url if preset is not None else ""
