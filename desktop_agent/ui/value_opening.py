"""Values that the system's own programs open; only when a person asks for it."""

import hashlib

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_agent.agent.events import Shown
from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.value_files import contents, is_audio
from desktop_agent.ui.timeline.view import TimelineView


class NoProgram(DesktopAgentError):
    """The system does not know how to open a file."""


class ValueOpening(QObject):
    """Keeps a copy of a value among the run's files and has the system open it. It goes when the run is deleted."""

    def __init__(self, desk: Desk, timeline: TimelineView, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        timeline.hub.open_wanted.connect(self.open)

    def open(self, shown: Shown) -> None:
        """Opens audio; nothing else is handed to other programs."""
        run = self._desk.run
        if run is not None and is_audio(shown):
            self._desk.tasks.start(self._open(run.run_id, shown))

    async def _open(self, run_id: str, shown: Shown) -> None:
        data, ending = contents(shown)
        # The ending is that of the kind that the bytes are; the name says nothing else.
        name = f"audio-{hashlib.sha256(data).hexdigest()[:12]}{ending}"
        path = await self._services.history.put_file(run_id, name, data)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.show_error(NoProgram(self.tr("The system has no program that opens {name}.").format(name=name)))
