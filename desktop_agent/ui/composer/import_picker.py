"""Which modules the agent's code may import besides the base list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.store.settings import Grant
from desktop_agent.ui.composer.import_list import ImportList
from desktop_agent.ui.composer.packages import Package
from desktop_agent.ui.composer.picker import SearchPicker
from desktop_agent.ui.widgets.label_button import LabelButton, Part


class ImportPicker(SearchPicker):
    """The chosen imports, what is found by typing among the installed packages, and the base list.

    Signals:
        changed: The authorized imports besides the base list.
        network_wanted: The person wants to see where the code may go.
    """

    changed = Signal(tuple)
    network_wanted = Signal()

    def __init__(
        self, base: Sequence[str], chosen: Sequence[str], parent: QWidget, grants: Mapping[str, Grant] | None = None
    ) -> None:
        self.imports = ImportList(base, chosen, grants, height=340)
        super().__init__(QCoreApplication.translate("ImportPicker", "Imports"), self.imports, parent)
        self.imports.changed.connect(self.changed)
        self.network = LabelButton(Part(self.tr("Where the code may go on the network…")), kind="link")
        self.network.clicked.connect(self.network_wanted)
        self.box.addWidget(self.network, 0, Qt.AlignmentFlag.AlignLeft)

    def show_packages(self, packages: Sequence[Package]) -> None:
        """Shows what is installed, once that is known."""
        self.imports.show_packages(packages)
