"""What `/` and `@` offer in the task box: a list that is filled while one types and leaves the keyboard to the box."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from desktop_agent.ui.composer.task_edit import TaskEdit
from desktop_agent.ui.palette import EntryDelegate, hint_role

_ROWS: Final = 7
_WIDTH: Final = 420
_WORD: Final = {"/": re.compile(r"^/([^\n]{0,60})$"), "@": re.compile(r"(?:^|(?<=\s))@(\S{0,60})$")}
"""A template stands alone in the box; a file may be named anywhere."""


@dataclass(frozen=True)
class Suggestion:
    """A line of the list.

    Attributes:
        title: What it is called.
        detail: A word at its right.
        take: Called when it is chosen, with what was typed gone from the box.
    """

    title: str
    detail: str
    take: Callable[[], object]


Source = Callable[[str], Sequence[Suggestion]]
"""Returns what fits the words that stand after the sign."""


class Completion(QFrame):
    """The list over the window, near the cursor.

    Args:
        edit: The task box.
        sources: What each sign offers.
    """

    def __init__(self, edit: TaskEdit, sources: dict[str, Source]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._sources = sources
        self._length = 0
        self._dismissed = ""
        self.setProperty("kind", "popover")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self.list)
        self.hide()
        edit.textChanged.connect(self._look)
        edit.cursorPositionChanged.connect(self._look)
        edit.installEventFilter(self)

    def _look(self) -> None:
        cursor = self._edit.textCursor()
        before = self._edit.toPlainText()[: cursor.position()]
        for sign, pattern in _WORD.items():
            found = pattern.search(before)
            if found is not None and not cursor.hasSelection() and self._edit.hasFocus():
                typed = found[0]
                if typed == self._dismissed:
                    return
                self._dismissed = ""
                self._length = len(found[1]) + 1
                self._show(self._sources[sign](found[1]))
                return
        self._dismissed = ""
        self.hide()

    def _show(self, suggestions: Sequence[Suggestion]) -> None:
        self.list.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(suggestion.title)
            item.setData(hint_role(), suggestion.detail)
            item.setData(Qt.ItemDataRole.UserRole, suggestion)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{suggestion.title}, {suggestion.detail}")
            self.list.addItem(item)
        if not suggestions:
            self.hide()
            return
        self.list.setCurrentRow(0)
        window = self._edit.window()
        # A child of the window, not a window: it takes neither the keyboard nor a place in the task bar.
        self.setParent(window)
        row = max(1, self.list.sizeHintForRow(0))
        height = row * min(_ROWS, self.list.count()) + 12
        self.resize(min(_WIDTH, window.width() - 16), height)
        corner = self._edit.viewport().mapTo(window, self._edit.cursorRect().bottomLeft())
        above = corner.y() - self._edit.cursorRect().height() - height - 6
        below = corner.y() + 6
        y = below if below + height <= window.height() - 8 or above < 8 else above
        self.move(QPoint(max(8, min(corner.x(), window.width() - self.width() - 8)), y))
        self.show()
        self.raise_()

    def _choose(self, item: QListWidgetItem | None) -> None:
        suggestion: Suggestion | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if suggestion is None:
            return
        self.hide()
        cursor = self._edit.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, min(self._length, cursor.position())
        )
        cursor.removeSelectedText()
        suggestion.take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down, Enter, Tab and Esc are meant for the list while it is there; it goes with the focus."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not self.isVisible() or not isinstance(event, QKeyEvent) or event.modifiers():
            return super().eventFilter(watched, event)
        keys = Qt.Key
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == keys.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        match event.key():
            case keys.Key_Up | keys.Key_Down:
                row = self.list.currentRow() + (1 if event.key() == keys.Key_Down else -1)
                self.list.setCurrentRow(row % self.list.count())
            case keys.Key_Return | keys.Key_Enter | keys.Key_Tab:
                self._choose(self.list.currentItem())
            case keys.Key_Escape:
                cursor = self._edit.textCursor()
                self._dismissed = self._edit.toPlainText()[cursor.position() - self._length : cursor.position()]
                self.hide()
            case _:
                return super().eventFilter(watched, event)
        return True
