"""`desktop-agent integration`: the application in the desktop's menu, and run files that open by double-click.

By the freedesktop.org specifications, for Linux and for this person only. On macOS and Windows an installer does this.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from desktop_agent.cli.exit_codes import FAILED
from desktop_agent.resources import resource_path

_TARGETS = {
    "linux/desktop-agent.desktop": "applications/desktop-agent.desktop",
    "linux/desktop-agent.xml": "mime/packages/desktop-agent.xml",
    "icons/desktop-agent.svg": "icons/hicolor/scalable/apps/desktop-agent.svg",
}
_UPDATES = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


def main(arguments: argparse.Namespace) -> int:
    """Adds or removes the files, and has the desktop's lists made anew."""
    if sys.platform != "linux":
        sys.stderr.write("This is for Linux desktops; on macOS and Windows the installer does it.\n")
        return FAILED
    base = _data_home()
    for source, target in _TARGETS.items():
        place = base / target
        if arguments.what == "remove":
            place.unlink(missing_ok=True)
            continue
        text = resource_path(source).read_text("utf-8")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text.replace("@COMMAND@", _command()), "utf-8")
    for program, folder in _UPDATES:
        found = shutil.which(program)
        if found is not None and (base / folder).is_dir():
            subprocess.run([found, str(base / folder)], check=False, stdout=subprocess.DEVNULL)
    done = "Added to" if arguments.what == "add" else "Removed from"
    sys.stdout.write(f"{done} the menu of applications ({base}).\n")
    return 0


def _data_home() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _command() -> str:
    """The command line of this installation, quoted as the specification of desktop entries asks for."""
    words = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_agent"]
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    escaped = "".join("\\" + letter if letter in '"`$\\' else letter for letter in word).replace("\\", "\\\\")
    return f'"{escaped}"'.replace("%", "%%")
