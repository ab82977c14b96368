"""Opens the settings and the accounts beside the window, one of each."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.accounts.dialog import AccountsDialog
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.services import AccountEntry, Services
from desktop_agent.ui.settings.dialog import SettingsDialog
from desktop_agent.ui.tasks import Tasks


class Dialogs(QObject):
    """Settings and accounts.

    Signals:
        accounts_changed: A token was added or removed.
        models_wanted: The person wants to see all models.
    """

    accounts_changed = Signal()
    models_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        preferences: PreferenceDesk,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._services = services
        self._preferences = preferences
        self._tasks = tasks
        self.settings: SettingsDialog | None = None
        self.accounts: AccountsDialog | None = None

    def open_settings(self) -> None:
        """Opens the settings, or brings them to the front."""
        if self.settings is None:
            self.settings = SettingsDialog(self._preferences, self._services.data_folder, self._window)
            self.settings.accounts_row.setVisible(self._services.accounts is not None)
            self.settings.accounts_wanted.connect(self.open_accounts)
            self.settings.models_row.setVisible(self._services.library is not None)
            self.settings.models_wanted.connect(self.models_wanted)
            self.settings.finished.connect(self._settings_closed)
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()

    def open_accounts(self) -> None:
        """Opens the accounts, or brings them to the front."""
        self._tasks.start(self._open_accounts())

    async def show_count(self) -> None:
        """Says beside Accounts in the pane how many there are."""
        if self._services.accounts is None:
            return
        accounts = await self._services.accounts.accounts()
        count = len(accounts.entries)
        words = self.tr("%n connected", "", count) if count else self.tr("none yet")
        self._window.runs.show_accounts(words)

    async def _open_accounts(self) -> None:
        services = self._services.accounts
        if services is None:
            return
        accounts = await services.accounts()
        if self.accounts is None:
            self.accounts = AccountsDialog(accounts, self._window)
            self.accounts.store_wanted.connect(self._store)
            self.accounts.remove_wanted.connect(self._remove)
            self.accounts.finished.connect(self._accounts_closed)
        else:
            self.accounts.show_accounts(accounts)
        self.accounts.show()
        self.accounts.raise_()
        self.accounts.activateWindow()

    def _store(self, entry: AccountEntry, token: str) -> None:
        if self._services.accounts is not None:
            self._tasks.start(self._change(self._services.accounts.store(entry, token)))

    def _remove(self, entry: AccountEntry) -> None:
        if self._services.accounts is not None:
            self._tasks.start(self._change(self._services.accounts.remove(entry)))

    async def _change(self, change: Coroutine[Any, Any, None]) -> None:
        try:
            await change
        except DesktopAgentError as error:
            # Where the person typed is where the reason belongs; a closed dialog leaves it to the window.
            if self.accounts is None:
                raise
            self.accounts.show_problem(str(error))
            return
        if self.accounts is not None and self._services.accounts is not None:
            self.accounts.show_accounts(await self._services.accounts.accounts())
        await self.show_count()
        self.accounts_changed.emit()

    def _settings_closed(self) -> None:
        if self.settings is not None:
            self.settings.deleteLater()
            self.settings = None

    def _accounts_closed(self) -> None:
        if self.accounts is not None:
            self.accounts.deleteLater()
            self.accounts = None
