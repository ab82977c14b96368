"""The icon in the tray: an option on every desktop, and on Windows and macOS where notices come from."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_agent.ui import icons
from desktop_agent.ui.notices.board import Notice
from desktop_agent.ui.run_state import state_look
from desktop_agent.ui.runs.model import RunEntry

_SHOWN_MS: Final = 10_000
_MOST_RUNS: Final = 12


class Tray(QObject):
    """The icon with its menu: a new run, the window, the runs that wait, and the end.

    Args:
        parent: The owner.

    Signals:
        new_wanted: A new run is to begin.
        show_wanted: The window is to come to the front.
        run_wanted: The id of a run that is to be shown.
        quit_wanted: The application is to end.
    """

    new_wanted = Signal()
    show_wanted = Signal()
    run_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(icons.application_icon(), self)
        self.icon.setToolTip(self.tr("Desktop Agent"))
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self._press_message)
        self.menu = QMenu()
        self.icon.setContextMenu(self.menu)
        self._wanted = False
        self._message = ""
        self.show_runs(())

    @property
    def available(self) -> bool:
        """This desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def shown(self) -> bool:
        """The person wants the icon, and it is there."""
        return self._wanted and self.available

    def want(self, wanted: bool) -> None:
        """Shows the icon, or hides it."""
        self._wanted = wanted
        self.icon.setVisible(wanted and self.available)

    def show_runs(self, waiting: Sequence[RunEntry]) -> None:
        """Lists the runs that wait for the person."""
        self.menu.clear()
        self.menu.addAction(self.tr("New run")).triggered.connect(self.new_wanted)
        self.menu.addAction(self.tr("Show the window")).triggered.connect(self.show_wanted)
        self.menu.addSeparator()
        for run in waiting[:_MOST_RUNS]:
            # A lone & would underline a letter of the title.
            text = f"{run.title[:60].replace('&', '&&')} · {state_look(run.state).word}"
            self.menu.addAction(text).triggered.connect(partial(self._want_run, run.run_id))
        if not waiting:
            self.menu.addAction(self.tr("No run waits for you")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        words = self.tr("%n run(s) waiting for you", "", len(waiting)) if waiting else ""
        self.icon.setToolTip("\n".join(part for part in (self.tr("Desktop Agent"), words) if part))

    async def show(self, notice: Notice) -> bool:
        """Shows a notice beside the icon, which is there as long; False when there is no tray."""
        if not self.available:
            return False
        self.icon.show()
        self._message = notice.run_id
        picture = QSystemTrayIcon.MessageIcon.Warning if notice.urgent else QSystemTrayIcon.MessageIcon.Information
        self.icon.showMessage(notice.title, notice.text, picture, _SHOWN_MS)
        return True

    async def withdraw(self, run_id: str) -> None:
        """Forgets a run's notice; systems take it away by themselves."""
        if self._message == run_id:
            self._message = ""
            self.icon.setVisible(self.shown)

    async def close(self) -> None:
        """Takes the icon away."""
        self.icon.hide()
        self.icon.setContextMenu(None)  # pyright: ignore[reportArgumentType]  # Qt takes a null here
        self.menu.deleteLater()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_wanted.emit()

    def _want_run(self, run_id: str, _checked: bool = False) -> None:
        self.run_wanted.emit(run_id)

    def _press_message(self) -> None:
        if self._message:
            self.run_wanted.emit(self._message)
        else:
            self.show_wanted.emit()
