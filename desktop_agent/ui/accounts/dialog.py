"""Accounts: which tokens are kept, where, and adding or removing one. A token is never shown again."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.services import Accounts
from desktop_agent.ui.widgets.labels import Pill, label


class AccountsDialog(QDialog):
    """The accounts of this computer.

    Signals:
        store_wanted: An account's name and its token.
        remove_wanted: An account's name.
    """

    store_wanted = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, accounts: Accounts, suggestions: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accounts"))
        self.setModal(False)
        self.setMinimumWidth(480)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._place = label("", "small", wrap=True)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.addItems(list(suggestions))
        self.name.setAccessibleName(self.tr("Account"))
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("Token or key"))
        self.token.setAccessibleName(self.tr("Token or key"))
        self.token.returnPressed.connect(self._store)
        self.add = QPushButton(self.tr("Keep"))
        self.add.setProperty("kind", "primary")
        self.add.clicked.connect(self._store)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name)
        line.addWidget(self.token, 1)
        line.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Accounts"), "page"))
        box.addLayout(self._list)
        box.addWidget(label(self.tr("Add or replace"), "section"))
        box.addLayout(line)
        box.addWidget(self.problem)
        box.addWidget(self._place)
        box.addStretch(1)
        box.addWidget(buttons)
        self.show_accounts(accounts)

    def show_accounts(self, accounts: Accounts) -> None:
        """Shows what there is."""
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name in accounts.names:
            self._list.addWidget(self._row(name))
        if not accounts.names:
            self._list.addWidget(label(self.tr("None yet. The built-in model needs none."), "muted", wrap=True))
        self._place.setText(accounts.place)
        for control in (self.name, self.token, self.add):
            control.setEnabled(accounts.available)
            control.setToolTip("" if accounts.available else accounts.place)
        self.token.clear()
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Shows why something was not kept; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(name))
        line.addWidget(Pill(self.tr("kept"), "success"))
        line.addStretch(1)
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(partial(self._remove, name))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _remove(self, name: str) -> None:
        self.remove_wanted.emit(name)

    def _store(self) -> None:
        name, token = self.name.currentText().strip(), self.token.text().strip()
        if not name or not token:
            self.show_problem(self.tr("Name an account and paste its token."))
            return
        self.store_wanted.emit(name, token)
