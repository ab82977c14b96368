"""Audio in a card: how long it is, saved or opened by the system; nothing is played here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.agent.events import Shown
from desktop_agent.protocol.audio import NAMES, seconds_of
from desktop_agent.ui.timeline.value_files import ask_save
from desktop_agent.ui.timeline.wording import duration, file_size
from desktop_agent.ui.widgets.flow_layout import FlowLayout
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import ElidedLabel


class AudioRow(QWidget):
    """Says what the audio is; its buttons save it and open it.

    Signals:
        open_wanted: The value is to be opened by the program that the system has for it.
    """

    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown()
        self.facts = ElidedLabel()
        self.save = LabelButton(Part(self.tr("Save…")), icon_name="download")
        self.save.setAccessibleName(self.tr("Save the audio"))
        self.save.clicked.connect(lambda: ask_save(self._shown, self.tr("audio"), self.window()))
        self.open = LabelButton(Part(self.tr("Open with the system")), icon_name="play")
        self.open.setToolTip(self.tr("A copy among the run's files is opened by the program your system has for it"))
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._shown))
        self.facts.setMinimumHeight(self.save.sizeHint().height())
        self._line = FlowLayout(self, spacing=8)
        for widget in (self.facts, self.save, self.open):
            self._line.addWidget(widget)

    def height_for(self, width: int) -> int:
        """One line, or more where the card is narrow."""
        return self._line.heightForWidth(width)

    def show_audio(self, shown: Shown) -> None:
        """Shows audio, of which the bytes are here."""
        self._shown = shown
        seconds = seconds_of(shown.data)
        length = [] if seconds is None else [duration(seconds)]
        self.facts.show_text(" · ".join([NAMES[shown.media_type], *length, file_size(len(shown.data))]))
