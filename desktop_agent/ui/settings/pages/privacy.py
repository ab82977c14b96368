"""What is passed on, which is nothing unless the person says so."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import button, line
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences

    def recent() -> QWidget:
        return button(_tr("Forget them"), lambda: preferences.change(recent_files=(), recent_commands=()))

    return Page(
        "privacy",
        _tr("Privacy"),
        [
            Group(
                [
                    Row(
                        _tr("Collector for traces"),
                        lambda: line(
                            preferences,
                            "telemetry_endpoint",
                            placeholder="http://127.0.0.1:6006/v1/traces",
                            right=is_address,
                        ),
                        _tr(
                            "An OpenTelemetry collector of your own, which gets every run: task, prompts, code and "
                            "outputs, without your tokens. Empty sends nothing. Needs the extra “telemetry”."
                        ),
                        fields=("telemetry_endpoint",),
                        words=_tr("telemetry OpenTelemetry Phoenix Langfuse"),
                        wide=True,
                    )
                ]
            ),
            Group(
                [
                    Row(
                        _tr("Recent files and commands"),
                        recent,
                        _tr("Names of files that were attached and commands that were chosen last."),
                        words=_tr("history"),
                    )
                ]
            ),
        ],
        _tr(
            "The only addresses contacted are the model's, the tools' and those that the agent's code was allowed. "
            "Nothing is sent anywhere else, and runs stay on this computer until you delete them, under Data."
        ),
    )


def is_address(text: str) -> bool:
    """Returns whether a text is empty or the address of a server."""
    if not text:
        return True
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrivacyPage", text)
