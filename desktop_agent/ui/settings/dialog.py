"""The settings: pages in a list, a search over all of them; every change applies at once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.palette import EntryDelegate, hint_role
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.settings.page import PageWidget, RowWidget
from desktop_agent.ui.settings.rows import Page
from desktop_agent.ui.widgets.labels import label, rule

_LIST_WIDTH: Final = 190
_SIZE: Final = QSize(860, 640)


class SettingsDialog(QDialog):
    """Does not keep the window from being used. Pages are made when they are first shown."""

    def __init__(self, pages: Sequence[Page], preferences: PreferenceDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(False)
        self._pages = list(pages)
        self._preferences = preferences
        self._made: dict[str, PageWidget] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self._pages:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._show_row)
        self.nothing = label(self.tr("No setting is called that."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self._lay_out()
        self.list.setCurrentRow(0)
        self.search.setFocus()

    @property
    def current(self) -> PageWidget | None:
        """The page that is shown, or None while nothing is found."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, PageWidget) else None

    def show_page(self, page_id: str, row: str = "") -> None:
        """Shows a page, and marks one of its rows."""
        self.search.clear()
        self.list.setCurrentRow(next(at for at, page in enumerate(self._pages) if page.id == page_id))
        if row and self.current is not None:
            self.current.reveal(row)

    def page(self, page_id: str) -> PageWidget:
        """Returns a page, made now if it was not shown before."""
        if page_id not in self._made:
            page = next(page for page in self._pages if page.id == page_id)
            self._made[page_id] = PageWidget(page, self._preferences)
            self.stack.addWidget(self._made[page_id])
        return self._made[page_id]

    def row(self, page_id: str, title: str) -> RowWidget:
        """Returns a row of a page."""
        return self.page(page_id).rows[title]

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(10, 12, 8, 12)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setProperty("kind", "surface")
        side.setFixedWidth(scaled(_LIST_WIDTH))
        side.setLayout(left)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(side)
        box.addWidget(rule(vertical=True))
        box.addWidget(self.stack, 1)
        room = self.screen().availableSize()
        self.resize(min(scaled(_SIZE.width()), room.width() - 40), min(scaled(_SIZE.height()), room.height() - 60))

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        widget = self.page(self._pages[row].id)
        widget.filter(self.search.text())
        self.stack.setCurrentWidget(widget)

    def _filter(self, words: str) -> None:
        counts = [len(page.found(words)) for page in self._pages]
        for at, count in enumerate(counts):
            item = self.list.item(at)
            item.setHidden(not count)
            found = self.tr("%n found", "", count) if words.strip() else ""
            item.setData(hint_role(), str(count) if found else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._pages[at].title}, {found}".rstrip(", "))
        if not any(counts):
            self.stack.setCurrentWidget(self.nothing)
            return
        row = self.list.currentRow()
        if row < 0 or not counts[row]:
            row = next(at for at, count in enumerate(counts) if count)
        self.list.setCurrentRow(row)
        self._show_row(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is no reason to close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search line walk through the pages; Esc empties it first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Escape if self.search.text():
                    self.search.clear()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _walk(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
