"""Accounts: which tokens are kept, where, and all that can be done with them. A token is never shown again."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.accounts.form import AccountForm
from desktop_agent.ui.accounts.row import AccountRow
from desktop_agent.ui.accounts.services import AccountEntry, Accounts, Provider
from desktop_agent.ui.accounts.wording import keyring_look
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.widgets.labels import Pill, label, rule


class AccountsDialog(QDialog):
    """The accounts of this computer.

    Signals:
        store_wanted: An `AccountEntry`, its token, and a passphrase where one is needed.
        row_wanted: An `AccountRow` and what is wanted of it.
        rename_wanted: An `AccountEntry` and its new name.
        unlock_wanted: The encrypted file is to be opened.
        login_wanted: Whether the login of `hf auth login` may be used.
        look_wanted: The keyring is to be looked at again.
    """

    store_wanted = Signal(object, str, str)
    row_wanted = Signal(object, str)
    rename_wanted = Signal(object, str)
    unlock_wanted = Signal()
    login_wanted = Signal(bool)
    look_wanted = Signal()

    def __init__(self, accounts: Accounts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accounts"))
        self.setModal(False)
        self.resize(scaled(640), scaled(720))
        self.rows: list[AccountRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.variables = label("", "small", wrap=True)
        self.locked = label(self.tr("The file with the tokens is locked."), "muted", wrap=True)
        self.unlock = QPushButton(self.tr("Unlock…"))
        self.unlock.clicked.connect(self.unlock_wanted)
        self.keyring_pill = Pill()
        self.keyring = label("", "small", wrap=True)
        self.look = QPushButton(self.tr("Look again"))
        self.look.setProperty("kind", "link")
        self.look.setAccessibleDescription(self.tr("Looks whether the keyring can be used now"))
        self.look.clicked.connect(self.look_wanted)
        self.login = QCheckBox(self.tr("Use the login of `hf auth login` where no account is chosen"))
        self.login.clicked.connect(self.login_wanted)
        self.login_state = label("", "small", wrap=True)
        self.form = AccountForm(accounts)
        self.add = QPushButton()
        self.add.setProperty("kind", "primary")
        for button in (self.unlock, self.look, self.add):
            button.setAutoDefault(False)
        self.add.clicked.connect(self.form.store)
        self.form.store_wanted.connect(self.store_wanted)
        self.form.changed.connect(self._show_verb)
        self._lay_out()
        self.show_accounts(accounts)

    def show_accounts(self, accounts: Accounts) -> None:
        """Shows what there is."""
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        providers = {provider.id: provider for provider in accounts.providers}
        self.rows = [self._row(entry, providers) for entry in accounts.entries]
        for row in self.rows:
            self._list.addWidget(row)
        if not accounts.entries:
            self._list.addWidget(label(self.tr("None yet. The built-in model needs none."), "muted", wrap=True))
        self.variables.setText(
            self.tr("Set in the environment, and used before any account: {names}").format(
                names=", ".join(accounts.variables)
            )
        )
        self.variables.setVisible(bool(accounts.variables))
        self.locked.setVisible(accounts.waits_for_passphrase)
        self.unlock.setVisible(accounts.waits_for_passphrase)
        self.keyring_pill.show_state(*keyring_look(accounts.keyring_state))
        self.keyring.setText(accounts.keyring)
        self.look.setVisible(accounts.keyring_state != "ready")
        self.look.setEnabled(True)
        self.login.setChecked(accounts.login == "used")
        self.login.setEnabled(accounts.login != "none")
        self.login_state.setText(
            self.tr("There is no such login on this computer.")
            if accounts.login == "none"
            else self.tr("It is read anew each time and never changed.")
        )
        self.form.show_accounts(accounts)
        self._show_verb()

    def row_of(self, entry: AccountEntry) -> AccountRow | None:
        """Returns the row of an account, if it is shown."""
        wanted = (entry.provider, entry.name)
        return next((row for row in self.rows if (row.entry.provider, row.entry.name) == wanted), None)

    def _row(self, entry: AccountEntry, providers: dict[str, Provider]) -> AccountRow:
        row = AccountRow(entry, providers.get(entry.provider, Provider(entry.provider, entry.provider)))
        row.wanted.connect(partial(self.row_wanted.emit, row))
        row.renamed.connect(partial(self.rename_wanted.emit, entry))
        return row

    def _show_verb(self) -> None:
        self.add.setText(self.form.verb)

    def _lay_out(self) -> None:
        locked = QHBoxLayout()
        locked.addWidget(self.locked, 1)
        locked.addWidget(self.unlock)
        keyring = QHBoxLayout()
        keyring.setSpacing(8)
        keyring.addWidget(label(self.tr("Keyring"), "muted"))
        keyring.addWidget(self.keyring_pill)
        keyring.addWidget(self.keyring, 1)
        keyring.addWidget(self.look)
        inside = QWidget()
        inside.setProperty("kind", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addLayout(self._list)
        column.addLayout(locked)
        column.addWidget(self.variables)
        column.addWidget(self.login)
        column.addWidget(self.login_state)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setMinimumHeight(scaled(140))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        # Enter in a field is not meant for Close.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Accounts"), "page"))
        box.addWidget(area, 1)
        box.addWidget(rule())
        box.addWidget(label(self.tr("Add or replace"), "section"))
        box.addLayout(keyring)
        box.addWidget(self.form)
        box.addWidget(buttons)
