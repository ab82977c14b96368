"""A button whose text has parts of different weight and colour, such as `Run Ctrl+↵` or `Tools 3`."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop_agent.ui import icons, theme

_GAP = 5
_ICON = 14


@dataclass(frozen=True)
class Part:
    """A piece of a button's text; `hint` is small and pale, for keys and counts."""

    text: str
    style: Literal["strong", "muted", "hint"] = "strong"


class LabelButton(QPushButton):
    """A push button that paints its parts side by side; its text property holds them joined, for screen readers."""

    def __init__(self, *parts: Part, kind: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if kind:
            self.setProperty("kind", kind)
        self._icon_name = icon_name
        self._parts: tuple[Part, ...] = ()
        self._tone = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.show_parts(*parts)

    def show_parts(self, *parts: Part) -> None:
        """Shows another text."""
        if parts == self._parts:
            return
        self._parts = parts
        joined = " ".join(part.text for part in parts)
        self.setText(joined.replace("&", "&&"))
        self.setAccessibleName(" ".join(part.text for part in parts if part.style != "hint") or joined)
        self.updateGeometry()
        self.update()

    def show_icon(self, name: str, tone: str = "") -> None:
        """Shows another icon, in a colour role of the theme; the text's own without one."""
        self._icon_name = name
        self._tone = tone
        self.updateGeometry()
        self.update()

    def _font(self, part: Part) -> QFont:
        font = QFont(self.font())
        if part.style == "hint":
            font.setPixelSize(max(8, font.pixelSize() - 2))
            font.setWeight(QFont.Weight.Normal)
        elif part.style == "muted":
            font.setWeight(QFont.Weight.Normal)
        else:
            font.setWeight(QFont.Weight.Medium)
        return font

    def _colour(self, part: Part) -> QColor:
        colours = theme.current()
        if not self.isEnabled():
            return colours.color("text_faint")
        if self.property("kind") == "primary":
            return colours.color("accent_text")
        return colours.color("text" if part.style == "strong" else "text_muted")

    def _width(self) -> int:
        widths = [QFontMetrics(self._font(part)).horizontalAdvance(part.text) for part in self._parts]
        gaps = _GAP * max(0, len(widths) - 1)
        return sum(widths) + gaps + ((_ICON + _GAP) if self._icon_name else 0)

    def sizeHint(self) -> QSize:
        """Room for all parts and the style's padding."""
        self.ensurePolished()
        hint = super().sizeHint()
        plain = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        hint.setWidth(hint.width() - plain + self._width())
        return hint

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the style's button without a text, and the parts on it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        left = self.property("kind") == "row"
        x = rect.left() if left else rect.left() + (rect.width() - self._width()) // 2
        if self._icon_name:
            role = self._tone or self._icon_role()
            picture = icons.pixmap(self._icon_name, role, size=_ICON, scale=self.devicePixelRatio())
            painter.drawPixmap(x, rect.center().y() - _ICON // 2 + 1, picture)
            x += _ICON + _GAP
        self._paint_parts(painter, x, rect.center().y())

    def _icon_role(self) -> str:
        if not self.isEnabled():
            return "text_faint"
        return "accent_text" if self.property("kind") == "primary" else "text"

    def _paint_parts(self, painter: QPainter, x: int, middle: int) -> None:
        base = QFontMetrics(self.font())
        baseline = middle + (base.ascent() - base.descent()) // 2 + 1
        for part in self._parts:
            font = self._font(part)
            painter.setFont(font)
            painter.setPen(self._colour(part))
            painter.drawText(x, baseline, part.text)
            x += QFontMetrics(font).horizontalAdvance(part.text) + _GAP
