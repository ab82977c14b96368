"""Where one frame ends and the next begins: four bytes of length, then that many bytes of msgpack."""

import struct

HEADER = struct.Struct("<I")
MAX_FRAME = 64 * 2**20
"""No frame is longer, in bytes; a longer one ends the connection."""


class ProtocolError(Exception):
    """The other side sent something that is no frame of this protocol; the connection must be given up."""


def frame(body: bytes) -> bytes:
    """Returns the body with its length in front.

    Raises:
        ProtocolError: The body is longer than `MAX_FRAME`.
    """
    if len(body) > MAX_FRAME:
        raise ProtocolError(f"A frame of {len(body):,} bytes is longer than the {MAX_FRAME:,} allowed.")
    return HEADER.pack(len(body)) + body


class FrameBuffer:
    """Bytes as they arrive, taken out frame by frame.

    It never holds more than one unfinished frame and what came with it, because the length is checked before the body
    is waited for.
    """

    def __init__(self, max_frame: int = MAX_FRAME) -> None:
        self._data = bytearray()
        self._start = 0
        self._max_frame = max_frame

    def feed(self, data: bytes) -> None:
        """Adds bytes that were received."""
        self._data += data

    def take(self) -> bytes | None:
        """Returns the next whole body, or None until more bytes came.

        Raises:
            ProtocolError: The next frame announces more than the allowed length.
        """
        available = len(self._data) - self._start
        if available < HEADER.size:
            self._drop_taken()
            return None
        (length,) = HEADER.unpack_from(self._data, self._start)
        if length > self._max_frame:
            raise ProtocolError(f"A frame of {length:,} bytes was announced; {self._max_frame:,} are allowed.")
        if available < HEADER.size + length:
            self._drop_taken()
            return None
        begin = self._start + HEADER.size
        body = bytes(memoryview(self._data)[begin : begin + length])
        self._start = begin + length
        return body

    def _drop_taken(self) -> None:
        if self._start:
            del self._data[: self._start]
            self._start = 0
