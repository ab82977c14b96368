"""Which keys mean what, for those who handle keys themselves or show them.

Most commands are shortcuts of the window, which Qt handles. Some belong to the control that has the keyboard: sending a
task, answering a question, walking through steps. All of them can be given other keys; this is where a control asks.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

OWNED: Final = {
    "run.send": ("Ctrl+Return",),
    "approval.run": ("Ctrl+Return",),
    "approval.run_and_pause": ("Ctrl+Shift+Return",),
    "approval.edit": ("F2",),
    "approval.reject": ("Ctrl+Backspace",),
    "step.next": ("J",),
    "step.previous": ("K",),
    "step.fold": ("Left",),
    "step.open": ("Right",),
}
"""The usual keys of commands that belong to a control."""

_sequences: dict[str, tuple[QKeySequence, ...]] = {}


def learn(command: str, keys: Sequence[str]) -> None:
    """Gives a command its keys, in Qt's portable writing."""
    _sequences[command] = tuple(QKeySequence(key) for key in keys)


def forget() -> None:
    """Goes back to the usual keys of the controls; of other commands nothing is known."""
    _sequences.clear()
    for command, keys in OWNED.items():
        learn(command, keys)


def pressed(command: str, event: QKeyEvent) -> bool:
    """Returns whether a key means a command."""
    return _combination(event) in _sequences.get(command, ())


def meant_for_window(event: QKeyEvent) -> bool:
    """Returns whether a key is a shortcut of the window, which a control must leave to it."""
    wanted = _combination(event)
    return any(wanted in keys for command, keys in _sequences.items() if command not in OWNED)


def shown(command: str) -> str:
    """Returns the first key of a command as this platform writes it, or an empty string."""
    keys = _sequences.get(command, ())
    return native(keys[0].toString()) if keys else ""


def with_keys(text: str, command: str) -> str:
    """Returns a tooltip with the command's key at its end."""
    keys = shown(command)
    return f"{text} ({keys})" if keys else text


def native(key: str) -> str:
    """Returns a key as this platform writes it; Enter is a sign, as on the keys themselves."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    enter = QCoreApplication.translate("QShortcut", "Return")
    return text.replace(enter, "↵").replace("Return", "↵")


def _combination(event: QKeyEvent) -> QKeySequence:
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key))


forget()
