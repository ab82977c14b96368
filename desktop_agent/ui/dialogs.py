"""Opens the settings and the accounts beside the window, one of each."""

from PySide6.QtCore import QObject, Signal

from desktop_agent.ui.accounts.desk import AccountsDesk
from desktop_agent.ui.accounts.dialog import AccountsDialog
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.services import Services
from desktop_agent.ui.settings.dialog import SettingsDialog
from desktop_agent.ui.tasks import Tasks


class Dialogs(QObject):
    """Settings and accounts.

    Signals:
        accounts_changed: A token was added, removed, renamed or unlocked.
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
        self.settings: SettingsDialog | None = None
        self.accounts_desk: AccountsDesk | None = None
        if services.accounts is not None:
            self.accounts_desk = AccountsDesk(window, services.accounts, preferences, tasks, self)
            self.accounts_desk.changed.connect(self.accounts_changed)

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

    @property
    def accounts(self) -> AccountsDialog | None:
        """The accounts, while they are open."""
        return self.accounts_desk.dialog if self.accounts_desk is not None else None

    def open_accounts(self) -> None:
        """Opens the accounts, or brings them to the front."""
        if self.accounts_desk is not None:
            self.accounts_desk.open()

    def ask_passphrase(self) -> None:
        """Asks for the passphrase of the file with the tokens."""
        if self.accounts_desk is not None:
            self.accounts_desk.ask_passphrase()

    async def begin(self) -> None:
        """Looks which accounts there are; called once, after the window is there."""
        if self.accounts_desk is not None:
            await self.accounts_desk.begin()

    def let_go(self) -> None:
        """Leaves nothing behind when the window closes."""
        if self.accounts_desk is not None:
            self.accounts_desk.let_go()

    def _settings_closed(self) -> None:
        if self.settings is not None:
            self.settings.deleteLater()
            self.settings = None
