"""The windows of the application: each with a desk of its own, all over the same runs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_agent.ui.commands import window_commands
from desktop_agent.ui.composer.grants import note_grants
from desktop_agent.ui.look import show_look
from desktop_agent.ui.models import remembered
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.run_book import RunBook
from desktop_agent.ui.services import Services
from desktop_agent.ui.shell import Shell
from desktop_agent.ui.theme import ThemeManager

OnBug = Callable[[BaseException, str], None]


class Windows(QObject):
    """Opens windows, brings the right one to the front, and ends the application with the last one.

    Runs go on whichever window shows them, and when none does; only closing the last window ends them.

    Args:
        services: What is behind the windows.
        preferences: The person's choices, which hold in all windows.
        themes: Their colours.
        geometry: Where the layout of the window that was closed last is kept.
        parent: The owner.

    Attributes:
        book: The runs that go on or are shown.
        on_bug: Takes errors that are not meant for people, and where they happened.
        keep_alive: Asked before the last window closes: True when the application goes on without a window.

    Signals:
        opened: A `Shell` that has just been made.
        hidden: The last window was hidden, and the application goes on without one.
        ended: The last window is closed for good.
    """

    opened = Signal(object)
    hidden = Signal()
    ended = Signal()

    def __init__(
        self,
        services: Services,
        preferences: PreferenceDesk,
        themes: ThemeManager,
        geometry: QSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._preferences = preferences
        self._themes = themes
        self._geometry = geometry
        self._shells: list[Shell] = []
        self.book = RunBook(services.bridge, services.history, self)
        self.on_bug: OnBug | None = None
        self.keep_alive: Callable[[], bool] = lambda: False
        preferences.changed.connect(self._apply)
        preferences.changed.connect(partial(remembered.note_use, preferences))
        preferences.changed.connect(partial(note_grants, preferences))

    @property
    def all(self) -> tuple[Shell, ...]:
        """The windows, the one that was in front last at the head."""
        return tuple(self._shells)

    @property
    def front(self) -> Shell:
        """The window that was in front last."""
        return self._shells[0]

    @property
    def in_front(self) -> bool:
        """One of the windows, or a dialog of theirs, has the keyboard."""
        return QApplication.activeWindow() is not None

    def showing(self, run_id: str) -> Shell | None:
        """Returns the window that shows a run, or None."""
        return next((shell for shell in self._shells if shell.desk.shown == run_id), None)

    def make(self) -> Shell:
        """Returns a new window, which is not shown yet."""
        shell = Shell(self._services, self._preferences, self._themes, self.book, self._geometry, self)
        shell.desk.on_bug = self.on_bug
        shell.commands.add(window_commands(shell.desk, self.open_more))
        shell.commands.bind(self._preferences.now.shortcuts)
        shell.window_wanted.connect(self.open_more)
        shell.close_wanted.connect(partial(self.ask_close, shell))
        shell.quit_wanted.connect(self.quit)
        shell.window.activated.connect(partial(self._came_forward, shell))
        self._shells.append(shell)
        self.opened.emit(shell)
        return shell

    def open(self, run_id: str = "") -> Shell:
        """Opens one more window, on a run or on the first page."""
        beside = self._shells[0].window if self._shells else None
        shell = self.make()
        shell.window.restore_layout(beside)
        shell.window.show()
        shell.desk.tasks.start(shell.begin())
        if run_id:
            shell.desk.open_run(run_id)
        self.bring_forward(shell)
        return shell

    def open_more(self, run_id: str) -> None:
        """`open`, for those who have no use for the window."""
        self.open(run_id)

    def bring_forward(self, shell: Shell) -> None:
        """Puts a window before the person."""
        window = shell.window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        self._came_forward(shell)

    def show_run(self, run_id: str) -> None:
        """Brings a run before the person: in the window that shows it, or in the one that was in front last."""
        shell = self.showing(run_id) or self.front
        self.bring_forward(shell)
        shell.desk.open_run(run_id)

    def ask_close(self, shell: Shell) -> None:
        """Closes a window; the last one asks first when runs go on."""
        if len(self._shells) > 1:
            self._close(shell)
        elif self.keep_alive():
            shell.window.save_layout()
            shell.window.hide()
            self.hidden.emit()
        else:
            self.quit()

    def quit(self) -> None:
        """Closes all windows, after asking when runs go on."""
        count = len(self.book.active)
        if not count:
            self.close_all()
            return
        self.bring_forward(self.front)
        box = QMessageBox(self.front.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close Desktop Agent"))
        box.setText(self.tr("%n run(s) still going on. Close and stop?", "", count))
        box.setInformativeText(self.tr("What was done until now is kept."))
        yes = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(self.close_all)
        box.finished.connect(box.deleteLater)
        box.open()

    def close_all(self) -> None:
        """Closes all windows for good."""
        for shell in reversed(self.all):
            self._close(shell)

    def _close(self, shell: Shell) -> None:
        shell.let_close()
        if len(self._shells) == 1:
            # It stays in memory: what still goes on may want to tell somebody.
            self.ended.emit()
            return
        self._shells.remove(shell)
        # In this order: what the widgets say while they go must find nobody who would use those that are gone already.
        shell.deleteLater()
        shell.window.deleteLater()

    def _came_forward(self, shell: Shell) -> None:
        if shell in self._shells:
            self._shells.remove(shell)
            self._shells.insert(0, shell)

    def _apply(self, now: Preferences, before: Preferences) -> None:
        """Makes a changed preference that concerns all windows hold at once."""
        show_look(self._themes, now, before)
