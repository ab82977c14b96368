"""Files that a run's code wrote: saved elsewhere, dragged out, or shown in their folder."""

import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPoint, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop_agent.agent.whole_output import output_name
from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.actions import Command
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.view import TimelineView


class FileNotSaved(DesktopAgentError):
    """A file could not be saved where the person wanted it."""


class WrittenFiles(QObject):
    """What can be done with the files of the shown run. They are not opened here, since nobody vouches for
    them; a whole output is shown as text."""

    def __init__(
        self, window: MainWindow, desk: Desk, timeline: TimelineView, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._services = services
        self._timeline = timeline
        timeline.hub.file_wanted.connect(self.open_menu)
        timeline.hub.drag_wanted.connect(self.drag)
        timeline.hub.save_wanted.connect(self.ask_target)

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu and the palette."""
        return [
            Command(
                "run.files",
                QCoreApplication.translate("Commands", "Save the files that this run wrote"),
                lambda: self.ask_target(0, ""),
                menu="run",
                available=lambda: bool(self.names(0)),
            )
        ]

    def names(self, step: int) -> list[str]:
        """Returns the names of the kept files that a step wrote; those of all steps for 0."""
        run = self._desk.run
        steps = [] if run is None else [card for number, card in run.steps.items() if step in (0, number)]
        return list(dict.fromkeys(file.name for card in steps for file in card.files if file.kept))

    def open_menu(self, step: int, name: str, place: QPoint) -> None:
        """Opens what can be done with a file."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if name in self.names(step):
            if name == output_name(step):
                # Shown by its lines as plain text, whatever is in it.
                opened = menu.addAction(self.tr("Open whole output"))
                opened.triggered.connect(lambda: self._timeline.hub.whole_output_wanted.emit(step))
            menu.addAction(self.tr("Save as…")).triggered.connect(lambda: self.ask_target(step, name))
            menu.addAction(self.tr("Show in its folder")).triggered.connect(lambda: self.show_folder(name))
            menu.addSeparator()
        whole = menu.addAction(self.tr("Save all files of this run…"))
        whole.triggered.connect(lambda: self.ask_target(0, ""))
        whole.setEnabled(bool(self.names(0)))
        menu.popup(place)

    def drag(self, step: int, name: str) -> None:
        """Drags a kept file out of the window: what takes it gets a copy, so that the run keeps its own."""
        path = self.path(name)
        if path is None or name not in self.names(step):
            self.say_gone(name)
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        drag = QDrag(self._window)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)

    def show_folder(self, name: str) -> None:
        """Shows the folder in which a file is kept."""
        path = self.path(name)
        if path is None:
            self.say_gone(name)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def ask_target(self, step: int, name: str) -> None:
        """Asks where a file, or all those of a step, are to be saved."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save the file") if name else self.tr("Save all files in"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(Path(name).name)
            dialog.fileSelected.connect(partial(self.save, name))
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(partial(self.save_all, self.names(step)))
        dialog.open()

    def save(self, name: str, target: str) -> None:
        """Saves one file."""
        self._desk.tasks.start(self._save([name], lambda _: Path(target), target))

    def save_all(self, names: Sequence[str], folder: str) -> None:
        """Saves files in a folder under their names; what is there already stays."""
        self._desk.tasks.start(self._save(names, lambda name: _free(Path(folder) / name), folder))

    async def _save(self, names: Sequence[str], place: Callable[[str], Path], where: str) -> None:
        sources = {name: self.path(name) for name in names}

        def copy() -> None:
            for name, source in sources.items():
                if source is not None:
                    _copy(source, place(name))

        for name, source in sources.items():
            if source is None:
                self.say_gone(name)
                return
        await self._services.bridge.background(copy)
        self._window.workspace.notice.show_notice(self.tr("Saved {file}.").format(file=where), "success")

    def path(self, name: str) -> Path | None:
        """Returns where a file of the shown run is kept, or None when it is not."""
        run = self._desk.run
        if run is None:
            return None
        # A branch has copies of its own, unless nothing of the other run's interpreter was left.
        history = self._services.history
        return history.file(run.run_id, name) or (history.file(run.parent, name) if run.parent else None)

    def say_gone(self, name: str) -> None:
        """Says that a file is not there."""
        text = self.tr("{name} is not kept any more.").format(name=name)
        self._window.workspace.notice.show_notice(text, "warning")


def _copy(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    except OSError as error:
        text = QCoreApplication.translate("WrittenFiles", "{file} was not saved: {reason}.")
        raise FileNotSaved(text.format(file=target, reason=(error.strerror or str(error)).lower())) from error


def _free(path: Path) -> Path:
    """Returns the path, with a number where something has that name already."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return free
