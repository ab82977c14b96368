"""A line over the timeline that says what went wrong or what has happened, and what can be done about it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.widgets.labels import label, set_look

_ICON = 16


class NoticeBar(QFrame):
    """One notice at a time; gone until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._callback: Callable[[], object] | None = None
        self._tone = "danger"
        self._icon = QLabel()
        self.text = label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.text, 1)
        line.addWidget(self.action)
        line.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 6, 8, 6)
        box.addLayout(line)
        self.hide()

    def show_notice(
        self,
        text: str,
        tone: Literal["danger", "warning", "success"] = "danger",
        *,
        action: str = "",
        callback: Callable[[], object] | None = None,
    ) -> None:
        """Shows a notice in the place of the one before.

        Args:
            text: What happened and what to do, in plain words.
            tone: How bad it is.
            action: The text of a button, or an empty string for none.
            callback: What that button does.
        """
        self._tone = tone
        self._callback = callback
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        set_look(self, tone=tone)
        self.refresh_icons()
        self.show()

    def refresh_icons(self) -> None:
        """Draws the icons in the colours of the theme."""
        name = "check" if self._tone == "success" else "alert"
        self._icon.setPixmap(icons.pixmap(name, self._tone, size=_ICON, scale=self.devicePixelRatio()))
        self._close.setIcon(icons.icon("cross"))

    def _act(self) -> None:
        self.hide()
        if self._callback is not None:
            self._callback()
