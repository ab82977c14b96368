"""Models that the settings remember: favourites, and those used last.

Each is one line of text, `<place> <name>`, so that the settings file stays readable: the place is `hugging_face` or a
server's address, neither of which has a space.
"""

from collections.abc import Sequence
from typing import Final

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.preferences import PreferenceDesk, Preferences

MOST_RECENT: Final = 12
_HUB: Final = "hugging_face"


def place_of(choice: ModelChoice) -> str:
    """Returns the place of a model: the Hub, or a server's address; empty for those that no provider lists."""
    match choice.provider:
        case "hugging_face":
            return _HUB
        case "openai_compatible":
            return choice.base_url.rstrip("/")
        case _:
            return ""


def written(choice: ModelChoice) -> str:
    """Returns the line for a model of a provider; empty for those that no provider lists."""
    place = place_of(choice)
    return f"{place} {choice.model_id}" if place and choice.model_id else ""


def read(line: str) -> ModelChoice | None:
    """Returns the model of a line, or None when it is none: a person may have edited the file."""
    place, _, name = line.partition(" ")
    if not name:
        return None
    if place == _HUB:
        return ModelChoice(provider="hugging_face", model_id=name)
    if place.startswith(("http://", "https://")):
        return ModelChoice(provider="openai_compatible", model_id=name, base_url=place)
    return None


def with_latest(recent: Sequence[str], line: str) -> tuple[str, ...]:
    """Returns the lines with one of them moved or put to the front."""
    return (line, *(other for other in recent if other != line))[:MOST_RECENT]


def note_use(preferences: PreferenceDesk, now: Preferences, before: Preferences) -> None:
    """Puts the model of new runs to the front of those used last, when it became another one."""
    line = written(now.model)
    if line and now.model != before.model:
        preferences.change(recent_models=with_latest(now.recent_models, line))


def toggled(favourites: Sequence[str], line: str) -> tuple[str, ...]:
    """Returns the lines without one of them, or with it at the end if it was not there."""
    if line in favourites:
        return tuple(other for other in favourites if other != line)
    return (*favourites, line)
