"""What a run's states are called and look like; never by colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.widgets.labels import Tone


@dataclass(frozen=True)
class StateLook:
    """A state in words, with its icon and colour.

    Attributes:
        word: In the person's language.
        tone: The pill's colour.
        icon: The icon's name.
        role: The colour role of icon and word in a list.
    """

    word: str
    tone: Tone
    icon: str
    role: str


def state_look(state: str) -> StateLook:
    """Returns how a state of the store or of the window is shown."""
    match state:
        case "running" | "thinking" | "writing" | "executing":
            return StateLook(_tr("running"), "accent", "play", "link")
        case "waiting":
            return StateLook(_tr("needs approval"), "warning", "dot", "warning")
        case "asking":
            return StateLook(_tr("asks you"), "warning", "question", "warning")
        case "paused":
            return StateLook(_tr("paused"), "warning", "pause", "warning")
        case "stopping":
            return StateLook(_tr("stopping"), "warning", "stop", "warning")
        case "success":
            return StateLook(_tr("finished"), "success", "check", "success")
        case "max_steps":
            return StateLook(_tr("step limit"), "danger", "cross", "danger")
        case "failed":
            return StateLook(_tr("failed"), "danger", "cross", "danger")
        case "replay":
            return StateLook(_tr("replay"), "accent", "play", "link")
        case "cancelled":
            return StateLook(_tr("stopped"), "neutral", "stop", "text_muted")
        case "interrupted":
            return StateLook(_tr("interrupted"), "warning", "interrupted", "warning")
        case _:
            return StateLook(state, "neutral", "circle", "text_muted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunState", text)
