"""Where the code of the next run may go on the network."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.host_list import HostList
from desktop_agent.ui.widgets.labels import label
from desktop_agent.ui.widgets.popover import Popover


class HostPicker(Popover):
    """The network of a run.

    Signals:
        changed: `imports`, `none` or `list`, and the named hosts.
    """

    changed = Signal(str, tuple)

    def __init__(self, mode: str, hosts: Sequence[str], implied: bool, parent: QWidget) -> None:
        super().__init__("", parent, width=380)
        self.setAccessibleName(self.tr("Network"))
        self.box.addWidget(label(self.tr("Network for the code"), "title"))
        self.hosts = HostList(mode, hosts, implied)
        self.hosts.changed.connect(self.changed)
        # More or fewer rows need another height.
        self.hosts.changed.connect(self._refit)
        self.box.addWidget(self.hosts)

    def _refit(self) -> None:
        self._fit()

    def focus_first(self) -> None:
        """The chosen mode."""
        self.hosts.modes[self.hosts.mode].button.setFocus()
