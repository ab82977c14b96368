"""How a model looks in the list: its name with what it can do, over a line with context and price."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_agent.ui import fonts, icons, theme
from desktop_agent.ui.models.listed_models import ROW, ListedModels, ModelRow
from desktop_agent.ui.models.wording import badges, facts

_PAD: Final = 10
_ICON: Final = 14
_GAP: Final = 6
_BADGE_PAD: Final = 8
_MOST_BYTES: Final = 24_000_000
_SELECTED: Final = QStyle.StateFlag.State_Selected
_HOVERED: Final = QStyle.StateFlag.State_MouseOver
_FOCUSED: Final = QStyle.StateFlag.State_HasFocus


class ModelDelegate(QStyledItemDelegate):
    """Paints a model in two lines; keeps what it has painted, since the same rows come again while a person types."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[int, tuple[ModelRow, QPixmap]] = {}
        self._look: tuple[object, ...] = ()

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
        colours = theme.current()
        selected = bool(state & _SELECTED)
        if selected or state & _HOVERED:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("accent_soft" if selected else "surface_hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        if state & _FOCUSED:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.color("accent"))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -2), 6, 6)
        model = index.model()
        marks = model.marks(row) if isinstance(model, ListedModels) else []
        painter.drawPixmap(box.topLeft(), self._picture(row, marks, box.size(), painter.device().devicePixelRatio()))
        painter.restore()

    def _picture(self, row: ModelRow, marks: list[str], size: QSize, scale: float) -> QPixmap:
        """Returns the row without its ground."""
        look = (theme.current(), fonts.zoom(), size.width(), size.height(), scale)
        if look != self._look:
            self._pictures.clear()
            self._look = look
        # Rows do not change, so one is known by being the same; kept with its picture, its place is not given away.
        _, picture = self._pictures.get(id(row), (None, None))
        if picture is None:
            room = int(_MOST_BYTES / (4 * size.width() * size.height() * scale * scale)) if size.width() else 1
            if len(self._pictures) >= max(32, room):
                # The one that was painted first.
                del self._pictures[next(iter(self._pictures))]
            picture = QPixmap(size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner = QRect(_PAD, 6, size.width() - 2 * _PAD, size.height() - 12)
            self._paint_row(painter, inner, row, marks, scale)
            painter.end()
            self._pictures[id(row)] = row, picture
        return picture

    def _paint_row(self, painter: QPainter, inner: QRect, row: ModelRow, marks: Sequence[str], scale: float) -> None:
        colours = theme.current()
        name_font, facts_font = colours.ui_font(0, QFont.Weight.Medium), colours.ui_font(-2)
        badge_font = colours.ui_font(-2, QFont.Weight.DemiBold)
        metrics, small, badge = QFontMetrics(name_font), QFontMetrics(facts_font), QFontMetrics(badge_font)
        left, right = inner.left(), inner.right()
        if row.favourite:
            star = icons.pixmap("star-filled", "accent", size=_ICON, scale=scale)
            painter.drawPixmap(left, inner.top() + metrics.height() // 2 - _ICON // 2, star)
            left += _ICON + _GAP
            # The star says the first mark to those who see it.
            marks = marks[1:]
        painter.setFont(badge_font)
        for word in reversed(badges(row.model)):
            wide = badge.horizontalAdvance(word) + 2 * _BADGE_PAD
            top = inner.top() + (metrics.height() - badge.height()) // 2 - 1
            place = QRect(right - wide, top, wide, badge.height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("surface_alt"))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            painter.setPen(colours.color("text_muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
            right -= wide + _GAP
        painter.setFont(name_font)
        painter.setPen(colours.color("text"))
        name = metrics.elidedText(row.model.id, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(left, inner.top() + metrics.ascent(), name)
        painter.setFont(facts_font)
        painter.setPen(colours.color("text_muted"))
        said = facts(row.model, marks) or self.tr("The list says nothing more.")
        below = small.elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.left(), inner.top() + metrics.height() + 3 + small.ascent(), below)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, the same for each row."""
        colours = theme.current()
        return QSize(100, QFontMetrics(colours.ui_font()).height() + QFontMetrics(colours.ui_font(-2)).height() + 16)
