"""The application's own line icons, in any colour of the theme."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_agent.resources import resource_path
from desktop_agent.ui import theme

_SCALES: Final = (1.0, 2.0)


def icon(name: str, role: str = "text_muted", *, size: int = 16) -> QIcon:
    """Returns an icon of `resources/icons` in a colour of the current theme; ask again when the theme changes."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, role, size=size, scale=scale))
    return result


def pixmap(name: str, role: str = "text_muted", *, size: int = 16, scale: float = 1.0) -> QPixmap:
    """Returns an icon as a picture of `size` logical pixels for a screen of that scale."""
    return _rendered(name, theme.current().color(role).name(), size, scale)


def application_icon() -> QIcon:
    """Returns the icon of the window and the task bar."""
    return QIcon(str(resource_path("icons/desktop-agent.svg")))


@lru_cache(maxsize=512)
def _rendered(name: str, colour: str, size: int, scale: float) -> QPixmap:
    svg = resource_path(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
