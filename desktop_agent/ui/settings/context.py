"""What the pages of the settings may ask for."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_agent.ui.actions import Commands
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.services import Services
from desktop_agent.ui.tasks import Tasks


@dataclass(frozen=True)
class SettingsContext:
    """What the pages are made with.

    Attributes:
        preferences: The person's choices.
        services: The rest of the program.
        commands: What can be given keys.
        tasks: Runs what takes time.
        open_models: Opens all models.
        open_accounts: Opens the accounts.
        history_changed: Told when runs were deleted or added.
    """

    preferences: PreferenceDesk
    services: Services
    commands: Commands
    tasks: Tasks
    open_models: Callable[[], object]
    open_accounts: Callable[[], object]
    history_changed: Callable[[], object]
