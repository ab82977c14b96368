"""What a server's tool answered, as values that code can use."""

import base64
import io
from typing import TYPE_CHECKING, Any

from desktop_agent.protocol.values import Picture

if TYPE_CHECKING:
    from mcp_types import CallToolResult


def value_of(result: "CallToolResult", *, structured: bool) -> Any:
    """Returns the structured part where it is wanted and there, else the text, the picture or the bytes; several
    pieces of which not all are text come as a list.
    """
    if structured and result.structured_content is not None:
        return result.structured_content
    pieces = [_piece(block) for block in result.content]
    if not pieces:
        return None
    if all(isinstance(piece, str) for piece in pieces):
        return "\n".join(pieces)
    return pieces[0] if len(pieces) == 1 else pieces


def text_of(result: "CallToolResult") -> str:
    """Returns the text alone: how a tool says what went wrong."""
    return "\n".join(block.text for block in result.content if block.type == "text").strip()


def _piece(block: Any) -> Any:
    match block.type:
        case "text":
            return block.text
        case "image":
            return _picture(base64.b64decode(block.data))
        case "audio":
            return base64.b64decode(block.data)
        case "resource":
            resource = block.resource
            text = getattr(resource, "text", None)
            return text if text is not None else base64.b64decode(resource.blob)
        case _:
            return str(getattr(block, "uri", block.type))


def _picture(data: bytes) -> Any:
    """A picture where Pillow reads it or it is PNG, else its bytes."""
    try:
        import PIL.Image
    except ImportError:
        return _png(data) or data
    try:
        image = PIL.Image.open(io.BytesIO(data), formats=["PNG", "JPEG", "GIF", "WEBP"])
        image.load()
    except (OSError, ValueError, PIL.Image.DecompressionBombError):
        return data
    return image


def _png(data: bytes) -> Picture | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        return None
    width, height = (int.from_bytes(data[place : place + 4], "big") for place in (16, 20))
    return Picture(data, width, height)
