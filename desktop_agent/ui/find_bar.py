"""Finds words in the run that is shown."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.timeline.finder import Finder
from desktop_agent.ui.timeline.hits import MOST
from desktop_agent.ui.timeline.wording import whole
from desktop_agent.ui.widgets.labels import label, rule

_TYPED_MS = 120


class FindBar(QFrame):
    """A line over the timeline; Enter finds the next place, Shift+Enter the one before, Esc closes."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self._finder = finder
        finder.found.connect(self._show_found)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._search)
        self._searched = ""
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in this run"))
        self.words.setAccessibleName(self.tr("Find in this run"))
        self.words.textChanged.connect(lambda: self._typed.start())
        self.result = label("", "small")
        self._buttons: dict[str, QToolButton] = {}
        line = QHBoxLayout()
        line.setContentsMargins(22, 6, 22, 6)
        line.addWidget(self.words, 1)
        line.addSpacing(4)
        line.addWidget(self.result)
        for name, text, call in (
            ("chevron-up", self.tr("Previous place"), lambda: self._go(-1)),
            ("chevron-down", self.tr("Next place"), lambda: self._go(1)),
            ("cross", self.tr("Close"), self.close_bar),
        ):
            button = QToolButton()
            button.setProperty("kind", "quiet")
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.clicked.connect(call)
            self._buttons[name] = button
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(rule())
        self.refresh_icons()
        self.hide()

    def open(self) -> None:
        """Shows the line with the words of the last time marked."""
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Closes the line; nothing is marked any more."""
        self._typed.stop()
        self._searched = ""
        self._finder.close()
        self.hide()

    def refresh_icons(self) -> None:
        """Draws the icons in the colours of the theme."""
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name))

    def _search(self) -> None:
        self._typed.stop()
        words = self.words.text().strip()
        if words != self._searched:
            self._searched = words
            self._finder.search(words)

    def _go(self, by: int) -> None:
        if self.words.text().strip() != self._searched:
            self._search()
        else:
            self._finder.go(by)

    def _show_found(self, place: int, count: int, complete: bool) -> None:
        if not self._searched:
            self.result.clear()
        elif not count:
            self.result.setText(self.tr("Not in this run") if complete else self.tr("Looking…"))
        else:
            said = whole(count) + ("" if complete and count < MOST else "…")
            text = self.tr("%1 of %2") if place else self.tr("%2 found")
            self.result.setText(text.replace("%1", whole(place)).replace("%2", said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
