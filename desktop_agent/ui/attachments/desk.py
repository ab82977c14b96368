"""Takes files for the next task: dropped anywhere on the window, pasted, chosen, or named with `@`."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from desktop_agent.ui.actions import Command
from desktop_agent.ui.attachments.files import look_at
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.services import Services
from desktop_agent.ui.widgets.labels import set_look

_RECENT = 20
_RUN_FILES = frozenset({".json", ".jsonl"})


class AttachmentDesk(QObject):
    """Brings files into the composer, and exported runs into the history.

    Signals:
        run_dropped: The path of an exported run that was dropped anywhere but on the task box.
    """

    run_dropped = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        services: Services,
        preferences: PreferenceDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._services = services
        self._preferences = preferences
        self._dialog: QFileDialog | None = None
        composer = window.workspace.composer
        composer.files_dropped.connect(self.add)
        composer.edit.image_pasted.connect(self._take_picture)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu, the palette and the keyboard."""
        title = QCoreApplication.translate("Commands", "Attach files to the task")
        return [Command("task.attach", title, self.choose, menu="task", keys=("Ctrl+Shift+F",))]

    def recent(self) -> list[Path]:
        """Returns the files that were attached last, those of the box first."""
        attached = [file.path for file in self._window.workspace.composer.attachments.files]
        return list(dict.fromkeys([*attached, *map(Path, self._preferences.now.recent_files)]))

    def add(self, paths: Iterable[Path]) -> None:
        """Attaches files, after a look at each."""
        self._desk.tasks.start(self._add(list(paths)))

    def choose(self) -> None:
        """Lets the person choose files."""
        dialog = self._dialog = QFileDialog(self._window, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_chosen(self, names: list[str]) -> None:
        self.add(map(Path, names))

    async def _add(self, paths: list[Path]) -> None:
        bar = self._window.workspace.composer.attachments
        taken, problems = await self._services.bridge.background(look_at, paths, bar.files)
        if taken:
            # Others may have come meanwhile.
            known = {file.name for file in bar.files}
            bar.show_files([*bar.files, *(file for file in taken if file.name not in known)])
            latest = [str(file.path) for file in taken]
            recent = dict.fromkeys([*latest, *self._preferences.now.recent_files])
            self._preferences.change(recent_files=tuple(recent)[:_RECENT])
        if problems:
            self._window.workspace.notice.show_notice(" ".join(problems), "warning")

    def _take_picture(self, image: QImage) -> None:
        name = datetime.now().strftime("picture-%Y%m%d-%H%M%S-%f.png")
        self._desk.tasks.start(self._keep_picture(image, self._services.data_folder / "pasted" / name))

    async def _keep_picture(self, image: QImage, path: Path) -> None:
        def write() -> bool:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return image.save(str(path))

        if await self._services.bridge.background(write):
            await self._add([path])
        else:
            text = self.tr("The picture could not be kept in {folder}.").format(folder=path.parent)
            self._window.workspace.notice.show_notice(text)

    # Drag and drop

    def _over_runs(self, place: QPoint) -> bool:
        runs = self._window.runs
        return runs.isVisible() and runs.rect().contains(runs.mapFrom(self._window, place))

    def _over_composer(self, place: QPoint) -> bool:
        composer = self._window.workspace.composer
        return composer.isVisible() and composer.rect().contains(composer.mapFrom(self._window, place))

    def _accepts(self, mime: QMimeData, place: QPoint) -> bool:
        paths = _paths(mime)
        if not self._over_runs(place):
            return bool(paths)
        return any(map(_may_be_run, paths))

    def _mark(self, place: QPoint | None, mime: QMimeData | None = None) -> None:
        over_runs = place is not None and self._over_runs(place)
        # Elsewhere than on the task box only a look into the file tells which of the two takes it.
        perhaps = place is not None and mime is not None and not self._over_composer(place)
        runs = over_runs or (perhaps and mime is not None and any(map(_may_be_run, _paths(mime))))
        set_look(self._window.workspace.composer, drop="true" if place is not None and not over_runs else "false")
        set_look(self._window.runs.list, drop="true" if runs else "false")

    def _drop(self, mime: QMimeData, place: QPoint) -> None:
        self._mark(None)
        paths = _paths(mime)
        if self._over_composer(place):
            self.add(paths)
        elif self._over_runs(place):
            for path in filter(_may_be_run, paths):
                self.run_dropped.emit(path)
        else:
            self._desk.tasks.start(self._sort(paths))

    async def _sort(self, paths: list[Path]) -> None:
        """Opens exported runs and attaches everything else."""

        def runs() -> list[Path]:
            # Imported here, in a helper thread: few drops need it.
            from desktop_agent.export.importing import begins_like_a_run

            return [path for path in paths if _may_be_run(path) and begins_like_a_run(path)]

        exported = await self._services.bridge.background(runs) if any(map(_may_be_run, paths)) else []
        for path in exported:
            self.run_dropped.emit(path)
        if others := [path for path in paths if path not in exported]:
            await self._add(others)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes what is dropped on the window where no control of its own wants it."""
        if isinstance(event, (QDragEnterEvent, QDragMoveEvent)) and event.type() != QEvent.Type.Drop:
            place = event.position().toPoint()
            welcome = self._accepts(event.mimeData(), place)
            self._mark(place if welcome else None, event.mimeData())
            event.setAccepted(welcome)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._mark(None)
        elif isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self._drop(event.mimeData(), event.position().toPoint())
            return True
        return super().eventFilter(watched, event)


def _may_be_run(path: Path) -> bool:
    return path.suffix.lower() in _RUN_FILES


def _paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
