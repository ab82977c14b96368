"""The tools there are, and for each whether the agent's code may call it, must ask first, or may not."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_agent.tools.registry import ToolEntry
from desktop_agent.ui.composer.search_list import SearchList
from desktop_agent.ui.palette import matches
from desktop_agent.ui.widgets.labels import label
from desktop_agent.ui.widgets.segments import Segments

Permissions = Mapping[str, Literal["ask", "never"]]


class ToolRow(QWidget):
    """A tool: what it is called, where it is from, what it does and takes, and what is allowed.

    Signals:
        chosen: `allow`, `ask` or `never`.
    """

    chosen = Signal(str)

    def __init__(self, entry: ToolEntry) -> None:
        super().__init__()
        self.entry = entry
        self.title = entry.name
        texts = {"allow": self.tr("Allow"), "ask": self.tr("Ask"), "never": self.tr("Never")}
        self.permission = Segments(texts, entry.name)
        self.permission.setEnabled(entry.installed)
        self.permission.chosen.connect(self.chosen)
        about = self._about()
        for button in self.permission.buttons.values():
            button.setAccessibleDescription(about)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(entry.name, "title"))
        head.addWidget(label(entry.source, "small"), 1)
        head.addWidget(self.permission, 0, Qt.AlignmentFlag.AlignRight)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(label(about, "small", wrap=True))

    def show_permission(self, permission: str) -> None:
        """Shows what is allowed."""
        self.permission.show_value(permission)

    def _about(self) -> str:
        entry = self.entry
        inputs = ", ".join(f"{name}: {schema.get('type', 'any')}" for name, schema in entry.inputs.items())
        takes = self.tr("Takes {inputs}; returns {output}.")
        lines = [entry.description]
        if entry.signature:
            lines.append(takes.format(inputs=inputs or self.tr("nothing"), output=entry.output_type))
        if not entry.installed:
            lines.append(self.tr("Not installed: needs {package}.").format(package=entry.needs))
        return "\n".join(lines)


class ToolList(SearchList):
    """All tools.

    Signals:
        changed: The names of the tools that may be called, and a mapping of those that must ask first.
    """

    changed = Signal(tuple, object)

    def __init__(
        self,
        entries: Sequence[ToolEntry],
        chosen: Sequence[str],
        permissions: Permissions,
        *,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", height=height, parent=parent)
        self.search.setPlaceholderText(self.tr("Search tools"))
        self.search.setAccessibleName(self.tr("Search tools"))
        self.note.setText(
            self.tr(
                "Ask waits for your yes before each call. A tool runs in the application, not in the interpreter. "
                "final_answer is always there."
            )
        )
        self._chosen = list(chosen)
        self._permissions: dict[str, Literal["ask", "never"]] = dict(permissions)
        self.tools: dict[str, ToolRow] = {}
        self._nothing = label(self.tr("No tool is called that."), "muted")
        self.show_entries(entries)
        self.search.textChanged.connect(self._filter)

    def show_entries(self, entries: Sequence[ToolEntry]) -> None:
        """Shows these tools."""
        self._nothing.setParent(None)
        self.clear_rows()
        self.tools = {}
        for entry in entries:
            row = ToolRow(entry)
            row.chosen.connect(partial(self._choose, entry.name))
            self.rows.addWidget(row)
            self.tools[entry.name] = row
        self.rows.addWidget(self._nothing)
        self.show_chosen(self._chosen, self._permissions)
        self._filter(self.search.text())

    def show_chosen(self, chosen: Sequence[str], permissions: Permissions) -> None:
        """Shows what is allowed."""
        self._chosen, self._permissions = list(chosen), dict(permissions)
        for name, row in self.tools.items():
            row.show_permission(self._permissions.get(name, "allow") if name in chosen else "never")

    def _filter(self, words: str) -> None:
        found = 0
        for row in self.tools.values():
            fits = matches(words, f"{row.entry.name} {row.entry.source} {row.entry.description}")
            row.setVisible(fits)
            found += fits
        self._nothing.setVisible(not found)

    def _choose(self, name: str, permission: str) -> None:
        chosen = [other for other in self._chosen if other != name]
        permissions: dict[str, Literal["ask", "never"]] = {
            other: said for other, said in self._permissions.items() if other != name
        }
        if permission != "never":
            # In the order of the list, so that changing back and forth changes nothing.
            chosen = [other for other in (*self.tools, *chosen) if other in chosen or other == name]
            chosen = list(dict.fromkeys(chosen))
        if permission == "ask":
            permissions[name] = "ask"
        self._chosen, self._permissions = chosen, permissions
        self.changed.emit(tuple(chosen), permissions)
