"""Reads an exported run back into the history: a file that somebody sent, or one's own from another computer."""

import re
import time
import uuid
from pathlib import Path

import msgspec

from desktop_agent.agent.events import (
    AnyEvent,
    RunStarted,
    StepFinished,
    decode_event,
    encode_event,
)
from desktop_agent.export.document import read_run
from desktop_agent.export.json import FORMAT, VERSION, RunFile
from desktop_agent.store.errors import RunFileInvalid
from desktop_agent.store.files import translate_os_error
from desktop_agent.store.records import RunRecord, RunState
from desktop_agent.store.runs import RunStore

_LARGEST = 512 * 1024 * 1024
_BEGINNING = re.compile(rb'\s*\{\s*("format"\s*:\s*"' + FORMAT.encode() + rb'"|"event"\s*:)')


def begins_like_a_run(path: Path) -> bool:
    """Whether a file begins as an exported run does; a file that cannot be read does not."""
    try:
        with path.open("rb") as file:
            return _BEGINNING.match(file.read(1024)) is not None
    except OSError:
        return False


def read_run_file(path: Path) -> list[AnyEvent]:
    """Returns the events of an exported run, or of a file with one event a line, as `run --json` prints them.

    Raises:
        RunFileInvalid: It is not such a file, or a newer version wrote it.
        StoreError: It cannot be read.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise RunFileInvalid(f"{path} is too large to be a run.")
        data = path.read_bytes()
    except OSError as error:
        raise translate_os_error(error, path) from error
    try:
        events = [decode_event(bytes(line)) for line in _lines(data, path)]
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RunFileInvalid(f"{path} is no exported run: {error}.") from error
    if not events or not isinstance(events[0], RunStarted):
        raise RunFileInvalid(f"{path} is no exported run: it does not begin with the start of one.")
    return events


def import_run(path: Path, store: RunStore) -> str:
    """Adds an exported run to the history under an id of its own, and returns that.

    Raises:
        RunFileInvalid: The file is not an exported run.
        StoreError: The file cannot be read or the history not written.
    """
    events = read_run_file(path)
    run_id = uuid.uuid4().hex
    store.add_run(_record(events, run_id)).result()
    written = None
    for seq, event in enumerate(events):
        copied = msgspec.structs.replace(event, run_id=run_id, seq=seq)
        tag = str(type(event).__struct_config__.tag)
        written = store.append(run_id, seq, tag, event.at, encode_event(copied), durable=seq == len(events) - 1)
    if written is not None:
        written.result()
    return run_id


def _lines(data: bytes, path: Path) -> list[msgspec.Raw] | list[bytes]:
    if data.lstrip()[:1] == b"{" and b"\n" in data and data.lstrip().startswith(b'{"event"'):
        return [line for line in data.splitlines() if line.strip()]
    file = msgspec.json.decode(data, type=RunFile)
    if file.format != FORMAT:
        raise RunFileInvalid(f"{path} is no exported run.")
    if file.version > VERSION:
        raise RunFileInvalid(
            f"{path} was written by a newer version of Desktop Agent.", advice="Update this one to open it."
        )
    return file.events


def _record(events: list[AnyEvent], run_id: str) -> RunRecord:
    document = read_run(events)
    state: RunState = "interrupted" if document.state == "unfinished" else document.state
    return RunRecord(
        run_id=run_id,
        title=document.heading,
        task=document.task,
        model=document.model,
        provider=document.provider,
        state=state,
        created_at=document.started_at or time.time(),
        ended_at=events[-1].at,
        steps=sum(isinstance(event, StepFinished) for event in events),
        seconds=document.seconds,
        tokens_in=document.tokens.input,
        tokens_out=document.tokens.output,
        answer_text=document.answer.text if document.answer else "",
    )
