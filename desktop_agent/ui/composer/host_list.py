"""Where the agent's code may go on the network."""

import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_agent.ui.composer.choice_row import ChoiceRow
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label, set_look

_HOST: Final = re.compile(r"(\*\.)?[\w-]+(\.[\w-]+)*|\[?[0-9a-f:]+\]?|\*", re.IGNORECASE)


class HostList(QWidget):
    """No host, what the imports imply, or the named hosts.

    Signals:
        changed: `imports`, `none` or `list`, and the named hosts.
    """

    changed = Signal(str, tuple)

    def __init__(self, mode: str, hosts: Sequence[str], implied: bool, parent: QWidget | None = None) -> None:
        """Shows what is allowed.

        Args:
            mode: `imports`, `none` or `list`.
            hosts: The named hosts.
            implied: One of the authorized imports needs a network.
            parent: The owner.
        """
        super().__init__(parent)
        self._hosts = list(hosts)
        now = self.tr("Now: every public host.") if implied else self.tr("Now: none of the imports needs one.")
        follow = self.tr("Every public host when an authorized import needs a network, else none.")
        self.modes = {
            "imports": ChoiceRow(self.tr("What the imports need"), f"{follow} {now}", exclusive=True),
            "none": ChoiceRow(self.tr("No network"), self.tr("The code reaches no host at all."), exclusive=True),
            "list": ChoiceRow(self.tr("Only these hosts"), self.tr("All others are refused."), exclusive=True),
        }
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        for name, row in self.modes.items():
            self._group.addButton(row.button)
            row.toggled.connect(partial(self._take_mode, name))
            self._box.addWidget(row)
        self.host = QLineEdit()
        self.host.setPlaceholderText(self.tr("example.org, *.example.org or an address"))
        self.host.setAccessibleName(self.tr("Host to allow"))
        self.host.returnPressed.connect(self._add)
        self.host.textChanged.connect(self._mark)
        self._box.addWidget(self.host)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._box.addLayout(self._rows)
        private = self.tr(
            "Addresses of this computer and of private networks are reached only when named here exactly."
        )
        self._box.addWidget(label(private, "small", wrap=True))
        self.show_hosts(mode, hosts)

    def show_hosts(self, mode: str, hosts: Sequence[str]) -> None:
        """Shows what is allowed now."""
        self._hosts = list(hosts)
        row = self.modes[mode]
        row.blockSignals(True)
        row.button.setChecked(True)
        row.blockSignals(False)
        self.host.setVisible(mode == "list")
        self._fill()

    @property
    def mode(self) -> str:
        """The chosen mode."""
        return next(name for name, row in self.modes.items() if row.button.isChecked())

    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self.mode != "list":
            return
        for host in self._hosts:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label(host), 1)
            remove = LabelButton(Part(self.tr("Remove")), kind="quiet")
            remove.setAccessibleName(self.tr("Remove {host}").format(host=host))
            remove.clicked.connect(partial(self._remove, host))
            line.addWidget(remove)
            self._rows.addWidget(row)

    def _mark(self, text: str) -> None:
        set_look(self.host, wrong="false" if _right(text) else "true")

    def _take_mode(self, mode: str, chosen: bool) -> None:
        if chosen:
            self.host.setVisible(mode == "list")
            self._fill()
            self.changed.emit(mode, tuple(self._hosts))
            if mode == "list":
                self.host.setFocus()

    def _add(self) -> None:
        host = _host_in(self.host.text())
        if not _HOST.fullmatch(host):
            return
        if host not in self._hosts:
            self._hosts.append(host)
            self._fill()
            self.changed.emit("list", tuple(self._hosts))
        self.host.clear()

    def _remove(self, host: str, _checked: bool = False) -> None:
        self._hosts.remove(host)
        self._fill()
        self.changed.emit("list", tuple(self._hosts))


def _host_in(text: str) -> str:
    """Returns the host of what was typed or pasted, be it the whole address of a page."""
    text = text.strip().casefold()
    host = (text.partition("://")[2] or text).partition("/")[0]
    return host.partition(":")[0] if host.count(":") == 1 else host


def _right(text: str) -> bool:
    return not text.strip() or _HOST.fullmatch(_host_in(text)) is not None
