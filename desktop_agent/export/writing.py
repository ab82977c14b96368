"""Writes a run to a file; the file's ending says in which form."""

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from desktop_agent.agent.events import AnyEvent, decode_event, encode_event
from desktop_agent.export import html, json, markdown, notebook, script
from desktop_agent.export.document import read_run
from desktop_agent.export.errors import UnknownFormat
from desktop_agent.store.files import write_atomically
from desktop_agent.store.redaction import Redactor, shared_redactor


class Format(msgspec.Struct, frozen=True):
    """A form in which a run can be written.

    Attributes:
        ending: The file's ending, with the dot.
        name: Its name for people.
        render: Makes the text.
    """

    ending: str
    name: str
    render: Callable[[Iterable[AnyEvent]], str]


RUN_FILE = ".agentrun"
"""The ending of files that the window opens by double-click; inside they are the JSON of `.json`."""

FORMATS: tuple[Format, ...] = (
    Format(RUN_FILE, "Run, to open again", json.render),
    Format(".md", "Markdown", lambda events: markdown.render(read_run(events))),
    Format(".html", "Web page", lambda events: html.render(read_run(events))),
    Format(".ipynb", "Jupyter notebook", lambda events: notebook.render(read_run(events))),
    Format(".json", "JSON events", json.render),
    Format(".py", "Python script", lambda events: script.render(read_run(events))),
)
_ENDINGS = {**{one.ending: one for one in FORMATS}, ".markdown": FORMATS[1], ".htm": FORMATS[2]}


def render_run(events: Iterable[AnyEvent], ending: str, *, redactor: Redactor | None = None) -> str:
    """Returns a run in the form that a file's ending names, without secrets.

    Raises:
        UnknownFormat: The ending names none.
    """
    chosen = _ENDINGS.get(ending.lower())
    if chosen is None:
        raise UnknownFormat(
            f"A run cannot be written as '{ending}'." if ending else "The file's name has no ending.",
            advice=f"Choose one of: {', '.join(one.ending for one in FORMATS)}.",
        )
    redactor = redactor or shared_redactor()
    # The events first, since a secret that was escaped for a format looks different; then what rendering put together.
    return redactor.redact(chosen.render([_clean(event, redactor) for event in events]))


def _clean(event: AnyEvent, redactor: Redactor) -> AnyEvent:
    line = encode_event(event)
    clean = redactor.redact_bytes(line)
    return event if clean is line else decode_event(clean)


def export_run(events: Iterable[AnyEvent], target: Path, *, redactor: Redactor | None = None) -> None:
    """Writes a run to a file; the old file stays whole when that fails.

    Raises:
        UnknownFormat: The file's ending names no format.
        StoreError: The file cannot be written.
    """
    text = render_run(events, target.suffix, redactor=redactor)
    write_atomically(target, text.encode("utf-8", "replace"), private=False)
