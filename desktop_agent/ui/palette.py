"""The command palette: commands, runs, settings and tools, found by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_agent.ui import theme
from desktop_agent.ui.density import spaced
from desktop_agent.ui.ranking import Ranking
from desktop_agent.ui.widgets.popover import Popover

_SHOWN: Final = 100
_ROWS: Final = 11
_HINT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Entry:
    """A line of the palette.

    Attributes:
        title: What it is called.
        hint: A word or key at its right.
        callback: What it does.
        id: Names it among what was chosen lately.
        words: Further words under which it is found.
    """

    title: str
    hint: str
    callback: Callable[[], object]
    id: str = ""
    words: str = ""


def matches(words: str, title: str) -> bool:
    """Whether every word stands in the title, in any order, without regard to case."""
    folded = title.casefold()
    return all(word in folded for word in words.casefold().split())


class Palette(Popover):
    """A search line and the list of what it finds; Enter does the marked line.

    Signals:
        chosen: The id of the entry that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget, recent: Sequence[str] = ()) -> None:
        super().__init__("", parent, width=560)
        self.setAccessibleName(self.tr("Commands"))
        self._entries = list(entries)
        self._ranking = Ranking(recent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Type a command, a run, a setting or a tool"))
        self.search.setAccessibleName(self.tr("Search commands, runs, settings and tools"))
        self.search.setClearButtonEnabled(False)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.setContentsMargins(8, 8, 8, 8)
        self.box.addWidget(self.search)
        self.box.addWidget(self.list)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self._fill("")
        row = max(1, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(row * _ROWS + 4)

    def open_over(self, window: QWidget) -> None:
        """Opens at the top of a window, in its middle."""
        self._fit()
        place = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 60))
        self.move(place)
        self.show()
        self.search.setFocus()

    def add(self, entries: Sequence[Entry]) -> None:
        """Offers more entries, those that take a moment to find; what is marked stays marked."""
        known = {entry.id for entry in self._entries}
        self._entries += [entry for entry in entries if entry.id not in known]
        marked: Entry | None = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self._fill(self.search.text())
        for row in range(self.list.count() if marked is not None else 0):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == marked:
                self.list.setCurrentRow(row)

    def focus_first(self) -> None:
        """The search line."""
        self.search.setFocus()

    def _fill(self, words: str) -> None:
        self.list.clear()
        found = self._ranking.best(self._entries, words, _SHOWN)
        for entry in found:
            item = QListWidgetItem(entry.title)
            item.setData(_HINT, entry.hint)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.hint}")
            self.list.addItem(item)
        if not found:
            item = QListWidgetItem(self.tr("Nothing is called that."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry: Entry | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        if entry is None:
            return
        self.close()
        self.chosen.emit(entry.id)
        entry.callback()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter in the search line are meant for the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS}.get(
                    Qt.Key(event.key()), _ROWS
                )
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)


def hint_role() -> int:
    """Returns the role of the word at a line's right."""
    return int(_HINT)


class EntryDelegate(QStyledItemDelegate):
    """Title at the left, hint at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        colours = theme.current()
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore
            painter.setBrush(colours.color("accent_soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(10, 0, -10, 0)
        hint = str(index.data(_HINT) or "")
        small = colours.ui_font(-2)
        painter.setFont(small)
        painter.setPen(colours.color("text_muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hint)
        inner.setRight(inner.right() - QFontMetrics(small).horizontalAdvance(hint) - 12)
        font = colours.ui_font()
        painter.setFont(font)
        enabled = index.flags() & Qt.ItemFlag.ItemIsEnabled
        painter.setPen(colours.color("text" if enabled else "text_muted"))
        title = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # pyright: ignore[reportIncompatibleMethodOverride]
        return QSize(100, QFontMetrics(theme.current().ui_font()).height() + 2 * spaced(7))
