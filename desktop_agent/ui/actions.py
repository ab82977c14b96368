"""Commands as records: menus, shortcuts and the palette are all made from the same list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Menu = Literal["", "run", "step", "view", "export", "application"]


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
        owned_keys: The keys are handled by the control that has the focus, and only shown here.
    """

    id: str
    title: str
    callback: Callable[[], None]
    menu: Menu = ""
    keys: tuple[str, ...] = ()
    available: Callable[[], bool] = _always
    owned_keys: bool = False

    def shown_keys(self) -> str:
        """Returns the first shortcut as this platform writes it, or an empty string."""
        if not self.keys:
            return ""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """All commands of a window.

    Signals:
        done: The id of a command that was carried out.
    """

    done = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, commands: Iterable[Command]) -> None:
        """Registers commands and their shortcuts.

        Raises:
            ValueError: A command with that id, or one with the same shortcut, is there already.
        """
        for command in commands:
            if command.id in self._all:
                raise ValueError(f"There are two commands '{command.id}'.")
            taken = {key: other.id for other in self._all.values() for key in other.keys}
            if clash := next((key for key in command.keys if key in taken), None):
                raise ValueError(f"'{command.id}' and '{taken[clash]}' both want {clash}.")
            self._all[command.id] = command
            action = QAction(command.title, self._window)
            action.triggered.connect(lambda _checked=False, name=command.id: self.run(name))
            if not command.owned_keys:
                action.setShortcuts([QKeySequence(key) for key in command.keys])
            self._window.addAction(action)
            self._actions[command.id] = action

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

    def listed(self) -> list[Command]:
        """Returns the commands that can be done now, in the order they were added."""
        return [command for command in self._all.values() if command.available()]

    def fill(self, menu: QMenu, name: Menu) -> None:
        """Adds the commands of a menu, those that cannot be done now greyed out."""
        for command in self._all.values():
            if command.menu == name:
                action = menu.addAction(command.title)
                action.setEnabled(command.available())
                action.triggered.connect(lambda _checked=False, key=command.id: self.run(key))
                if command.keys:
                    action.setText(f"{command.title}\t{command.shown_keys()}")
