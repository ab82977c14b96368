"""A stored run shown again: by buttons, keys and slider, from its record alone."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

sys.path.insert(0, str(Path(__file__).parent / "timeline"))

from stories import Story

from desktop_agent.agent.events import encode_event
from desktop_agent.store import RunRecord
from desktop_agent.ui.replay.reel import LONGEST_GAP, Reel


def told(steps=4, **fields):
    story = Story().start(**fields)
    for number in range(1, steps + 1):
        story.begin().stream(f"Thought {number}.", f"print({number})").ready(f"Thought {number}.", f"print({number})")
        if number == 2:
            story.ask(code="print(2)").say_yes()
        story.output(f"{number}\n").finish(output=f"{number}\n").wrote(n=str(number))
    return story


def test_long_waits_are_shortened():
    story = Story().start()
    story.step()
    story.at += 5000
    story.step().answer()
    reel = Reel(story.events)
    assert reel.seconds < 30
    assert max(after - before for before, after in zip(reel.times, reel.times[1:], strict=False)) == LONGEST_GAP


def test_a_position_shows_the_run_as_it_was_then():
    reel = Reel(told().answer().events)
    whole = reel.fold(len(reel.events))
    assert (whole.state, len(whole.steps)) == ("success", 4)
    early = reel.fold(reel.mark_before(reel.mark_before(len(reel.events))))
    assert (early.state, early.answer, len(early.steps)) == ("thinking", None, 3)
    assert reel.fold(0).cards == []


def test_steps_are_walked_forward_and_back():
    reel = Reel(told().answer().events)
    places = [0]
    while places[-1] < len(reel.events):
        places.append(reel.mark_after(places[-1]))
    back = [len(reel.events)]
    while back[-1] > 0:
        back.append(reel.mark_before(back[-1]))
    assert places == back[::-1]
    assert [len(reel.fold(place).steps) for place in places] == [0, 0, 1, 2, 3, 4, 4]


def test_a_run_that_was_cut_off_ends_interrupted_again():
    reel = Reel(told().begin().events)
    assert reel.fold(len(reel.events)).state == "interrupted"
    assert reel.fold(len(reel.events) - 1).state != "interrupted"


@pytest.fixture
def stored(shell, store, until):
    """The window with a finished run of four steps on it."""
    story = told().answer("42")
    store.add_run(RunRecord(run_id="run-1", task="How long?", title="How long?", created_at=story.events[0].at))
    for event in story.events:
        store.append("run-1", event.seq, "event", event.at, encode_event(event))
    store.update_run("run-1", state="success", steps=4).result()
    store.flush()
    shell.desk.open_run("run-1")
    until(lambda: shell.desk.shown == "run-1")
    return shell


@pytest.fixture
def replaying(stored, until):
    """The window with that run being shown again, paused after the task."""
    assert stored.commands.run("run.replay")
    until(lambda: stored.replay.active)
    if stored.replay.playing:
        stored.replay.toggle()
    stored.replay.go_to(0.0)
    return stored


def test_the_answer_card_begins_a_replay(stored, qtbot, until):
    widget = stored.timeline.widget_of(stored.desk.run.answer)
    button = next(one for one in widget.next_actions.buttons if one.text() == "Replay")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    until(lambda: stored.replay.active)
    assert stored.replay.bar.isVisible()
    assert stored.replay.edge.isVisible()
    assert not stored.composer.isVisible()
    assert stored.window.header.pill.text() == "replay"
    assert stored.timeline.run.answer is None


def test_a_replay_plays_to_the_end_by_itself(replaying, qtbot, until):
    replay = replaying.replay
    replay.set_speed(16.0)
    qtbot.mouseClick(replay.bar.play, Qt.MouseButton.LeftButton)
    assert replay.bar.play.accessibleName() == "Pause"
    until(lambda: not replay.playing)
    assert replaying.timeline.run.answer.text == "42"
    assert replay.bar.play.accessibleName() == "Play"


def test_step_by_step_and_back_by_the_buttons(replaying, qtbot, until):
    bar = replaying.replay.bar
    for number in (1, 2, 3):
        qtbot.mouseClick(bar.forward, Qt.MouseButton.LeftButton)
        until(lambda number=number: len(replaying.timeline.run.steps) == number)
    assert bar.place.text() == "Step 3 of 4"
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    until(lambda: len(replaying.timeline.run.steps) == 2)
    assert replaying.inspector.step.number == 2


def test_the_slider_goes_anywhere(replaying, qtbot, until):
    track = replaying.replay.bar.track
    qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() - 4, 8))
    until(lambda: replaying.timeline.run.answer is not None)
    qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() // 2, 8))
    until(lambda: replaying.timeline.run.answer is None)
    assert 0 < len(replaying.timeline.run.steps) < 4


def test_a_question_of_the_record_cannot_be_answered(replaying, qtbot, until):
    reel = replaying.replay.reel
    place = next(place for place, event in enumerate(reel.events) if type(event).__name__ == "ApprovalAsked")
    replaying.replay.go_to(reel.second_of(place + 1))
    until(lambda: replaying.timeline.run.waiting is not None)
    strip = replaying.timeline.widget_of(replaying.timeline.run.waiting).approval
    strip._arm()
    with qtbot.assertNotEmitted(replaying.timeline.approval):
        strip.answer("run")
    assert not strip.run.isEnabled()
    assert not strip.edit.isEnabled()


def test_escape_leaves_a_replay(replaying, qtbot):
    qtbot.keyClick(replaying.replay.bar.track, Qt.Key.Key_Escape)
    assert not replaying.replay.active
    assert replaying.composer.isVisible()
    assert replaying.timeline.run is replaying.desk.run
    assert replaying.timeline.run.answer.text == "42"


def test_another_run_ends_a_replay(replaying):
    replaying.desk.new_run()
    assert not replaying.replay.active
    assert not replaying.replay.bar.isVisible()
    assert replaying.composer.isVisible()


def test_a_live_run_cannot_be_replayed(shell, until, preferences):
    preferences.change(approval="ask")
    shell.composer.set_text("Wait for me")
    shell.composer.run.click()
    until(lambda: shell.desk.run is not None and shell.desk.run.waiting is not None)
    assert not shell.commands.run("run.replay")
