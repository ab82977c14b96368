"""The MCP servers that a person named."""

import shlex
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_agent.store.tool_sources import McpServer
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.settings.controls import button, follow
from desktop_agent.ui.settings.mcp_dialog import McpDialog
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import ElidedLabel, label


class McpList(QWidget):
    """One line a server, and a button that adds one."""

    def __init__(self, preferences: PreferenceDesk) -> None:
        super().__init__()
        self._preferences = preferences
        self.dialog: McpDialog | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.add = button(self.tr("Add a server…"), self._ask)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._rows)
        box.addLayout(line)
        follow(self, preferences, "mcp_servers", lambda _servers: self._fill())

    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        servers = self._preferences.now.mcp_servers
        if not servers:
            self._rows.addWidget(label(self.tr("None yet."), "muted"))
        for name, server in servers.items():
            self._rows.addWidget(self._row(name, server))

    def _row(self, name: str, server: McpServer) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(name, "title"))
        line.addWidget(ElidedLabel(server.url or shlex.join([server.command, *server.args])), 1)
        edit = LabelButton(Part(self.tr("Change…")), kind="quiet")
        edit.setAccessibleName(self.tr("Change {name}").format(name=name))
        edit.clicked.connect(partial(self._change, name))
        remove = LabelButton(Part(self.tr("Remove")), kind="quiet")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(partial(self._remove, name))
        line.addWidget(edit)
        line.addWidget(remove)
        return row

    def _ask(self) -> None:
        self._open(McpDialog(self.window()))

    def _change(self, name: str, _checked: bool = False) -> None:
        self._open(McpDialog(self.window(), name, self._preferences.now.mcp_servers[name]))

    def _open(self, dialog: McpDialog) -> None:
        dialog.saved.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _take(self, name: str, server: McpServer) -> None:
        self._preferences.change(mcp_servers={**self._preferences.now.mcp_servers, name: server})

    def _remove(self, name: str, _checked: bool = False) -> None:
        now = self._preferences.now
        left = {known: server for known, server in now.mcp_servers.items() if known != name}
        # Its tools go with it, or the next run would look for a server that is not there.
        tools = tuple(tool for tool in now.tools if tool != f"mcp:{name}")
        self._preferences.change(mcp_servers=left, tools=tools)
