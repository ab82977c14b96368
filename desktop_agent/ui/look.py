"""Makes the preferences about looks hold."""

from PySide6.QtWidgets import QApplication

from desktop_agent.ui.preferences import Preferences
from desktop_agent.ui.theme import ThemeManager

_CODE = ("code_light", "code_dark", "code_zoom")


def show_look(themes: ThemeManager, now: Preferences, before: Preferences | None = None) -> None:
    """Shows what a person chose; with what was shown before, only what is different."""

    def other(*fields: str) -> bool:
        return before is None or any(getattr(now, field) != getattr(before, field) for field in fields)

    if other(*_CODE):
        themes.set_code(light=now.code_light, dark=now.code_dark, zoom=now.code_zoom)
    if other("density"):
        themes.set_density(now.density)
    if other("zoom") and now.zoom != themes.zoom:
        themes.set_zoom(now.zoom)
    app = QApplication.instance()
    if other("theme") and isinstance(app, QApplication):
        themes.apply(app, now.theme)
