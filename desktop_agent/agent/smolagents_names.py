"""Settings that smolagents' agents take and ours do not need: accepted with a warning, so that a script moves by
changing its import line.
"""

import warnings
from typing import Any

_WITHOUT_USE = {
    "verbosity_level": "nothing is printed; read the events of `stream`, or use the command line",
    "logger": "nothing is printed; read the events of `stream`",
    "stream_outputs": "every reply is streamed",
    "executor_type": "code runs in the contained worker of this computer",
    "executor_kwargs": "code runs in the contained worker of this computer",
    "executor": "code runs in the contained worker of this computer",
    "provide_run_summary": "a managed agent reports its answer",
    "code_block_tags": "all usual marks around code are understood",
    "grammar": "small local models get a grammar by themselves",
    "max_tool_threads": "all calls of a step run at the same time",
}


def without_smolagents_only(settings: dict[str, Any], owner: str) -> dict[str, Any]:
    """Returns the settings without those that only smolagents has; each of these is named in a warning."""
    kept: dict[str, Any] = {}
    for name, value in settings.items():
        reason = _WITHOUT_USE.get(name)
        if reason is None:
            kept[name] = value
        else:
            warnings.warn(f"{owner} ignores '{name}': {reason}.", stacklevel=3)
    return kept
