"""What stands in the place of the task box while a run is shown again."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_agent.ui import icons, theme
from desktop_agent.ui.replay.track import Track
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)


class TransportBar(QFrame):
    """Play, step back, step on, a slider, the speed.

    Signals:
        play_wanted: Play or pause.
        back_wanted: To the end of the step before.
        forward_wanted: To the end of the next step.
        moved: The slider was moved to this second.
        speed_chosen: Another speed.
        leave_wanted: No more of it.
    """

    play_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()
    moved = Signal(float)
    speed_chosen = Signal(float)
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Replay"))
        self._buttons: dict[QToolButton, str] = {}
        self.back = self._button("step-back", self.tr("Step back"))
        self.play = self._button("play", self.tr("Play"))
        self.forward = self._button("step-forward", self.tr("Step on"))
        self.track = Track()
        self.place = label("", "small")
        self.time = label("", "small")
        self.speed = LabelButton(Part(""), kind="chip")
        self.speed.setToolTip(self.tr("How fast the run is shown; 1× is the pace it had, with long waits shortened"))
        self.leave = LabelButton(Part(self.tr("Leave the replay")), Part(self.tr("Esc"), "hint"))
        said = label(
            self.tr("Replay: from the record alone. No model is asked and nothing is run."), "small", wrap=True
        )
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(6)
        for widget in (self.back, self.play, self.forward):
            upper.addWidget(widget)
        upper.addWidget(self.track, 1)
        upper.addWidget(self.time)
        upper.addWidget(self.speed)
        lower.addWidget(said, 1)
        lower.addWidget(self.place)
        lower.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 8)
        box.setSpacing(6)
        box.addLayout(upper)
        box.addLayout(lower)
        self.play.clicked.connect(self.play_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.forward.clicked.connect(self.forward_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self.speed.clicked.connect(self._open_speeds)
        self.track.valueChanged.connect(self._moved)
        self.track.installEventFilter(self)
        self.show_speed(1.0)
        self.refresh_icons()
        self.hide()

    def show_playing(self, playing: bool) -> None:
        """Shows whether it goes on by itself."""
        self._buttons[self.play] = "pause" if playing else "play"
        text = self.tr("Pause") if playing else self.tr("Play")
        self.play.setAccessibleName(text)
        self.play.setToolTip(text)
        self.refresh_icons()

    def show_speed(self, speed: float) -> None:
        """Shows how fast it goes."""
        text = f"{speed:g}×"
        self.speed.show_parts(Part(text))
        self.speed.setAccessibleName(self.tr("Speed: %1").replace("%1", text))

    def show_place(self, seconds: float, whole: float, step: int, steps: int) -> None:
        """Shows how far it is."""
        self.track.blockSignals(True)
        self.track.setValue(round(seconds * 1000))
        self.track.blockSignals(False)
        self.time.setText(f"{_minutes(seconds)} / {_minutes(whole)}")
        text = self.tr("Step %1 of %2").replace("%1", str(step)).replace("%2", str(steps))
        self.place.setText(text)
        self.track.setAccessibleDescription(text)

    def refresh_icons(self) -> None:
        """Draws the icons in the colours of the theme."""
        for button, name in self._buttons.items():
            button.setIcon(icons.icon(name, "text"))

    def _moved(self, milliseconds: int) -> None:
        self.moved.emit(milliseconds / 1000)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._buttons[button] = icon
        return button

    def _open_speeds(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for speed in SPEEDS:
            menu.addAction(f"{speed:g}×").triggered.connect(
                lambda _=False, chosen=speed: self.speed_chosen.emit(chosen)
            )
        menu.popup(self.speed.mapToGlobal(QPoint(0, self.speed.height())))

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the slider, Space plays and pauses."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.play_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh_icons()


class Edge(QWidget):
    """The blue edge around a run that is shown again."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ground.installEventFilter(self)
        self.hide()

    def appear(self) -> None:
        """Lies over the whole ground."""
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        ground = self.parentWidget()
        if ground is not None:
            self.setGeometry(QRect(QPoint(0, 0), ground.size()))

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the ground."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints four lines."""
        painter, colour, wide = QPainter(self), theme.current().color("accent"), 3
        painter.fillRect(0, 0, self.width(), wide, colour)
        painter.fillRect(0, self.height() - wide, self.width(), wide, colour)
        painter.fillRect(0, 0, wide, self.height(), colour)
        painter.fillRect(self.width() - wide, 0, wide, self.height(), colour)


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
