"""What a new run may use, from the preferences."""

from typing import TYPE_CHECKING

from desktop_agent.execution.limits import Limits
from desktop_agent.ui.preferences import Preferences

if TYPE_CHECKING:
    from desktop_agent.agent.budget import Budget


def limits_of(preferences: Preferences) -> Limits:
    """Returns what one action may use."""
    return Limits(
        seconds=preferences.action_seconds,
        cpu_seconds=preferences.cpu_seconds or None,
        memory_mb=preferences.action_memory_mb,
        output_chars=preferences.output_chars,
        output_mb=preferences.output_mb,
        file_mb=preferences.file_mb,
        checkpoint_mb=preferences.checkpoint_mb,
        bubblewrap=preferences.bubblewrap,
    )


def budget_of(preferences: Preferences) -> "Budget":
    """Returns what a run may use as a whole."""
    # Imported with the first run: it brings the models along, for which the window need not wait.
    from desktop_agent.agent.budget import Budget

    return Budget(
        max_tokens=preferences.run_tokens or None,
        max_cost=preferences.run_cost or None,
        max_seconds=preferences.run_seconds or None,
    )
