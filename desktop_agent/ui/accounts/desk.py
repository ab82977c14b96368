"""The accounts on the desk: opened, changed, tested, unlocked, copied for a moment."""

from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.accounts.clipboard import SECONDS, SecretClipboard
from desktop_agent.ui.accounts.dialog import AccountsDialog
from desktop_agent.ui.accounts.row import AccountRow
from desktop_agent.ui.accounts.services import AccountEntry, Accounts, AccountServices
from desktop_agent.ui.accounts.unlock import UnlockDialog
from desktop_agent.ui.accounts.wording import key_words
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.tasks import Tasks


class AccountsDesk(QObject):
    """One accounts dialog beside the window.

    Signals:
        changed: A token was added, removed, renamed or unlocked.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: AccountServices,
        preferences: PreferenceDesk,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        open_page: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._services = services
        self._preferences = preferences
        self._tasks = tasks
        self._open_page = open_page
        self.dialog: AccountsDialog | None = None
        self.unlocking: UnlockDialog | None = None
        self.question: QMessageBox | None = None
        self.clipboard = SecretClipboard(self)
        self._known = Accounts()
        self._copied: AccountEntry | None = None
        self.clipboard.emptied.connect(self._tell_emptied)

    async def begin(self) -> None:
        """Says how many accounts there are, and that a passphrase is wanted where tokens wait for it."""
        self._services.use_login(self._preferences.now.use_hugging_face_login)
        await self._look()
        if self._known.waits_for_passphrase:
            self._window.workspace.notice.show_notice(
                self.tr("The file with your tokens is locked."),
                "warning",
                action=self.tr("Unlock…"),
                callback=self.ask_passphrase,
            )

    def open(self, provider_id: str = "", address: str = "") -> None:
        """Opens the accounts, or brings them to the front.

        Args:
            provider_id: Whom a new account is for; empty leaves what is chosen.
            address: The server's address, for a provider that has none of its own.
        """
        self._tasks.start(self._open(provider_id, address))

    def ask_passphrase(self) -> None:
        """Asks for the passphrase of the encrypted file."""
        if self.unlocking is None:
            self.unlocking = UnlockDialog(self.dialog or self._window)
            self.unlocking.unlock_wanted.connect(self._try_passphrase)
            self.unlocking.finished.connect(self._unlock_closed)
        self.unlocking.show()
        self.unlocking.raise_()
        self.unlocking.activateWindow()

    def let_go(self) -> None:
        """Takes a copied token out of the clipboard; the window closes."""
        self.clipboard.empty()

    async def _look(self) -> None:
        self._known = await self._services.accounts()
        if self.dialog is not None:
            self.dialog.show_accounts(self._known)
        count = len(self._known.entries)
        self._window.runs.show_accounts(self.tr("%n connected", "", count) if count else self.tr("none yet"))

    async def _open(self, provider_id: str, address: str) -> None:
        await self._look()
        if self.dialog is None:
            self.dialog = AccountsDialog(self._known, self._window)
            self.dialog.store_wanted.connect(self._store)
            self.dialog.row_wanted.connect(self._act)
            self.dialog.rename_wanted.connect(self._rename)
            self.dialog.unlock_wanted.connect(self.ask_passphrase)
            self.dialog.login_wanted.connect(self._use_login)
            self.dialog.look_wanted.connect(self._look_again)
            self.dialog.finished.connect(self._closed)
        if provider_id:
            self.dialog.form.choose(provider_id, address)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    # What the dialog asks for

    def _store(self, entry: AccountEntry, token: str, passphrase: str) -> None:
        self._tasks.start(self._change(self._services.store(entry, token, passphrase)))

    def _rename(self, entry: AccountEntry, name: str) -> None:
        self._tasks.start(self._renamed(entry, name))

    async def _renamed(self, entry: AccountEntry, name: str) -> None:
        if await self._change(self._services.rename(entry, name), entry):
            model = self._preferences.now.model
            if model.account == entry.name and model.base_url.rstrip("/") in ("", entry.base_url.rstrip("/")):
                # The model of new runs goes on with the same token.
                self._preferences.change(model=msgspec.structs.replace(model, account=name))

    def _use_login(self, used: bool) -> None:
        # Whoever applies the preferences tells the services.
        self._preferences.change(use_hugging_face_login=used)
        self._tasks.start(self._tell_changed())

    def _look_again(self) -> None:
        if self.dialog is not None:
            self.dialog.look.setEnabled(False)
        self._tasks.start(self._look())

    def _act(self, row: AccountRow, action: str) -> None:
        match action:
            case "test":
                row.show_testing()
                self._tasks.start(self._test(row.entry))
            case "copy":
                self._tasks.start(self._copy(row.entry))
            case "revoke":
                self._open_page(QUrl(self._keys_url(row.entry)))
            case _:
                self._ask_remove(row.entry)

    async def _test(self, entry: AccountEntry) -> None:
        try:
            text, tone = key_words(await self._services.test(entry))
        except DesktopAgentError as error:
            text, tone = str(error), "danger"
        if (row := self._row(entry)) is not None:
            row.show_result(text, tone)

    async def _copy(self, entry: AccountEntry) -> None:
        try:
            token = await self._services.token(entry)
        except DesktopAgentError as error:
            if (row := self._row(entry)) is not None:
                row.show_result(str(error), "danger")
            return
        self.clipboard.copy(token)
        self._copied = entry
        if (row := self._row(entry)) is not None:
            row.show_result(self.tr("Copied. The clipboard is emptied in %n second(s).", "", SECONDS))

    def _tell_emptied(self) -> None:
        if self._copied is not None and (row := self._row(self._copied)) is not None:
            row.show_result(self.tr("The clipboard is empty again."))
        self._copied = None

    def _ask_remove(self, entry: AccountEntry) -> None:
        if self.dialog is None:
            return
        box = QMessageBox(self.dialog)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove the account"))
        box.setText(self.tr("Remove {name} and its token from this computer?").format(name=entry.name))
        page = self._keys_url(entry)
        if entry.place == "environment":
            box.setInformativeText(self.tr("The variable {name} stays as it is.").format(name=entry.variable))
        elif page:
            box.setInformativeText(self.tr("To make the token worthless, revoke it at {page}.").format(page=page))
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(lambda _checked=False: self._tasks.start(self._change(self._services.remove(entry), entry)))
        box.finished.connect(self._question_closed)
        self.question = box
        box.open()

    # What comes of it

    async def _change(self, change: Coroutine[Any, Any, None], entry: AccountEntry | None = None) -> bool:
        try:
            await change
        except DesktopAgentError as error:
            # Where the person typed is where the reason belongs; a closed dialog leaves it to the window.
            if self.dialog is None:
                raise
            row = self._row(entry) if entry is not None else None
            if row is not None:
                row.show_result(str(error), "danger")
            else:
                self.dialog.form.show_problem(str(error))
            return False
        await self._tell_changed()
        return True

    def _try_passphrase(self, passphrase: str) -> None:
        self._tasks.start(self._unlock(passphrase))

    async def _unlock(self, passphrase: str) -> None:
        if self.unlocking is not None:
            self.unlocking.show_opening()
        try:
            await self._services.unlock(passphrase)
        except DesktopAgentError as error:
            if self.unlocking is None:
                raise
            self.unlocking.show_problem(str(error))
            return
        if self.unlocking is not None:
            self.unlocking.accept()
        self._window.workspace.notice.hide()
        await self._tell_changed()

    async def _tell_changed(self) -> None:
        await self._look()
        self.changed.emit()

    def _row(self, entry: AccountEntry) -> AccountRow | None:
        return self.dialog.row_of(entry) if self.dialog is not None else None

    def _keys_url(self, entry: AccountEntry) -> str:
        return next((one.keys_url for one in self._known.providers if one.id == entry.provider), "")

    def _question_closed(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _unlock_closed(self) -> None:
        if self.unlocking is not None:
            self.unlocking.deleteLater()
            self.unlocking = None

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
