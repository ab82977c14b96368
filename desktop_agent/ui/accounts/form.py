"""Adding an account: for whom, where the token goes, where it is kept, and then the token."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_agent.store.secrets import SecretsError, line_to_type
from desktop_agent.ui import theme
from desktop_agent.ui.accounts.services import PLACES, AccountEntry, Accounts, Provider
from desktop_agent.ui.accounts.wording import place_choice
from desktop_agent.ui.widgets.labels import label


class AccountForm(QWidget):
    """The fields of a new account. Where the token is kept is chosen before it is typed.

    Signals:
        store_wanted: An `AccountEntry`, its token, and a passphrase where one is needed.
        changed: What the person may do has changed; see `verb`.
    """

    store_wanted = Signal(object, str, str)
    changed = Signal()

    def __init__(self, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self.provider = QComboBox()
        for provider in accounts.providers:
            self.provider.addItem(provider.name, provider.id)
        # The same word in every language: the command line knows the account by it.
        self.name = QLineEdit("default")
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Address that the token is sent to, and no other"))
        self.goes_to = label("", wrap=True)
        self.goes_to.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place = QComboBox()
        self.about = label("", "small", wrap=True)
        self.variable = QLineEdit()
        self.variable.setPlaceholderText(self.tr("Name of the variable"))
        self.line = label("", wrap=True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_line = QPushButton(self.tr("Copy line"))
        self.copy_line.setAutoDefault(False)
        self.passphrase = _secret(self.tr("Passphrase of the file"))
        self.again = _secret(self.tr("The same once more"))
        self.token = _secret(self.tr("Paste it here"))
        self.page = label("", "small", wrap=True)
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self._lay_out()
        self.provider.currentIndexChanged.connect(self._provider_changed)
        self.place.currentIndexChanged.connect(self._place_changed)
        self.name.textChanged.connect(self.changed)
        self.variable.textChanged.connect(self._show_line)
        self.copy_line.clicked.connect(self._copy_line)
        for field in (self.name, self.address, self.variable, self.passphrase, self.again, self.token):
            field.returnPressed.connect(self.store)
        self.show_accounts(accounts)
        self._provider_changed()

    def show_accounts(self, accounts: Accounts) -> None:
        """Takes over what is true now, and forgets what was typed in secret."""
        self._accounts = accounts
        self._fill_places()
        for field in (self.token, self.passphrase, self.again):
            field.clear()
        self.show_problem("")
        self._place_changed()

    def show_problem(self, text: str) -> None:
        """Shows why something was not kept; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def choose(self, provider_id: str, address: str = "") -> None:
        """Chooses a provider, and the address of a server that has no entry of its own."""
        if (row := self.provider.findData(provider_id)) >= 0:
            self.provider.setCurrentIndex(row)
            self.address.setText(address if self._chosen().needs_address else "")
            self.token.setFocus()

    @property
    def verb(self) -> str:
        """What a press on the dialog's button would do."""
        known = {(entry.provider, entry.name) for entry in self._accounts.entries}
        if (self.provider.currentData(), self.name.text().strip()) in known:
            return self.tr("Replace the account")
        return self.tr("Add the account") if self.place.currentData() == "environment" else self.tr("Keep the token")

    def store(self) -> None:
        """Asks for the account to be kept, or says what is missing."""
        self.show_problem(self._missing())
        if self.problem.text():
            return
        kept_elsewhere = self.place.currentData() == "environment"
        address = self.address.text().strip() if self._chosen().needs_address else self._chosen().base_url
        entry = AccountEntry(
            provider=self._chosen().id,
            name=self.name.text().strip(),
            base_url=address,
            place=str(self.place.currentData()),
            variable=self.variable.text().strip() if kept_elsewhere else "",
        )
        token = "" if kept_elsewhere else self.token.text().strip()
        self.store_wanted.emit(entry, token, self.passphrase.text())

    def _missing(self) -> str:
        place = self.place.currentData()
        if not self.name.text().strip():
            return self.tr("Give the account a name.")
        if self._chosen().needs_address and not self.address.text().strip().startswith(("http://", "https://")):
            return self.tr("The address begins with http:// or https://.")
        if place == "environment":
            return "" if self.line.text() else self.tr("That cannot be the name of a variable.")
        if place == "file" and self._accounts.file != "open" and not self.passphrase.text():
            return self.tr("Type the passphrase of the file.")
        if place == "file" and self._accounts.file == "absent" and self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ.")
        return "" if self.token.text().strip() else self.tr("Paste the token.")

    def _chosen(self) -> Provider:
        return self._accounts.providers[max(0, self.provider.currentIndex())]

    def _fill_places(self) -> None:
        state = self._accounts.keyring_state
        chosen = self.place.currentData()
        self.place.blockSignals(True)
        self.place.clear()
        for place in PLACES:
            if place != "keyring" or state in ("ready", "locked"):
                self.place.addItem(place_choice(place, state), place)
        # The first is the keyring, or this session where there is none.
        self.place.setCurrentIndex(max(0, self.place.findData(chosen)))
        self.place.blockSignals(False)

    def _provider_changed(self) -> None:
        provider = self._chosen()
        self._form.setRowVisible(self.address, provider.needs_address)
        self._form.setRowVisible(self.goes_to, not provider.needs_address)
        self.goes_to.setText(provider.base_url)
        self.variable.setText(provider.variable)
        self.page.setText(self.tr("Tokens are made and revoked at {page}").format(page=provider.keys_url))
        self._place_changed()

    def _place_changed(self) -> None:
        place = self.place.currentData()
        file = self._accounts.file
        for field, shown in (
            (self._variable_row, place == "environment"),
            (self.line, place == "environment"),
            (self.passphrase, place == "file" and file != "open"),
            (self.again, place == "file" and file == "absent"),
            (self.token, place != "environment"),
        ):
            self._form.setRowVisible(field, shown)
        self.page.setVisible(bool(self._chosen().keys_url))
        self.about.setText(self._about(str(place)))
        self._show_line()
        self.changed.emit()

    def _about(self, place: str) -> str:
        match place:
            case "keyring":
                return self._accounts.keyring
            case "session":
                return self.tr("It is forgotten when the application ends, and has to be pasted again then.")
            case "environment":
                return self.tr(
                    "The application keeps the variable's name alone. Type this line, with the token in its place, "
                    "where you start the application from."
                )
            case _ if self._accounts.file == "absent":
                return self.tr("A new file is made. Without the passphrase nobody can open it, we neither.")
            case _:
                return self.tr("The passphrase is asked for once after each start.")

    def _show_line(self) -> None:
        try:
            self.line.setText(line_to_type(self.variable.text().strip()))
        except SecretsError:
            self.line.clear()
        self.line.setFont(theme.current().mono_font())
        self.copy_line.setEnabled(bool(self.line.text()))

    def _copy_line(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._variable_row = QWidget()
        line = QHBoxLayout(self._variable_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.variable, 1)
        line.addWidget(self.copy_line)
        self.variable.setAccessibleName(self.tr("Variable"))
        for text, control in (
            (self.tr("Provider"), self.provider),
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.address),
            (self.tr("Goes to"), self.goes_to),
            (self.tr("Keep it in"), self.place),
            ("", self.about),
            (self.tr("Variable"), self._variable_row),
            (self.tr("Line to type"), self.line),
            (self.tr("Passphrase"), self.passphrase),
            (self.tr("Once more"), self.again),
            (self.tr("Token"), self.token),
        ):
            if text and control is not self._variable_row:
                control.setAccessibleName(text)
            self._form.addRow(label(text, "muted"), control)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._form)
        box.addWidget(self.page)
        box.addWidget(self.problem)


def _secret(placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(placeholder)
    # Input methods and spelling helpers learn nothing of it.
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field
