"""The shared libraries that Qt and the local model expect from the system, and how they come to be there.

The wheels of PySide6 and xllamacpp carry almost everything; a Debian machine without a desktop still lacks a few
small libraries. They are looked for by loading them, installed with apt where that is allowed, and otherwise unpacked
(not installed) from the same packages into a folder of the user. Standard library only: this runs before anything else
can.

`python -m desktop_agent.system_libraries window` prints nothing and exits with 0 when everything is there.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

# soname → Debian package, from the NEEDED entries of libQt6Gui, libQt6Widgets and the platform plugins of PySide6 6.11.
_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_MODEL = {"libgomp.so.1": "libgomp1"}

NEEDS: dict[str, dict[str, str]] = {
    "offscreen": _QT,
    "window": {**_QT, **_XCB},
    "model": _MODEL,
    "tests": {**_QT, **_XCB, **_MODEL},
    "slow-tests": {**_QT, **_XCB, **_MODEL},
}
"""What each purpose needs: shared library → Debian package."""

_FOR_TESTS = {"Xvfb": "xvfb", "at-spi-bus-launcher": "at-spi2-core", "bwrap": "bubblewrap"}
_KEYRING = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus-daemon"}
_PROGRAMS = {"tests": _FOR_TESTS, "slow-tests": {**_FOR_TESTS, **_KEYRING}}
# Programs that others start, not people, lie beside the path.
_BESIDE_THE_PATH = ("/usr/libexec", "/usr/lib/at-spi2-core")


def missing(purpose: str) -> list[str]:
    """Returns the Debian packages that a purpose needs and this system lacks; an empty list anywhere but on Linux.

    Args:
        purpose: A key of `NEEDS`.
    """
    if sys.platform != "linux":
        return []
    packages = {package for soname, package in NEEDS[purpose].items() if not _loads(soname)}
    if os.geteuid() == 0:
        # Programs look for their data below /usr, so unpacking them elsewhere as an ordinary user would not help.
        packages |= {package for program, package in _PROGRAMS.get(purpose, {}).items() if not _found(program)}
    return sorted(packages)


def provide(purpose: str, unpack_into: Path) -> list[str]:
    """Brings what is missing: with apt as root, else unpacked into a folder of the user.

    Libraries that were unpacked are found by processes that start with `LD_LIBRARY_PATH` set to
    `library_path(unpack_into)`.

    Args:
        purpose: A key of `NEEDS`.
        unpack_into: The folder for what may not be installed.

    Returns:
        The packages that are still missing.
    """
    packages = missing(purpose)
    if not packages or shutil.which("apt-get") is None:
        return packages
    _say(f"Getting system packages for {_title(purpose)}: {' '.join(packages)}")
    if os.geteuid() == 0:
        _install(packages)
        return missing(purpose)
    found = _unpack(packages, unpack_into)
    return [package for package in packages if package not in found]


def library_path(unpacked: Path) -> str:
    """Returns the folders with libraries below an unpacked tree, joined as `LD_LIBRARY_PATH` wants them."""
    folders = {str(path.parent) for path in unpacked.glob("usr/lib/**/*.so*")}
    folders |= {str(path.parent) for path in unpacked.glob("lib/**/*.so*")}
    return ":".join(sorted(folders))


def advice(packages: Iterable[str]) -> str:
    """Returns the one line a person can type to install the packages."""
    return f"sudo apt-get install {' '.join(packages)}"


def main(argv: list[str]) -> int:
    """Provides what a purpose needs; prints the library path of what was unpacked.

    Args:
        argv: The purpose, and the folder to unpack into.

    Returns:
        0 when all is there, 1 when something is still missing, 2 for wrong arguments.
    """
    if len(argv) != 2 or argv[0] not in NEEDS:
        _say(f"usage: python -m desktop_agent.system_libraries {{{','.join(NEEDS)}}} FOLDER")
        return 2
    folder = Path(argv[1]).absolute()
    if os.environ.get("LD_LIBRARY_PATH", "") != library_path(folder):
        # What was unpacked by an earlier call counts, but only for a process that started with the path.
        os.environ["LD_LIBRARY_PATH"] = library_path(folder)
        os.execv(sys.executable, [sys.executable, "-m", "desktop_agent.system_libraries", *argv])
    still = provide(argv[0], folder)
    sys.stdout.write(library_path(folder) + "\n")
    if still:
        _say(f"Missing for {_title(argv[0])}: {' '.join(still)}. Install with: {advice(still)}")
    return 1 if still else 0


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _found(program: str) -> bool:
    return any(shutil.which(program, path=path) for path in (None, *_BESIDE_THE_PATH))


def _install(packages: list[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.run(install, env=quiet, capture_output=True).returncode == 0:
        return
    # A fresh machine has no package lists yet.
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True)
        if done.returncode != 0:
            _say(done.stderr.strip() or f"{command[0]} {command[1]} failed with exit code {done.returncode}")


def _unpack(packages: list[str], folder: Path) -> set[str]:
    """Downloads the packages and what they depend on as an ordinary user, and unpacks them; returns those that came."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        state, cache = Path(work, "state"), Path(work, "cache")
        for path in (state / "lists/partial", cache / "archives/partial"):
            path.mkdir(parents=True)
        options = [
            "-o",
            f"Dir::State={state}",
            "-o",
            "Dir::State::status=/var/lib/dpkg/status",
            "-o",
            f"Dir::Cache={cache}",
        ]
        for command in (
            ["apt-get", *options, "update", "-qq"],
            [
                "apt-get",
                *options,
                "install",
                "-y",
                "-qq",
                "--no-install-recommends",
                "--download-only",
                "-o",
                "Debug::NoLocking=1",
                *packages,
            ],
        ):
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                _say(done.stderr.strip() or f"{' '.join(command[:1])} failed with exit code {done.returncode}")
                return set()
        archives = sorted((cache / "archives").glob("*.deb"))
        for archive in archives:
            subprocess.run(["dpkg-deb", "-x", str(archive), str(folder)], check=True)
        return {archive.name.partition("_")[0] for archive in archives} & set(packages)


def _title(purpose: str) -> str:
    titles = {"model": "the model on this computer", "tests": "the tests", "slow-tests": "the slow tests"}
    return titles.get(purpose, "the window")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
