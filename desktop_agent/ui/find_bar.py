"""Finds words in the steps of the run that is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.widgets.labels import label, rule

Find = Callable[[str, bool], bool]


class FindBar(QFrame):
    """A line over the timeline; Enter finds the next step, Shift+Enter the one before, Esc closes."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self._find = find
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in this run"))
        self.words.setAccessibleName(self.tr("Find in this run"))
        self.words.textChanged.connect(lambda: self.result.clear())
        self.result = label("", "small")
        self._buttons: dict[str, QToolButton] = {}
        line = QHBoxLayout()
        line.setContentsMargins(22, 6, 22, 6)
        line.addWidget(self.words, 1)
        line.addWidget(self.result)
        for name, text, call in (
            ("chevron-up", self.tr("Previous step"), lambda: self._go(True)),
            ("chevron-down", self.tr("Next step"), lambda: self._go(False)),
            ("cross", self.tr("Close"), self.hide),
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

    def refresh_icons(self) -> None:
        """Draws the icons in the colours of the theme."""
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name))

    def _go(self, backwards: bool) -> None:
        words = self.words.text().strip()
        found = bool(words) and self._find(words, backwards)
        self.result.setText("" if found or not words else self.tr("Not in this run"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
