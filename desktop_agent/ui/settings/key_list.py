"""The commands with their keys, which a person can change."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui import keymap
from desktop_agent.ui.actions import Command, Commands, portable
from desktop_agent.ui.palette import matches
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.settings.controls import button
from desktop_agent.ui.widgets.labels import label

_HEIGHT: Final = 330
_ID: Final = Qt.ItemDataRole.UserRole


class KeyList(QWidget):
    """A table of commands, and under it what gives the chosen one other keys.

    A key that means something already is not taken before the person has said so.
    """

    def __init__(self, commands: Commands, preferences: PreferenceDesk) -> None:
        super().__init__()
        self._commands = commands
        self._preferences = preferences
        self._wanted = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Where")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setFixedHeight(_HEIGHT)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentItemChanged.connect(self._show_chosen)
        self.table.installEventFilter(self)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.keys.editingFinished.connect(self._take_keys)
        self.said = label("", "small", wrap=True)
        self.take = button(self.tr("Take it"), self._take_from_others)
        self.keep = button(self.tr("Leave it"), self._leave)
        self.none = button(self.tr("No keys"), lambda: self._give(()))
        self.usual = button(self.tr("Usual keys"), self._give_usual)
        self._lay_out()
        self._fill()
        commands.keys_changed.connect(self._refresh)
        preferences.changed.connect(self._follow)
        self.choose(commands.all()[0].id)

    @property
    def chosen(self) -> Command | None:
        """The command whose keys can be changed now."""
        item = self.table.currentItem()
        return self._commands.get(item.data(0, _ID)) if item is not None else None

    def choose(self, command_id: str) -> None:
        """Chooses a command."""
        self.table.setCurrentItem(self._items[command_id])

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        self.title = label("", "title")
        self.title.setMinimumWidth(60)
        line.addWidget(self.title, 1)
        for widget in (self.keys, self.none, self.usual):
            line.addWidget(widget)
        ask = QHBoxLayout()
        ask.setSpacing(6)
        ask.addWidget(self.said, 1)
        ask.addWidget(self.take)
        ask.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.search)
        box.addWidget(self.table)
        box.addLayout(line)
        box.addLayout(ask)

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for command in self._commands.all():
            item = QTreeWidgetItem(self.table)
            item.setData(0, _ID, command.id)
            self._items[command.id] = item
        self._refresh()

    def _refresh(self) -> None:
        places = {
            "window": "",
            "task box": self.tr("in the task box"),
            "question": self.tr("at a waiting action"),
            "timeline": self.tr("in the timeline"),
        }
        for command in self._commands.all():
            item = self._items[command.id]
            item.setText(0, command.title)
            item.setText(1, ", ".join(keymap.native(key) for key in command.keys))
            item.setText(2, places[command.scope])
            font = item.font(1)
            font.setBold(command.keys != self._commands.usual_keys(command.id))
            item.setFont(1, font)
            clash = [other for key in command.keys for other in self._commands.holders(key, command.scope, command.id)]
            item.setToolTip(1, self.tr("Also: {command}").format(command=clash[0].title) if clash else "")
        self._show_chosen()

    def _filter(self, words: str) -> None:
        for item in self._items.values():
            item.setHidden(not matches(words, f"{item.text(0)} {item.text(1)} {item.text(2)}"))

    def _show_chosen(self) -> None:
        command = self.chosen
        self._ask(None)
        for widget in (self.keys, self.none, self.usual):
            widget.setEnabled(command is not None)
        if command is None:
            self.title.clear()
            return
        self.title.setText(command.title)
        self.keys.setKeySequence(QKeySequence(command.keys[0]) if command.keys else QKeySequence())
        self.none.setEnabled(bool(command.keys))
        self.usual.setEnabled(command.keys != self._commands.usual_keys(command.id))

    def _take_keys(self) -> None:
        command, key = self.chosen, portable(self.keys.keySequence().toString())
        if command is None or not key or key in command.keys[:1]:
            return
        others = self._commands.holders(key, command.scope, but=command.id)
        if others:
            self._wanted = key
            self._ask(others[0])
        else:
            self._give((key,))

    def _take_from_others(self) -> None:
        command, key = self.chosen, self._wanted
        if command is None:
            return
        changes: dict[str, tuple[str, ...]] = {command.id: (key,)}
        for other in self._commands.holders(key, command.scope, but=command.id):
            # A usual key gives way by itself, and comes back by itself when this choice is taken back.
            if other.id in self._preferences.now.shortcuts:
                changes[other.id] = tuple(held for held in other.keys if portable(held) != key)
        self._store(changes)

    def _leave(self) -> None:
        self._show_chosen()
        self.table.setFocus()

    def _give(self, keys: tuple[str, ...]) -> None:
        if (command := self.chosen) is not None:
            self._store({command.id: keys})

    def _give_usual(self) -> None:
        """Gives the usual keys back, after asking where they mean something else by now."""
        command = self.chosen
        if command is None:
            return
        usual = self._commands.usual_keys(command.id)
        for key in usual:
            if others := self._commands.holders(key, command.scope, but=command.id):
                self._wanted = portable(key)
                self._ask(others[0])
                return
        self._store({command.id: usual})

    def _store(self, changes: dict[str, tuple[str, ...]]) -> None:
        chosen = {**self._preferences.now.shortcuts, **changes}
        # What is usual need not be kept: a later version's usual keys then hold too.
        kept = {name: keys for name, keys in chosen.items() if keys != self._usual(name)}
        self._preferences.change(shortcuts=kept)
        self._show_chosen()

    def _usual(self, command_id: str) -> tuple[str, ...]:
        return self._commands.usual_keys(command_id)

    def _ask(self, other: Command | None) -> None:
        if other is not None:
            said = self.tr("{keys} means “{command}” already.")
            self.said.setText(said.format(keys=keymap.native(self._wanted), command=other.title))
        else:
            self.said.setText(self.tr("Press Enter on a command, then the new keys."))
        self.take.setVisible(other is not None)
        self.keep.setVisible(other is not None)

    def _follow(self, now: Preferences, before: Preferences) -> None:
        if now.shortcuts != before.shortcuts:
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a command asks for its new keys."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self.keys.setFocus()
            return True
        return super().eventFilter(watched, event)
