"""Remembers who granted an import, and when."""

import datetime
from collections.abc import Iterable

from desktop_agent.store.settings import Grant
from desktop_agent.ui.preferences import PreferenceDesk, Preferences


def note_example(preferences: PreferenceDesk, imports: Iterable[str]) -> None:
    """Notes that the imports that are not granted yet come with an example task."""
    known = preferences.now.import_grants
    new = {name: Grant("example", _today()) for name in imports if name not in known}
    preferences.change(import_grants={**known, **new})


def note_grants(preferences: PreferenceDesk, now: Preferences, before: Preferences) -> None:
    """Notes a person's grant for each import that was added, and forgets those of imports that are gone."""
    if now.imports == before.imports:
        return
    known = now.import_grants
    granted = {name: known.get(name) or Grant("person", _today()) for name in now.imports}
    preferences.change(import_grants=granted)


def _today() -> str:
    return datetime.datetime.now().astimezone().date().isoformat()
