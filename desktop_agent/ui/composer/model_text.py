"""What models and their states are called."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.widgets.labels import Tone


@dataclass(frozen=True)
class ModelState:
    """What is true of a way to reach a model, in a word and a sentence.

    Attributes:
        word: For the pill, for example `ready`.
        tone: The pill's colour.
        text: One or two sentences.
        ready: A run could start now.
        locked: The token waits in the encrypted file for its passphrase.
    """

    word: str = ""
    tone: Tone = "neutral"
    text: str = ""
    ready: bool = False
    locked: bool = False


@dataclass(frozen=True)
class Server:
    """A model server that was found on this computer."""

    name: str
    base_url: str
    models: tuple[str, ...]


def model_name(choice: ModelChoice) -> str:
    """Returns what a choice is called on its chip."""
    if choice.provider == "embedded":
        if choice.model_id.endswith(".gguf"):
            return Path(choice.model_id).stem
        return choice.model_id or _tr("Built-in model")
    if choice.provider == "scripted":
        return _tr("Script {name}").format(name=Path(choice.model_id).name)
    return choice.model_id.rpartition("/")[2] or _tr("Default model")


def model_place(choice: ModelChoice) -> str:
    """Returns where a chosen model runs."""
    match choice.provider:
        case "embedded" | "scripted":
            return _tr("on this computer")
        case "hugging_face":
            return _tr("Hugging Face")
        case _:
            return choice.base_url.partition("//")[2].partition("/")[0]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelText", text)
