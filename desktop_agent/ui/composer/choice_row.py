"""A row of a picker: a check box or radio button with a word at its right and a description under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_agent.ui.widgets.labels import label

_INDENT = 26


class ChoiceRow(QWidget):
    """Something that can be chosen.

    Signals:
        toggled: Whether it is chosen now.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        description: str = "",
        *,
        note: str = "",
        exclusive: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.button: QAbstractButton = QRadioButton(title) if exclusive else QCheckBox(title)
        self.button.setAccessibleName(title)
        self.button.setAccessibleDescription(". ".join(part for part in (note, description) if part))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self.toggled)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.button)
        if note:
            head.addWidget(label(note, "small"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(0)
        box.addLayout(head)
        if description:
            text = label(description, "small", wrap=True)
            text.setContentsMargins(_INDENT, 0, 0, 0)
            box.addWidget(text)
