"""A picture that can be enlarged, copied and saved."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_agent.agent.events import Shown
from desktop_agent.ui.timeline.value_files import ask_save
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

_STEP: Final = 1.25
_LEAST, _MOST = 0.05, 16.0


class PictureViewer(QWidget):
    """Shows a picture so large that it fits; Ctrl and the wheel, + and − enlarge it, 0 shows it in its own size.

    Attributes:
        zoom: How large it is shown; 1.0 is its own size.
    """

    def __init__(self, shown: Shown, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self._fits = True
        self._image = image
        self.picture = _Picture(image)
        self.picture.setAccessibleName(name)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self.picture)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.said = label("", "small")
        line = QHBoxLayout()
        line.setContentsMargins(12, 4, 12, 6)
        line.addWidget(self.said, 1)
        self.buttons: dict[str, LabelButton] = {}
        for key, text, call in (
            ("fit", self.tr("Fit"), self.fit),
            ("out", self.tr("Smaller"), lambda: self.scale(1 / _STEP)),
            ("in", self.tr("Larger"), lambda: self.scale(_STEP)),
            ("own", self.tr("100 %"), lambda: self.show_at(1.0)),
            ("copy", self.tr("Copy"), lambda: QGuiApplication.clipboard().setImage(image)),
            ("save", self.tr("Save…"), lambda: ask_save(shown, self.tr("picture"), self)),
        ):
            button = LabelButton(Part(text))
            button.clicked.connect(call)
            self.buttons[key] = button
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self._area, 1)

    def fit(self) -> None:
        """Shows all of it; never larger than it is."""
        self._fits = True
        room, size = self._area.viewport().size(), self._image.size()
        self._show(min(1.0, room.width() / max(1, size.width()), room.height() / max(1, size.height())))

    def scale(self, factor: float) -> None:
        """Shows it larger or smaller."""
        self.show_at(self.zoom * factor)

    def show_at(self, zoom: float) -> None:
        """Shows it at a size; 1.0 is its own."""
        self._fits = False
        self._show(min(_MOST, max(_LEAST, zoom)))

    def _show(self, zoom: float) -> None:
        self.zoom = zoom
        self.picture.resize(QSize(round(self._image.width() * zoom), round(self._image.height() * zoom)))
        self.said.setText(f"{self._image.width()} × {self._image.height()} · {round(100 * zoom)} %")

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Still fits."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, enlarges."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scale(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enlarges by keys."""
        match event.text():
            case "+":
                self.scale(_STEP)
            case "-":
                self.scale(1 / _STEP)
            case "0":
                self.show_at(1.0)
            case _:
                super().keyPressEvent(event)


class _Picture(QWidget):
    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.resize(image.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.width() < 4 * self._image.width())
        painter.drawImage(self.rect(), self._image)
