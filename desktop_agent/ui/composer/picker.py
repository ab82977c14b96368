"""A popover with a heading over a searchable list."""

from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.search_list import SearchList
from desktop_agent.ui.widgets.labels import label
from desktop_agent.ui.widgets.popover import Popover


class SearchPicker(Popover):
    """Shows a list beside its chip."""

    def __init__(self, title: str, content: SearchList, parent: QWidget, *, width: int = 380) -> None:
        super().__init__(title, parent, width=width)
        self.content = content
        self.search = content.search
        self.box.addWidget(label(title, "title"))
        self.box.addWidget(content)

    def focus_first(self) -> None:
        """The search line."""
        self.search.setFocus()
