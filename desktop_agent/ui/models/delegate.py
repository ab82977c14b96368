"""How a model looks in the list: its name with what it can do, over a line with context and price."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_agent.ui import fonts, icons, theme
from desktop_agent.ui.models.listed_models import ROW, ListedModels, ModelRow
from desktop_agent.ui.models.wording import badges, facts

_PAD: Final = 10
_ICON: Final = 14
_GAP: Final = 6
_BADGE_PAD: Final = 8
_MOST_TEXTS: Final = 500


class ModelDelegate(QStyledItemDelegate):
    """Paints a model in two lines; keeps what it has shaped, since the same rows come again while a person types."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[tuple[ModelRow, tuple[str, ...], int, int, float], _Texts] = {}

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
        left = inner.left()
        if row.favourite:
            scale = painter.device().devicePixelRatio()
            star = icons.pixmap("star-filled", "accent", size=_ICON, scale=scale)
            painter.drawPixmap(left, inner.top() + QFontMetrics(colours.ui_font()).height() // 2 - _ICON // 2, star)
            left += _ICON + _GAP
        # The star says the first mark to those who see it.
        key = (row, tuple(marks[1:] if row.favourite else marks), left - inner.left(), inner.width(), fonts.zoom())
        texts = self._texts.get(key)
        if texts is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            texts = self._texts[key] = self._prepared(row, key[1], left - inner.left(), inner.width())
        for word, place in texts.badges:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("surface_alt"))
            badge = place.translated(inner.topLeft())
            painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
            painter.setPen(colours.color("text_muted"))
            painter.setFont(texts.badge_font)
            painter.drawStaticText(badge.left() + _BADGE_PAD, badge.top() + 1, word)
        painter.setFont(texts.name_font)
        painter.setPen(colours.color("text"))
        painter.drawStaticText(left, inner.top(), texts.name)
        painter.setFont(texts.facts_font)
        painter.setPen(colours.color("text_muted"))
        painter.drawStaticText(inner.left(), inner.top() + texts.second, texts.facts)

    def _prepared(self, row: ModelRow, marks: Sequence[str], indent: int, width: int) -> "_Texts":
        colours = theme.current()
        name_font, facts_font = colours.ui_font(0, QFont.Weight.Medium), colours.ui_font(-2)
        badge_font = colours.ui_font(-2, QFont.Weight.DemiBold)
        metrics, small, badge = QFontMetrics(name_font), QFontMetrics(facts_font), QFontMetrics(badge_font)
        right = width
        places: list[tuple[QStaticText, QRect]] = []
        for word in reversed(badges(row.model)):
            wide = badge.horizontalAdvance(word) + 2 * _BADGE_PAD
            top = (metrics.height() - badge.height()) // 2 - 1
            places.append((_still(word, badge_font), QRect(right - wide, top, wide, badge.height() + 2)))
            right -= wide + _GAP
        name = metrics.elidedText(row.model.id, Qt.TextElideMode.ElideMiddle, right - indent)
        said = facts(row.model, marks) or self.tr("The list says nothing more.")
        below = small.elidedText(said, Qt.TextElideMode.ElideRight, width)
        return _Texts(
            name=_still(name, name_font),
            name_font=name_font,
            facts=_still(below, facts_font),
            facts_font=facts_font,
            second=metrics.height() + 3,
            badges=places,
            badge_font=badge_font,
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, the same for each row."""
        colours = theme.current()
        return QSize(100, QFontMetrics(colours.ui_font()).height() + QFontMetrics(colours.ui_font(-2)).height() + 16)


@dataclass(frozen=True)
class _Texts:
    """A row's texts, cut and shaped; shaping is most of the time of painting."""

    name: QStaticText
    name_font: QFont
    facts: QStaticText
    facts_font: QFont
    second: int
    badges: list[tuple[QStaticText, QRect]]
    badge_font: QFont


def _still(text: str, font: QFont) -> QStaticText:
    still = QStaticText(text)
    still.setTextFormat(Qt.TextFormat.PlainText)
    still.prepare(font=font)
    return still
