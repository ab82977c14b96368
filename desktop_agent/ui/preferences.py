"""What the window remembers between two starts, besides its geometry."""

from collections.abc import Callable
from typing import Literal, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_agent.models.choice import ModelChoice


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """The person's choices.

    Attributes:
        theme: Appearance.
        zoom: Factor of all text sizes.
        approval: Whether new runs ask before each action.
        max_steps: Step limit of new runs.
        tools: Tools of new runs.
        imports: Imports of new runs besides the base list.
        model: Model of new runs.
        action_seconds: Longest time of one action.
        action_memory_mb: Most memory of one action.
        notify: Tell through the desktop when a run waits or ends while the window is not in front.
    """

    theme: Literal["light", "dark", "system"] = "system"
    zoom: float = 1.0
    approval: Literal["ask", "auto"] = "ask"
    max_steps: int = 20
    tools: tuple[str, ...] = ("web_search", "visit_webpage")
    imports: tuple[str, ...] = ()
    model: ModelChoice = ModelChoice()
    action_seconds: float = 30.0
    action_memory_mb: int = 1024
    notify: bool = True


class Keeper(Protocol):
    """Stores preferences; called in a helper thread."""

    def load(self) -> Preferences: ...
    def save(self, preferences: Preferences) -> None: ...


class PreferenceDesk(QObject):
    """The present preferences; changes apply at once and are stored beside.

    Signals:
        changed: The new `Preferences` and those before.
    """

    changed = Signal(object, object)

    def __init__(self, start: Preferences, save: Callable[[Preferences], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = start
        self._save = save

    @property
    def now(self) -> Preferences:
        """The preferences."""
        return self._now

    def change(self, **fields: object) -> None:
        """Changes some of them."""
        before, after = self._now, msgspec.structs.replace(self._now, **fields)
        if after != before:
            self._now = after
            self._save(after)
            self.changed.emit(after, before)
