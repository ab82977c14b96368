"""The application's fonts: the bundled ones where they are there, the system's otherwise."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from desktop_agent.resources import resource_path

UI_PIXELS: Final = 13
MONO_PIXELS: Final = 12
_SMALLEST: Final = 8
_zoom = 1.0
_code_zoom = 1.0


def load_bundled_fonts() -> None:
    """Makes the bundled fonts known to Qt; does nothing where the installation has none."""
    try:
        folder = resource_path("fonts")
    except FileNotFoundError:
        return
    for path in sorted(folder.iterdir()):
        if path.suffix in (".ttf", ".otf"):
            QFontDatabase.addApplicationFont(str(path))
    _family.cache_clear()
    _forget()


def set_zoom(factor: float) -> None:
    """Makes every font that is asked for from now on larger or smaller by `factor`."""
    global _zoom
    _zoom = factor
    _forget()


def set_code_zoom(factor: float) -> None:
    """Makes code and output larger or smaller by `factor`, on top of the zoom of all text."""
    global _code_zoom
    _code_zoom = factor
    _forget()


def zoom() -> float:
    """Returns the factor of `set_zoom`."""
    return _zoom


def scaled(pixels: float) -> int:
    """Returns a length in pixels at the current zoom, for sizes that must grow with the text."""
    return round(pixels * _zoom)


def ui_font(delta: int = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Returns the font of labels and buttons, `delta` pixels larger than the usual 13."""
    return QFont(_ui_font(delta, weight))


def mono_font(delta: int = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Returns the font of code and output, `delta` pixels larger than the usual 12."""
    return QFont(_mono_font(delta, weight))


@cache
def _ui_font(delta: int, weight: QFont.Weight) -> QFont:
    return _font("Inter", QFontDatabase.SystemFont.GeneralFont, UI_PIXELS + delta, weight)


@cache
def _mono_font(delta: int, weight: QFont.Weight) -> QFont:
    font = _font("JetBrains Mono", QFontDatabase.SystemFont.FixedFont, (MONO_PIXELS + delta) * _code_zoom, weight)
    font.setStyleHint(QFont.StyleHint.Monospace)
    # Ligatures would show characters that are not in the code.
    font.setFeature(QFont.Tag("liga"), 0)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _forget() -> None:
    _ui_font.cache_clear()
    _mono_font.cache_clear()


def _font(family: str, fallback: QFontDatabase.SystemFont, pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(_family(family, fallback))
    font.setPixelSize(max(_SMALLEST, scaled(pixels)))
    font.setWeight(weight)
    return font


@cache
def _family(wanted: str, fallback: QFontDatabase.SystemFont) -> str:
    return wanted if wanted in QFontDatabase.families() else QFontDatabase.systemFont(fallback).family()
