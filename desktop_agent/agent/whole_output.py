"""The whole of a long output, kept with its run: events carry its head and tail only."""

import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from desktop_agent.store.redaction import shared_redactor

_PIECE = 2**20

KeepFiles = Callable[[str, Path, Sequence[str]], Collection[str]]
"""Keeps files of a run, out of a folder and below it by their names; returns those that are not kept."""


def output_name(step: int) -> str:
    """Returns the name under which the whole output of a step is kept."""
    return f"output of step {step}.txt"


def keep_output(keep: KeepFiles, run_id: str, step: int, output: Path) -> int | None:
    """Keeps a copy without secrets; returns its size in bytes, or None when it was not kept. Reads and writes files.

    Raises:
        StoreError: There is no room, or the folder cannot be written.
        OSError: The output cannot be copied.
    """
    name = output_name(step)
    with tempfile.TemporaryDirectory(prefix="desktop-agent-") as folder:
        copy = Path(folder) / name
        redacted = shared_redactor().stream()
        with (
            output.open(encoding="utf-8", errors="replace", newline="") as reader,
            copy.open("w", encoding="utf-8", newline="") as writer,
        ):
            while piece := reader.read(_PIECE):
                writer.write(redacted.feed(piece))
            writer.write(redacted.finish())
        return None if name in keep(run_id, copy.parent, [name]) else copy.stat().st_size
