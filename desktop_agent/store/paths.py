"""Where the program keeps what it keeps.

`DESKTOP_AGENT_DATA` names one folder for everything: portable installations and tests use it.
"""

import os
from pathlib import Path

import platformdirs

_NAME = "desktop-agent"
_OVERRIDE = "DESKTOP_AGENT_DATA"


def data_dir() -> Path:
    """Returns the folder of the history and of downloaded models; it need not exist yet."""
    return _override() or platformdirs.user_data_path(_NAME, appauthor=False)


def config_dir() -> Path:
    """Returns the folder of the settings; it need not exist yet."""
    return _override() or platformdirs.user_config_path(_NAME, appauthor=False)


def cache_dir() -> Path:
    """Returns the folder of what can be made again; it need not exist yet."""
    override = _override()
    return override / "cache" if override else platformdirs.user_cache_path(_NAME, appauthor=False)


def _override() -> Path | None:
    folder = os.environ.get(_OVERRIDE)
    return Path(folder).expanduser().absolute() if folder else None
