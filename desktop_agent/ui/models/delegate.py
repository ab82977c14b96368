"""How a model looks in the list: its name with what it can do, over a line with context and price."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_agent.ui import icons, theme
from desktop_agent.ui.models.listed_models import ROW, ListedModels, ModelRow
from desktop_agent.ui.models.wording import badges, facts

_PAD: Final = 10
_ICON: Final = 14
_GAP: Final = 6


class ModelDelegate(QStyledItemDelegate):
    """Paints a model in two lines."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one row."""
        box = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        row = index.data(ROW)
        if not isinstance(row, ModelRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("accent_soft" if selected else "surface_hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.color("accent"))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -2), 6, 6)
        model = index.model()
        marks = model.marks(row) if isinstance(model, ListedModels) else []
        self._paint_row(painter, box.adjusted(_PAD, 6, -_PAD, -6), row, marks)
        painter.restore()

    def _paint_row(self, painter: QPainter, inner: QRect, row: ModelRow, marks: list[str]) -> None:
        colours = theme.current()
        font, small = colours.ui_font(0, QFont.Weight.Medium), colours.ui_font(-2)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        below = QRect(inner.left(), line.bottom() + 3, inner.width(), small_metrics.height())
        if row.favourite:
            scale = painter.device().devicePixelRatio()
            star = icons.pixmap("star-filled", "accent", size=_ICON, scale=scale)
            painter.drawPixmap(line.left(), line.center().y() - _ICON // 2 + 1, star)
            line.setLeft(line.left() + _ICON + _GAP)
        line.setRight(self._paint_badges(painter, line, badges(row.model)))
        painter.setFont(font)
        painter.setPen(colours.color("text"))
        name = metrics.elidedText(row.model.id, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(small)
        painter.setPen(colours.color("text_muted"))
        # The star says the first mark to those who see it.
        said = facts(row.model, marks[1:] if row.favourite else marks) or self.tr("The list says nothing more.")
        painter.drawText(below, 0, small_metrics.elidedText(said, Qt.TextElideMode.ElideRight, below.width()))

    def _paint_badges(self, painter: QPainter, line: QRect, words: list[str]) -> int:
        """Paints badges from the right and returns where the name has to end."""
        colours = theme.current()
        font = colours.ui_font(-2, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        right = line.right()
        painter.setFont(font)
        for word in reversed(words):
            width = metrics.horizontalAdvance(word) + 16
            badge = QRect(right - width, line.center().y() - metrics.height() // 2 - 1, width, metrics.height() + 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("surface_alt"))
            painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
            painter.setPen(colours.color("text_muted"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)
            right = badge.left() - _GAP
        return right - _GAP if words else right

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, the same for each row."""
        colours = theme.current()
        return QSize(100, QFontMetrics(colours.ui_font()).height() + QFontMetrics(colours.ui_font(-2)).height() + 16)
