"""`desktop-agent doctor`: what this computer offers, line by line."""

import argparse
import asyncio
import platform
import sys

import desktop_agent
from desktop_agent import system_libraries
from desktop_agent.cli.exit_codes import ANSWERED, FAILED
from desktop_agent.errors import DesktopAgentError


def main(_: argparse.Namespace) -> int:
    """Prints the state of each part; fails when an action could not run here at all."""
    _line(
        "version",
        f"desktop-agent {desktop_agent.__version__}, Python {platform.python_version()}, {platform.platform()}",
    )
    works = _isolation()
    _models()
    _accounts()
    _folders()
    missing = system_libraries.missing("window")
    _line("window", "all libraries are there" if not missing else f"missing: {system_libraries.advice(missing)}")
    return ANSWERED if works else FAILED


def _isolation() -> bool:
    from desktop_agent.execution import probe

    findings = asyncio.run(probe())
    for finding in findings:
        _line(finding.name, finding.text if finding.works else f"no; {finding.text}")
    return not any(finding.name == "worker" and not finding.works for finding in findings)


def _models() -> None:
    from desktop_agent.models.local import CATALOGUE, disk_use, fits, models_dir, status, total_memory_mb
    from desktop_agent.models.local.files import size_text

    found = status()
    _line("built-in model", f"{found.text}. {found.advice}".rstrip(". ") + f" ({found.path})")
    here = [model.id for model in CATALOGUE if status(model.id).state == "ready"]
    suitable = [model.id for model in CATALOGUE if fits(model)]
    _line("models here", f"{', '.join(here) or 'none'}; {size_text(disk_use().total)} in {models_dir()}")
    _line("models run on", _devices())
    memory = total_memory_mb()
    told = f"{memory / 1024:.1f} GB" if memory is not None else "cannot be told"
    _line("memory", f"{told}; it fits {', '.join(suitable) or 'none of the list'}")


def _devices() -> str:
    from desktop_agent.models.local.server import computing_devices

    try:
        return ", ".join(computing_devices())
    except DesktopAgentError as error:
        return str(error)


def _accounts() -> None:
    from desktop_agent.cli.tokens import other_sources
    from desktop_agent.store.secrets import Secrets

    secrets = Secrets()
    status = secrets.keyring_status()
    _line("keyring", status.text if status.state == "ready" else f"{status.state}; {status.text}")
    names = [f"{one.provider}/{one.name} ({one.place})" for one in secrets.accounts()]
    _line("accounts", ", ".join(names) or "none")
    for source in other_sources(secrets):
        _line("token", source)


def _folders() -> None:
    from desktop_agent.store import paths

    _line("data", str(paths.data_dir()))
    _line("settings", str(paths.config_dir()))


def _line(name: str, text: str) -> None:
    sys.stdout.write(f"{name + ':':<20}{text}\n")
    sys.stdout.flush()
