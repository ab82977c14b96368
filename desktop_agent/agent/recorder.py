"""Where a run's events are numbered, journaled and handed out, in one order for everybody.

An event is given to the journal before anybody sees it, and a durable one is on disk before anybody sees it. Secrets
are taken out before either. Pieces of text are merged for a moment, so that a fast model or a flood of output drowns
neither the store nor whoever shows it.
"""

import asyncio
import time
import uuid
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from typing import Any, Protocol, TypeVar, cast

import msgspec

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    CodeReady,
    Event,
    ModelRetry,
    Notice,
    OutputDelta,
    PlanReady,
    QuestionAsked,
    RunCancelled,
    RunFailed,
    RunFinished,
    StepFinished,
    StepStarted,
)
from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.redaction import RedactingStream, shared_redactor

MERGE_SECONDS = 0.03
FLOOD_CHARACTERS = 16_384

E = TypeVar("E", bound=Event)
_LAST = (RunFinished, RunFailed, RunCancelled)
_TEXT_IS_OVER = frozenset({StepStarted, CodeReady, ModelRetry, ApprovalAsked, QuestionAsked, StepFinished, *_LAST})
"""Nothing of a text that went on before belongs together with what comes after these."""

_SHORTEST_SECRET = 7

_Key = tuple[type[Event], int | None, str]


Watcher = Callable[[AnyEvent], None]


class Journal(Protocol):
    """What keeps the events of a run."""

    def append(self, event: AnyEvent, *, durable: bool) -> Awaitable[object] | None:
        """Takes the next event; for a durable one, what it returns is done when the event is on disk."""
        ...


