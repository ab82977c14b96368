"""The composer: the task box, what the run will be made with, and Run, Pause and Stop."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_agent.ui import keymap
from desktop_agent.ui.attachments.bar import AttachmentBar
from desktop_agent.ui.composer.option_chips import OptionChips
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.composer.task_edit import TaskEdit
from desktop_agent.ui.queue.bar import QueueBar
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label, set_look

Phase = Literal["idle", "running", "waiting", "paused", "stopping"]


class Composer(QFrame):
    """Where a person says what to do.

    Signals:
        submitted: The text to run, or, while a run goes on, the message for its next step.
        stop_wanted: Stop was pressed.
        pause_wanted: Pause was pressed.
        resume_wanted: Resume was pressed.
        options_changed: The `RunOptions` that the next run will use.
        picker_wanted: A chip was pressed: its name and the chip.
        files_dropped: Paths of files that were dropped on the box.
    """

    submitted = Signal(str)
    stop_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    options_changed = Signal(object)
    picker_wanted = Signal(str, object)
    files_dropped = Signal(list)

    def __init__(self, options: RunOptions, base_imports: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._phase: Phase = "idle"
        self._continues = False
        self.edit = TaskEdit()
        self.edit.setAccessibleName(self.tr("Task"))
        self.edit.send.connect(self._submit)
        self.edit.textChanged.connect(self._refresh_buttons)
        self.edit.dropped.connect(self._take_files)
        self.edit.drop_hover.connect(self._show_drop)
        self.option_chips = OptionChips(options, base_imports)
        self.option_chips.options_changed.connect(self.options_changed)
        self.option_chips.picker_wanted.connect(self.picker_wanted)
        self.chips = self.option_chips.chips
        self.attachments = AttachmentBar()
        self.queue = QueueBar()
        self._hint = label("", "small", wrap=True)
        self._hint.hide()
        self._add_buttons()
        self._lay_out()
        self.set_phase("idle")

    @property
    def options(self) -> RunOptions:
        """What the next run will be made with."""
        return self.option_chips.options

    def set_options(self, options: RunOptions) -> None:
        """Shows and uses other options."""
        self.option_chips.set_options(options)

    def change(self, **fields: object) -> None:
        """Changes some of the options."""
        self.option_chips.change(**fields)

    def text(self) -> str:
        """What is in the box."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Puts a text into the box, the cursor at its end."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edit.setFocus()

    def set_phase(self, phase: Phase, *, continues: bool = False) -> None:
        """Shows the buttons and the placeholder that fit what is going on.

        Args:
            phase: What the shown run is doing.
            continues: There is a finished run here, so a text is a follow-up.
        """
        self._phase = phase
        self._continues = continues
        active = phase != "idle"
        if phase == "paused":
            placeholder = self.tr("Guidance for the next step…")
        elif active:
            placeholder = self.tr("A message for the next step…")
        elif continues:
            placeholder = self.tr("Ask a follow-up, or describe a new task… drop files or images here")
        else:
            placeholder = self.tr("Describe a task… drop files or images here")
        self.edit.setPlaceholderText(placeholder)
        # Qt paints it anew only when it comes or goes, not when it becomes another one.
        self.edit.viewport().update()
        # Once there is a run, its own cards say where the model is, and the room is needed.
        self.option_chips.show_place(not active and not continues)
        self.pause.setVisible(phase in ("running", "waiting"))
        self.resume.setVisible(phase == "paused")
        self.stop.setVisible(active)
        self.stop.show_parts(
            Part(self.tr("Stop now") if phase == "stopping" else self.tr("Stop")), Part(self.tr("Esc"), "hint")
        )
        self._refresh_buttons()

    def show_hint(self, text: str) -> None:
        """Shows a line under the box, for example why Run does nothing; an empty text takes it away."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def show_keys(self, *, enter_sends: bool) -> None:
        """Shows and uses the keys that hold now.

        Args:
            enter_sends: Enter alone sends.
        """
        self.edit.enter_sends = enter_sends
        self._show_tips()
        self._refresh_buttons()

    def refit(self) -> None:
        """Measures anew, after fonts changed."""
        self.edit.refit()

    def _add_buttons(self) -> None:
        self.run = LabelButton(kind="primary")
        self.run.setToolTip(self.tr("Run the task"))
        self.run.clicked.connect(self._submit)
        self.pause = LabelButton(Part(self.tr("Pause")))
        self.pause.clicked.connect(self.pause_wanted)
        self.resume = LabelButton(Part(self.tr("Resume")))
        self.resume.clicked.connect(self.resume_wanted)
        self.stop = LabelButton()
        self.stop.clicked.connect(self.stop_wanted)
        self._show_tips()

    def _show_tips(self) -> None:
        self.pause.setToolTip(keymap.with_keys(self.tr("Wait after the current step"), "run.pause"))
        self.resume.setToolTip(keymap.with_keys(self.tr("Go on with the next step"), "run.pause"))
        self.stop.setToolTip(keymap.with_keys(self.tr("End the run; what was done is kept"), "run.stop"))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.option_chips, 1)
        for button in (self.pause, self.resume, self.stop, self.run):
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 10)
        box.setSpacing(10)
        box.addWidget(self.queue)
        box.addWidget(self.edit)
        box.addWidget(self.attachments)
        box.addWidget(self._hint)
        box.addLayout(line)

    def _refresh_buttons(self) -> None:
        active = self._phase != "idle"
        has_text = bool(self.text())
        self.run.setVisible(not active or has_text)
        keys = "↵" if self.edit.enter_sends else keymap.shown("run.send")
        hint = () if active or not keys else (Part(keys, "hint"),)
        self.run.show_parts(Part(self.tr("Send") if active else self.tr("Run")), *hint)
        self.run.setEnabled(self._phase != "stopping")
        if has_text:
            self.show_hint("")

    def _submit(self) -> None:
        text = self.text()
        if self.edit.next_placeholder():
            self.edit.leave_out_the_rest()
            self.show_hint(self.tr("Fill in what stands in braces. Send again to leave it as it is."))
            return
        if text and self._phase != "stopping":
            self.submitted.emit(text)
        elif not text:
            self.show_hint(self.tr("Type a task first."))

    def _show_drop(self, held: bool) -> None:
        set_look(self, drop="true" if held else "false")

    def _take_files(self, paths: list[Path]) -> None:
        self.files_dropped.emit(paths)
