"""How the window looks."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox

from desktop_agent.ui import code_themes
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import choice, follow, toggle
from desktop_agent.ui.settings.rows import Group, Page, Row
from desktop_agent.ui.theme import ZOOM_STEPS
from desktop_agent.ui.timeline.code_view import CodeView

_SAMPLE_WIDTH: Final = 500
_SAMPLE: Final = """@tool
def speed(metres: float, seconds: float = 9.58) -> str:
    # A comment, a text and a number.
    return f"{metres / seconds:.2f} m/s"
"""


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences
    themes = {"system": _tr("Like the system"), "light": _tr("Light"), "dark": _tr("Dark")}
    densities = {"comfortable": _tr("Comfortable"), "compact": _tr("Compact")}
    languages = {
        "system": _tr("Like the system"),
        "en": "English",
        "de": "Deutsch",
        "fr": "Français",
        "zh": "简体中文",
    }
    names = {"standard": _tr("Standard"), "paper": _tr("Paper"), "ember": _tr("Ember"), "ink": _tr("Ink")}
    light = {name: names[name] for name in code_themes.LIGHT}
    dark = {name: names[name] for name in code_themes.DARK}

    def size(field: str) -> QComboBox:
        box = choice(preferences, field, {factor: f"{factor:.0%}" for factor in ZOOM_STEPS})
        # A size that was written into the file by hand is shown as it is.
        follow(box, preferences, field, lambda value: _show_size(box, value))
        return box

    return Page(
        "appearance",
        _tr("Appearance"),
        [
            Group(
                [
                    Row(
                        _tr("Theme"),
                        lambda: choice(preferences, "theme", themes),
                        fields=("theme",),
                        words=_tr("dark light colours night"),
                    ),
                    Row(
                        _tr("Density"),
                        lambda: choice(preferences, "density", densities),
                        _tr("Compact shows more runs and steps at once."),
                        fields=("density",),
                    ),
                    Row(
                        _tr("Language"),
                        lambda: choice(preferences, "language", languages),
                        _tr("Taken at the next start of the application."),
                        fields=("language",),
                        words="language Sprache langue 语言",
                    ),
                ]
            ),
            Group(
                [
                    Row(
                        _tr("Text size"),
                        lambda: size("zoom"),
                        _tr("Of everything. The commands Larger text and Smaller text change it too."),
                        fields=("zoom",),
                        words=_tr("font zoom"),
                    ),
                    Row(
                        _tr("Size of code"),
                        lambda: size("code_zoom"),
                        _tr("Of code and output, beside the other text."),
                        fields=("code_zoom",),
                        words=_tr("font monospace"),
                    ),
                    Row(
                        _tr("Colours of code, light theme"),
                        lambda: choice(preferences, "code_light", light),
                        fields=("code_light",),
                        words=_tr("highlighting syntax"),
                    ),
                    Row(
                        _tr("Colours of code, dark theme"),
                        lambda: choice(preferences, "code_dark", dark),
                        fields=("code_dark",),
                        words=_tr("highlighting syntax"),
                    ),
                    Row(_tr("How code looks now"), _Sample, wide=True),
                ],
                _tr("Text and code"),
            ),
            Group(
                [
                    Row(
                        _tr("Notifications"),
                        lambda: toggle(preferences, "notify", _tr("Tell me")),
                        _tr("When a run waits or ends and the window is not in front."),
                        fields=("notify",),
                    ),
                    Row(
                        _tr("Icon in the tray"),
                        lambda: toggle(preferences, "tray", _tr("Show it")),
                        _tr("Runs then go on after the last window was closed; the icon brings it back."),
                        fields=("tray",),
                        words=_tr("background close"),
                    ),
                ],
                _tr("Attention"),
            ),
        ],
    )


class _Sample(CodeView):
    """A few lines of code in the colours and the size that hold now."""

    def __init__(self) -> None:
        super().__init__()
        self._show()

    def _show(self) -> None:
        self.show_code(_SAMPLE.rstrip())
        self.setFixedHeight(self.height_for(_SAMPLE_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        """Takes other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._show()


def _show_size(box: QComboBox, value: float) -> None:
    at = box.findData(value)
    if at < 0:
        box.addItem(f"{value:.0%}", value)
        at = box.count() - 1
    box.setCurrentIndex(at)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AppearancePage", text)
