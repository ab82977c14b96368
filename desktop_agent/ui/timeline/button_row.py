"""Buttons side by side that go to a second line where there is no room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

GAP = 8


def place_buttons(
    buttons: Sequence[QWidget], left: int, top: int, width: int, last: QWidget | None = None, *, move: bool = True
) -> int:
    """Places buttons in lines.

    Args:
        buttons: From left to right; hidden ones take no room.
        left: Where the first one begins.
        top: Where the first line begins.
        width: The room there is.
        last: A button that stands at the right end of the last line.
        move: Whether to place them, or only to measure.

    Returns:
        The height of all lines.
    """
    x, y, line = 0, 0, 0
    everything = [*buttons, *([last] if last is not None else [])]
    for button in everything:
        if button.isHidden():
            continue
        size = button.sizeHint()
        if x and x + size.width() > width:
            x, y = 0, y + line + GAP
            line = 0
        wide = min(size.width(), width)
        place = max(x, width - wide) if button is last and x else x
        if move:
            button.setGeometry(left + place, top + y, wide, size.height())
        x += wide + GAP
        line = max(line, size.height())
    return y + line
