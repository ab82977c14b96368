"""Tokens and keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import button, toggle
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    there = context.services.accounts is not None

    def accounts() -> QWidget:
        made = button(_tr("Accounts…"), context.open_accounts)
        made.setEnabled(there)
        return made

    return Page(
        "accounts",
        _tr("Accounts"),
        [
            Group(
                [
                    Row(
                        _tr("Tokens and keys"),
                        accounts,
                        _tr(
                            "Kept in the system's keyring, in an encrypted file or for one session; never in settings."
                        ),
                        words=_tr("password secret API key keyring"),
                    ),
                    Row(
                        _tr("Login of the Hugging Face tools"),
                        lambda: toggle(context.preferences, "use_hugging_face_login", _tr("Use it")),
                        _tr("The token of “hf auth login” is used where no account is chosen."),
                        fields=("use_hugging_face_login",),
                    ),
                ]
            )
        ],
        _tr("A token goes to its own provider's address and to no other; the interpreter never sees it."),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountsPage", text)
