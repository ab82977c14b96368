"""Which pictures a document may carry: those whose bytes are what they say, and that cannot hold a script."""

from desktop_agent.agent.events import Shown

_SIGNATURES = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/webp": (b"RIFF",),
}


def picture_type(shown: Shown) -> str:
    """Returns the picture's media type, or an empty string when it is none that may be embedded."""
    if shown.data.startswith(_SIGNATURES.get(shown.media_type, (b"\0no picture",))):
        return shown.media_type
    return ""
