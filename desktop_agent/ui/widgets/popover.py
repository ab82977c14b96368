"""A small window that opens beside the control it belongs to and closes with Esc or a click elsewhere."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_agent.ui.fonts import scaled

_DISTANCE = 6


class Popover(QFrame):
    """Base of the pickers.

    Signals:
        closed: It is gone, whatever the reason.
    """

    closed = Signal()

    def __init__(self, title: str, parent: QWidget, *, width: int = 360) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("kind", "popover")
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(width))
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(12, 12, 12, 12)
        self.box.setSpacing(8)

    def open_at(self, anchor: QWidget) -> None:
        """Opens below the control or above it, inside the window where there is room, always on the screen."""
        height = self._fit()
        screen = anchor.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        inside = anchor.window().frameGeometry().intersected(room)
        place = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
        below, above = place.bottom() + _DISTANCE, place.top() - _DISTANCE - height
        if below + height <= inside.bottom():
            y = below
        elif above >= inside.top() or below + height > room.bottom():
            y = above
        else:
            y = below
        x = max(room.left(), min(place.left(), room.right() - self.width()))
        self.move(x, max(room.top(), min(y, room.bottom() - height)))
        self.show()
        self.focus_first()

    def _fit(self) -> int:
        """Takes the height that all of it needs at its width, and returns that."""
        self.ensurePolished()
        self.box.activate()
        height = max(self.box.totalHeightForWidth(self.width()), self.box.totalMinimumSize().height())
        self.resize(self.width(), height)
        return height

    def focus_first(self) -> None:
        """Gives the focus to the control that a person wants first."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tells the owner."""
        super().hideEvent(event)
        self.closed.emit()
