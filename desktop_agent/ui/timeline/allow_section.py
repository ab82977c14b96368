"""The way out of a refused import: allow it for this run and go on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.button_row import place_buttons
from desktop_agent.ui.timeline.card_frame import PAD, Section
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.timeline.wording import allow_import, import_allowed
from desktop_agent.ui.widgets.label_button import LabelButton, Part


class AllowSection(Section):
    """A button below the error; once the import is allowed, a line that says so.

    Signals:
        wanted: The import is to be allowed.
    """

    wanted = Signal()
    ground = "danger_soft"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = LabelButton(Part(""), kind="primary", parent=self)
        self.button.clicked.connect(self._press)
        self.said = TextBlock(self)
        self._step = 0

    def show_step(self, step: StepCard) -> None:
        """Shows what can be done, or that it was done."""
        text = allow_import(step.refused_import)
        if step.number != self._step or self.button.accessibleName() != text:
            self._step = step.number
            self.button.show_parts(Part(text))
            self.button.setAccessibleName(text)
            self.button.setEnabled(True)
        self.button.setVisible(not step.import_allowed)
        self.said.setVisible(step.import_allowed)
        colours = theme.current()
        self.said.show_font(colours.ui_font(), colours.color("text_muted"))
        self.said.show_text(import_allowed(step.refused_import))

    def height_for(self, width: int) -> int:
        """The button or the line, and the room below it."""
        inner = width - 2 * PAD
        if self.button.isHidden():
            return self.said.height_for(inner) + 9
        return place_buttons([self.button], 0, 0, inner, move=False) + PAD

    def _press(self) -> None:
        # The button has done its work; the event that follows shows that the run knows.
        self.button.setEnabled(False)
        self.wanted.emit()

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the button and the line."""
        place_buttons([self.button], PAD, 0, self.width() - 2 * PAD)
        self.said.setGeometry(PAD, 0, self.width() - 2 * PAD, self.height() - 9)
