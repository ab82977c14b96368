"""The button that brings back to what is new."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.widgets.label_button import LabelButton, Part


class NewPill(LabelButton):
    """Floats over the lower end of the timeline while there is something new below."""

    def __init__(self, parent: QWidget) -> None:
        self._ground = parent
        super().__init__(Part(""), kind="primary", icon_name="arrow-down", parent=parent)
        parent.installEventFilter(self)
        self.hide()

    def show_count(self, count: int) -> None:
        """Shows how many cards are new; without a number it only says that the run goes on below."""
        text = self.tr("%1 new").replace("%1", str(count)) if count else self.tr("Latest")
        self.show_parts(Part(text))
        self.show_icon("arrow-down")
        self.setAccessibleName(self.tr("Go to what is new: %1").replace("%1", text))
        self._appear()

    def show_answer(self) -> None:
        """Says that the answer has come, at the top."""
        self.show_parts(Part(self.tr("Answer")))
        self.show_icon("chevron-up")
        self.setAccessibleName(self.tr("Go to the answer"))
        self._appear()

    def _appear(self) -> None:
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        ground = self._ground
        self.move(QPoint((ground.width() - self.width()) // 2, ground.height() - self.height() - 14))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at its place when the timeline's size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
