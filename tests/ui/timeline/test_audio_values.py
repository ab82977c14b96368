import io
import wave

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from stories import Story

from desktop_agent.agent.events import Shown
from desktop_agent.export import html, markdown
from desktop_agent.export.document import read_run
from desktop_agent.ui.timeline.card_menu import card_menu


def wav(seconds=3, rate=8_000):
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(b"\0\0" * seconds * rate)
    return file.getvalue()


SOUND = Shown(kind="audio", type_name="bytes", text="audio, WAV, 3.0 s", media_type="audio/wav", data=wav())


def shown(view, value):
    view.apply(Story().start().step(value=value).events)
    view.flush()
    return view.widget_of(view.run.steps[1])._value


def test_audio_says_how_long_it_is_and_is_saved(view, qtbot, tmp_path):
    row = shown(view, SOUND)._audio
    assert row.isVisible()
    assert row.facts.accessibleName() == "WAV · 3.0 s · 48.0 kB"
    qtbot.mouseClick(row.save, Qt.MouseButton.LeftButton)
    dialog = view.window().findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "sound.wav"))
    dialog.close()
    assert (tmp_path / "sound.wav").read_bytes() == wav()


BROKEN = {
    "without bytes": Shown(kind="audio", text="audio, WAV", media_type="audio/wav", data=b""),
    "a script": Shown(kind="audio", text="audio, WAV", media_type="audio/wav", data=b"#!/bin/sh"),
    "another type": Shown(kind="audio", text="audio, WAV", media_type="text/x-sh", data=wav()),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=list(BROKEN))
def test_what_only_claims_to_be_audio_is_text_and_cannot_be_opened(view, broken):
    section = shown(view, broken)
    assert section._audio is None
    assert section.text.toPlainText() == "audio, WAV"
    menu = card_menu(view.run.steps[1], view.hub, (), section)
    assert "Open with the system" not in [action.text() for action in menu.actions()]
    menu.close()


def test_the_menu_offers_what_the_buttons_do(view, qtbot):
    section = shown(view, SOUND)
    menu = card_menu(view.run.steps[1], view.hub, (), section)
    actions = {action.text(): action for action in menu.actions()}
    assert "Save audio…" in actions
    with qtbot.waitSignal(view.hub.open_wanted) as asked:
        actions["Open with the system"].trigger()
    menu.close()
    assert asked.args == [SOUND]
    with qtbot.waitSignal(view.hub.open_wanted):
        qtbot.mouseClick(section._audio.open, Qt.MouseButton.LeftButton)


def test_in_a_narrow_card_the_buttons_stand_under_each_other(view):
    view.resize(320, 674)
    row = shown(view, SOUND)._audio
    places = [row.facts.geometry(), row.save.geometry(), row.open.geometry()]
    assert max(place.right() for place in places) < row.width()
    assert max(place.bottom() for place in places) < row.height()
    assert row.open.y() > row.save.y()


def test_audio_as_an_answer_has_the_same_buttons(view):
    view.apply(Story().start().step().answer(answer=None, shown=SOUND).events)
    view.flush()
    assert view.widget_of(view.run.answer).value._audio.isVisible()


@pytest.mark.parametrize("form", [markdown, html])
def test_exports_say_that_there_was_audio(form):
    text = form.render(read_run(Story().start().step(value=SOUND).answer(answer=None, shown=SOUND).events))
    assert text.count("audio, WAV, 3.0 s") == 2


def test_a_value_with_html_is_shown_as_text(view):
    section = shown(view, Shown(type_name="Styler", text="<b>bold</b> <script>x</script> <img src='file:///x'>"))
    assert section.text.toPlainText() == "<b>bold</b> <script>x</script> <img src='file:///x'>"


def test_a_widget_shows_the_next_cards_value_and_not_the_audio(view):
    section = shown(view, SOUND)
    section.show_value(Shown(type_name="int", text="5"), "value")
    assert section._audio.isHidden()
    assert section.text.toPlainText() == "5"
