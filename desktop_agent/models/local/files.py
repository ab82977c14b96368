"""Where the model files are on this computer."""

import os
from pathlib import Path

import msgspec
import platformdirs

from desktop_agent.models.errors import ModelFileMissing
from desktop_agent.models.local.catalogue import DEFAULT, CatalogueModel, find_model

DATA_VARIABLE = "DESKTOP_AGENT_DATA"
FILE_VARIABLE = "DESKTOP_AGENT_MODEL"
UNFINISHED = ".unfinished"
"""The folder for what has arrived of a download, inside that of the models."""
_MAGIC = b"GGUF"


class DiskUse(msgspec.Struct, frozen=True):
    """What the models take of the disk, in bytes.

    Attributes:
        files: Whole files in our own folder.
        unfinished: What unfinished downloads have left there.
    """

    files: int
    unfinished: int

    @property
    def total(self) -> int:
        """Both together."""
        return self.files + self.unfinished


def models_dir() -> Path:
    """Returns the folder of downloaded models; it need not exist yet."""
    # The same rule as `store.paths.data_dir`, which lies beside this package and not below it.
    override = os.environ.get(DATA_VARIABLE)
    if override:
        return Path(override).expanduser().absolute() / "models"
    return platformdirs.user_data_path("desktop-agent", appauthor=False) / "models"


def model_file(model: CatalogueModel) -> Path | None:
    """Returns the model's file, if it is on this computer.

    For the default model, the file that `DESKTOP_AGENT_MODEL` names comes first; then our own folder; then the Hub's
    cache.
    """
    own = models_dir() / model.file_name
    given = os.environ.get(FILE_VARIABLE)
    if given and model == DEFAULT:
        return Path(given).expanduser().absolute()
    if own.is_file():
        return own
    # Imported late: the model's server and the command line's lists do without it.
    import huggingface_hub

    cached = huggingface_hub.try_to_load_from_cache(model.repo_id, model.file_name)
    return Path(cached) if isinstance(cached, str) else None


def resolve(model_id: str) -> tuple[CatalogueModel | None, Path]:
    """Returns the catalogue's entry, if it is one, and the file for a name or the path of a GGUF file.

    Raises:
        ModelFileMissing: There is no such model, or its file is not here.
    """
    if model_id.lower().endswith(".gguf") and (os.sep in model_id or Path(model_id).is_file()):
        return None, check_gguf(Path(model_id).expanduser().absolute())
    model = find_model(model_id)
    path = model_file(model)
    if path is None:
        raise ModelFileMissing(
            f"{model.name} is not on this computer yet.",
            advice=f"Download it ({size_text(model.size_bytes)}), choose a GGUF file you have, or use another model.",
        )
    return model, check_gguf(path)


def check_gguf(path: Path) -> Path:
    """Returns the path if a GGUF file is there.

    Raises:
        ModelFileMissing: There is no file, it cannot be read, or it is no GGUF file.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        raise ModelFileMissing(f"The model file '{path}' cannot be read: {error.strerror}.") from error
    if magic != _MAGIC:
        raise ModelFileMissing(f"'{path}' is not a GGUF file.", advice="Choose a file in the format of llama.cpp.")
    return path


def remove(model: CatalogueModel) -> int:
    """Deletes a downloaded model and returns how many bytes that freed; files outside our own folder are left alone.

    Raises:
        ModelFileMissing: The file is there but cannot be deleted.
    """
    own = models_dir() / model.file_name
    # Imported late: that module asks this one for the folder.
    from desktop_agent.models.local.read_prompts import forget

    try:
        size = own.stat().st_size
        own.unlink()
        forget(own)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise ModelFileMissing(f"'{own}' cannot be deleted: {error.strerror}.") from error
    return size


def disk_use() -> DiskUse:
    """Returns what our own folder of models takes of the disk, without files elsewhere such as the Hub's cache."""
    files = unfinished = 0
    for folder, _, names in os.walk(models_dir()):
        size = sum(_size(Path(folder) / name) for name in names)
        if UNFINISHED in Path(folder).parts:
            unfinished += size
        else:
            files += size
    return DiskUse(files, unfinished)


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        # A download that ends meanwhile moves its file.
        return 0


def size_text(size: int) -> str:
    """Returns a size for people, in decimal units: `1.1 GB`."""
    if size >= 1_000_000_000:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.0f} MB"
