"""The dialog: models of this computer, and models of providers."""

from typing import Final

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.models.local_tab import LocalTab
from desktop_agent.ui.models.providers_tab import ProvidersTab

TABS: Final = ("local", "providers")


class ModelsDialog(QDialog):
    """Both kinds of models; it does not keep the window from being used.

    Attributes:
        local: Models of this computer.
        providers: Models of providers.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.setModal(False)
        self.resize(scaled(860), scaled(640))
        self.local = LocalTab()
        self.providers = ProvidersTab()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Where the model runs"))
        self.tabs.addTab(self.local, self.tr("On this computer"))
        self.tabs.addTab(self.providers, self.tr("Providers"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in the search line is not meant for Close.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 12, 18, 14)
        box.setSpacing(10)
        box.addWidget(self.tabs, 1)
        box.addWidget(buttons)

    def show_tab(self, name: str) -> None:
        """Shows `local` or `providers`."""
        self.tabs.setCurrentIndex(TABS.index(name))
