"""Colours by role, in light and dark, and the one place that applies them.

Every pair of text and ground that the window uses has a contrast of at least 4.5 (WCAG 2.2, 1.4.3); a test holds it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop_agent.ui import code_themes, fonts
from desktop_agent.ui.density import Density, set_density
from desktop_agent.ui.stylesheet import stylesheet

Mode = Literal["light", "dark", "system"]

ZOOM_STEPS: Final = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True)
class Theme:
    """The colours of one appearance, as `#rrggbb`, by role.

    Attributes:
        name: `light` or `dark`.
        window: Ground of the timeline.
        surface: Ground of cards, panes, header and fields.
        surface_alt: Ground of code.
        surface_hover: Ground of a row or button under the mouse.
        hairline: Borders and rules.
        text: Text.
        text_muted: Text of second rank; readable on every ground, soft ones included.
        text_faint: Placeholders, line numbers; readable on `surface`, `surface_alt` and `window`.
        accent: The one colour of action and selection.
        accent_text: Text on `accent`.
        accent_soft: Selection and task bubble.
        link: Accent-coloured text, readable on every ground.
        code: Colours of `keyword`, `string`, `number`, `function`, `comment`, `operator`, `name`, `decorator`.
        code_theme: Their name in `code_themes`.
    """

    name: Literal["light", "dark"]
    window: str
    surface: str
    surface_alt: str
    surface_hover: str
    hairline: str
    text: str
    text_muted: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    link: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    code: Mapping[str, str]
    code_theme: str = code_themes.STANDARD

    @property
    def look(self) -> str:
        """Names the colours, for those who keep what they drew with them."""
        return f"{self.name} {self.code_theme}"

    def color(self, role: str) -> QColor:
        """Returns the colour of a role, such as `"accent"` or `"code.string"`."""
        kind, _, token = role.partition(".")
        return QColor(self.code[token] if token else getattr(self, kind))

    def ui_font(self, delta: int = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Returns the font of labels and buttons, `delta` pixels larger than the usual 13."""
        return fonts.ui_font(delta, weight)

    def mono_font(self, delta: int = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Returns the font of code and output, `delta` pixels larger than the usual 12."""
        return fonts.mono_font(delta, weight)


LIGHT: Final = Theme(
    name="light",
    window="#f6f7f9",
    surface="#ffffff",
    surface_alt="#f3f5f8",
    surface_hover="#f0f2f6",
    hairline="#e3e6eb",
    text="#1b2028",
    text_muted="#5f6979",
    text_faint="#667080",
    accent="#3465ee",
    accent_hover="#2757dd",
    accent_text="#ffffff",
    accent_soft="#e9effe",
    link="#2257d6",
    success="#17784a",
    success_soft="#e6f5ec",
    warning="#8f5b00",
    warning_soft="#fdf3df",
    danger="#c0362c",
    danger_soft="#fdecea",
    code=code_themes.LIGHT[code_themes.STANDARD],
)

DARK: Final = Theme(
    name="dark",
    window="#15181d",
    surface="#1b1f26",
    surface_alt="#14171c",
    surface_hover="#242a33",
    hairline="#2c323c",
    text="#e6e9ee",
    text_muted="#a3acb9",
    text_faint="#8d96a4",
    accent="#6d95ff",
    accent_hover="#85a6ff",
    accent_text="#0d1220",
    accent_soft="#23304f",
    link="#8fb3ff",
    success="#55c98a",
    success_soft="#1a3327",
    warning="#e0b050",
    warning_soft="#39301b",
    danger="#f0837a",
    danger_soft="#3c2322",
    code=code_themes.DARK[code_themes.STANDARD],
)

_current: Theme = LIGHT


def current() -> Theme:
    """Returns the theme that is shown now; ask again after `ThemeManager.changed`."""
    return _current


class ThemeManager(QObject):
    """Applies a theme to the application and says when it changed.

    Signals:
        changed: Colours or font sizes are other ones now; painted widgets ask `current()` again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._mode: Mode = "system"
        self._code = {"light": code_themes.STANDARD, "dark": code_themes.STANDARD}

    @property
    def mode(self) -> Mode:
        """What the person chose: `light`, `dark` or `system`."""
        return self._mode

    @property
    def zoom(self) -> float:
        """The factor of all text sizes."""
        return fonts.zoom()

    def apply(self, app: QApplication, mode: Mode = "system") -> None:
        """Shows a theme from now on; `system` follows the desktop's setting, also when it changes later."""
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self._mode = mode
        self._refresh()

    def zoom_by(self, steps: int) -> None:
        """Makes all text larger or smaller by steps; 0 goes back to the usual size."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - fonts.zoom()))
        wanted = ZOOM_STEPS.index(1.0) if steps == 0 else nearest + steps
        self.set_zoom(ZOOM_STEPS[max(0, min(wanted, len(ZOOM_STEPS) - 1))])

    def set_zoom(self, factor: float) -> None:
        """Sets the size of all text; 1.0 is the usual one."""
        fonts.set_zoom(factor)
        self._refresh()

    def set_code(self, *, light: str, dark: str, zoom: float) -> None:
        """Sets how code looks.

        Args:
            light: Its colours in the light theme, a name of `code_themes.LIGHT`; an unknown one is the standard.
            dark: Its colours in the dark theme.
            zoom: Its size as a factor of the other text's.
        """
        self._code = {"light": light, "dark": dark}
        fonts.set_code_zoom(zoom)
        self._refresh()

    def set_density(self, density: Density) -> None:
        """Sets how much room there is around things."""
        set_density(density)
        self._refresh()

    def _scheme_changed(self) -> None:
        if self._mode == "system":
            self._refresh()

    def _refresh(self) -> None:
        global _current
        if self._app is None:
            return
        dark = self._mode == "dark" or (
            self._mode == "system" and self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        _current = (
            _with_code(DARK, code_themes.DARK, self._code["dark"])
            if dark
            else _with_code(LIGHT, code_themes.LIGHT, self._code["light"])
        )
        self._app.setFont(_current.ui_font())
        self._app.setPalette(_palette(_current))
        self._app.setStyleSheet(stylesheet(_current))
        self.changed.emit()


def _with_code(theme: Theme, known: Mapping[str, Mapping[str, str]], name: str) -> Theme:
    if name == code_themes.STANDARD or name not in known:
        return theme
    return replace(theme, code=known[name], code_theme=name)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "surface_alt"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text_faint"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "accent_text"),
        (role.Link, "link"),
        (role.LinkVisited, "link"),
        (role.Light, "surface"),
        (role.Midlight, "hairline"),
        (role.Mid, "hairline"),
        (role.Dark, "hairline"),
        (role.Shadow, "hairline"),
    ):
        palette.setColor(where, theme.color(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, theme.color("text_faint"))
    return palette
