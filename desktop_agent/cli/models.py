"""`desktop-agent models`: the models that run on this computer."""

import argparse
import asyncio
import sys

from desktop_agent.cli.exit_codes import ANSWERED
from desktop_agent.cli.local_model import pull as pull_model


def list_models(arguments: argparse.Namespace) -> int:
    """Prints the catalogue with each model's state, and, when asked, the servers found on this computer."""
    from desktop_agent.models.local.catalogue import CATALOGUE
    from desktop_agent.models.local.files import size_text
    from desktop_agent.models.local.status import status

    for model in CATALOGUE:
        state = status(model.id)
        size = size_text(model.size_bytes)
        sys.stdout.write(f"{model.id:<20} {size:>7}  {model.licence:<11} {state.state:<15} {model.summary}\n")
    if arguments.servers:
        _print_servers()
    return ANSWERED


def pull(arguments: argparse.Namespace) -> int:
    """Downloads a model, unless it is here."""
    from desktop_agent.models.local.status import status

    found = status(arguments.name)
    if found.download_bytes:
        asyncio.run(pull_model(arguments.name))
    else:
        sys.stderr.write(f"{found.text}: {found.path}\n")
    return ANSWERED


def _print_servers() -> None:
    from desktop_agent.models.discovery import discover_servers

    servers = asyncio.run(discover_servers())
    if not servers:
        sys.stdout.write("No model server answers on this computer.\n")
    for server in servers:
        sys.stdout.write(f"{server.base_url}  {server.name}: {', '.join(server.models) or 'no models'}\n")
