"""Models on the desk: what is true of them, the look for servers, and the download of the built-in one."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.composer.model_text import ModelState, Server
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.local_model.dialog import DownloadDialog
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services

_PROGRESS_MS = 100


class ModelDesk(QObject):
    """Keeps the start page's model cards true and fetches the built-in model when the person says so.

    Signals:
        servers_found: The servers of this computer that answered.
        picker_wanted: A section of the model picker is to be shown.
        token_wanted: The person wants to add a token.
        passphrase_wanted: The file with the tokens is to be opened.
    """

    servers_found = Signal(object)
    picker_wanted = Signal(str)
    token_wanted = Signal()
    passphrase_wanted = Signal()

    def __init__(self, window: MainWindow, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._services = services
        self._dialog: DownloadDialog | None = None
        self._files: QFileDialog | None = None
        self._received: tuple[int, int] | None = None
        self._download: asyncio.Task[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MS)
        self._timer.timeout.connect(self._show_progress)
        self.servers: Sequence[Server] | None = None
        window.workspace.start.model_wanted.connect(self._card_pressed)
        window.workspace.composer.options_changed.connect(self.mark)
        desk.model_missing.connect(self.missing)

    async def refresh(self) -> None:
        """Asks what is true of the models; nothing is asked over the network."""
        start = self._window.workspace.start
        self.mark()
        start.show_model("embedded", await self._services.models.state(ModelChoice()))
        start.show_model("hugging_face", await self._services.models.state(ModelChoice(provider="hugging_face")))

    async def discover(self) -> None:
        """Looks for servers on this computer; only because the person asked or opened the picker."""
        self.servers = list(await self._services.models.servers())
        models = sum(len(server.models) for server in self.servers)
        if self.servers:
            names = ", ".join(server.name for server in self.servers)
            state = ModelState(
                self.tr("found"),
                "success",
                self.tr("{names} on this computer, %n model(s).", "", models).format(names=names),
                ready=True,
            )
        else:
            text = self.tr("No server answered on this computer's usual ports. Press to look again.")
            state = ModelState(self.tr("none found"), "neutral", text)
        self._window.workspace.start.show_model("server", state)
        self.servers_found.emit(self.servers)

    def mark(self, _options: object = None) -> None:
        """Marks the card of the model that the composer has chosen."""
        choice = self._window.workspace.composer.options.model
        known = {server.base_url for server in self.servers or ()}
        name = {"embedded": "embedded", "scripted": "", "hugging_face": "hugging_face"}.get(choice.provider)
        if name is None:
            name = "server" if choice.base_url in known else "other"
        self._window.workspace.start.mark_model(name)

    def missing(self) -> None:
        """A run was wanted with a model that is not ready: says so and offers the next step."""
        self._desk.tasks.start(self._missing())

    async def _missing(self) -> None:
        choice = self._window.workspace.composer.options.model
        if choice.provider == "embedded":
            await self._offer()
            return
        state = await self._services.models.state(choice)
        if state.locked:
            self._say(state.text, self.tr("Unlock…"), self.passphrase_wanted.emit)
        elif state.tone == "danger":
            self._say(state.text, self.tr("Accounts…"), self.token_wanted.emit)
        elif choice.provider == "hugging_face":
            text = self.tr("Hugging Face needs a token for its Inference Providers.")
            self._say(text, self.tr("Add a token"), self.token_wanted.emit)
        else:
            self.picker_wanted.emit("other")

    def _say(self, text: str, action: str, callback: Callable[[], object]) -> None:
        self._window.workspace.notice.show_notice(text, "warning", action=action, callback=callback)

    def choose_file(self) -> None:
        """Lets the person choose a GGUF file."""
        files = QFileDialog(self._window, self.tr("Choose a model file"))
        files.setNameFilter(self.tr("Models in GGUF format (*.gguf)"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.fileSelected.connect(self._take_file)
        files.finished.connect(files.deleteLater)
        self._files = files
        files.open()

    def _take_file(self, path: str) -> None:
        self._window.workspace.composer.change(model=ModelChoice(provider="embedded", model_id=path))
        if self._dialog is not None:
            self._dialog.accept()

    def _card_pressed(self, name: str) -> None:
        if name == "embedded":
            self._desk.tasks.start(self._choose_embedded())
        elif name == "server":
            if self.servers:
                self.picker_wanted.emit("server")
            else:
                looking = ModelState(self.tr("looking"), "neutral", self.tr("Looking on this computer's usual ports…"))
                self._window.workspace.start.show_model("server", looking)
                self._desk.tasks.start(self._discover_and_pick())
        else:
            self.picker_wanted.emit(name)

    async def _choose_embedded(self) -> None:
        composer = self._window.workspace.composer
        if composer.options.model.provider != "embedded":
            composer.change(model=ModelChoice())
        state = await self._services.models.state(composer.options.model)
        if not state.ready:
            await self._offer()

    async def _discover_and_pick(self) -> None:
        await self.discover()
        if self.servers:
            self.picker_wanted.emit("server")

    async def _offer(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        offer = await self._services.models.offer()
        if offer is None:
            state = await self._services.models.state(self._window.workspace.composer.options.model)
            self._window.workspace.notice.show_notice(state.text, "warning")
            return
        if self._dialog is not None:
            return
        dialog = DownloadDialog(offer, self._window)
        dialog.download_wanted.connect(self._begin)
        dialog.cancel_wanted.connect(self._cancel)
        dialog.file_wanted.connect(self.choose_file)
        dialog.other_wanted.connect(lambda: self.picker_wanted.emit("hugging_face"))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show()
        if self._download is not None:
            dialog.show_progress(*(self._received or (offer.done, offer.size)))

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _begin(self) -> None:
        if self._download is None:
            self._download = self._desk.tasks.start(self._fetch())
            self._timer.start()

    def _cancel(self) -> None:
        if self._download is not None:
            self._download.cancel()

    async def _fetch(self) -> None:
        try:
            await self._services.models.download(self._note_progress)
        except asyncio.CancelledError:
            if self._dialog is not None:
                self._dialog.show_stopped()
            raise
        except DesktopAgentError as error:
            if self._dialog is not None:
                self._dialog.show_failed(str(error))
            else:
                raise
        else:
            if self._dialog is not None:
                self._dialog.show_done()
            self._window.workspace.notice.show_notice(
                self.tr("The model is on this computer now. Press Run."), "success"
            )
        finally:
            self._download = None
            self._received = None
            self._timer.stop()
            self._desk.tasks.start(self.refresh())

    def _note_progress(self, done: int, total: int) -> None:
        # Called in the engine's thread, many times a second: the timer shows the latest figure.
        self._received = (done, total)

    def _show_progress(self) -> None:
        if self._received is None:
            return
        done, total = self._received
        if self._dialog is not None:
            self._dialog.show_progress(done, total)
        share = f"{100 * done // total} %" if total else ""
        text = self.tr("The model is being downloaded.")
        self._window.workspace.start.show_model("embedded", ModelState(share, "accent", text))
