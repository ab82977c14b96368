"""Waiting messages on the desk: shown, moved, taken back, withdrawn."""

from PySide6.QtCore import QObject

from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.messages import MessageQueue


class QueueDesk(QObject):
    """Keeps the lines over the task box in step with the shown run."""

    def __init__(self, window: MainWindow, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._bridge = services.bridge
        self.bar = window.workspace.composer.queue
        self.bar.up.connect(self._sooner)
        self.bar.down.connect(self._later)
        self.bar.edit_wanted.connect(self._take_back)
        self.bar.withdrawn.connect(self._withdraw)
        desk.run_changed.connect(self.refresh)
        desk.shown_changed.connect(self.refresh)

    @property
    def queue(self) -> MessageQueue | None:
        """The shown run's messages, while it goes on."""
        run = self._desk.run
        return run.messages if run is not None and self._desk.shown in self._desk.active else None

    def refresh(self) -> None:
        """Shows what waits now; what came too late goes back where it was written."""
        queue = self.queue
        self.bar.show_messages(queue.waiting if queue is not None else {})
        if queue is not None and queue.late:
            composer = self._window.workspace.composer
            composer.set_text("\n".join(part for part in (*queue.late, composer.text()) if part))
            queue.late.clear()
            text = self.tr("Your message came too late for the model. Send it as the next task.")
            self._window.workspace.notice.show_notice(text, "warning")

    def _sooner(self, message_id: str) -> None:
        queue = self.queue
        if queue is not None and message_id in queue.waiting:
            self._bridge.move_message(self._desk.shown, message_id, queue.before(message_id))

    def _later(self, message_id: str) -> None:
        queue = self.queue
        if queue is not None and message_id in queue.waiting:
            self._bridge.move_message(self._desk.shown, message_id, queue.after(message_id))

    def _withdraw(self, message_id: str) -> None:
        self._bridge.withdraw_message(self._desk.shown, message_id)

    def _take_back(self, message_id: str) -> None:
        queue = self.queue
        if queue is None or message_id not in queue.waiting:
            return
        composer = self._window.workspace.composer
        text = queue.waiting[message_id]
        composer.set_text(f"{composer.text()}\n{text}" if composer.text() else text)
        self._withdraw(message_id)
