"""What the person has chosen, in a file that people can read and edit.

The file is TOML. Writing changes only what was changed: comments, order and keys that this version does not know stay
as they are.
"""

import re
import shutil
import threading
from collections.abc import MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import msgspec
import tomlkit
import tomlkit.exceptions

from desktop_agent.store.errors import SettingsBroken, StoreError
from desktop_agent.store.files import translate_os_error, write_atomically
from desktop_agent.store.paths import config_dir
from desktop_agent.store.tool_sources import McpName, McpServer

Positive = Annotated[int, msgspec.Meta(gt=0)]
Seconds = Annotated[float, msgspec.Meta(gt=0)]
Count = Annotated[int, msgspec.Meta(ge=0)]
Amount = Annotated[float, msgspec.Meta(ge=0)]
Zoom = Annotated[float, msgspec.Meta(ge=0.5, le=4)]


class ModelSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The model of new runs; the key itself is never here."""

    provider: Literal["embedded", "hugging_face", "openai_compatible", "scripted"] = "embedded"
    model_id: str = ""
    base_url: str = ""
    account: str = ""
    bill_to: str = ""


class ModelListSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Models that the person marked, and those used last; each is a provider or address and a name, with a space."""

    favourites: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()


class ToolSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The tools of new runs, and where further ones come from.

    Attributes:
        enabled: Names of tools; `mcp:NAME` for all tools of a server.
        permissions: Tools that ask before they are called, or never are; `mcp:NAME` too.
        files: Python files with tools.
        mcp: Servers that speak the Model Context Protocol, by the person's names for them.
    """

    enabled: tuple[str, ...] = ("web_search", "visit_webpage")
    permissions: dict[str, Literal["ask", "never"]] = {}
    files: tuple[str, ...] = ()
    mcp: dict[McpName, McpServer] = {}


class FileSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Files that were attached to tasks last, the latest first."""

    recent: tuple[str, ...] = ()


class Grant(msgspec.Struct, frozen=True):
    """Who let an import be used, and on which day.

    Attributes:
        by: `person` who chose it in a list, or an `example` task that a person pressed.
        on: The day, as YYYY-MM-DD; empty when it is not known.
    """

    by: Literal["person", "example"] = "person"
    on: str = ""


class ImportSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Modules that new runs may import besides the base list, and who granted them."""

    additional: tuple[str, ...] = ()
    granted: dict[str, Grant] = {}


class StandingRule(msgspec.Struct, frozen=True, kw_only=True):
    """What actions may touch without being asked about, in every run, until the person takes the rule back.

    Attributes:
        imports: Modules.
        tools: Names of tools.
        paths: Files.
        hosts: Hosts.
        on: The day on which the person said so, as YYYY-MM-DD.
    """

    imports: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    on: str = ""


class ApprovalSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Whether new runs ask before each action, and what is allowed without."""

    mode: Literal["ask", "auto"] = "ask"
    always: tuple[StandingRule, ...] = ()


class LimitSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What a run and an action may use; 0 stands for no limit where the engine knows none."""

    max_steps: Positive = 20
    run_tokens: Count = 0
    run_cost: Amount = 0.0
    run_seconds: Amount = 0.0
    action_seconds: Seconds = 30.0
    action_memory_mb: Positive = 1024
    cpu_seconds: Count = 0
    output_chars: Positive = 50_000
    output_mb: Positive = 512
    file_mb: Positive = 512
    checkpoint_mb: Positive = 1024
    bubblewrap: bool = False


class AppearanceSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How the window looks and when it makes itself noticed.

    Attributes:
        zoom: Factor of all text sizes.
        code_zoom: Factor of the size of code, on top of `zoom`.
        code_light: Colours of code in the light theme; a name of `ui.code_themes`.
        code_dark: Colours of code in the dark theme.
        language: Of the window's texts; taken at the next start.
    """

    theme: Literal["light", "dark", "system"] = "system"
    density: Literal["comfortable", "compact"] = "comfortable"
    zoom: Zoom = 1.0
    code_zoom: Zoom = 1.0
    code_light: str = "standard"
    code_dark: str = "standard"
    language: Literal["system", "en", "de", "fr", "zh"] = "system"
    notify: bool = True
    tray: bool = False
    tray_told: bool = False


class KeySettings(msgspec.Struct, frozen=True, kw_only=True):
    """Keys that the person chose.

    Attributes:
        enter_sends: Enter alone sends a task, and Shift+Enter makes a line.
        keys: For a command's id its keys, in Qt's portable writing; an empty list leaves it without one.
    """

    enter_sends: bool = False
    keys: dict[str, tuple[str, ...]] = {}


class PaletteSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What was chosen in the command palette last, the latest first."""

    recent: tuple[str, ...] = ()


class NetworkSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Where the code of new runs and the tools may go.

    Attributes:
        mode: `imports` allows every public host when an authorized import needs a network, `none` no host, `list` the
            named ones.
        hosts: The named ones, as `NetworkPolicy` reads them.
        allow_private_addresses: Let the tools that read pages go to this computer and its network.
    """

    mode: Literal["imports", "none", "list"] = "imports"
    hosts: tuple[str, ...] = ()
    allow_private_addresses: bool = False


