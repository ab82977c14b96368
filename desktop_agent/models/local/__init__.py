"""Models that run on this computer, through llama.cpp in a child process."""

from desktop_agent.models.local.catalogue import CATALOGUE, DEFAULT, CatalogueModel, find_model
from desktop_agent.models.local.download import Progress, discard, download, needed_bytes
from desktop_agent.models.local.files import DiskUse, disk_use, model_file, models_dir, remove
from desktop_agent.models.local.memory import fits, total_memory_mb
from desktop_agent.models.local.status import LocalStatus, status

__all__ = [
    "CATALOGUE",
    "DEFAULT",
    "CatalogueModel",
    "DiskUse",
    "LocalStatus",
    "Progress",
    "discard",
    "disk_use",
    "download",
    "find_model",
    "fits",
    "model_file",
    "models_dir",
    "needed_bytes",
    "remove",
    "status",
    "total_memory_mb",
]
