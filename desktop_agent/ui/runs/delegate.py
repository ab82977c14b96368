"""How a run looks in the list: its title over a line with its state."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_agent.store.search import BEGIN, END
from desktop_agent.ui import fonts, icons, theme
from desktop_agent.ui.density import spaced
from desktop_agent.ui.run_state import state_look
from desktop_agent.ui.runs.model import DEPTH, ENTRY, RunEntry, RunsModel

_PAD: Final = 8
_AROUND: Final = 6
_INDENT: Final = 16
_ICON: Final = 12


class RunDelegate(QStyledItemDelegate):
    """Paints runs and the headings of their days."""

    _measured: tuple[float, tuple[int, int]] | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one row."""
        box = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, RunEntry):
            self._paint_run(painter, box, state, entry, index)
        else:
            colours = theme.current()
            painter.setFont(colours.ui_font(-2, QFont.Weight.DemiBold))
            painter.setPen(colours.color("text_muted"))
            under = box.adjusted(6, 0, 0, -6)
            painter.drawText(under, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data()))
        painter.restore()

    def _paint_run(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        entry: RunEntry,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = theme.current()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("accent_soft" if selected else "surface_hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.color("accent"))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -2), 6, 6)
        depth = int(index.data(DEPTH) or 0)
        # A branch whose parent is not in sight is marked all the same.
        inset = _INDENT * max(depth, 1 if entry.parent else 0)
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        around = spaced(_AROUND)
        inner = box.adjusted(_PAD + (0 if rtl else inset), around, -_PAD - (inset if rtl else 0), -around)
        self._paint_texts(painter, inner, entry, index)
        if entry.parent:
            branch = icons.pixmap("fork", "text_muted", size=_ICON, scale=_scale(painter))
            left = inner.left() - _INDENT - 2
            painter.drawPixmap(inner.right() + 6 if rtl else left, inner.top() + 3, branch)

    def _paint_texts(
        self, painter: QPainter, inner: QRect, entry: RunEntry, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.current()
        font, small = colours.ui_font(), colours.ui_font(-2)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        painter.setFont(font)
        painter.setPen(colours.color("text"))
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        look = state_look(entry.state)
        below = QRect(inner.left(), line.bottom() + 3, inner.width(), small_metrics.height())
        picture = icons.pixmap(look.icon, look.role, size=_ICON, scale=_scale(painter))
        place = QRect(below.left() - 1, below.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        painter.drawPixmap(_visual(painter, inner, place).topLeft(), picture)
        painter.setFont(small)
        x = below.left() + _ICON + 4
        model = index.model()
        facts = model.facts(entry) if isinstance(model, RunsModel) else ""
        # A finished run needs no word in sight: the tick, unlike a colour, says it; screen readers get the word.
        if entry.state != "success":
            painter.setPen(colours.color(look.role))
            word = QRect(x, below.top(), below.right() - x, below.height())
            painter.drawText(_visual(painter, inner, word), 0, look.word)
            x += small_metrics.horizontalAdvance(look.word)
            facts = f" · {facts}"
        painter.setPen(colours.color("text_muted"))
        rest = QRect(x, below.top(), below.right() - x, below.height())
        painter.drawText(
            _visual(painter, inner, rest), 0, small_metrics.elidedText(facts, Qt.TextElideMode.ElideRight, rest.width())
        )
        if entry.excerpt:
            excerpt = QRect(inner.left(), below.bottom() + 3, inner.width(), small_metrics.height())
            _paint_excerpt(painter, excerpt, entry.excerpt)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines for a run, one for a heading."""
        line, small = self._heights()
        entry = index.data(ENTRY)
        if isinstance(entry, RunEntry):
            return QSize(100, line + small + 4 + 2 * spaced(_AROUND) + (small + 3 if entry.excerpt else 0))
        return QSize(100, small + (12 if index.row() == 0 else 20))

    def _heights(self) -> tuple[int, int]:
        """The heights of a line of each size; measured once for each size, as lists may have 10,000 rows."""
        zoom = fonts.zoom()
        if self._measured is None or self._measured[0] != zoom:
            colours = theme.current()
            heights = (QFontMetrics(colours.ui_font()).height(), QFontMetrics(colours.ui_font(-2)).height())
            self._measured = (zoom, heights)
        return self._measured[1]


def _paint_excerpt(painter: QPainter, box: QRect, text: str) -> None:
    """Draws one line of a text with its marked words lit up, so that the first of them is in sight."""
    colours = theme.current()
    plain, bold = colours.ui_font(-2), colours.ui_font(-2, QFont.Weight.DemiBold)
    before, _, rest = text.partition(BEGIN)
    metrics = QFontMetrics(plain)
    if metrics.horizontalAdvance(before) > box.width() // 3:
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, box.width() // 3)
    painter.save()
    painter.setClipRect(box)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    x = box.left()
    lit = False
    for part in (before + BEGIN + rest).replace(END, BEGIN).split(BEGIN) if rest else [before]:
        font = bold if lit else plain
        width = QFontMetrics(font).horizontalAdvance(part)
        where = QRect(x, box.top(), width, box.height())
        if lit and part:
            painter.fillRect(where, colours.color("warning_soft"))
        painter.setFont(font)
        painter.setPen(colours.color("text" if lit else "text_muted"))
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft, part)
        x += width
        lit = not lit
    painter.restore()


def _visual(painter: QPainter, around: QRect, box: QRect) -> QRect:
    """Where a box stands that was measured from left to right."""
    return QStyle.visualRect(painter.layoutDirection(), around, box)


def _scale(painter: QPainter) -> float:
    return painter.device().devicePixelRatio()
