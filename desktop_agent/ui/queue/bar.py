"""The waiting messages, over the task box."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.widgets.labels import ElidedLabel, label

_MOST = 5


class QueueBar(QFrame):
    """A line for each message: its text, and buttons to move it, to take it back into the box, and to withdraw it.

    Signals:
        up: A message is to be read one place sooner.
        down: A message is to be read one place later.
        edit_wanted: A message is to come back into the task box.
        withdrawn: A message is not to be sent.
    """

    up = Signal(str)
    down = Signal(str)
    edit_wanted = Signal(str)
    withdrawn = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Waiting messages"))
        self._shown: dict[str, str] = {}
        self.rows: dict[str, QueueRow] = {}
        self._heading = label("", "section")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self._heading)
        self._more = label("", "small")
        self._box.addWidget(self._more)
        self.hide()

    def show_messages(self, waiting: Mapping[str, str]) -> None:
        """Shows these messages and no others."""
        if list(waiting.items()) == list(self._shown.items()):
            return
        self._shown = dict(waiting)
        for row in self.rows.values():
            self._box.removeWidget(row)
            row.deleteLater()
        self.rows = {}
        names = list(waiting)
        for place, name in enumerate(names[:_MOST]):
            row = QueueRow(waiting[name], self)
            row.up.clicked.connect(_emit(self.up.emit, name))
            row.down.clicked.connect(_emit(self.down.emit, name))
            row.edit.clicked.connect(_emit(self.edit_wanted.emit, name))
            row.withdraw.clicked.connect(_emit(self.withdrawn.emit, name))
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(names) - 1)
            self._box.insertWidget(place + 1, row)
            self.rows[name] = row
        self._heading.setText(self.tr("%n message(s) for the next step", "", len(names)))
        self._more.setText(self.tr("and %n more", "", max(0, len(names) - _MOST)))
        self._more.setVisible(len(names) > _MOST)
        self.setVisible(bool(names))
        self.updateGeometry()


class QueueRow(QWidget):
    """One message."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ElidedLabel(text)
        self.up = self._button("chevron-up", self.tr("Sooner"))
        self.down = self._button("chevron-down", self.tr("Later"))
        self.edit = self._button("edit", self.tr("Take back into the box"))
        self.withdraw = self._button("cross", self.tr("Withdraw"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.text, 1)
        for button in (self.up, self.down, self.edit, self.withdraw):
            button.setAccessibleDescription(text)
            line.addWidget(button)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(icons.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button


def _emit(signal: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: signal(name)
