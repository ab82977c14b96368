"""Opens the settings and the accounts beside the window, one of each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_agent.agent.credentials import provider_of
from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.accounts.desk import AccountsDesk
from desktop_agent.ui.accounts.dialog import AccountsDialog
from desktop_agent.ui.actions import Commands
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.services import Services
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.rows import Page
from desktop_agent.ui.tasks import Tasks

if TYPE_CHECKING:
    from desktop_agent.ui.settings.dialog import SettingsDialog


class Dialogs(QObject):
    """Settings and accounts.

    Signals:
        accounts_changed: A token was added, removed, renamed or unlocked.
        models_wanted: The person wants to see all models.
        history_changed: Runs were deleted or added by the dozen.
    """

    accounts_changed = Signal()
    models_wanted = Signal()
    history_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        preferences: PreferenceDesk,
        commands: Commands,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._services = services
        self._preferences = preferences
        self._commands = commands
        self._tasks = tasks
        self.settings: SettingsDialog | None = None
        self.accounts_desk: AccountsDesk | None = None
        preferences.changed.connect(self._follow_login)
        if services.accounts is not None:
            self.accounts_desk = AccountsDesk(window, services.accounts, preferences, tasks, self)
            self.accounts_desk.changed.connect(self.accounts_changed)

    def settings_pages(self) -> list[Page]:
        """Returns what can be set, page by page."""
        # Imported late: the window starts without the pages and their controls.
        from desktop_agent.ui.settings.catalogue import pages

        return pages(
            SettingsContext(
                preferences=self._preferences,
                services=self._services,
                commands=self._commands,
                tasks=self._tasks,
                open_models=self.models_wanted.emit,
                open_accounts=self.open_accounts,
                history_changed=self.history_changed.emit,
            )
        )

    def open_settings(self, page: str = "", row: str = "") -> None:
        """Opens the settings, or brings them to the front, at a page and one of its rows."""
        if self.settings is None:
            from desktop_agent.ui.settings.dialog import SettingsDialog

            self.settings = SettingsDialog(self.settings_pages(), self._preferences, self._window)
            self.settings.finished.connect(self._settings_closed)
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()
        if page:
            self.settings.show_page(page, row)

    def open_tool(self, name: str) -> None:
        """Opens the settings at a tool."""
        self.open_settings("tools")
        if self.settings is not None:
            from desktop_agent.ui.settings.pages.tools import find_tool

            find_tool(self.settings.page("tools"), name)

    @property
    def accounts(self) -> AccountsDialog | None:
        """The accounts, while they are open."""
        return self.accounts_desk.dialog if self.accounts_desk is not None else None

    def open_accounts(self) -> None:
        """Opens the accounts, or brings them to the front."""
        if self.accounts_desk is not None:
            self.accounts_desk.open()

    def add_account(self, place: ModelChoice) -> None:
        """Opens the accounts for a new one that belongs to a provider or a server."""
        if self.accounts_desk is not None:
            self.accounts_desk.open(provider_of(place), place.base_url)

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

    def _follow_login(self, now: Preferences, before: Preferences) -> None:
        if self._services.accounts is not None and now.use_hugging_face_login != before.use_hugging_face_login:
            self._services.accounts.use_login(now.use_hugging_face_login)
            self.accounts_changed.emit()

    def _settings_closed(self) -> None:
        if self.settings is not None:
            self.settings.deleteLater()
            self.settings = None
