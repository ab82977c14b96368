"""While a person types a task, the embedded model reads what every run begins with: its answer then begins sooner."""

import asyncio
import logging
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, QTimer

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services

# Options are often changed several at a time.
_WAIT_MS: Final = 400

_log = logging.getLogger(__name__)


class ReadingAhead(QObject):
    """Lets the embedded model read the system prompt once a person begins to type, and again after other options.

    Models elsewhere are not asked: that would cost tokens, and contact somebody before the person said Run.
    """

    def __init__(self, window: MainWindow, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composer = window.workspace.composer
        self._desk = desk
        self._services = services
        self._read: RunOptions | None = None
        self._reading: asyncio.Task[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._begin)
        self._composer.edit.textChanged.connect(self._consider)
        self._composer.options_changed.connect(self._consider)

    def _consider(self, _options: object = None) -> None:
        if self._reading is not None and _what_is_read(self._composer.options) != self._read:
            self._stop()
        if self._wanted() is not None and not self._timer.isActive():
            self._timer.start()

    def _wanted(self) -> RunOptions | None:
        """The options to read for, or None where there is nothing to read, or a run has the model."""
        options = _what_is_read(self._composer.options)
        needless = options == self._read or not self._composer.text() or bool(self._desk.active)
        return None if needless or options.model.provider != "embedded" else options

    def _begin(self) -> None:
        options = self._wanted()
        if options is not None:
            self._read = options
            self._reading = self._desk.tasks.start(self._work(options))

    async def _work(self, options: RunOptions) -> None:
        try:
            if (await self._services.models.state(options.model)).ready:
                # A run that begins meanwhile waits for the same reading; what was read is not read again.
                await self._services.bridge.read_ahead(self._desk.request("", options=options))
            else:
                # Asked again once the model is here.
                self._read = None
        except DesktopAgentError as error:
            # The run says it, where the person looks for it; nobody asked for this yet.
            _log.info("nothing was read ahead: %s", error)
            self._read = None
        finally:
            self._reading = None

    def _stop(self) -> None:
        self._timer.stop()
        if self._reading is not None:
            self._reading.cancel()
        self._read = None


def _what_is_read(options: RunOptions) -> RunOptions:
    """The options without those that the system prompt says nothing of."""
    return msgspec.structs.replace(options, approval="auto")
