"""Which keys do what."""

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import toggle
from desktop_agent.ui.settings.key_list import KeyList
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences
    titles = " ".join(command.title for command in context.commands.all())
    return Page(
        "shortcuts",
        _tr("Shortcuts"),
        [
            Group(
                [
                    Row(
                        _tr("Enter in the task box"),
                        lambda: toggle(preferences, "enter_sends", _tr("Enter sends")),
                        _tr("Shift+Enter then makes a line. Never while an input method composes a word."),
                        fields=("enter_sends",),
                        words=_tr("return send"),
                    ),
                    Row(
                        _tr("Keys of the commands"),
                        lambda: KeyList(context.commands, preferences),
                        fields=("shortcuts",),
                        words=f"{_tr('keyboard hotkeys')} {titles}",
                        wide=True,
                    ),
                ]
            )
        ],
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutsPage", text)
