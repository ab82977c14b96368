"""`desktop-agent` without a command: the window."""

import argparse
import os
import sys
from pathlib import Path

from desktop_agent import system_libraries
from desktop_agent.cli.exit_codes import FAILED


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
            os.execv(sys.executable, [sys.executable, "-m", "desktop_agent", "window", arguments.run_id])
    from desktop_agent.app import main as window_main

    return window_main([arguments.run_id] if arguments.run_id else [])


def has_display() -> bool:
    """Whether a window can be shown; Qt's own offscreen platform counts, since somebody asked for it."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
