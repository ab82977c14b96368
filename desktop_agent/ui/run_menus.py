"""What can be done with a run: its menu, renaming, deleting, and saving it as a file."""

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget

from desktop_agent.agent.events import AnyEvent
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services

_NAME = re.compile(r"[^\w \-.]+")


class RunMenus(QObject):
    """Menus and questions about runs; none of them stops the window.

    Signals:
        window_wanted: The id of a run that is to have a window of its own.
    """

    window_wanted = Signal(str)

    def __init__(self, window: MainWindow, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._services = services
        window.header.export_wanted.connect(self.open_export)
        window.runs.menu_wanted.connect(self.open_menu)
        window.runs.rename_wanted.connect(self.ask_rename)
        window.runs.delete_wanted.connect(self.ask_delete)

    def formats(self) -> dict[str, str]:
        """Returns the file endings a run can be saved under, with what they are."""
        return {
            ".agentrun": self.tr("Run, to open again"),
            ".md": self.tr("Markdown"),
            ".html": self.tr("Web page"),
            ".ipynb": self.tr("Notebook"),
            ".json": self.tr("JSON, all events"),
            ".py": self.tr("Python script"),
        }

    def open_export(self, button: QWidget) -> None:
        """Opens the menu of formats under the button."""
        menu = self._menu()
        self._add_formats(menu, self._desk.shown)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def open_menu(self, run_id: str, place: QPoint) -> None:
        """Opens a run's menu."""
        menu = self._menu()
        menu.addAction(self.tr("Open")).triggered.connect(partial(self._open, run_id))
        menu.addAction(self.tr("Open in a new window")).triggered.connect(partial(self._open_window, run_id))
        marked = self._window.runs.marked()
        other = next((one for one in (*marked, self._desk.shown) if one and one != run_id), "")
        compare = menu.addAction(
            self.tr("Compare the two runs") if len(marked) == 2 else self.tr("Compare with the shown run")
        )
        compare.setEnabled(bool(other))
        compare.triggered.connect(partial(self._compare, run_id, other))
        menu.addAction(self.tr("Rename…\tF2")).triggered.connect(partial(self._rename, run_id))
        self._add_formats(menu.addMenu(self.tr("Save as")), run_id)
        menu.addAction(self.tr("Copy the run's id")).triggered.connect(partial(self._copy, run_id))
        entry = self._window.runs.model.entry(run_id)
        pinned = entry is not None and entry.pinned
        pin = menu.addAction(self.tr("Unpin") if pinned else self.tr("Pin to the top"))
        pin.triggered.connect(partial(self._pin, run_id, not pinned))
        menu.addSeparator()
        chosen = marked if run_id in marked else [run_id]
        idle = [one for one in chosen if one not in self._desk.active]
        text = self.tr("Delete…\tDel") if len(chosen) == 1 else self.tr("Delete the %n marked run(s)…", "", len(idle))
        delete = menu.addAction(text)
        delete.triggered.connect(partial(self._delete, chosen))
        if not idle:
            delete.setEnabled(False)
            delete.setText(self.tr("Delete… (stop it first)"))
        menu.popup(place)

    def ask_rename(self, run_id: str) -> None:
        """Asks for another title."""
        entry = self._window.runs.model.entry(run_id)
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename the run"))
        dialog.setLabelText(self.tr("Title"))
        dialog.setTextValue(entry.title if entry else "")
        dialog.textValueSelected.connect(partial(self._take_title, run_id))
        dialog.open()

    def ask_delete(self, run_ids: Sequence[str]) -> None:
        """Asks before runs are deleted for good; those that go on stay."""
        idle = [run_id for run_id in run_ids if run_id not in self._desk.active]
        if not idle:
            self._window.workspace.notice.show_notice(self.tr("Stop the run before you delete it."), "warning")
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete runs"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        if len(idle) == 1:
            entry = self._window.runs.model.entry(idle[0])
            title = entry.title if entry else idle[0]
            box.setText(self.tr("Delete “{title}” with all its steps?").format(title=title))
        else:
            box.setText(self.tr("Delete %n run(s) with all their steps?", "", len(idle)))
        box.setInformativeText(self.tr("It cannot be brought back."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(partial(self._delete_all, idle))
        box.open()

    def _delete_all(self, run_ids: list[str], _checked: bool = False) -> None:
        for run_id in run_ids:
            self._desk.delete(run_id)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_formats(self, menu: QMenu, run_id: str) -> None:
        for ending, text in self.formats().items():
            menu.addAction(f"{text} ({ending})").triggered.connect(partial(self.ask_target, run_id, ending))

    def ask_target(self, run_id: str, ending: str, _checked: bool = False) -> None:
        """Asks where a run is to be saved."""
        entry = self._window.runs.model.entry(run_id)
        name = _NAME.sub("", entry.title if entry else run_id).strip()[:60] or run_id
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save the run"), folder, f"*{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(name + ending)
        dialog.fileSelected.connect(partial(self.save, run_id))
        dialog.open()

    def save(self, run_id: str, target: str) -> None:
        """Writes a run to a file."""
        self._desk.tasks.start(self._save(run_id, Path(target)))

    async def _save(self, run_id: str, target: Path) -> None:
        events = await self._services.history.load(run_id)

        def write(events: list[AnyEvent]) -> None:
            from desktop_agent.export import export_run

            export_run(events, target)

        await self._services.bridge.background(write, events)
        self._window.workspace.notice.show_notice(self.tr("Saved {file}.").format(file=target), "success")

    def _open(self, run_id: str, _checked: bool = False) -> None:
        self._desk.open_run(run_id)

    def _open_window(self, run_id: str, _checked: bool = False) -> None:
        self.window_wanted.emit(run_id)

    def _compare(self, run_id: str, other: str, _checked: bool = False) -> None:
        self._window.runs.compare_wanted.emit(other, run_id)

    def _rename(self, run_id: str, _checked: bool = False) -> None:
        self.ask_rename(run_id)

    def _delete(self, run_ids: list[str], _checked: bool = False) -> None:
        self.ask_delete(run_ids)

    def _pin(self, run_id: str, pinned: bool, _checked: bool = False) -> None:
        self._desk.tasks.start(self._desk.book.pin(run_id, pinned))

    def _copy(self, run_id: str, _checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(run_id)

    def _take_title(self, run_id: str, title: str) -> None:
        if title.strip():
            self._desk.rename(run_id, title.strip())
