"""All pages of the settings, in their order."""

from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.pages import (
    accounts,
    appearance,
    approval,
    data,
    imports,
    limits,
    models,
    network,
    privacy,
    shortcuts,
    tools,
)
from desktop_agent.ui.settings.rows import Page


def pages(context: SettingsContext) -> list[Page]:
    """Returns the pages; no control is made."""
    return [
        models.page(context),
        accounts.page(context),
        tools.page(context),
        imports.page(context),
        network.page(context),
        limits.page(context),
        approval.page(context),
        appearance.page(context),
        shortcuts.page(context),
        privacy.page(context),
        data.page(context),
    ]
