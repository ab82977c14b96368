"""Asks for the passphrase of the file with the tokens."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_agent.ui.widgets.labels import label


class UnlockDialog(QDialog):
    """One field; it does not keep the window from being used.

    Signals:
        unlock_wanted: The passphrase.
    """

    unlock_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tokens"))
        self.setModal(False)
        self.setMinimumWidth(420)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.unlock = QPushButton(self.tr("Unlock"))
        self.unlock.setProperty("kind", "primary")
        self.unlock.setDefault(True)
        self.unlock.clicked.connect(self._ask)
        later = QPushButton(self.tr("Not now"))
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(self.unlock)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Unlock the file with your tokens"), "page", wrap=True))
        box.addWidget(
            label(self.tr("It stays open until the application ends. The passphrase is not kept."), "muted", wrap=True)
        )
        box.addWidget(self.passphrase)
        box.addWidget(self.problem)
        box.addLayout(buttons)
        self.passphrase.setFocus()

    def show_opening(self) -> None:
        """The passphrase is being tried, which takes a moment on purpose."""
        self.problem.hide()
        self.unlock.setEnabled(False)

    def show_problem(self, text: str) -> None:
        """Shows why the file stays locked; another passphrase can be typed."""
        self.unlock.setEnabled(True)
        self.problem.setText(text)
        self.problem.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if self.passphrase.text():
            self.unlock_wanted.emit(self.passphrase.text())
