"""An account: whose, where its token is, where it goes, and what can be done with it."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.accounts.services import AccountEntry, Provider
from desktop_agent.ui.accounts.wording import place_word, source
from desktop_agent.ui.widgets.flow_layout import FlowLayout
from desktop_agent.ui.widgets.labels import Pill, Tone, label, set_look

Action = Literal["test", "copy", "revoke", "remove"]


class _NameLine(QLineEdit):
    """Takes a new name; Esc leaves the old one.

    Signals:
        given_up: Esc was pressed.
    """

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is not the dialog's here."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class AccountRow(QFrame):
    """One account; its token is not shown.

    Signals:
        wanted: An `Action`.
        renamed: The new name.
    """

    wanted = Signal(str)
    renamed = Signal(str)

    def __init__(self, entry: AccountEntry, provider: Provider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.entry = entry
        self._title = f"{provider.name} {entry.name}"
        self.setAccessibleName(self._title)
        self.name = label(entry.name)
        self.line = _NameLine(entry.name)
        self.line.setAccessibleName(self.tr("New name of {account}").format(account=self._title))
        self.line.hide()
        self.line.returnPressed.connect(self._take_name)
        self.line.given_up.connect(self._end_rename)
        address = entry.base_url or provider.base_url
        self.facts = label(f"•••••••• · {address} · {source(entry)}", "small", wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result = label("", "small", wrap=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.hide()
        self.test = QPushButton(self.tr("Test"))
        self.test.setAutoDefault(False)
        self.test.setAccessibleName(self.tr("Test {account}").format(account=self._title))
        self.test.setAccessibleDescription(self.tr("Asks the provider once whose token it is and what it may do"))
        self.test.clicked.connect(lambda _checked=False: self.wanted.emit("test"))
        self.more = QToolButton()
        self.more.setProperty("kind", "quiet")
        self.more.setIcon(icons.icon("more"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("More for {account}").format(account=self._title))
        self.more.setToolTip(self.tr("Rename, copy, revoke, remove"))
        self.more.setMenu(self._menu(provider))
        self._lay_out(provider)

    def show_result(self, text: str, tone: Tone = "neutral") -> None:
        """Shows what came of the last thing that was wanted."""
        self.test.setEnabled(True)
        set_look(self.result, kind="danger" if tone == "danger" else "small")
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def show_testing(self) -> None:
        """The provider is being asked."""
        self.show_result(self.tr("Asking the provider…"))
        self.test.setEnabled(False)

    def rename(self) -> None:
        """Lets the person type another name."""
        self.name.hide()
        self.line.setText(self.entry.name)
        self.line.show()
        self.line.setFocus()
        self.line.selectAll()

    def _take_name(self) -> None:
        name = self.line.text().strip()
        self._end_rename()
        if name and name != self.entry.name:
            self.renamed.emit(name)

    def _end_rename(self) -> None:
        self.line.hide()
        self.name.show()
        self.more.setFocus()

    def _menu(self, provider: Provider) -> QMenu:
        menu = QMenu(self)
        self.rename_action = menu.addAction(self.tr("Rename"), self.rename)
        self.copy_action = menu.addAction(self.tr("Copy the token for 30 seconds"), lambda: self.wanted.emit("copy"))
        self.revoke_action = menu.addAction(
            self.tr("Revoke it at {provider}…").format(provider=provider.name), lambda: self.wanted.emit("revoke")
        )
        self.revoke_action.setVisible(bool(provider.keys_url))
        menu.addSeparator()
        self.remove_action = menu.addAction(self.tr("Remove from this computer…"), lambda: self.wanted.emit("remove"))
        return menu

    def _lay_out(self, provider: Provider) -> None:
        head = QWidget()
        flow = FlowLayout(head, spacing=6)
        flow.addWidget(label(provider.name, "title"))
        flow.addWidget(self.name)
        flow.addWidget(self.line)
        flow.addWidget(Pill(place_word(self.entry.place), "success" if self.entry.readable else "warning"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(head, 1)
        line.addWidget(self.test)
        line.addWidget(self.more)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 8, 8)
        box.setSpacing(2)
        box.addLayout(line)
        box.addWidget(self.facts)
        box.addWidget(self.result)
