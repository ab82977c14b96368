"""What the states of models are called."""

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.composer.model_text import ModelState


def embedded_state(state: str, text: str, advice: str, download_bytes: int) -> ModelState:
    """Returns how the state of the model on this computer is shown."""
    usual = _tr("Works offline, no account. Good for arithmetic and small scripts.")
    match state:
        case "ready":
            return ModelState(_tr("ready"), "success", usual, ready=True)
        case "not_downloaded":
            size = f"{download_bytes / 1e9:.1f} GB"
            return ModelState(_tr("download {size}").format(size=size), "neutral", usual)
        case "runtime_missing":
            return ModelState(_tr("not installed"), "warning", f"{text}. {advice}")
        case _:
            return ModelState(_tr("unusable"), "danger", f"{text} {advice}".strip())


def hub_state(source: str) -> ModelState:
    """Returns how the Hub is shown, with a token from somewhere or without one."""
    if source:
        text = _tr("Any model on Inference Providers. Token: {source}.").format(source=source)
        return ModelState(_tr("ready"), "success", text, ready=True)
    return ModelState(_tr("add token"), "neutral", _tr("Any model on Inference Providers. Needs a token."))


def server_state(source: str) -> ModelState:
    """Returns how a server is shown, with a key from somewhere or without one."""
    return ModelState(text=_tr("Key: {source}.").format(source=source) if source else "", ready=True)


def locked_state(text: str) -> ModelState:
    """Returns how a provider is shown whose token is in the encrypted file, which nobody has opened yet."""
    return ModelState(_tr("locked"), "warning", text, locked=True)


def unreadable_state(text: str) -> ModelState:
    """Returns how a provider is shown whose token cannot be read."""
    return ModelState(_tr("token cannot be read"), "danger", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelStates", text)
