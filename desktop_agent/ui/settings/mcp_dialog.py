"""Asks how an MCP server is reached."""

import re
import shlex

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.tool_sources import McpServer
from desktop_agent.ui.settings.controls import button
from desktop_agent.ui.widgets.labels import label
from desktop_agent.ui.widgets.segments import Segments

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")


class McpDialog(QDialog):
    """A new server, or another way to a known one.

    Signals:
        saved: The name and the `McpServer`.
    """

    saved = Signal(str, object)

    def __init__(self, parent: QWidget, name: str = "", server: McpServer | None = None) -> None:
        super().__init__(parent)
        self._server = server or McpServer()
        self.setWindowTitle(self.tr("MCP server"))
        self.setMinimumWidth(460)
        self.name = self._line(name, self.tr("Name"), self.tr("for example files"))
        self.name.setReadOnly(bool(name))
        self.way = Segments({"command": self.tr("A program"), "url": self.tr("An address")}, self.tr("The server is"))
        self.way.show_value("url" if self._server.url else "command")
        self.way.chosen.connect(self._show_way)
        command = shlex.join([self._server.command, *self._server.args]) if self._server.command else ""
        self.command = self._line(command, self.tr("Command"), self.tr("for example uvx mcp-server-fetch"))
        self.url = self._line(self._server.url, self.tr("Address"), "https://example.org/mcp")
        self.sse = QCheckBox(self.tr("It speaks only the older protocol (SSE)"))
        self.sse.setChecked(self._server.transport == "sse")
        self.account = self._line(self._server.account, self.tr("Account"), self.tr("empty for none"))
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self._lay_out()
        self._show_way()
        (self.command if name else self.name).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("The server is"), self.way)
        self._command_name, self._url_name = label(self.tr("Command")), label(self.tr("Address"))
        form.addRow(self._command_name, self.command)
        form.addRow(self._url_name, self.url)
        form.addRow("", self.sse)
        form.addRow(self.tr("Account"), self.account)
        about = self.tr(
            "A program is started, and an address contacted, by the runs that use the server. Its token is kept with "
            "the accounts, under the provider mcp, and never here."
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(label(about, "small", wrap=True))
        box.addWidget(self.problem)
        box.addLayout(buttons)

    def _line(self, text: str, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        return line

    def _show_way(self) -> None:
        program = self.way.value == "command"
        for widget in (self.command, self._command_name):
            widget.setVisible(program)
        for widget in (self.url, self._url_name, self.sse):
            widget.setVisible(not program)

    def _save(self) -> None:
        name = self.name.text().strip()
        if not _NAME.fullmatch(name):
            self._refuse(self.tr("A name begins with a letter and has letters, digits, - and _."))
            return
        try:
            server = self._read()
        except ValueError:
            self._refuse(self.tr("A quotation mark in the command is not closed."))
            return
        # Imported when it is needed: the window starts without it.
        from desktop_agent.agent.mcp_servers import parameters_of

        try:
            parameters_of(name, server, None)
        except DesktopAgentError as error:
            self._refuse(str(error))
            return
        self.saved.emit(name, server)
        self.accept()

    def _read(self) -> McpServer:
        """Returns what is written.

        Raises:
            ValueError: The command cannot be split into words.
        """
        known = self._server
        program = self.way.value == "command"
        command, *args = (shlex.split(self.command.text()) or [""]) if program else [""]
        return McpServer(
            command=command,
            args=tuple(args),
            env=known.env if program else {},
            url="" if program else self.url.text().strip(),
            transport="sse" if not program and self.sse.isChecked() else "",
            headers={} if program else known.headers,
            account=self.account.text().strip(),
            token_as=known.token_as,
            start_seconds=known.start_seconds,
        )

    def _refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.show()
