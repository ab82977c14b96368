"""Whether actions wait for a person's yes, and what was allowed for good."""

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import choice
from desktop_agent.ui.settings.rows import Group, Page, Row
from desktop_agent.ui.settings.standing_list import StandingList


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences
    modes = {"ask": _tr("Ask before running"), "auto": _tr("Run without asking")}
    return Page(
        "approval",
        _tr("Approval"),
        [
            Group(
                [
                    Row(
                        _tr("New runs"),
                        lambda: choice(preferences, "approval", modes),
                        _tr(
                            "Whether each action waits until you have read it and pressed Run. Without asking it runs "
                            "at once, inside the same isolation."
                        ),
                        fields=("approval",),
                        words=_tr("confirm yes mode"),
                    )
                ]
            ),
            Group(
                [
                    Row(
                        _tr("Always allowed"),
                        lambda: StandingList(preferences),
                        _tr(
                            "Given with the answer “Always” to a waiting action. An action runs unasked when one rule "
                            "covers all that it touches; what goes beyond is asked about. What an action touches is a "
                            "static guess; the isolation holds in any case."
                        ),
                        words=_tr("standing rules"),
                        wide=True,
                    )
                ],
                _tr("Rules for every run"),
            ),
        ],
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ApprovalPage", text)
