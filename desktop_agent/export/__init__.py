"""A run as a document: Markdown, HTML, notebook, JSON, script."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_WHERE = {
    "FORMATS": "desktop_agent.export.writing",
    "Format": "desktop_agent.export.writing",
    "export_run": "desktop_agent.export.writing",
    "render_run": "desktop_agent.export.writing",
    "import_run": "desktop_agent.export.importing",
}

if TYPE_CHECKING:
    from desktop_agent.export.importing import import_run
    from desktop_agent.export.writing import FORMATS, Format, export_run, render_run

__all__ = ["FORMATS", "Format", "export_run", "import_run", "render_run"]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(where), name)
    globals()[name] = value
    return value
