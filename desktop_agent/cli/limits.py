"""What `--timeout`, `--memory`, `--bubblewrap` and `--hosts` allow."""

import argparse

from desktop_agent.cli.model_choice import split_names
from desktop_agent.execution import Limits


def limits_from(arguments: argparse.Namespace) -> Limits:
    """Returns the default limits, changed by the options that were given."""
    limits = Limits()
    return Limits(
        seconds=limits.seconds if arguments.timeout is None else arguments.timeout,
        memory_mb=limits.memory_mb if arguments.memory is None else arguments.memory,
        bubblewrap=arguments.bubblewrap,
    )


def hosts_from(arguments: argparse.Namespace) -> tuple[str, ...] | None:
    """Returns the hosts that were named, or None when the imports decide."""
    return None if arguments.hosts is None else split_names(arguments.hosts)
