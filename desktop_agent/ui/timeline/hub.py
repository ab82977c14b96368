"""Where the cards' widgets say what a person did."""

import re

from PySide6.QtCore import QObject, QPoint, Signal

from desktop_agent.ui.timeline.hits import Hit
from desktop_agent.ui.timeline.policy_check import Helper


class CardHub(QObject):
    """Carries what happens in cards to the timeline, since a card's widget shows another card a moment later.

    Signals:
        approval: An answer to a question: its id, `run`, `run_and_pause` or `reject`, the changed code or None, a note,
            and a rule for later questions or an empty string.
        answered: An answer to a question of the code: its id, and the text or None.
        action: Something else that was asked for, and the step it concerns (0: the whole run).
        details: A step and the name of the inspector's tab that has more.
        plan_edited: The text that a person wrote in the place of the latest plan.
        file_wanted: A step, the name of a file that it wrote, and where on the screen a menu may open.
        drag_wanted: A step, and the name of a file that it wrote and that is being dragged out of its row.
        save_wanted: A step, and the name of a file that it wrote and that is to be saved; empty for all of them.
        whole_output_wanted: A step of which all output is to be opened.
        open_wanted: A value that is to be opened by the program that the system has for it.
        folding: A card, and whether it is to be open.
        pressed: A card was clicked.
        resized: The widget's height is another one.

    Attributes:
        pattern: What is looked for in the timeline and marked in the cards, or None.
        helper: Where changed code is checked, or None to check it at once.
        hit: The card, part and number of the hit that is shown, or None.
    """

    approval = Signal(str, str, object, str, str)
    answered = Signal(str, object)
    action = Signal(str, int)
    details = Signal(int, str)
    plan_edited = Signal(str)
    file_wanted = Signal(int, str, QPoint)
    drag_wanted = Signal(int, str)
    save_wanted = Signal(int, str)
    whole_output_wanted = Signal(int)
    open_wanted = Signal(object)
    folding = Signal(object, bool)
    pressed = Signal(object)
    resized = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pattern: re.Pattern[str] | None = None
        self.helper: Helper | None = None
        self.hit: Hit | None = None