class PrivacySettings(msgspec.Struct, frozen=True, kw_only=True):
    """What is used, kept and passed on.

    Attributes:
        use_hugging_face_login: Use the token of `hf auth login` where no account is chosen.
        keep_runs_days: 0 keeps runs until they are deleted by hand.
        telemetry_endpoint: The OpenTelemetry collector that gets every run, for example
            `http://127.0.0.1:6006/v1/traces`; empty, the default, sends nothing.
    """

    use_hugging_face_login: bool = False
    keep_runs_days: Count = 0
    telemetry_endpoint: str = ""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings, by section of the file."""

    model: ModelSettings = ModelSettings()
    models: ModelListSettings = ModelListSettings()
    tools: ToolSettings = ToolSettings()
    files: FileSettings = FileSettings()
    imports: ImportSettings = ImportSettings()
    approval: ApprovalSettings = ApprovalSettings()
    limits: LimitSettings = LimitSettings()
    appearance: AppearanceSettings = AppearanceSettings()
    shortcuts: KeySettings = KeySettings()
    palette: PaletteSettings = PaletteSettings()
    network: NetworkSettings = NetworkSettings()
    privacy: PrivacySettings = PrivacySettings()


class SettingsFile:
    """Reads and writes the settings; may be used from any thread.

    Attributes:
        path: The file.
        set_aside: Where the last broken file was moved before a new one was written, or None.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Names the file without touching it; by default `settings.toml` in the configuration folder."""
        self.path = path or config_dir() / "settings.toml"
        self.set_aside: Path | None = None
        self._lock = threading.Lock()
        self._known = Settings()

    def load(self) -> Settings:
        """Returns the settings; those that the file does not name have their defaults.

        Raises:
            SettingsBroken: The file is no TOML or a value is wrong; the message names the line.
            StoreError: The file cannot be read.
        """
        with self._lock:
            text = self._read()
            self._known = _settings_in(_parse(text, self.path), text, self.path)
            return self._known

    def save(self, settings: Settings) -> None:
        """Writes what differs from what was loaded or saved last.

        A file that is broken is set aside first, whole, under the name in `set_aside`.

        Raises:
            StoreError: The file cannot be written; the old one is untouched.
        """
        with self._lock:
            text = self._read()
            try:
                document = _parse(text, self.path)
                _settings_in(document, text, self.path)
                before = self._known
            except SettingsBroken:
                self.set_aside = self._copy_aside()
                document, before = tomlkit.document(), Settings()
            _change(document, _plain(before), _plain(settings))
            changed = tomlkit.dumps(document)  # pyright: ignore[reportUnknownMemberType]
            if changed != text:
                write_atomically(self.path, changed.encode())
            self._known = settings

    def _read(self) -> str:
        try:
            return self.path.read_bytes().decode()
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise _broken(self.path, line, "this is not text") from error
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def _copy_aside(self) -> Path:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        target = self.path.with_name(f"{self.path.stem}.broken-{stamp}{self.path.suffix}")
        try:
            shutil.copy2(self.path, target)
        except OSError as error:
            raise translate_os_error(error, target) from error
        return target


def _parse(text: str, path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except tomlkit.exceptions.ParseError as error:
        reason = str(error).partition(" at line ")[0]
        raise _broken(path, error.line, f"this is no TOML: {reason[:1].lower()}{reason[1:]}") from error
    except tomlkit.exceptions.TOMLKitError as error:
        raise _broken(path, None, f"this is no TOML: {error}") from error


def _settings_in(document: tomlkit.TOMLDocument, text: str, path: Path) -> Settings:
    try:
        return msgspec.convert(document.unwrap(), Settings)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$.")
        names = where.removesuffix("`").partition("[")[0].split(".")
        wrong = f"{what[:1].lower()}{what[1:]} for {'.'.join(names)}" if where else what
        raise _broken(path, _line_of(text, names), wrong) from error


def _broken(path: Path, line: int | None, reason: str) -> SettingsBroken:
    place = f"line {line} of {path}" if line else str(path)
    return SettingsBroken(
        f"The settings cannot be read: {reason} ({place}).",
        advice="Correct that line. Until then the defaults hold; the next change of a setting sets this file aside.",
        line=line,
    )


def _line_of(text: str, names: list[str]) -> int | None:
    """Returns the line in which a setting stands, as far as a look at the text tells."""
    section = ""
    found: int | None = None
    for number, line in enumerate(text.splitlines(), 1):
        heading = re.match(r"\s*\[\s*([\w-]+)\s*\]", line)
        if heading:
            section = heading.group(1)
            if section == names[0]:
                found = number
        elif names and re.match(rf"\s*\"?{re.escape(names[-1])}\"?\s*=", line):
            if len(names) == 1 and not section:
                return number
            if section == names[0]:
                return number
        elif len(names) > 1 and re.match(rf"\s*{re.escape(names[0])}\s*[.=]", line) and names[-1] in line:
            return number
    return found


def _plain(settings: Settings) -> dict[str, dict[str, Any]]:
    # Tuples become lists, as TOML has them.
    return msgspec.convert(msgspec.to_builtins(settings), dict[str, dict[str, Any]])


def _change(
    document: tomlkit.TOMLDocument, before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]
) -> None:
    for section, values in after.items():
        if values != before[section]:
            if section not in document:
                document[section] = tomlkit.table()
            _change_table(cast("MutableMapping[str, Any]", document[section]), before[section], values)


def _change_table(table: MutableMapping[str, Any], before: dict[str, Any], after: dict[str, Any]) -> None:
    for name, value in after.items():
        if name in before and before[name] == value:
            continue
        there = table.get(name)
        if isinstance(value, dict) and isinstance(there, MutableMapping):
            # A table in a table keeps its comments too, and the keys that this version does not know.
            inner: dict[str, Any] = before.get(name) or {}
            _change_table(cast("MutableMapping[str, Any]", there), inner, cast("dict[str, Any]", value))
        else:
            table[name] = value
    for name in before:
        if name not in after:
            table.pop(name, None)


def load_or_default(file: SettingsFile) -> tuple[Settings, StoreError | None]:
    """Returns the settings, or the defaults with why the file could not be read: the program starts anyway."""
    try:
        return file.load(), None
    except StoreError as error:
        return Settings(), error
