"""`desktop-agent doctor`: what this computer offers, line by line."""

import argparse
import asyncio
import platform
import sys

import desktop_agent
from desktop_agent import system_libraries
from desktop_agent.cli.exit_codes import ANSWERED, FAILED


def main(_: argparse.Namespace) -> int:
    """Prints the state of each part; fails when an action could not run here at all."""
    _line(
        "version",
        f"desktop-agent {desktop_agent.__version__}, Python {platform.python_version()}, {platform.platform()}",
    )
    works = _isolation()
    _local_model()
    _keyring()
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


def _local_model() -> None:
    from desktop_agent.models.local.status import status

    found = status()
    _line("built-in model", f"{found.text}. {found.advice}".rstrip(". ") + f" ({found.path})")


def _keyring() -> None:
    from desktop_agent.store.secrets import Keyring

    _line("keyring", Keyring().status().text)


def _folders() -> None:
    from desktop_agent.store import paths

    _line("data", str(paths.data_dir()))
    _line("settings", str(paths.config_dir()))


def _line(name: str, text: str) -> None:
    sys.stdout.write(f"{name + ':':<20}{text}\n")
    sys.stdout.flush()
