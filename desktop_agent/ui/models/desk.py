"""Opens the models dialog beside the window, one at a time, and keeps it true."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.model_text import Server
from desktop_agent.ui.models.dialog import ModelsDialog
from desktop_agent.ui.models.library import ModelLibrary
from desktop_agent.ui.models.local_desk import LocalDesk
from desktop_agent.ui.models.providers_desk import ProvidersDesk
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.tasks import Tasks


class ModelsDesk(QObject):
    """The dialog and what is behind it.

    Signals:
        chosen: The `ModelChoice` that new runs are to use.
        key_wanted: The `ModelChoice` of the place for which the person wants to add a key.
        servers_wanted: The person asks to look for servers on this computer; `show_servers` answers.
        local_changed: A model came to this computer, or left it.
    """

    chosen = Signal(object)
    key_wanted = Signal(object)
    servers_wanted = Signal()
    local_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        library: ModelLibrary,
        preferences: PreferenceDesk,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self.dialog: ModelsDialog | None = None
        self.local = LocalDesk(library, preferences, tasks, self)
        self.providers = ProvidersDesk(library, preferences, tasks, self)
        self.local.chosen.connect(self.chosen)
        self.local.changed.connect(self.local_changed)
        self.providers.chosen.connect(self.chosen)
        self.providers.key_wanted.connect(self.key_wanted)
        self.providers.servers_wanted.connect(self.servers_wanted)

    def open(self, tab: str = "local", provider_id: str = "") -> None:
        """Opens the dialog, or brings it to the front.

        Args:
            tab: `local` or `providers`.
            provider_id: A provider to choose; empty leaves the choice as it is.
        """
        if self.dialog is None:
            self.dialog = ModelsDialog(self._window)
            self.dialog.finished.connect(self._closed)
            self.local.attach(self.dialog.local)
            self.providers.attach(self.dialog.providers)
            self._tasks.start(self.local.refresh())
            self._tasks.start(self.providers.refresh(provider_id))
        elif provider_id:
            self.dialog.providers.choose(provider_id)
        self.dialog.show_tab(tab)
        # Not open(), which would keep the window behind it from being used.
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    async def refresh_keys(self) -> None:
        """Shows which keys there are now, after one was added or removed."""
        if self.dialog is not None:
            await self.providers.refresh()

    def show_servers(self, servers: Sequence[Server]) -> None:
        """Shows which servers answered on this computer."""
        self.providers.show_servers(servers)

    def _closed(self) -> None:
        self.local.attach(None)
        self.providers.attach(None)
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
