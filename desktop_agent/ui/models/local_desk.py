"""The models of this computer on the desk: fetched, paused, deleted, tested and chosen."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.models.downloads import Arrived, Downloads
from desktop_agent.ui.models.library import LocalModels, ModelLibrary
from desktop_agent.ui.models.local_card import LocalModelCard
from desktop_agent.ui.models.local_tab import LocalTab
from desktop_agent.ui.models.wording import probe_words, size_text
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.tasks import Tasks


class LocalDesk(QObject):
    """Does what the tab asks for. Downloads go on while there is no tab.

    Signals:
        chosen: The `ModelChoice` that new runs are to use.
        changed: A model came to this computer, or left it.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(
        self, library: ModelLibrary, preferences: PreferenceDesk, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._preferences = preferences
        self._tasks = tasks
        self._found: LocalModels | None = None
        self._tab: LocalTab | None = None
        self._files: QFileDialog | None = None
        self.question: QMessageBox | None = None
        self.downloads = Downloads(library, tasks, self)
        self.downloads.progressed.connect(self._show_progress)
        self.downloads.ended.connect(self._download_ended)
        preferences.changed.connect(self._preferences_changed)

    def attach(self, tab: LocalTab | None) -> None:
        """Serves a tab from now on, or none."""
        self._tab = tab
        if tab is not None:
            tab.wanted.connect(self._act)
            tab.file_wanted.connect(self._ask_file)

    async def refresh(self) -> None:
        """Looks what is on this computer now."""
        self._found = await self._library.local()
        self._show()

    async def take_file(self, path: Path) -> None:
        """Chooses a file of the person's own, if it is a model."""
        problem = ""
        try:
            await self._library.check_file(path)
        except DesktopAgentError as error:
            problem = str(error)
        if self._tab is not None:
            self._tab.show_problem(problem)
        if not problem:
            self.chosen.emit(ModelChoice(model_id=str(path)))

    def _show(self) -> None:
        if self._tab is not None and self._found is not None:
            self._tab.show_models(self._found, self._preferences.now.model)

    def _card(self, model_id: str) -> LocalModelCard | None:
        return self._tab.cards.get(model_id) if self._tab is not None else None

    def _act(self, model_id: str, action: str) -> None:
        match action:
            case "download":
                self.downloads.start(model_id)
            case "pause":
                self.downloads.pause(model_id)
            case "discard":
                self._tasks.start(self._change(model_id, self.downloads.discard(model_id)))
            case "delete":
                self._ask_delete(model_id)
            case "test":
                self._tasks.start(self._test(model_id))
            case _:
                self.chosen.emit(self._choice(model_id))

    def _choice(self, model_id: str) -> ModelChoice:
        # The default is chosen without a name, so that it stays the default of later versions.
        default = self._found is not None and self._found.models[0].id == model_id
        return ModelChoice() if default else ModelChoice(model_id=model_id)

    def _show_progress(self, model_id: str, arrived: Arrived) -> None:
        if (card := self._card(model_id)) is not None:
            text = arrived.text or self.tr("Starting…")
            card.show_progress(arrived.done or card.model.unfinished, arrived.total or card.model.size, text)

    def _download_ended(self, model_id: str, problem: str) -> None:
        if (card := self._card(model_id)) is not None:
            card.show_stopped(problem)
        self._tasks.start(self._tell_changed())

    async def _tell_changed(self) -> None:
        await self.refresh()
        self.changed.emit()

    async def _change(self, model_id: str, change: Coroutine[Any, Any, None]) -> None:
        problem = ""
        try:
            await change
        except DesktopAgentError as error:
            problem = str(error)
        await self._tell_changed()
        if (card := self._card(model_id)) is not None:
            card.show_result(problem, "danger")

    def _ask_delete(self, model_id: str) -> None:
        card = self._card(model_id)
        if card is None or self._tab is None:
            return
        box = QMessageBox(self._tab)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete the model"))
        box.setText(self.tr("Delete {name} from this computer?").format(name=card.model.name))
        size = size_text(card.model.own)
        box.setInformativeText(self.tr("{size} become free. It can be downloaded again.").format(size=size))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(lambda _checked=False: self._delete(model_id))
        box.finished.connect(self._question_closed)
        self.question = box
        box.open()

    def _delete(self, model_id: str) -> None:
        self._tasks.start(self._change(model_id, self._library.remove(model_id)))

    def _question_closed(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _ask_file(self) -> None:
        parent: QWidget | None = self._tab
        files = QFileDialog(parent, self.tr("Choose a model file"))
        files.setNameFilter(self.tr("Models in GGUF format (*.gguf)"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.fileSelected.connect(self._take_path)
        files.finished.connect(files.deleteLater)
        self._files = files
        files.open()

    def _take_path(self, path: str) -> None:
        self._tasks.start(self.take_file(Path(path)))

    async def _test(self, model_id: str) -> None:
        if (card := self._card(model_id)) is not None:
            card.show_testing()
        try:
            text, tone = probe_words(await self._library.probe(self._choice(model_id)))
        except DesktopAgentError as error:
            text, tone = str(error), "danger"
        if (card := self._card(model_id)) is not None:
            card.show_result(text, tone)

    def _preferences_changed(self, now: Preferences, before: Preferences) -> None:
        if now.model != before.model:
            self._show()
