"""Which tools the agent's code may call."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.tools.registry import ToolEntry
from desktop_agent.ui.composer.picker import SearchPicker
from desktop_agent.ui.composer.tool_list import Permissions, ToolList


class ToolPicker(SearchPicker):
    """The tools there are, with what they do and take.

    Signals:
        changed: The names of the tools that may be called, and a mapping of those that must ask first.
    """

    changed = Signal(tuple, object)

    def __init__(
        self, entries: Sequence[ToolEntry], chosen: Sequence[str], permissions: Permissions, parent: QWidget
    ) -> None:
        content = ToolList(entries, chosen, permissions, height=340)
        super().__init__(QCoreApplication.translate("ToolPicker", "Tools"), content, parent, width=460)
        content.changed.connect(self.changed)
