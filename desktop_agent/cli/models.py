"""`desktop-agent models`: the models that run on this computer."""

import argparse
import asyncio
import sys

from desktop_agent.cli.exit_codes import ANSWERED, FAILED
from desktop_agent.cli.local_model import pull as pull_model


def list_models(arguments: argparse.Namespace) -> int:
    """Prints the catalogue with each model's state, the disk use, and, when asked, the servers of this computer."""
    from desktop_agent.models.local.catalogue import CATALOGUE
    from desktop_agent.models.local.files import disk_use, models_dir, size_text
    from desktop_agent.models.local.memory import fits
    from desktop_agent.models.local.status import status

    for model in CATALOGUE:
        state = status(model.id)
        size, memory = size_text(model.size_bytes), f"{model.memory_mb / 1024:.1f} GB memory"
        fit = {True: "fits", False: "too large", None: ""}[fits(model)]
        line = f"{model.id:<20} {size:>7}  {memory:<14} {fit:<9}  {model.licence:<11} {state.state:<15}"
        sys.stdout.write(f"{line} {model.summary}\n")
    used = disk_use()
    unfinished = f", {size_text(used.unfinished)} of it unfinished downloads" if used.unfinished else ""
    sys.stderr.write(f"{size_text(used.total)} of disk in {models_dir()}{unfinished}\n")
    if arguments.servers:
        _print_servers()
    return ANSWERED


def pull(arguments: argparse.Namespace) -> int:
    """Downloads a model, unless it is here."""
    from desktop_agent.models.local.status import status

    found = status(arguments.name)
    if found.download_bytes:
        try:
            asyncio.run(pull_model(arguments.name))
        except KeyboardInterrupt:
            sys.stderr.write("\nWhat has arrived is kept: the same command goes on with it.\n")
            raise
    else:
        sys.stderr.write(f"{found.text}: {found.path}\n")
    return ANSWERED


def remove(arguments: argparse.Namespace) -> int:
    """Deletes a downloaded model and what an unfinished download has left; files elsewhere are left alone."""
    from desktop_agent.models.local import discard, files
    from desktop_agent.models.local.catalogue import find_model

    model = find_model(arguments.name)
    before = files.disk_use().total
    files.remove(model)
    discard(model)
    freed = before - files.disk_use().total
    elsewhere = files.model_file(model)
    if freed:
        sys.stderr.write(f"{model.name} is deleted; {files.size_text(freed)} are free again.\n")
    else:
        sys.stderr.write(f"Nothing of {model.name} is in {files.models_dir()}.\n")
    if elsewhere is not None:
        sys.stderr.write(f"It can still be used from {elsewhere}, which is not ours to delete.\n")
    return ANSWERED if freed else FAILED


def _print_servers() -> None:
    from desktop_agent.models.discovery import discover_servers

    servers = asyncio.run(discover_servers())
    if not servers:
        sys.stdout.write("No model server answers on this computer.\n")
    for server in servers:
        sys.stdout.write(f"{server.base_url}  {server.name}: {', '.join(server.models) or 'no models'}\n")
