"""Whether a model of this computer is ready, for the first-start page and the command line."""

import ctypes
import importlib.util
import sys
from pathlib import Path
from typing import Literal

import msgspec

from desktop_agent.models.errors import ModelFileMissing
from desktop_agent.models.local.catalogue import find_model
from desktop_agent.models.local.files import check_gguf, model_file, models_dir, size_text

RUNTIME_ADVICE = "Install it with: pip install 'desktop-agent[local]'"
LIBGOMP_ADVICE = "Install it with: sudo apt install libgomp1 (Debian, Ubuntu) or sudo dnf install libgomp (Fedora)"


class LocalStatus(msgspec.Struct, frozen=True):
    """What stands between a person and a model of this computer.

    Attributes:
        state: `ready`; `not_downloaded`; `runtime_missing` (llama.cpp's package, or a library it needs); `unusable` (a
            file is named but
            cannot be used).
        text: One line for people.
        advice: What to do, or an empty string.
        download_bytes: How much a download would bring; 0 when none is needed.
        path: The file that is used, or where a download would put it.
    """

    state: Literal["ready", "not_downloaded", "runtime_missing", "unusable"]
    text: str
    advice: str
    download_bytes: int
    path: Path


def status(model_id: str = "") -> LocalStatus:
    """Looks whether a model can run here: nothing is loaded, started or asked over the network.

    Args:
        model_id: A name of the catalogue or the path of a GGUF file; empty is the default model.

    Raises:
        ModelFileMissing: The catalogue has no such model.
    """
    if model_id.lower().endswith(".gguf"):
        name, path, size = Path(model_id).name, Path(model_id), 0
    else:
        model = find_model(model_id)
        found = model_file(model)
        name, path = model.name, found or models_dir() / model.file_name
        size = 0 if found else model.size_bytes
    missing = missing_runtime()
    if missing is not None:
        return LocalStatus("runtime_missing", f"{name}: {missing[0]}", missing[1], size, path)
    if size:
        return LocalStatus(
            "not_downloaded", f"{name}: not downloaded, {size_text(size)}", f"It would go to {path.parent}", size, path
        )
    try:
        check_gguf(path)
    except ModelFileMissing as error:
        return LocalStatus("unusable", error.message, error.advice, 0, path)
    return LocalStatus("ready", f"{name}: ready", "", 0, path)


def missing_runtime() -> tuple[str, str] | None:
    """Returns what is missing to run any local model, and the advice; None when nothing is."""
    if importlib.util.find_spec("xllamacpp") is None:
        return "the llama.cpp runtime (xllamacpp) is missing", RUNTIME_ADVICE
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libgomp.so.1")
        except OSError:
            return "the system library libgomp.so.1 is missing", LIBGOMP_ADVICE
    return None
