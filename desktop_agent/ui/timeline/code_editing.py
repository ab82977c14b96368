"""What makes a text an editor for Python: indents, comments, matching brackets."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

INDENT: Final = 4
_OPENING: Final = {"(": ")", "[": "]", "{": "}"}
_CLOSING: Final = {closing: opening for opening, closing in _OPENING.items()}
_FURTHEST: Final = 20_000


def edited(view: QTextEdit, event: QKeyEvent) -> bool:
    """Does what a key means in code; False when it means what it means in any text.

    Enter keeps the indent and deepens it after a colon; Tab and Shift+Tab shift what is selected; Backspace in an
    indent takes a whole one back; Ctrl+/ makes lines comments, or code again.
    """
    key, modifiers = event.key(), event.modifiers()
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        if key == Qt.Key.Key_Slash:
            toggle_comments(view)
            return True
        return False
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return False
    cursor = view.textCursor()
    if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and cursor.hasSelection()):
        shift_lines(view, back=key == Qt.Key.Key_Backtab)
        return True
    if not _in_line(cursor, key):
        return False
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    return True


def shift_lines(view: QTextEdit, *, back: bool) -> None:
    """Shifts the selected lines by one indent."""
    cursor = view.textCursor()
    cursor.beginEditBlock()
    for block in _lines(cursor):
        at = QTextCursor(block)
        if back:
            spaces = len(block.text()) - len(block.text().lstrip(" "))
            at.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, min(INDENT, spaces))
            at.removeSelectedText()
        elif block.text().strip():
            at.insertText(" " * INDENT)
    cursor.endEditBlock()


def toggle_comments(view: QTextEdit) -> None:
    """Makes the selected lines comments; where all of them are, code again."""
    cursor = view.textCursor()
    lines = [block for block in _lines(cursor) if block.text().strip()]
    commented = bool(lines) and all(block.text().lstrip().startswith("#") for block in lines)
    indent = min((len(block.text()) - len(block.text().lstrip()) for block in lines), default=0)
    cursor.beginEditBlock()
    for block in lines:
        text, at = block.text(), QTextCursor(block)
        if commented:
            place = text.index("#")
            at.setPosition(block.position() + place)
            length = 2 if text[place + 1 : place + 2] == " " else 1
            at.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length)
            at.removeSelectedText()
        else:
            at.setPosition(block.position() + indent)
            at.insertText("# ")
    cursor.endEditBlock()


def matching_brackets(text: str, position: int) -> tuple[int, int] | None:
    """Returns where the bracket beside a position stands and the one that belongs to it, or None.

    Brackets in strings and comments are counted like all others.
    """
    for place in (position - 1, position):
        character = text[place] if 0 <= place < len(text) else ""
        if character in _OPENING or character in _CLOSING:
            step = 1 if character in _OPENING else -1
            other, depth = _OPENING.get(character) or _CLOSING[character], 0
            end = min(len(text), place + _FURTHEST) if step > 0 else max(-1, place - _FURTHEST)
            for at in range(place, end, step):
                depth += (text[at] == character) - (text[at] == other)
                if not depth:
                    return place, at
    return None


def _lines(cursor: QTextCursor) -> list[QTextBlock]:
    """Returns the lines that are selected, or the one that the cursor is in."""
    document = cursor.document()
    block, end = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    lines = [block]
    while block.next().isValid() and block.next().position() < end:
        block = block.next()
        lines.append(block)
    return lines


def _in_line(cursor: QTextCursor, key: int) -> bool:
    before = cursor.block().text()[: cursor.positionInBlock()]
    indent = before[: len(before) - len(before.lstrip())]
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        cursor.insertText("\n" + indent + (" " * INDENT if before.rstrip().endswith(":") else ""))
    elif key == Qt.Key.Key_Tab:
        cursor.insertText(" " * (INDENT - len(before) % INDENT))
    elif key == Qt.Key.Key_Backspace and before and not before.strip() and not cursor.hasSelection():
        move = QTextCursor.MoveOperation.Left
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor, (len(before) - 1) % INDENT + 1)
        cursor.removeSelectedText()
    else:
        return False
    return True
