"""What the window remembers between two starts, besides its geometry."""

from collections.abc import Callable
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_agent.models.choice import ModelChoice
from desktop_agent.store.settings import ModelSettings, Settings


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
        favourite_models: Models that the person marked, as `ui.models.remembered` writes them.
        recent_models: Models of providers that were used last, the latest first.
        action_seconds: Longest time of one action.
        action_memory_mb: Most memory of one action.
        recent_files: Files that were attached last, the latest first.
        use_hugging_face_login: Use the token of `hf auth login` where no account is chosen.
        notify: Tell through the desktop when a run waits or ends while the window is not in front.
    """

    theme: Literal["light", "dark", "system"] = "system"
    zoom: float = 1.0
    approval: Literal["ask", "auto"] = "ask"
    max_steps: int = 20
    tools: tuple[str, ...] = ("web_search", "visit_webpage")
    imports: tuple[str, ...] = ()
    model: ModelChoice = ModelChoice()
    favourite_models: tuple[str, ...] = ()
    recent_models: tuple[str, ...] = ()
    recent_files: tuple[str, ...] = ()
    action_seconds: float = 30.0
    action_memory_mb: int = 1024
    use_hugging_face_login: bool = False
    notify: bool = True


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


def preferences_from(settings: Settings) -> Preferences:
    """Returns what the window needs of the settings file."""
    return Preferences(
        theme=settings.appearance.theme,
        zoom=settings.appearance.zoom,
        notify=settings.appearance.notify,
        use_hugging_face_login=settings.privacy.use_hugging_face_login,
        approval=settings.approval.mode,
        max_steps=settings.limits.max_steps,
        action_seconds=settings.limits.action_seconds,
        action_memory_mb=settings.limits.action_memory_mb,
        tools=settings.tools.enabled,
        imports=settings.imports.additional,
        model=ModelChoice(**msgspec.structs.asdict(settings.model)),
        favourite_models=settings.models.favourites,
        recent_models=settings.models.recent,
        recent_files=settings.files.recent,
    )


def settings_with(settings: Settings, preferences: Preferences) -> Settings:
    """Returns the settings with the window's part replaced; the rest stays as it was."""
    replace = msgspec.structs.replace
    return replace(
        settings,
        appearance=replace(
            settings.appearance, theme=preferences.theme, zoom=preferences.zoom, notify=preferences.notify
        ),
        approval=replace(settings.approval, mode=preferences.approval),
        limits=replace(
            settings.limits,
            max_steps=preferences.max_steps,
            action_seconds=preferences.action_seconds,
            action_memory_mb=preferences.action_memory_mb,
        ),
        tools=replace(settings.tools, enabled=preferences.tools),
        imports=replace(settings.imports, additional=preferences.imports),
        model=ModelSettings(**msgspec.structs.asdict(preferences.model)),
        files=replace(settings.files, recent=preferences.recent_files),
        privacy=replace(settings.privacy, use_hugging_face_login=preferences.use_hugging_face_login),
        models=replace(settings.models, favourites=preferences.favourite_models, recent=preferences.recent_models),
    )