class Recorder:
    """Numbers the events of one run and hands them out in order. Used on one event loop."""

    def __init__(self, run_id: str, journal: Journal | None = None, *, first_seq: int = 0) -> None:
        self.run_id = run_id
        self._journal = journal
        self._seq = first_seq
        self._ready: deque[tuple[AnyEvent, Awaitable[object] | None]] = deque()
        self._wake = asyncio.Event()
        self._closed = False
        self._streams: dict[_Key, RedactingStream] = {}
        self._pending: _Key | None = None
        self._text: list[str] = []
        self._text_size = 0
        self._left_out = 0
        self._last_flush = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._watchers: list[Watcher] = []

    def add_watcher(self, watcher: Watcher) -> None:
        """Has every event from here on shown to a function too, once the journal has it.

        A watcher that raises is shown no more events, and a notice says so.
        """
        self._watchers.append(watcher)

    def emit(self, kind: type[E], /, *, step: int | None = None, **fields: Any) -> E:
        """Records an event and returns it; it is shown to nobody before the journal has it."""
        self._end_text(kind, fields)
        return self._record(kind, step=step, durable=False, fields=fields)[0]

    async def emit_durable(self, kind: type[E], /, *, step: int | None = None, **fields: Any) -> E:
        """Records an event and waits until it is on disk.

        Raises:
            StoreError: It could not be written.
        """
        self._end_text(kind, fields)
        event, written = self._record(kind, step=step, durable=True, fields=fields)
        if written is not None:
            await written
        return event

    def delta(self, kind: type[Event], text: str, *, step: int | None = None, part: str = "") -> None:
        """Records a piece of text, merged with its neighbours of the same kind.

        What may be the beginning of a secret waits for the next piece, or for the end of the text.
        """
        key = (kind, step, part)
        if key not in self._streams:
            # Of a reply only one part goes on at a time, so what waits of another one is whole.
            self._finish_streams(kind)
            self._streams[key] = shared_redactor().stream()
        self._merge(key, self._streams[key].feed(text))

    def _end_text(self, kind: type[Event], fields: dict[str, Any]) -> None:
        if kind in _TEXT_IS_OVER or (kind is PlanReady and not fields.get("edited")):
            self._finish_streams()
        self.flush()

    def _finish_streams(self, kind: type[Event] | None = None) -> None:
        for key in [key for key in self._streams if kind is None or key[0] is kind]:
            self._merge(key, self._streams.pop(key).finish())

    def _merge(self, key: _Key, text: str) -> None:
        if not text:
            return
        if self._pending != key:
            self.flush()
            self._pending = key
        if key[0] is OutputDelta and self._text_size + len(text) > FLOOD_CHARACTERS:
            room = max(0, FLOOD_CHARACTERS - self._text_size)
            self._left_out += len(text) - room
            text = text[:room]
        self._text.append(text)
        self._text_size += len(text)
        now = time.monotonic()
        if now - self._last_flush >= MERGE_SECONDS:
            self.flush()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(MERGE_SECONDS - (now - self._last_flush), self.flush)

    def flush(self) -> None:
        """Records the merged text, if there is any."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._pending is None:
            return
        kind, step, part = self._pending
        text = "".join(self._text)
        if self._left_out:
            text += f"\n[… {self._left_out:,} characters are not shown here …]\n"
        self._pending, self._text, self._text_size, self._left_out = None, [], 0, 0
        self._last_flush = time.monotonic()
        fields: dict[str, Any] = {"text": text, "part": part} if part else {"text": text}
        self._record(kind, step=step, durable=False, fields=fields)

    def take_over(self, events: Iterable[AnyEvent]) -> None:
        """Records events of another run as the beginning of this one; they keep their times."""
        for event in events:
            own = msgspec.structs.replace(event, run_id=self.run_id, seq=self._seq)
            self._seq += 1
            if self._journal is not None:
                self._journal.append(own, durable=False)
            self._ready.append((own, None))
            for watcher in tuple(self._watchers):
                self._show(watcher, own)
        self._wake.set()

    def close(self) -> None:
        """Says that no event follows."""
        self._finish_streams()
        self.flush()
        self._closed = True
        self._wake.set()

    @property
    def next_seq(self) -> int:
        """The number that the next event gets."""
        return self._seq

    async def events(self) -> AsyncIterator[AnyEvent]:
        """Yields the events in order until the recorder is closed; for one reader."""
        while True:
            while self._ready:
                event, written = self._ready.popleft()
                if written is None or await _is_written(written) or isinstance(event, _LAST):
                    yield event
            if self._closed:
                return
            self._wake.clear()
            await self._wake.wait()

    def _record(
        self, kind: type[E], *, step: int | None, durable: bool, fields: dict[str, Any]
    ) -> tuple[E, Awaitable[object] | None]:
        event = kind(run_id=self.run_id, seq=self._seq, at=time.time(), step=step, **_without_secrets(fields))
        self._seq += 1
        written: Awaitable[object] | None = None
        if self._journal is not None:
            # Two wait for it: the engine, and whoever reads the events.
            returned = self._journal.append(cast("AnyEvent", event), durable=durable)
            written = asyncio.ensure_future(returned) if durable and returned is not None else None
        self._ready.append((cast("AnyEvent", event), written))
        self._wake.set()
        for watcher in tuple(self._watchers):
            self._show(watcher, cast("AnyEvent", event))
        return event, written

    def _show(self, watcher: Watcher, event: AnyEvent) -> None:
        try:
            watcher(event)
        except Exception as error:  # noqa: BLE001 - a watcher is told about the run, it must not end it
            self._watchers.remove(watcher)
            self.emit(Notice, kind="watcher", message=f"This run is not sent on any more: {error}")


def _without_secrets(value: Any) -> Any:
    """Returns the value without secrets in its texts; the same object where it has none."""
    if isinstance(value, str):
        return shared_redactor().redact(value) if len(value) >= _SHORTEST_SECRET else value
    if isinstance(value, dict):
        fields = cast("dict[Any, Any]", value)
        return {_without_secrets(name): _without_secrets(one) for name, one in fields.items()}
    if isinstance(value, list | tuple):
        items = [_without_secrets(one) for one in cast("Iterable[Any]", value)]
        return items if isinstance(value, list) else tuple(items)
    if isinstance(value, msgspec.Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
        clean = {name: one for name, old in fields.items() if (one := _without_secrets(old)) != old}
        return msgspec.structs.replace(value, **clean) if clean else value
    return value


async def _is_written(written: Awaitable[object]) -> bool:
    """Waits for a durable event; the engine is told of a failure itself and ends the run with it."""
    try:
        await written
    except DesktopAgentError:
        return False
    return True


def new_run_id() -> str:
    """Returns a name for a run; later runs sort after earlier ones."""
    return f"{int(time.time() * 1000):012x}-{uuid.uuid4().hex[:12]}"


def event_data(event: AnyEvent) -> dict[str, Any]:
    """Returns an event in the form that it has as JSON."""
    return msgspec.to_builtins(event)
