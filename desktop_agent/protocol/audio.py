"""Which bytes are audio, told by what they begin with, and how long it takes to hear them."""

import io
import wave
from typing import Final

MAX_AUDIO: Final = 8 * 2**20
"""Longer audio is named and not handed over, in bytes."""

NAMES: Final = {"audio/wav": "WAV", "audio/mpeg": "MP3", "audio/ogg": "Ogg", "audio/flac": "FLAC"}
"""Media types that are taken for audio, with their names for people."""


def audio_type(data: bytes) -> str:
    """Returns the media type of audio, or an empty string for what is none."""
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return "audio/wav"
    if data[:4] == b"OggS":
        return "audio/ogg"
    if data[:4] == b"fLaC":
        return "audio/flac"
    return "audio/mpeg" if data[:3] == b"ID3" else ""


def seconds_of(data: bytes) -> float | None:
    """Returns how long a WAV takes, or None where that cannot be told."""
    if audio_type(data) != "audio/wav":
        return None
    try:
        with wave.open(io.BytesIO(data)) as sound:
            return sound.getnframes() / sound.getframerate()
    except (wave.Error, EOFError, ZeroDivisionError):
        return None


def describe(data: bytes) -> str:
    """Returns audio in words: `audio, WAV, 3.2 s, 64,044 bytes`."""
    seconds = seconds_of(data)
    length = [] if seconds is None else [f"{seconds:.1f} s"]
    return ", ".join(["audio", NAMES[audio_type(data)], *length, f"{len(data):,} bytes"])
