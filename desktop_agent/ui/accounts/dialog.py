"""Accounts: which tokens are kept, where, and adding or removing one. A token is never shown again."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.services import AccountEntry, Accounts
from desktop_agent.ui.widgets.labels import Pill, label, rule


class AccountsDialog(QDialog):
    """The accounts of this computer.

    Signals:
        store_wanted: An `AccountEntry` and its token.
        remove_wanted: An `AccountEntry`.
    """

    store_wanted = Signal(object, str)
    remove_wanted = Signal(object)

    def __init__(self, accounts: Accounts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accounts"))
        self.setModal(False)
        self.setMinimumWidth(520)
        self._accounts = accounts
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.provider = QComboBox()
        for provider in accounts.providers:
            self.provider.addItem(provider.name, provider.id)
        self.provider.currentIndexChanged.connect(self._provider_changed)
        # The same word in every language: the command line knows the account by it.
        self.name = QLineEdit("default")
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Address that the token is sent to, and no other"))
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("Paste it here"))
        self.token.returnPressed.connect(self._store)
        self.place = QComboBox()
        self.keyring = label("", "small", wrap=True)
        self.page = label("", "small", wrap=True)
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.add = QPushButton(self.tr("Keep token"))
        self.add.setProperty("kind", "primary")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._store)
        self._lay_out()
        self._provider_changed()
        self.show_accounts(accounts)

    def show_accounts(self, accounts: Accounts) -> None:
        """Shows what there is."""
        self._accounts = accounts
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for entry in accounts.entries:
            self._list.addWidget(self._row(entry))
        if not accounts.entries:
            self._list.addWidget(label(self.tr("None yet. The built-in model needs none."), "muted", wrap=True))
        chosen = self.place.currentData()
        self.place.clear()
        if accounts.keyring_ready:
            self.place.addItem(self.tr("Keyring of this computer"), "keyring")
        self.place.addItem(self.tr("Memory, until the application ends"), "session")
        self.place.setCurrentIndex(max(0, self.place.findData(chosen)))
        self.keyring.setText(accounts.keyring)
        self.token.clear()
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Shows why something was not kept; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _row(self, entry: AccountEntry) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        names = {provider.id: provider.name for provider in self._accounts.providers}
        line.addWidget(label(names.get(entry.provider, entry.provider), "title"))
        line.addWidget(label(entry.name))
        places = {"keyring": self.tr("keyring"), "session": self.tr("memory"), "environment": self.tr("environment")}
        line.addWidget(Pill(places.get(entry.place, self.tr("file")), "success"))
        line.addStretch(1)
        if entry.place != "environment":
            remove = QPushButton(self.tr("Remove"))
            remove.setAutoDefault(False)
            remove.setAccessibleName(self.tr("Remove {name}").format(name=f"{entry.provider} {entry.name}"))
            remove.clicked.connect(partial(self._remove, entry))
            line.addWidget(remove)
        return row

    def _provider_changed(self) -> None:
        provider = next((one for one in self._accounts.providers if one.id == self.provider.currentData()), None)
        if provider is None:
            return
        self.address.setText(provider.base_url)
        self._form.setRowVisible(self.address, not provider.base_url and provider.needs_address)
        self.page.setText(self.tr("Tokens are made at {page}").format(page=provider.keys_url))
        self.page.setVisible(bool(provider.keys_url))

    def _remove(self, entry: AccountEntry, _checked: bool = False) -> None:
        self.remove_wanted.emit(entry)

    def _store(self) -> None:
        token, name, address = self.token.text().strip(), self.name.text().strip(), self.address.text().strip()
        if not token or not name:
            self.show_problem(self.tr("Name the account and paste its token."))
            return
        if not self.address.isHidden() and not address.startswith(("http://", "https://")):
            self.show_problem(self.tr("The address begins with http:// or https://."))
            return
        entry = AccountEntry(
            provider=str(self.provider.currentData()),
            name=name,
            base_url=address,
            place=str(self.place.currentData()),
        )
        self.store_wanted.emit(entry, token)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, control in (
            (self.tr("Provider"), self.provider),
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.address),
            (self.tr("Token"), self.token),
            (self.tr("Keep it in"), self.place),
        ):
            control.setAccessibleName(text)
            self._form.addRow(label(text, "muted"), control)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        # Enter in a field is not meant for Close.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Accounts"), "page"))
        box.addLayout(self._list)
        box.addWidget(rule())
        box.addWidget(label(self.tr("Add or replace"), "section"))
        box.addLayout(self._form)
        for widget in (self.page, self.keyring, self.problem):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(buttons)
