"""What the window remembers between two starts, besides its geometry."""

from collections.abc import Callable
from typing import Any, Final, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_agent.models.choice import ModelChoice
from desktop_agent.store.settings import Grant, ModelSettings, Settings, StandingRule
from desktop_agent.store.tool_sources import McpServer


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """The person's choices.

    Attributes:
        theme: Appearance.
        density: How much room there is around things.
        zoom: Factor of all text sizes.
        code_zoom: Factor of the size of code, on top of `zoom`.
        code_light: Colours of code in the light theme.
        code_dark: Colours of code in the dark theme.
        language: Language of the window; taken at the next start.
        enter_sends: Enter alone sends a task.
        shortcuts: Keys of commands by id, where they are not the usual ones.
        recent_commands: What was chosen in the palette last, the latest first.
        approval: Whether new runs ask before each action.
        standing_rules: What actions may touch without being asked about.
        max_steps: Step limit of new runs.
        tools: Tools of new runs.
        tool_permissions: Tools whose calls ask first (`ask`) or are refused (`never`).
        tool_files: Python files with tools; read at the next start.
        mcp_servers: Servers with tools, by the person's names for them.
        imports: Imports of new runs besides the base list.
        import_grants: Who granted those imports.
        network: Which hosts the code of new runs may reach: what its `imports` imply, `none`, or a `list`.
        hosts: That list.
        private_addresses: Tools may go to this computer and its network; taken at the next start.
        model: Model of new runs.
        favourite_models: Models that the person marked, as `ui.models.remembered` writes them.
        recent_models: Models of providers that were used last, the latest first.
        run_tokens: Most tokens of a run; 0 for no cap.
        run_cost: Most US dollars of a run; 0 for no cap.
        run_seconds: Longest time of a run; 0 for no cap.
        action_seconds: Longest time of one action.
        action_memory_mb: Most memory of one action.
        cpu_seconds: Most processor time of a session; 0 for no limit.
        output_chars: Printed characters that the model and the card see.
        output_mb: Printed megabytes that are kept.
        file_mb: Largest file that actions write.
        checkpoint_mb: Memory for the states before earlier actions.
        bubblewrap: Put the worker into namespaces of its own too.
        recent_files: Files that were attached last, the latest first.
        notify: Tell through the desktop when a run waits or ends while the window is not in front.
        tray: Show an icon in the tray, and go on there when the last window is closed.
        tray_told: The person was told of that.
        use_hugging_face_login: Use the token of `hf auth login` where no account is chosen.
        telemetry_endpoint: The collector that gets every run; empty for none.
    """

    theme: Literal["light", "dark", "system"] = "system"
    density: Literal["comfortable", "compact"] = "comfortable"
    zoom: float = 1.0
    code_zoom: float = 1.0
    code_light: str = "standard"
    code_dark: str = "standard"
    language: Literal["system", "en", "de", "fr", "zh"] = "system"
    enter_sends: bool = False
    shortcuts: dict[str, tuple[str, ...]] = {}
    recent_commands: tuple[str, ...] = ()
    approval: Literal["ask", "auto"] = "ask"
    standing_rules: tuple[StandingRule, ...] = ()
    max_steps: int = 20
    tools: tuple[str, ...] = ("web_search", "visit_webpage")
    tool_permissions: dict[str, Literal["ask", "never"]] = {}
    tool_files: tuple[str, ...] = ()
    mcp_servers: dict[str, McpServer] = {}
    imports: tuple[str, ...] = ()
    import_grants: dict[str, Grant] = {}
    network: Literal["imports", "none", "list"] = "imports"
    hosts: tuple[str, ...] = ()
    private_addresses: bool = False
    model: ModelChoice = ModelChoice()
    favourite_models: tuple[str, ...] = ()
    recent_models: tuple[str, ...] = ()
    recent_files: tuple[str, ...] = ()
    run_tokens: int = 0
    run_cost: float = 0.0
    run_seconds: float = 0.0
    action_seconds: float = 30.0
    action_memory_mb: int = 1024
    cpu_seconds: int = 0
    output_chars: int = 50_000
    output_mb: int = 512
    file_mb: int = 512
    checkpoint_mb: int = 1024
    bubblewrap: bool = False
    notify: bool = True
    tray: bool = False
    tray_told: bool = False
    use_hugging_face_login: bool = False
    telemetry_endpoint: str = ""


_PLACES: Final = {
    "theme": "appearance",
    "density": "appearance",
    "zoom": "appearance",
    "code_zoom": "appearance",
    "code_light": "appearance",
    "code_dark": "appearance",
    "language": "appearance",
    "notify": "appearance",
    "tray": "appearance",
    "tray_told": "appearance",
    "enter_sends": "shortcuts",
    "shortcuts": "shortcuts.keys",
    "recent_commands": "palette.recent",
    "approval": "approval.mode",
    "standing_rules": "approval.always",
    "max_steps": "limits",
    "run_tokens": "limits",
    "run_cost": "limits",
    "run_seconds": "limits",
    "action_seconds": "limits",
    "action_memory_mb": "limits",
    "cpu_seconds": "limits",
    "output_chars": "limits",
    "output_mb": "limits",
    "file_mb": "limits",
    "checkpoint_mb": "limits",
    "bubblewrap": "limits",
    "tools": "tools.enabled",
    "tool_permissions": "tools.permissions",
    "tool_files": "tools.files",
    "mcp_servers": "tools.mcp",
    "imports": "imports.additional",
    "import_grants": "imports.granted",
    "network": "network.mode",
    "hosts": "network",
    "private_addresses": "network.allow_private_addresses",
    "favourite_models": "models.favourites",
    "recent_models": "models.recent",
    "recent_files": "files.recent",
    "use_hugging_face_login": "privacy",
    "telemetry_endpoint": "privacy",
}
"""Where each preference stands in the settings file: its section, and its name there where that is another one."""


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
    fields = {field: getattr(getattr(settings, section), name) for field, section, name in _places()}
    return Preferences(model=ModelChoice(**msgspec.structs.asdict(settings.model)), **fields)


def settings_with(settings: Settings, preferences: Preferences) -> Settings:
    """Returns the settings with the window's part replaced; the rest stays as it was."""
    replace = msgspec.structs.replace
    changes: dict[str, dict[str, Any]] = {}
    for field, section, name in _places():
        changes.setdefault(section, {})[name] = getattr(preferences, field)
    sections = {section: replace(getattr(settings, section), **fields) for section, fields in changes.items()}
    return replace(settings, model=ModelSettings(**msgspec.structs.asdict(preferences.model)), **sections)


def _places() -> list[tuple[str, str, str]]:
    places: list[tuple[str, str, str]] = []
    for field, place in _PLACES.items():
        section, _, name = place.partition(".")
        places.append((field, section, name or field))
    return places
