import io
import tempfile
import wave
from pathlib import Path

import pytest

from desktop_agent.protocol.audio import MAX_AUDIO, audio_type, describe, seconds_of
from desktop_agent.worker.showing import show


def wav(seconds=2, rate=8_000):
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(b"\0\0" * seconds * rate)
    return file.getvalue()


class NotebookAudio:
    def __init__(self, data):
        self.data = data

    def _repr_html_(self):
        raise AssertionError("nobody asks for its page")


class AgentAudio(str):
    def __new__(cls, value, samplerate=16_000):
        return str.__new__(cls, value)

    def __init__(self, value, samplerate=16_000):
        self.samplerate = samplerate
        self._path = value if isinstance(value, str | Path) else None
        self._tensor = None if self._path else value


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (wav(), "audio/wav"),
        (b"ID3\x03rest", "audio/mpeg"),
        (b"OggS\0rest", "audio/ogg"),
        (b"fLaC\0rest", "audio/flac"),
        (b"RIFF\0\0\0\0WEBPrest", ""),
        (b"text", ""),
        (b"", ""),
    ],
)
def test_audio_is_told_by_what_its_bytes_begin_with(data, kind):
    assert audio_type(data) == kind
    shown = show(data, repr(data))
    assert shown.kind == ("audio" if kind else "text")
    assert shown.media_type == kind
    assert shown.data == (data if kind else b"")


def test_how_long_a_wav_takes_is_known_and_said():
    assert seconds_of(wav(3)) == 3
    assert describe(wav(3)) == "audio, WAV, 3.0 s, 48,044 bytes"
    assert seconds_of(wav()[:20]) is None
    assert seconds_of(b"OggS") is None


def test_what_a_notebook_plays_is_audio():
    shown = show(NotebookAudio(wav()), "<Audio>")
    assert (shown.kind, shown.media_type, shown.data) == ("audio", "audio/wav", wav())


def test_a_file_that_smolagents_would_play_is_read_where_the_action_may_write(tmp_path, monkeypatch):
    path = tmp_path / "sound.wav"
    path.write_bytes(wav())
    monkeypatch.chdir(tmp_path)
    assert show(AgentAudio(str(path)), "…").data == wav()
    monkeypatch.chdir(Path(__file__).parent)
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(Path(__file__).parent))
    assert show(AgentAudio(str(path)), "…").kind == "text"


def test_numbers_become_a_wav():
    shown = show(AgentAudio([[0.0, 0.5, -2.0]], samplerate=8_000), "…")
    with wave.open(io.BytesIO(shown.data)) as sound:
        assert sound.getframerate() == 8_000
        levels = [0, 16_384, -32_767]
        assert sound.readframes(3) == b"".join(level.to_bytes(2, "little", signed=True) for level in levels)


def test_very_long_audio_is_named_and_does_not_cross():
    data = wav()[:12] + bytes(MAX_AUDIO)
    shown = show(data, "…")
    assert shown.kind == "audio"
    assert shown.data == b""
    assert "WAV" in shown.text


def test_a_value_with_a_page_of_its_own_is_shown_as_its_repr():
    class Page:
        def _repr_html_(self):
            raise AssertionError("nobody asks for its page")

        def __repr__(self):
            return "<b>bold</b>"

    shown = show(Page(), repr(Page()))
    assert (shown.kind, shown.text) == ("text", "<b>bold</b>")
