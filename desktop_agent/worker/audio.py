"""Audio among an action's values: bytes that are such, and objects that carry them."""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import array
import io
import tempfile
import wave
from pathlib import Path
from typing import Any, Final

from desktop_agent.protocol.audio import audio_type

_SAMPLES: Final = 4_000_000
_LOUDEST: Final = 32_767


def audio_of(value: object) -> bytes | None:
    """Returns a value's audio, or None for what is none.

    Known are bytes, objects whose `data` is such bytes, as notebooks have them, and objects with a `_path` or a
    `_tensor` and a `samplerate`, as smolagents has them. Only what an object holds is looked at; no code of it runs
    to find out.
    """
    if type(value) is bytes:
        return value if audio_type(value) else None
    held: Any = getattr(value, "__dict__", None)
    if type(held) is not dict or isinstance(value, type):
        return None
    data = held.get("data")
    if type(data) is bytes and audio_type(data):
        return data
    rate = held.get("samplerate")
    if type(rate) is not int:
        return None
    path = held.get("_path")
    if path is not None:
        return _file(path)
    return _samples(held.get("_tensor"), rate)


def _file(path: object) -> bytes | None:
    """Reads an audio file that the action made: in its folder, or among temporary files."""
    if not isinstance(path, str | Path):
        return None
    real = Path(path).resolve()
    if not any(real.is_relative_to(Path(place).resolve()) for place in (Path.cwd(), tempfile.gettempdir())):
        return None
    with real.open("rb") as file:
        data = file.read(12)
        return data + file.read() if audio_type(data) else None


def _samples(tensor: Any, rate: int) -> bytes | None:
    """Returns numbers between -1 and 1 as WAV; with two dimensions the first channel."""
    if tensor is None or not 0 < rate < 2**20:
        return None
    numbers: Any = tensor.tolist() if hasattr(tensor, "tolist") else tensor
    if type(numbers) is list and numbers and type(numbers[0]) is list:
        numbers = numbers[0]
    if type(numbers) is not list or not 0 < len(numbers) <= _SAMPLES:
        return None
    levels = array.array("h", (round(_LOUDEST * max(-1.0, min(1.0, float(number)))) for number in numbers))
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(levels.tobytes())
    return file.getvalue()
