"""A token in the clipboard: marked as a secret, and taken out again if it is still there."""

import hashlib
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS: Final = 30
# By these, clipboard histories know what they must not keep: KDE's, macOS' and Windows'.
_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}


class SecretClipboard(QObject):
    """Copies a token and empties the clipboard some seconds later, unless something else was copied meanwhile.

    Signals:
        emptied: The token has been taken out again.
    """

    emptied = Signal()

    def __init__(self, parent: QObject | None = None, *, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        # What was copied is known again by this, so that the token itself need not be kept.
        self._digest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.empty)

    def copy(self, token: str) -> None:
        """Puts a token into the clipboard."""
        data = QMimeData()
        data.setText(token)
        for name, value in _MARKS.items():
            data.setData(name, value)
        self._digest = _digest(token)
        _clipboard().setMimeData(data)
        self._timer.start()

    def empty(self) -> None:
        """Empties the clipboard now if it still holds the token that was copied here."""
        self._timer.stop()
        digest, self._digest = self._digest, b""
        if digest and _digest(_clipboard().text()) == digest:
            _clipboard().clear()
            self.emptied.emit()


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
