"""A card that can be pressed: a title with a state pill over a text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_agent.ui.widgets.flow_layout import FlowLayout
from desktop_agent.ui.widgets.labels import Pill, Tone, label


class CardButton(QPushButton):
    """A button as tall as its text needs at its width."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAutoDefault(False)
        self._title = title
        self._heading = label(title, "title")
        self._pill = Pill()
        self._text = label(text, "muted", wrap=True)
        head = QWidget()
        flow = FlowLayout(head, spacing=6)
        flow.addWidget(self._heading)
        flow.addWidget(self._pill)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(4)
        box.addWidget(head)
        box.addWidget(self._text)
        box.addStretch(1)
        for child in (head, self._heading, self._pill, self._text):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state("", "neutral", text)

    def show_state(self, word: str, tone: Tone, text: str) -> None:
        """Shows another state and text."""
        self._pill.show_state(word, tone)
        self._text.setText(text)
        self.setAccessibleName(f"{self._title}, {word}" if word else self._title)
        self.setAccessibleDescription(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The layout's, not the button's."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The layout's, not the button's."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1
