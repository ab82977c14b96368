"""Pictures of a task, in whatever form they are given."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_agent.agent.errors import AgentError
from desktop_agent.models.messages import Image

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
)


def as_images(given: Sequence[Any] | None) -> list[Image]:
    """Returns pictures as messages carry them.

    Args:
        given: `Image`, bytes, paths, or pictures of Pillow.

    Raises:
        AgentError: One is none of these, or a file cannot be read.
    """
    return [_as_image(picture) for picture in given or ()]


def is_picture(value: object) -> bool:
    """Tells whether the value is a picture: `Image`, or one of Pillow, whether or not Pillow is installed."""
    kinds = type(value).__mro__
    return isinstance(value, Image) or any(kind.__module__.split(".")[0] == "PIL" for kind in kinds)


def _as_image(picture: Any) -> Image:
    if isinstance(picture, Image):
        return picture
    if isinstance(picture, (str, Path)):
        try:
            picture = Path(picture).read_bytes()
        except OSError as error:
            raise AgentError(f"The picture '{picture}' cannot be read: {error.strerror}.") from error
    if isinstance(picture, (bytes, bytearray)):
        data = bytes(picture)
        for signature, media_type in _SIGNATURES:
            if data.startswith(signature):
                return Image(data=data, media_type=media_type)
        raise AgentError("A picture of the task is neither PNG, JPEG, GIF nor WebP.")
    save = getattr(picture, "save", None)
    if callable(save):
        buffer = io.BytesIO()
        save(buffer, format="PNG")
        return Image(data=buffer.getvalue())
    raise AgentError(f"A {type(picture).__name__} is no picture.", advice="Give bytes, a path or a picture of Pillow.")
