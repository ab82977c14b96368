"""The limits that `--timeout` and `--memory` set."""

import argparse

from desktop_agent.execution import Limits


def limits_from(arguments: argparse.Namespace) -> Limits:
    """Returns the default limits, changed by the options that were given."""
    limits = Limits()
    return Limits(
        seconds=limits.seconds if arguments.timeout is None else arguments.timeout,
        memory_mb=limits.memory_mb if arguments.memory is None else arguments.memory,
    )
