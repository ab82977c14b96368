"""The question under an action that waits for a person's yes."""

import unicodedata
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from desktop_agent.agent.events import Effects
from desktop_agent.ui import keymap, theme
from desktop_agent.ui.timeline.button_row import place_buttons
from desktop_agent.ui.timeline.card_frame import PAD, Section
from desktop_agent.ui.timeline.cards import Approval
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.widgets.label_button import LabelButton, Part

ARMS_AFTER_MS: Final = 800
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ApprovalStrip(Section):
    """Run, edit or reject an action.

    It takes an answer only 800 ms after it has appeared, never from a bare Enter, and never takes the focus. An answer
    is given once; then the strip waits for the run to go on.

    Signals:
        answered: `run`, `run_and_pause` or `reject`, a note, and a rule or an empty string.
        edit_wanted: The code is to be editable, or no longer.
        stop_wanted: The whole run is to end.
        height_changed: It needs more room, or less.
    """

    answered = Signal(str, str, str)
    edit_wanted = Signal(bool)
    stop_wanted = Signal()
    height_changed = Signal()

    ground = "warning_soft"
    rule = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Approval"))
        self._question = ""
        self._call = ""
        self._armed = False
        self._used = False
        self._frozen = False
        self._editing = False
        self._problem = ""
        self._warning = ""
        self._shown_effects = Effects()
        self._effects_key: object = None
        self._effects = TextBlock(self)
        self._effects.setAccessibleName(self.tr("What the code will touch, a static guess"))
        self.run = LabelButton(
            Part(self.tr("Run")),
            Part(keymap.shown("approval.run"), "hint"),
            kind="primary",
            icon_name="play",
            parent=self,
        )
        self.pause = LabelButton(Part(self.tr("Run and pause")), icon_name="play-pause", parent=self)
        self.stop = LabelButton(Part(self.tr("Stop")), icon_name="stop", parent=self)
        self.edit = LabelButton(Part(self.tr("Edit code")), icon_name="edit", parent=self)
        self.reject = LabelButton(Part(self.tr("Reject with a note…")), icon_name="cross", parent=self)
        self.rest = LabelButton(
            Part(self.tr("Run the rest of this run without asking ▾"), "muted"), kind="quiet", parent=self
        )
        self._answers = (self.run, self.pause, self.edit, self.reject, self.stop)
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("Tell the model why, and what to do instead"))
        self._note.setAccessibleName(self.tr("Note for the model"))
        self._send = LabelButton(Part(self.tr("Reject")), Part(self.tr("↵"), "hint"), parent=self)
        self._back = LabelButton(Part(self.tr("Back")), kind="quiet", parent=self)
        self._show_keys()
        self.run.clicked.connect(lambda: self.answer("run"))
        self.pause.clicked.connect(lambda: self.answer("run_and_pause"))
        self.pause.setToolTip(self.tr("Run exactly this code, and wait after it"))
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.setToolTip(self.tr("End the run; the code does not run"))
        self.edit.clicked.connect(self.toggle_edit)
        self.reject.clicked.connect(self.open_note)
        self.rest.clicked.connect(self._open_rules)
        self._send.clicked.connect(self._reject)
        self._note.returnPressed.connect(self._reject)
        self._back.clicked.connect(self.close_note)
        self._show_note(False)
        for button in (*self._answers, self.rest, self._send, self._back):
            # Buttons take Space, like everywhere; Enter must not reach them.
            button.installEventFilter(self)
        self._arming = QTimer(self)
        self._arming.setSingleShot(True)
        self._arming.setInterval(ARMS_AFTER_MS)
        self._arming.timeout.connect(self._arm)

    @property
    def armed(self) -> bool:
        """It takes answers now."""
        return self._armed and not self._used and not self._frozen

    @property
    def editing(self) -> bool:
        """The person is changing the code."""
        return self._editing

    def show_question(self, approval: Approval, *, frozen: bool = False) -> None:
        """Shows a question; another one than before must be read anew, so it arms anew.

        Args:
            approval: The question.
            frozen: It was answered long ago and is only shown again.
        """
        self._frozen = frozen
        if approval.approval_id != self._question:
            self._question = approval.approval_id
            self._call = approval.tool
            said = self.tr("Allow the call") if approval.tool else self.tr("Run")
            self.run.show_parts(Part(said), Part(keymap.shown("approval.run"), "hint"))
            self._show_keys()
            self._used = False
            self._problem = ""
            self._set_editing(False)
            self._show_note(False)
            self._disarm()
        self._warning = self._warning_for(approval.code)
        self._show_effects(approval.effects)

    def show_problem(self, problem: str) -> None:
        """Says what the interpreter would refuse in the changed code; an empty string for nothing."""
        if problem != self._problem:
            self._problem = problem
            self._show_effects(self._shown_effects)
            self.height_changed.emit()

    def answer(self, decision: str, note: str = "", rule: str = "") -> None:
        """Gives an answer, if the strip takes one now."""
        if self.armed:
            self._used = True
            self._enable()
            self.answered.emit(decision, note, rule)

    def toggle_edit(self) -> None:
        """Makes the code editable, or drops the changes."""
        if not self._used and not self._call and not self._frozen:
            self._set_editing(not self._editing)
            self.edit_wanted.emit(self._editing)

    def open_note(self) -> None:
        """Opens the line for the note."""
        if not self._used and not self._frozen:
            self._show_note(True)
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_note(self) -> None:
        """Closes the line for the note."""
        self._show_note(False)

    def has_draft(self) -> bool:
        """Returns whether the person has begun to edit or to write a note."""
        return self._editing or not self._note.isHidden()

    def _show_keys(self) -> None:
        pause = self.tr("Run exactly this code. With {keys} the run pauses after it.")
        self.run.setToolTip(pause.format(keys=keymap.shown("approval.run_and_pause")))
        self.edit.setToolTip(keymap.with_keys(self.tr("Change the code before it runs"), "approval.edit"))
        self.reject.setToolTip(keymap.with_keys(self.tr("Do not run it, and tell the model why"), "approval.reject"))

    def _set_editing(self, editing: bool) -> None:
        self._editing = editing
        self.edit.show_parts(Part(self.tr("Drop my changes") if editing else self.tr("Edit code")))

    def _reject(self) -> None:
        self.answer("reject", self._note.text().strip())

    def _open_rules(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, rule in (
            (self.tr("Until a new import, tool, path or host appears"), "until_new"),
            (self.tr("For the next 5 steps"), "next:5"),
            (self.tr("For this whole run, whatever it does"), "run"),
            (self.tr("Always, for what touches no more than this"), "always"),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, chosen=rule: self.answer("run", rule=chosen))
        menu.popup(self.rest.mapToGlobal(QPoint(0, self.rest.height())))

    def _show_note(self, shown: bool) -> None:
        for button in (*self._answers, self.rest):
            # A call is allowed or not; the action that makes it runs already.
            button.setVisible(not shown and not (self._call and button in (self.edit, self.pause)))
        for widget in (self._note, self._send, self._back):
            widget.setVisible(shown)
        if not shown:
            self._note.clear()
        self.height_changed.emit()

    def _show_effects(self, effects: Effects) -> None:
        key = (
            effects,
            self._call,
            self._problem,
            self._warning,
            theme.current().name,
            theme.current().ui_font().pixelSize(),
        )
        if key == self._effects_key:
            return
        self._effects_key, self._shown_effects = key, effects
        colours = theme.current()
        block = self._effects
        block.show_font(colours.ui_font(-1), colours.color("text_muted"))
        block.clear_text()
        for text in (self._warning, self._problem):
            if text:
                block.add_text(text + "\n")
        groups = (
            (self.tr("imports"), effects.imports),
            (self.tr("calls"), effects.tools),
            (self.tr("paths"), effects.paths),
            (self.tr("hosts"), effects.hosts),
        )
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        strong.setForeground(colours.color("text"))
        plain = QTextCharFormat()
        cursor = QTextCursor(block.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._call:
            cursor.insertText(self.tr("The running code calls") + " ", plain)
            cursor.insertText(", ".join(effects.tools), strong)
            block.forget_height()
            return
        cursor.insertText(self.tr("Static guess:") + " ", plain)
        first = True
        for name, items in groups:
            if not items:
                continue
            cursor.insertText(("" if first else " · ") + name + " ", plain)
            first = False
            for number, item in enumerate(items):
                cursor.insertText(", " if number else "", plain)
                cursor.insertText(item, strong if item in effects.new else plain)
        if first:
            cursor.insertText(self.tr("touches no files, hosts or tools"), plain)
        block.forget_height()

    def _warning_for(self, code: str) -> str:
        """Returns a warning where code has characters that are not seen, or that turn the order of others round."""
        hidden = sorted({f"U+{ord(character):04X}" for character in code if unicodedata.category(character) == "Cf"})
        text = self.tr("Careful: the code has invisible characters (%1) and may do other things than it seems to.")
        return text.replace("%1", ", ".join(hidden)) if hidden else ""

    def _disarm(self) -> None:
        self._armed = False
        self._enable()
        if self.isVisible():
            self._arming.start()

    def _arm(self) -> None:
        self._armed = True
        self._enable()

    def _enable(self) -> None:
        for button in (self.run, self.pause, self.rest, self._send):
            button.setEnabled(self.armed)
        for button in (self.edit, self.reject, self.stop):
            button.setEnabled(not self._used and not self._frozen)

    def height_for(self, width: int) -> int:
        """The guess, the buttons and the room around them."""
        room = width - 2 * PAD
        top = 8 + self._effects.height_for(room) + 8
        if not self._note.isHidden():
            return top + self._note.sizeHint().height() + 9
        return top + place_buttons(self._answers, 0, 0, room, self.rest, move=False) + 9

    def busy(self) -> bool:
        """A draft would be lost."""
        return self.has_draft()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps a bare Enter from pressing a button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins to arm: only what has been on the screen for a while can be answered."""
        super().showEvent(event)
        if not self._armed:
            self._arming.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Disarms."""
        super().hideEvent(event)
        self._arming.stop()
        self._armed = False
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places guess and buttons."""
        room = self.width() - 2 * PAD
        height = self._effects.height_for(room)
        self._effects.setGeometry(PAD, 8, room, height)
        top = 8 + height + 8
        if not self._note.isHidden():
            send, back = self._send.sizeHint(), self._back.sizeHint()
            wide = room - send.width() - back.width() - 16
            self._note.setGeometry(PAD, top, wide, self._note.sizeHint().height())
            self._send.setGeometry(PAD + wide + 8, top, send.width(), self._note.height())
            self._back.setGeometry(PAD + wide + send.width() + 16, top, back.width(), self._note.height())
        else:
            place_buttons(self._answers, PAD, top, room, self.rest)
