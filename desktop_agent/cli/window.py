"""`desktop-agent` without a command: the window."""

import argparse
import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from desktop_agent import system_libraries
from desktop_agent.cli.exit_codes import FAILED
from desktop_agent.import_hook import drop_import_hook


def main(arguments: argparse.Namespace) -> int:
    """Opens the window, after making sure that it can open."""
    if not has_display():
        sys.stderr.write(
            "There is no display here, so no window can open. The same engine answers in the terminal:\n"
            '  desktop-agent run "your task"\n'
        )
        return FAILED
    if system_libraries.missing("window"):
        unpacked = Path(sys.prefix) / "system-libraries"
        still = system_libraries.provide("window", unpacked)
        if still:
            sys.stderr.write(f"The window needs libraries of the system. Install: {system_libraries.advice(still)}\n")
            return FAILED
        path = system_libraries.library_path(unpacked)
        if path and os.environ.get("LD_LIBRARY_PATH") != path:
            # The loader reads the variable once, at the start of a process.
            os.environ["LD_LIBRARY_PATH"] = path
            again = ["--new-instance"] if arguments.new_instance else []
            os.execv(sys.executable, [sys.executable, "-m", "desktop_agent", "window", *again, arguments.run_id])
    window = load()
    wanted = _wanted(arguments.run_id)
    return window.main([wanted] if wanted else [], new_instance=arguments.new_instance)


def load() -> ModuleType:
    """Imports the window, `desktop_agent.app`, as fast as that can be done."""
    # Modules stay as long as the program: looking through them for garbage costs a tenth of the start, and would hold
    # up the window at every full collection later.
    gc.disable()
    try:
        # Each module that is imported under Qt's hook has its source searched, which takes a fifth of the time that all
        # take together. Qt brings the hook when it is loaded, so it is loaded first.
        import_module("PySide6.QtCore")
        drop_import_hook()
        return import_module("desktop_agent.app")
    finally:
        gc.freeze()
        gc.enable()


def _wanted(text: str) -> str:
    """The id of a run, or the absolute path of a run file: the window that is open may be in another folder."""
    path = Path(text)
    if text and (path.suffix or path.parent != Path()) and path.is_file():
        return str(path.resolve())
    return text


def has_display() -> bool:
    """Whether a window can be shown; Qt's own offscreen platform counts, since somebody asked for it."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
