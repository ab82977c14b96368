"""Tasks that a person saved to use again, in a TOML file that people can read and edit."""

import re
import threading
from collections.abc import Sequence
from pathlib import Path

import msgspec
import tomlkit
import tomlkit.exceptions

from desktop_agent.store.errors import SettingsBroken
from desktop_agent.store.files import translate_os_error, write_atomically
from desktop_agent.store.paths import config_dir

_PLACEHOLDER = re.compile(r"\{[^\W\d][\w \-]{0,40}\}")
_HEAD = "# Tasks to use again. {words in braces} are filled in when a task is used.\n\n"


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A saved task.

    Attributes:
        name: What it is called; no two have the same name.
        task: Its text; `{words in braces}` are filled in when it is used.
    """

    name: str
    task: str


class _Content(msgspec.Struct, frozen=True, kw_only=True):
    template: tuple[Template, ...] = ()


class TemplateFile:
    """Reads and writes the saved tasks; may be used from any thread.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Names the file without touching it; by default `templates.toml` in the configuration folder."""
        self.path = path or config_dir() / "templates.toml"
        self._lock = threading.Lock()

    def load(self) -> list[Template]:
        """Returns the saved tasks in their order; a name that comes twice keeps its first task.

        Raises:
            SettingsBroken: The file is not what it should be.
            StoreError: It cannot be read.
        """
        with self._lock:
            try:
                text = self.path.read_text("utf-8")
            except FileNotFoundError:
                return []
            except UnicodeDecodeError as error:
                raise self._broken("this is not text") from error
            except OSError as error:
                raise translate_os_error(error, self.path) from error
        try:
            found = msgspec.convert(tomlkit.parse(text).unwrap(), _Content).template
        except tomlkit.exceptions.TOMLKitError as error:
            raise self._broken(f"this is no TOML: {error}") from error
        except msgspec.ValidationError as error:
            raise self._broken(str(error)) from error
        return list({template.name: template for template in reversed(found)}.values())[::-1]

    def save(self, templates: Sequence[Template]) -> None:
        """Writes these tasks and no others.

        Raises:
            StoreError: The file cannot be written; the old one is untouched.
        """
        document = tomlkit.document()
        tables = tomlkit.aot()
        for template in templates:
            table = tomlkit.table()
            table["name"] = template.name
            table["task"] = tomlkit.string(template.task, multiline="\n" in template.task)
            tables.append(table)  # pyright: ignore[reportUnknownMemberType]
        document["template"] = tables
        text = tomlkit.dumps(document) if templates else ""  # pyright: ignore[reportUnknownMemberType]
        with self._lock:
            write_atomically(self.path, (_HEAD + text).encode())

    def _broken(self, reason: str) -> SettingsBroken:
        return SettingsBroken(
            f"The saved tasks cannot be read: {reason} ({self.path}).",
            advice="Correct the file, or move it away to begin anew.",
            line=None,
        )


def placeholders(task: str) -> list[tuple[int, int]]:
    """Returns where words in braces begin and end."""
    return [found.span() for found in _PLACEHOLDER.finditer(task)]
