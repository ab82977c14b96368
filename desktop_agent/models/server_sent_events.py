"""Reads the data of server-sent events out of the bytes of a stream, however they are cut.

Only what chat completions need: `data` lines, joined until the empty line that ends an event. Comments (servers send
them
to keep a connection alive), other fields, and the three kinds of line end are understood.
Source: https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

LONGEST_EVENT = 32 * 1024 * 1024


class EventTooLong(ValueError):
    """An event did not end within `LONGEST_EVENT` bytes."""


class EventReader:
    """Turns pieces of bytes into the data of whole events."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._pending = 0
        self._data: list[bytes] = []
        self._data_length = 0
        self._after_return = False

    def feed(self, piece: bytes) -> list[bytes]:
        """Takes the next bytes and returns the data of the events that are now whole.

        Raises:
            EventTooLong: The stream does not look like events at all.
        """
        if self._after_return and piece.startswith(b"\n"):
            piece = piece[1:]
        self._after_return = piece.endswith(b"\r")
        if b"\n" not in piece and b"\r" not in piece:
            self._keep(piece)
            return []
        lines = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        lines[0] = b"".join((*self._pieces, lines[0]))
        self._pieces, self._pending = [], 0
        self._keep(lines.pop())
        return [data for line in lines if (data := self._line(line)) is not None]

    def end(self) -> list[bytes]:
        """Returns what is left at the end of the stream, for servers that leave out the last empty line."""
        lines = [b"".join(self._pieces), b""]
        self._pieces, self._pending = [], 0
        return [data for line in lines if (data := self._line(line)) is not None]

    def _keep(self, piece: bytes) -> None:
        self._pending += len(piece)
        if self._pending > LONGEST_EVENT:
            raise EventTooLong(f"An event is longer than {LONGEST_EVENT} bytes.")
        self._pieces.append(piece)

    def _line(self, line: bytes) -> bytes | None:
        if not line:
            data, self._data, self._data_length = b"\n".join(self._data), [], 0
            return data or None
        field, _, value = line.partition(b":")
        if field == b"data":
            self._data.append(value.removeprefix(b" "))
            self._data_length += len(value)
            if self._data_length > LONGEST_EVENT:
                raise EventTooLong(f"An event is longer than {LONGEST_EVENT} bytes.")
        return None
