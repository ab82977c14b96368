"""A value as the worker described it: text, a picture, audio or a table. Nothing of the value's own code runs here."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.agent.events import Shown
from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.audio_row import AudioRow
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section
from desktop_agent.ui.timeline.picture_viewer import PictureViewer
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.timeline.value_files import is_audio
from desktop_agent.ui.timeline.wording import whole

_PICTURES: Final = {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif", "image/webp": b"webp"}
_PICTURE_HEIGHT: Final = 420
_ROWS: Final = 10
_ALLOCATION_MB: Final = 256


def read_picture(shown: Shown) -> QImage:
    """Decodes a picture; a null image for what is none, or is of a kind that is not shown.

    The decoder is chosen by the stated type, never guessed from the bytes.
    """
    name = _PICTURES.get(shown.media_type)
    if name is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(shown.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    return reader.read()


class PictureView(QWidget):
    """A picture in its own size, or smaller where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.shown: Shown | None = None

    def show_image(self, image: QImage, name: str) -> None:
        """Shows a picture under an accessible name."""
        self.image = image
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens it large."""
        if self.shown is not None:
            open_picture(self.shown, self.window())

    def size_for(self, width: int) -> QSize:
        """Returns the size it is shown in at a width."""
        size = self.image.size()
        if size.width() > width or size.height() > _PICTURE_HEIGHT:
            size.scale(width, _PICTURE_HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture at the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, *self.size_for(self.width()).toTuple()), self.image)  # pyright: ignore


def open_picture(shown: Shown, parent: QWidget) -> QDialog | None:
    """Opens a picture in a window of its own; None for what is none."""
    image = read_picture(shown)
    if image.isNull():
        return None
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(shown.type_name)
    window.resize(900, 680)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(PictureViewer(shown, image, shown.text, window))
    window.show()
    return window


class TableView(QTableWidget):
    """The first rows of a table: sortable, selectable, copied as tab-separated text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setStyleSheet(
            "QTableView { background: transparent; } QTableView::item { padding: 0 7px; }"
            "QHeaderView { background: transparent; } QHeaderView::section { padding: 4px 10px; }"
        )
        self._shown: Shown | None = None

    def show_table(self, shown: Shown) -> None:
        """Shows a table's first rows."""
        self.setFont(theme.current().mono_font())
        if shown is self._shown:
            return
        self._shown = shown
        self.setSortingEnabled(False)
        self.setColumnCount(len(shown.columns))
        self.setHorizontalHeaderLabels(list(shown.columns))
        self.setRowCount(len(shown.rows))
        for row, cells in enumerate(shown.rows):
            for column, cell in enumerate(cells):
                self.setItem(row, column, _Cell(cell))
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.setAccessibleName(self.tr("Table, %1").replace("%1", " × ".join(whole(size) for size in shown.shape)))

    @staticmethod
    def row_height() -> int:
        """Returns the height of a row."""
        return scaled(24)

    def height_for(self, width: int) -> int:
        """Returns the height of the head, at most ten rows, and a scroll bar where it needs one."""
        columns = sum(self.columnWidth(column) for column in range(self.columnCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if columns > width else 0
        return self.horizontalHeader().sizeHint().height() + min(self.rowCount(), _ROWS) * self.row_height() + bar + 2

    def copied(self) -> str:
        """Returns the selected cells as tab-separated text."""
        cells = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        rows: dict[int, list[str]] = {}
        for row, column in cells:
            item = self.item(row, column)
            rows.setdefault(row, []).append(item.text() if item is not None else "")  # pyright: ignore
        return "\n".join("\t".join(row) for row in rows.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies; arrows move in the table, letters are the timeline's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the table only while it has the focus and more rows."""
        if self.hasFocus() or abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()


class _Cell(QTableWidgetItem):
    def __lt__(self, other: QTableWidgetItem) -> bool:
        try:
            return float(self.text()) < float(other.text())
        except ValueError:
            return self.text() < other.text()


class ValueSection(Section):
    """The value of an action's last expression, or an answer that is no text."""

    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._caption = TextBlock(self)
        self.text = TextBlock(self)
        self._picture: PictureView | None = None
        self._table: TableView | None = None
        self._audio: AudioRow | None = None
        self._shown: Shown | None = None

    def show_value(self, shown: Shown, caption: str) -> None:
        """Shows a value under a caption."""
        colours = theme.current()
        self._caption.show_font(colours.mono_font(), colours.color("text_muted"))
        shape = " × ".join(whole(size) for size in shown.shape)
        name = " ".join(part for part in (caption, shown.type_name, shape) if part)
        self._caption.show_text(name)
        self.text.show_font(colours.mono_font(), colours.color("text"))
        if shown is self._shown:
            return
        self._shown = shown
        image = read_picture(shown) if shown.kind == "picture" else QImage()
        if not image.isNull():
            self._picture = self._picture or PictureView(self)
            self._picture.show_image(image, name)
            self._picture.shown = shown
        elif is_audio(shown):
            self._audio = self._audio or self._made_audio()
            self._audio.show_audio(shown)
        elif shown.kind == "table" and shown.columns:
            self._table = self._table or TableView(self)
            self._table.show_table(shown)
        else:
            self.text.show_text(shown.text)
        is_table = image.isNull() and shown.kind == "table" and bool(shown.columns)
        if self._audio is not None:
            self._audio.setVisible(is_audio(shown))
        if self._picture is not None:
            self._picture.setVisible(not image.isNull())
        if self._table is not None:
            self._table.setVisible(is_table)
        self.text.setVisible(image.isNull() and not is_table and not is_audio(shown))

    def picture(self) -> QImage:
        """Returns the picture that is shown, or a null image."""
        shown = self._picture is not None and not self._picture.isHidden()
        return self._picture.image if shown and self._picture is not None else QImage()

    def height_for(self, width: int) -> int:
        """Caption, value and the room around them."""
        room = width - 2 * PAD
        return 8 + self._caption.height_for(room) + self._body_height(room) + 10

    def busy(self) -> bool:
        """A selection would be lost."""
        return self.text.textCursor().hasSelection()

    def _made_audio(self) -> AudioRow:
        row = AudioRow(self)
        frame = self.parent()
        if isinstance(frame, CardFrame):
            row.open_wanted.connect(frame.hub.open_wanted)
        return row

    def _body(self) -> QWidget:
        for widget in (self._picture, self._table, self._audio):
            if widget is not None and not widget.isHidden():
                return widget
        return self.text

    def _body_height(self, width: int) -> int:
        body = self._body()
        if isinstance(body, PictureView):
            return body.size_for(width).height() + 4
        if isinstance(body, AudioRow):
            return body.height_for(width) + 4
        if isinstance(body, TableView):
            return body.height_for(width)
        return self.text.height_for(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places caption and value."""
        room = self.width() - 2 * PAD
        height = self._caption.height_for(room)
        self._caption.setGeometry(PAD, 8, room, height)
        body = self._body()
        top = 8 + height + (4 if isinstance(body, PictureView | AudioRow) else 0)
        body.setGeometry(PAD, top, room, self.height() - top - 10)
