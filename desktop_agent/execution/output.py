"""What an action prints, kept small in memory: head and tail for the model, the whole in a file up to a limit."""

import io
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO

from desktop_agent.execution.notify import notify

_LIVE_PIECE = 8_000
"""Characters that are shown live at a time."""

_LIVE_INTERVAL = 0.05
"""Seconds between two live pieces when there is more than can be shown."""


class OutputCollector:
    """Takes the printed pieces of one action.

    Args:
        limit: Characters kept in memory for the result.
        path: Where all of it goes once it is longer than that.
        file_limit: Bytes after which the file takes no more.
        on_output: Told about pieces as they come, thinned out in a flood.
        clock: Seconds, for the thinning.
    """

    def __init__(
        self,
        *,
        limit: int,
        path: Path,
        file_limit: int,
        on_output: Callable[[str], None] | None,
        clock: Callable[[], float],
    ) -> None:
        self._head_limit = limit - limit // 2
        self._tail_limit = limit // 2
        self._head: list[str] = []
        self._head_chars = 0
        self._tail: deque[str] = deque()
        self._tail_chars = 0
        self.chars = 0
        self._path = path
        self._file_room = file_limit
        self._file: IO[bytes] | None = None
        self._early = io.StringIO()
        self._on_output = on_output
        self._clock = clock
        self._shown_at = float("-inf")
        self._hidden = 0

    def add(self, text: str) -> None:
        """Takes a piece."""
        self.chars += len(text)
        self._keep(text)
        self._write(text)
        self._show(text)

    def finish(self) -> tuple[str, Path | None]:
        """Returns the text for the result, and the file with all of it if the text is cut."""
        self._tell_hidden()
        if self._file is not None:
            self._file.close()
        head, tail = "".join(self._head), "".join(self._tail)[-self._tail_limit :] if self._tail_limit else ""
        missing = self.chars - len(head) - len(tail)
        if missing <= 0:
            return head + tail, None
        notice = f"\n… {missing:,} of {self.chars:,} characters left out here …\n"
        return head + notice + tail, self._path if self._file is not None else None

    def _keep(self, text: str) -> None:
        room = self._head_limit - self._head_chars
        if room > 0:
            self._head.append(text[:room])
            self._head_chars += len(text[:room])
            text = text[room:]
        if not text:
            return
        self._tail.append(text[-self._tail_limit :] if self._tail_limit else "")
        self._tail_chars += len(self._tail[-1])
        while self._tail_chars - len(self._tail[0]) >= self._tail_limit and len(self._tail) > 1:
            self._tail_chars -= len(self._tail.popleft())

    def _write(self, text: str) -> None:
        """Short output never touches the disk."""
        if self._file is None:
            self._early.write(text)
            if self.chars <= self._head_limit + self._tail_limit:
                return
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("wb")
            text = self._early.getvalue()
            self._early = io.StringIO()
        if self._file_room > 0:
            data = text.encode("utf-8", "replace")[: self._file_room]
            self._file_room -= len(data)
            self._file.write(data)

    def _show(self, text: str) -> None:
        if self._on_output is None:
            return
        now = self._clock()
        if len(text) > _LIVE_PIECE or (now - self._shown_at < _LIVE_INTERVAL and self._hidden):
            if now - self._shown_at < _LIVE_INTERVAL:
                self._hidden += len(text)
                return
            self._hidden += max(0, len(text) - _LIVE_PIECE)
            text = text[-_LIVE_PIECE:]
        self._tell_hidden()
        self._shown_at = now
        notify(self._on_output, text)

    def _tell_hidden(self) -> None:
        if self._hidden and self._on_output is not None:
            notify(self._on_output, f"\n… {self._hidden:,} characters not shown …\n")
        self._hidden = 0
