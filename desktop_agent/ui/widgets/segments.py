"""One of a few values, all of them in sight: buttons side by side of which one is pressed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segments(QWidget):
    """Left and right choose among the values, as with radio buttons.

    Signals:
        chosen: The value that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, texts: Mapping[str, str], name: str, parent: QWidget | None = None) -> None:
        """Makes the buttons.

        Args:
            texts: For each value its text.
            name: What is chosen; each button's accessible name has it too.
            parent: The owner.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        last = len(texts) - 1
        for at, (value, text) in enumerate(texts.items()):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "segment")
            button.setProperty("place", "first" if at == 0 else "last" if at == last else "middle")
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button)
            self.buttons[value] = button
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))

    @property
    def value(self) -> str:
        """The pressed value, or an empty string."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Shows a value; nobody is told."""
        self.buttons[value].setChecked(True)
