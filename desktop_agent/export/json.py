"""A run as JSON: its events, letter for letter, in an object that says what they are. It can be read back."""

from collections.abc import Iterable

import msgspec

from desktop_agent.agent.events import AnyEvent, encode_event

FORMAT = "desktop-agent run"
VERSION = 1


class RunFile(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the file."""

    format: str = FORMAT
    version: int = VERSION
    events: list[msgspec.Raw] = []


def render(events: Iterable[AnyEvent]) -> str:
    """Returns the run as JSON, one event a line."""
    lines = ",\n".join(encode_event(event).decode() for event in events)
    return f'{{"format": "{FORMAT}", "version": {VERSION}, "events": [\n{lines}\n]}}\n'
