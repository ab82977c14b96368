"""The files that a step wrote, one line each."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_agent.agent.events import FileWritten
from desktop_agent.ui import icons, theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.wording import file_size, plural

SHOWN: Final = 10


class FileRows(Section):
    """Paints a line for each file: name and size. A click opens what can be done with it; it can be dragged out."""

    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: list[FileWritten] = []
        self._more = 0
        self._step = 0
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_files(self, step: StepCard) -> None:
        """Shows the files of a step; of very many the last ones."""
        self._files = step.files[-SHOWN:]
        self._more = len(step.files) - len(self._files)
        self._step = step.number
        names = ", ".join(file.name for file in self._files)
        self.setAccessibleName(self.tr("Files written: %1").replace("%1", names))
        self.update()

    def height_for(self, width: int) -> int:
        """A line for each file, and one for those that are left out."""
        return self._row_height() * (len(self._files) + (1 if self._more else 0))

    @staticmethod
    def _row_height() -> int:
        return scaled(15) + 16

    def _row_at(self, place: QPoint) -> int:
        return place.y() // self._row_height() - (1 if self._more else 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a drag may begin."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the file out, once the mouse has gone far enough."""
        frame, begun = self.parent(), self._pressed
        if begun is None or not isinstance(frame, CardFrame):
            return
        if (event.position().toPoint() - begun).manhattanLength() < QApplication.startDragDistance():
            return
        row = self._row_at(begun)
        if 0 <= row < len(self._files) and self._files[row].kept:
            # The drop takes the release of the button away from here.
            self._pressed = None
            frame.hub.drag_wanted.emit(self._step, self._files[row].name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens what can be done with the file under the mouse."""
        frame, begun, self._pressed = self.parent(), self._pressed, None
        row = self._row_at(event.position().toPoint())
        if isinstance(frame, CardFrame) and begun is not None and row < len(self._files):
            name = self._files[row].name if row >= 0 else ""
            frame.hub.file_wanted.emit(self._step, name, event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines."""
        painter = QPainter(self)
        colours = theme.current()
        height, y = self._row_height(), 0
        if self._more:
            painter.setFont(colours.ui_font(-1))
            painter.setPen(colours.color("text_muted"))
            text = plural(self.tr("%n earlier file(s)", "", self._more), self._more)
            painter.drawText(QRect(PAD, y, self.width() - 2 * PAD, height), Qt.AlignmentFlag.AlignVCenter, text)
            y += height
        for file in self._files:
            if y:
                painter.fillRect(0, y, self.width(), 1, colours.color("hairline"))
            self._paint_row(painter, QRect(PAD, y, self.width() - 2 * PAD, height), file)
            y += height

    def _paint_row(self, painter: QPainter, area: QRect, file: FileWritten) -> None:
        colours, centre = theme.current(), Qt.AlignmentFlag.AlignVCenter
        picture = icons.pixmap("file", "text_muted", size=12, scale=self.devicePixelRatio())
        painter.drawPixmap(area.left(), area.center().y() - 5, picture)
        small = colours.ui_font(-1)
        metrics = QFontMetrics(small)
        action = self.tr("Save…") if file.kept else self.tr("not kept")
        said = f"{file_size(file.size)} · "
        right = metrics.horizontalAdvance(said + action)
        painter.setFont(small)
        painter.setPen(colours.color("text_muted"))
        place = QRect(area.right() - right - 2, area.top(), right + 3, area.height())
        painter.drawText(place, centre, said)
        painter.setPen(colours.color("link" if file.kept else "text_muted"))
        painter.drawText(place.adjusted(metrics.horizontalAdvance(said), 0, 0, 0), centre, action)
        font = colours.mono_font(0, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(colours.color("text"))
        room = area.width() - 19 - right - 16
        name = QFontMetrics(font).elidedText(file.name, Qt.TextElideMode.ElideMiddle, max(24, room))
        painter.drawText(QRect(area.left() + 19, area.top(), room, area.height()), centre, name)
