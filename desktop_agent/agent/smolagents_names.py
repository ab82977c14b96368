"""Settings that smolagents' agents take and ours do not need: accepted with a warning, so that a script moves by
changing its import line.
"""

import enum
import warnings
from collections.abc import Mapping
from typing import Any, NamedTuple

_WITHOUT_USE = {
    "logger": "read the events of `stream`, or give `verbosity_level` to have the steps printed",
    "executor_type": "code runs in the contained worker of this computer",
    "executor": "code runs in the contained worker of this computer",
    "grammar": "small local models get a grammar by themselves",
}


class LogLevel(enum.IntEnum):
    """Whether an agent prints its steps: from `INFO` on; there is no more to print for `DEBUG`."""

    OFF = -1
    ERROR = 0
    INFO = 1
    DEBUG = 2


class ExecutorSettings(NamedTuple):
    """What `executor_kwargs` can say here.

    Attributes:
        seconds: The time that an action may take, or None.
        output: How many characters of an observation the model is shown, or None.
    """

    seconds: float | None
    output: int | None


def executor_settings(given: Mapping[str, Any], owner: str) -> ExecutorSettings:
    """Reads `executor_kwargs`; what has no use here is named in a warning."""
    for name in given:
        if name not in ("timeout_seconds", "max_print_outputs_length"):
            warnings.warn(f"{owner} ignores '{name}' of 'executor_kwargs'.", stacklevel=3)
    return ExecutorSettings(given.get("timeout_seconds"), given.get("max_print_outputs_length"))


def without_smolagents_only(settings: dict[str, Any], owner: str) -> dict[str, Any]:
    """Returns the settings without those that only smolagents has; each of these is named in a warning."""
    kept: dict[str, Any] = {}
    for name, value in settings.items():
        reason = _WITHOUT_USE.get(name)
        if reason is None:
            kept[name] = value
        elif value is not None:
            warnings.warn(f"{owner} ignores '{name}': {reason}.", stacklevel=3)
    return kept
