"""A question of the code to the person, in the step that asks, with a box for the answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.card_frame import PAD, Section
from desktop_agent.ui.timeline.cards import Question
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

_GAP = 8


class QuestionSection(Section):
    """The question as plain text, the box, and the buttons that answer or decline.

    Signals:
        answered: The answer, or None when the person declines.
    """

    answered = Signal(object)
    ground = "warning_soft"
    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Question of the code"))
        self._question = ""
        self._used = False
        self._frozen = False
        self._heading = label(self.tr("The code asks you"), "section")
        self._heading.setParent(self)
        self.text = TextBlock(self)
        self.text.setAccessibleName(self.tr("Question"))
        self.box = QLineEdit(self)
        self.box.setAccessibleName(self.tr("Your answer"))
        self.box.setPlaceholderText(self.tr("Your answer; the model reads it"))
        self.box.returnPressed.connect(self._answer)
        self.box.textChanged.connect(self._enable)
        self.send = LabelButton(Part(self.tr("Answer")), Part("↵", "hint"), kind="primary", parent=self)
        self.send.clicked.connect(self._answer)
        self.decline = LabelButton(Part(self.tr("Decline")), parent=self)
        self.decline.setToolTip(self.tr("The code is told that you did not answer, and the run goes on"))
        self.decline.clicked.connect(lambda: self._say(None))

    def show_question(self, question: Question, *, frozen: bool = False) -> None:
        """Shows a question; another one than before has an empty box.

        Args:
            question: The question.
            frozen: It was answered long ago and is only shown again.
        """
        self._frozen = frozen
        if question.question_id != self._question:
            self._question, self._used = question.question_id, False
            self.box.clear()
        self.box.setAccessibleDescription(question.text)
        colours = theme.current()
        self.text.show_font(colours.ui_font(), colours.color("text"))
        self.text.show_text(question.text)
        self._enable()

    def busy(self) -> bool:
        """What was typed would be lost."""
        return bool(self.box.text()) or self.text.textCursor().hasSelection()

    def height_for(self, width: int) -> int:
        """The question, the line to answer it, and the room around them."""
        heading = self._heading.sizeHint().height()
        return 8 + heading + 4 + self.text.height_for(width - 2 * PAD) + _GAP + self._line_height() + 10

    def _answer(self) -> None:
        if text := self.box.text().strip():
            self._say(text)

    def _say(self, text: str | None) -> None:
        if not self._used and not self._frozen:
            self._used = True
            self._enable()
            self.answered.emit(text)

    def _enable(self) -> None:
        may = not self._used and not self._frozen
        self.box.setEnabled(may)
        self.decline.setEnabled(may)
        self.send.setEnabled(may and bool(self.box.text().strip()))

    def _line_height(self) -> int:
        return max(widget.sizeHint().height() for widget in (self.box, self.send, self.decline))

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the question over the line."""
        room, y = self.width() - 2 * PAD, 8
        heading = self._heading.sizeHint().height()
        self._heading.setGeometry(PAD, y, room, heading)
        y += heading + 4
        height = self.text.height_for(room)
        self.text.setGeometry(PAD, y, room, height)
        y += height + _GAP
        send, decline, high = self.send.sizeHint().width(), self.decline.sizeHint().width(), self._line_height()
        wide = room - send - decline - 2 * _GAP
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = PAD
        line = ((self.box, wide), (self.send, send), (self.decline, decline))
        for widget, width in reversed(line) if right_to_left else line:
            widget.setGeometry(x, y, width, high)
            x += width + _GAP
