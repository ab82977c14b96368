"""Keys that answer a question whether an action may run."""

from typing import Literal, cast

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import keymap
from desktop_agent.ui.timeline.approval_strip import ApprovalStrip
from desktop_agent.ui.timeline.column import CardColumn
from desktop_agent.ui.timeline.step_card import StepWidget

Said = Literal["", "run", "run_and_pause", "edit", "reject"]


def said_by(event: QKeyEvent) -> Said:
    """Returns what a key says to a question, or an empty string."""
    answers: tuple[Said, ...] = ("run", "run_and_pause", "edit", "reject")
    for said in answers:
        if keymap.pressed(f"approval.{said}", event):
            return said
    return ""


def open_question(view: QWidget, column: CardColumn) -> ApprovalStrip | None:
    """Returns the question that keys may answer: the one that has the keyboard."""
    step = column.run.waiting
    widget = column.widget_of(step) if step is not None else None
    if not isinstance(widget, StepWidget) or widget.approval is None:
        return None
    focused = cast("QWidget | None", view.window().focusWidget())
    inside = focused is not None and widget.isAncestorOf(focused)
    return widget.approval if inside or (focused is view and column.current is step) else None


def answer(strip: ApprovalStrip, said: Said) -> None:
    """Answers a question, or opens its editor or its line for a note."""
    if said == "edit":
        strip.toggle_edit()
    elif said == "reject":
        strip.open_note()
    else:
        strip.answer(said)
