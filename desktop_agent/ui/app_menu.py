"""The application's menu: every command, for the mouse, for F10 and for a tap on Alt."""

import sys

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from desktop_agent.ui.actions import Command, Commands, Menu
from desktop_agent.ui.main_window import MainWindow


class AppMenu(QObject):
    """Made anew each time it is opened, so that it says what can be done now.

    Attributes:
        menu: The menu while it is open.
    """

    def __init__(self, window: MainWindow, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._commands = commands
        self._tapped = False
        self.menu: QMenu | None = None
        window.header.menu_wanted.connect(self.open)
        # On macOS Alt writes characters, and nobody expects a menu from it.
        if sys.platform != "darwin":
            window.installEventFilter(self)

    def commands(self) -> list[Command]:
        """Returns the command that opens it."""
        return [Command("app.menu", self.tr("Menu"), self.open, keys=("F10",))]

    def open(self) -> None:
        """Opens the menu under its button, with the first line marked."""
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("Menu"))
        titles: dict[Menu, str] = {
            "task": self.tr("&Task"),
            "run": self.tr("&Run"),
            "step": self.tr("&Step"),
            "view": self.tr("&View"),
            "export": self.tr("&Export"),
        }
        for name, title in titles.items():
            self._commands.fill(menu.addMenu(title), name)
        menu.addSeparator()
        self._commands.fill(menu, "application")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.destroyed.connect(self._gone)
        self.menu = menu
        button = self._window.header.menu
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def _gone(self) -> None:
        self.menu = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Opens the menu when Alt is pressed and let go with nothing in between."""
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                self._tapped = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            case QEvent.Type.WindowDeactivate | QEvent.Type.MouseButtonPress:
                self._tapped = False
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
                tapped, self._tapped = self._tapped, False
                if tapped:
                    self.open()
                    return True
            case _:
                pass
        return super().eventFilter(watched, event)
