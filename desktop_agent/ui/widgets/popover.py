"""A small window that opens beside the control it belongs to and closes with Esc or a click elsewhere."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

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
        self.setFixedWidth(width)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(12, 12, 12, 12)
        self.box.setSpacing(8)

    def open_at(self, anchor: QWidget) -> None:
        """Opens above the control where there is room, else below, always on the screen."""
        self.ensurePolished()
        self.adjustSize()
        screen = anchor.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        place = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
        height = self.height()
        above = place.top() - _DISTANCE - height
        below = place.bottom() + _DISTANCE
        y = above if above >= room.top() else min(below, room.bottom() - height)
        x = max(room.left(), min(place.left(), room.right() - self.width()))
        self.move(x, max(room.top(), y))
        self.show()
        self.focus_first()

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
