"""Commands as records: menus, shortcuts and the palette are all made from the same list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_agent.ui import keymap

Menu = Literal["", "task", "run", "step", "view", "export", "application"]
Scope = Literal["window", "task box", "question", "timeline"]


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Command:
    """Something a person can have the window do.

    Attributes:
        id: Names it in settings and tests, for example `run.stop`.
        title: What it is called, in the person's language.
        callback: Does it.
        menu: The menu it stands in; none by default.
        keys: Its shortcuts, in Qt's portable writing; the first is shown.
        available: Whether it can be done now; asked each time it is shown or pressed.
        scope: Where its keys hold: in the whole window, or only in the control that handles them by `keymap`.
    """

    id: str
    title: str
    callback: Callable[[], None]
    menu: Menu = ""
    keys: tuple[str, ...] = ()
    available: Callable[[], bool] = _always
    scope: Scope = "window"

    def shown_keys(self) -> str:
        """Returns the first shortcut as this platform writes it, or an empty string."""
        return keymap.native(self.keys[0]) if self.keys else ""


class Commands(QObject):
    """All commands of a window.

    Signals:
        done: The id of a command that was carried out.
        keys_changed: Some have other keys than before.
    """

    done = Signal(str)
    keys_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, Command] = {}
        self._usual: dict[str, tuple[str, ...]] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, commands: Iterable[Command]) -> None:
        """Registers commands and their shortcuts.

        Raises:
            ValueError: A command with that id, or one with the same shortcut, is there already.
        """
        for command in commands:
            if command.id in self._all:
                raise ValueError(f"There are two commands '{command.id}'.")
            for key in command.keys:
                if clash := self.holders(key, command.scope):
                    raise ValueError(f"'{command.id}' and '{clash[0].id}' both want {key}.")
            self._all[command.id] = command
            self._usual[command.id] = command.keys
            action = QAction(command.title, self._window)
            action.triggered.connect(lambda _checked=False, name=command.id: self.run(name))
            self._window.addAction(action)
            self._actions[command.id] = action
            self._give(command.id, command.keys)

    def bind(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Gives commands the keys that a person chose, and all others their usual ones.

        A usual key that was chosen for another command goes to that one; a key that was chosen twice, to the first.
        """
        given: dict[str, tuple[str, ...]] = {}
        taken: list[tuple[str, Scope]] = []
        for command in sorted(self._all.values(), key=lambda command: command.id not in chosen):
            wanted = chosen.get(command.id, self._usual[command.id])
            free = [key for key in map(portable, wanted) if key and not _clashes(key, command.scope, taken)]
            given[command.id] = tuple(free)
            taken.extend((key, command.scope) for key in free)
        if any(given[name] != command.keys for name, command in self._all.items()):
            for name, keys in given.items():
                self._all[name] = replace(self._all[name], keys=keys)
                self._give(name, keys)
            self.keys_changed.emit()

    def usual_keys(self, command_id: str) -> tuple[str, ...]:
        """Returns the keys that a command has where the person chose none."""
        return self._usual[command_id]

    def holders(self, key: str, scope: Scope, but: str = "") -> list[Command]:
        """Returns the commands, save one, that already mean a key in the same place."""
        return [
            command
            for command in self._all.values()
            if command.id != but and _clashes(portable(key), scope, [(held, command.scope) for held in command.keys])
        ]

    def run(self, command_id: str) -> bool:
        """Carries a command out, if it can be done now; returns whether it was."""
        command = self._all[command_id]
        if not command.available():
            return False
        command.callback()
        self.done.emit(command_id)
        return True

    def get(self, command_id: str) -> Command:
        """Returns a command by its id."""
        return self._all[command_id]

    def all(self) -> list[Command]:
        """Returns all commands, in the order they were added."""
        return list(self._all.values())

    def listed(self) -> list[Command]:
        """Returns the commands that can be done now, in the order they were added."""
        return [command for command in self._all.values() if command.available()]

    def fill(self, menu: QMenu, name: Menu) -> None:
        """Adds the commands of a menu, those that cannot be done now greyed out."""
        for command in self._all.values():
            if command.menu == name:
                action = menu.addAction(command.title.replace("&", "&&"))
                action.setEnabled(command.available())
                action.triggered.connect(lambda _checked=False, key=command.id: self.run(key))
                if command.keys:
                    action.setText(f"{action.text()}\t{command.shown_keys()}")

    def _give(self, command_id: str, keys: Sequence[str]) -> None:
        keymap.learn(command_id, keys)
        if self._all[command_id].scope == "window":
            self._actions[command_id].setShortcuts([QKeySequence(key) for key in keys])


@cache  # Each command is compared with all others when a window is made.
def portable(key: str) -> str:
    """Returns a key in the one writing in which it is compared and kept."""
    return QKeySequence(key).toString().replace("Enter", "Return")


def _clashes(key: str, scope: Scope, held: Iterable[tuple[str, Scope]]) -> bool:
    """Whether a key means something already: in the same control, or in the window, whose keys hold everywhere."""
    return any(key == portable(other) and (scope == where or "window" in (scope, where)) for other, where in held)
