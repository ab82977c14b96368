"""What is kept on this computer: runs, settings, secrets."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_WHERE = {
    "RunRecord": "desktop_agent.store.records",
    "RunState": "desktop_agent.store.records",
    "RunStore": "desktop_agent.store.runs",
    "cache_dir": "desktop_agent.store.paths",
    "config_dir": "desktop_agent.store.paths",
    "data_dir": "desktop_agent.store.paths",
}

if TYPE_CHECKING:
    from desktop_agent.store.paths import cache_dir, config_dir, data_dir
    from desktop_agent.store.records import RunRecord, RunState
    from desktop_agent.store.runs import RunStore

__all__ = ["RunRecord", "RunState", "RunStore", "cache_dir", "config_dir", "data_dir"]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(where), name)
    globals()[name] = value
    return value
