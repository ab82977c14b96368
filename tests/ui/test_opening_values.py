import pytest
from PySide6.QtGui import QDesktopServices

from desktop_agent.agent.events import Shown

MP3 = Shown(kind="audio", type_name="bytes", text="audio, MP3", media_type="audio/mpeg", data=b"ID3\x03sound")


@pytest.fixture
def opened(monkeypatch):
    """What the system was told to open; and whether it can."""
    said = []
    said_yes = [True]

    def open_url(url):
        said.append(url)
        return said_yes[0]

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    said_yes.append(said)
    return said_yes


@pytest.fixture
def finished(shell, until, preferences, service):
    """The window with a finished run."""
    preferences.change(approval="auto")
    shell.composer.set_text("Make a sound.")
    shell.composer.edit.send.emit()
    until(lambda: service.runs and not shell.desk.active)
    return shell


def test_a_copy_among_the_runs_files_is_opened(finished, opened, until, store):
    finished.timeline.hub.open_wanted.emit(MP3)
    until(lambda: opened[1])
    path = next(store.files.folder("run-1").iterdir())
    assert opened[1][0].toLocalFile() == str(path)
    assert path.suffix == ".mp3"
    assert path.read_bytes() == MP3.data


def test_nothing_but_audio_is_handed_to_another_program(finished, opened, run, store):
    for value in (
        Shown(text="text"),
        Shown(kind="audio", media_type="audio/mpeg", data=b"#!/bin/sh"),
        Shown(kind="picture", media_type="image/png", data=b"ID3"),
    ):
        finished.timeline.hub.open_wanted.emit(value)
    run(finished.desk.tasks.settle())
    assert opened[1] == []
    assert not store.files.folder("run-1").exists()


def test_a_system_without_such_a_program_is_said(finished, opened, until):
    opened[0] = False
    finished.timeline.hub.open_wanted.emit(MP3)
    notice = finished.window.workspace.notice
    until(notice.isVisible)
    assert "no program that opens audio-" in notice.text.text()
