"""How a variable looks in the table: two lines, the second one small."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_agent.agent.events import Variable
from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.variables import Change, VariableRow

ROW: Final = int(Qt.ItemDataRole.UserRole)
_PAD: Final = 10
_TONES: Final[dict[Change, str]] = {"new": "success", "changed": "warning", "removed": "danger"}


class VariableDelegate(QStyledItemDelegate):
    """Paints a cell: the name as code, the type over its size, the value over what the step did to it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell and the hairline below it."""
        box = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        row: VariableRow = index.data(ROW)
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.color("accent_soft"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colours.color("hairline"))
        inner = box.adjusted(_PAD, 0, -4, 0)
        gone = row.change == "removed"
        texts = (row.variable.name, row.variable.type_name, value_text(row.variable))
        column = index.column()
        font = colours.mono_font() if column == 0 else colours.ui_font()
        font.setStrikeOut(gone and column == 0)
        colour = "text_muted" if gone else "text"
        if column == 0:
            self._line(painter, inner, texts[0], font, colour)
        else:
            half = inner.height() // 2
            upper = inner.adjusted(0, 4, 0, -half)
            lower = inner.adjusted(0, half, 0, -5)
            self._line(painter, upper, texts[column], font, colour)
            if column == 1:
                self._line(painter, lower, shown_size(row.variable), colours.ui_font(-2), "text_muted")
            else:
                self._pill_and_step(painter, lower, row)
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        said = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def _pill_and_step(self, painter: QPainter, box: QRect, row: VariableRow) -> None:
        colours = theme.current()
        if row.change:
            tone, word = _TONES[row.change], change_word(row.change)
            font = colours.ui_font(-2, QFont.Weight.DemiBold)
            width = QFontMetrics(font).horizontalAdvance(word) + 14
            height = scaled(16)
            pill = QRectF(box.left(), box.center().y() - height / 2 + 1, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(f"{tone}_soft"))
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setFont(font)
            painter.setPen(colours.color(tone))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
            box = box.adjusted(width + 6, 0, 0, 0)
        where = _tr("step %1").replace("%1", str(row.step)) if row.step else _tr("before this run")
        self._line(painter, box, where, colours.ui_font(-2), "text_muted")


def change_word(change: Change) -> str:
    """Returns the word on a pill."""
    words: dict[Change, str] = {"": "", "new": _tr("new"), "changed": _tr("changed"), "removed": _tr("removed")}
    return words[change]


def value_text(variable: Variable) -> str:
    """Returns one line that says what a value is: a table's columns, or its text."""
    shown = variable.shown
    if shown is not None and shown.kind == "table":
        return ", ".join(column for column in shown.columns if column)
    return " ".join(variable.text[:400].split())


def shown_size(variable: Variable) -> str:
    """Returns the size of a value with its unit: `1.9 kB` of text, `3 items`, `12 × 4`."""
    size = variable.size
    if not size.isdecimal():
        return size
    number = int(size)
    if variable.type_name in ("str", "bytes"):
        return f"{number} B" if number < 1000 else f"{number / 1000:.1f} kB"
    word = _tr("1 item") if number == 1 else _tr("%1 items")
    return word.replace("%1", size)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Variables", text)
