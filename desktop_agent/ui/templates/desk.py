"""Saved tasks on the desk: offered in the task box, saved from it or from a run, and managed."""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QInputDialog

from desktop_agent.store.templates import Template, TemplateFile
from desktop_agent.ui.actions import Command
from desktop_agent.ui.attachments.desk import AttachmentDesk
from desktop_agent.ui.composer.completion import Completion, Suggestion
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.palette import matches
from desktop_agent.ui.services import Services
from desktop_agent.ui.templates.dialog import TemplatesDialog

_FILES = 8


class TemplateDesk(QObject):
    """Keeps the saved tasks, and says what `/` and `@` offer.

    Attributes:
        templates: The saved tasks.
        completion: The list in the task box.
        dialog: The window that manages them, while it is open.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        services: Services,
        attachments: AttachmentDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._services = services
        self._attachments = attachments
        self._file: TemplateFile = services.templates
        self.templates: list[Template] = []
        self.dialog: TemplatesDialog | None = None
        self._unwritten = False
        self._writing = asyncio.Lock()
        edit = window.workspace.composer.edit
        self.completion = Completion(edit, {"/": self._offered, "@": self._files})

    async def begin(self) -> None:
        """Reads the saved tasks."""
        self.templates = await self._services.bridge.background(self._file.load)

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu and the palette."""
        return [
            Command(
                "task.template",
                _tr("Save the task for later use"),
                self.ask_name,
                menu="task",
                available=lambda: bool(self._text()),
            ),
            Command("task.templates", _tr("Saved tasks"), self.manage, menu="task"),
        ]

    def ask_name(self) -> None:
        """Asks under which name the task of the box, or of the shown run, is to be saved."""
        text = self._text()
        if not text:
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save the task"))
        dialog.setLabelText(self.tr("Name; one that is there already is replaced"))
        dialog.setTextValue(text.split("\n", 1)[0][:40])
        dialog.textValueSelected.connect(partial(self.save, text))
        dialog.open()

    def save(self, task: str, name: str) -> None:
        """Saves a task under a name; an older one of that name is replaced."""
        name = name.strip()
        if name:
            saved = Template(name=name, task=task)
            self._keep([*(one for one in self.templates if one.name != name), saved])
            text = self.tr("Saved. Type / in the empty task box to use it.")
            self._window.workspace.notice.show_notice(text, "success")

    def manage(self) -> None:
        """Opens the window with all saved tasks."""
        if self.dialog is None:
            dialog = self.dialog = TemplatesDialog(self.templates, parent=self._window)
            dialog.changed.connect(self._keep)
            dialog.used.connect(self.use)
            dialog.finished.connect(self._closed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def use(self, template: Template) -> None:
        """Puts a saved task into the task box, its first word in braces selected."""
        composer = self._window.workspace.composer
        composer.set_text(template.task)
        composer.edit.fill_in()

    def _text(self) -> str:
        run = self._desk.run
        return self._window.workspace.composer.text() or (run.task if run is not None else "")

    def _keep(self, templates: Sequence[Template]) -> None:
        self.templates = list(templates)
        self._unwritten = True
        self._desk.tasks.start(self._write())

    async def _write(self) -> None:
        # One after the other: of two helper threads the earlier state could be written last.
        async with self._writing:
            if self._unwritten:
                self._unwritten = False
                await self._services.bridge.background(self._file.save, list(self.templates))

    def _offered(self, words: str) -> list[Suggestion]:
        found = [
            Suggestion(
                template.name, " ".join(template.task.split())[:36], lambda template=template: self.use(template)
            )
            for template in self.templates
            if matches(words, f"{template.name} {template.task}")
        ]
        if not words or matches(words, self.tr("Saved tasks…")):
            found.append(Suggestion(self.tr("Saved tasks…"), "", self.manage))
        return found

    def _files(self, words: str) -> list[Suggestion]:
        recent = [path for path in self._attachments.recent() if matches(words, path.name)]
        found = [
            Suggestion(path.name, str(path.parent)[-36:], lambda path=path: self._attach(path))
            for path in recent[:_FILES]
        ]
        if not words or matches(words, self.tr("Choose files…")):
            found.append(Suggestion(self.tr("Choose files…"), "", self._attachments.choose))
        return found

    def _attach(self, path: Path) -> None:
        self._window.workspace.composer.edit.insertPlainText(f"{path.name} ")
        self._attachments.add([path])

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
