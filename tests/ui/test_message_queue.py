"""Messages that wait for a run's next step."""

import pytest
from PySide6.QtCore import Qt

from desktop_agent.agent.events import MessageDelivered, MessageMoved, MessageQueued
from desktop_agent.ui.timeline.cards import TaskCard
from desktop_agent.ui.timeline.messages import MessageQueue


@pytest.fixture
def waiting(shell, until, service):
    """The window with a run that goes on and has three messages."""
    service.hold = True
    shell.composer.change(approval="auto")
    shell.composer.set_text("Go.")
    shell.composer.run.click()
    until(lambda: "run-1" in shell.desk.active)
    for text in ("first", "second", "third"):
        shell.composer.set_text(text)
        shell.composer.run.click()
    until(lambda: texts(shell) == ["first", "second", "third"])
    return shell


def texts(shell):
    return [row.text.text() for row in shell.queue.bar.rows.values()]


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_waits_stands_over_the_box_in_the_order_in_which_it_will_be_read(waiting):
    bar = waiting.queue.bar
    assert bar.isVisible()
    first, last = bar.rows["m1"], bar.rows["m3"]
    assert (first.up.isEnabled(), first.down.isEnabled()) == (False, True)
    assert (last.up.isEnabled(), last.down.isEnabled()) == (True, False)


def test_messages_are_moved(waiting, qtbot, until):
    press(qtbot, waiting.queue.bar.rows["m3"].up)
    until(lambda: texts(waiting) == ["first", "third", "second"])
    press(qtbot, waiting.queue.bar.rows["m1"].down)
    until(lambda: texts(waiting) == ["third", "first", "second"])


def test_a_message_is_withdrawn(waiting, qtbot, until, service):
    press(qtbot, waiting.queue.bar.rows["m2"].withdraw)
    until(lambda: texts(waiting) == ["first", "third"])
    assert ("withdraw_message", "m2") in service.runs[0].calls


def test_a_message_is_taken_back_into_the_box_to_change_it(waiting, qtbot, until):
    press(qtbot, waiting.queue.bar.rows["m1"].edit)
    until(lambda: texts(waiting) == ["second", "third"])
    assert waiting.composer.text() == "first"


def test_a_message_that_came_too_late_goes_back_where_it_was_written(waiting, until, service):
    service.runs[0].come_too_late("m2")
    until(lambda: waiting.composer.text() == "second")
    assert texts(waiting) == ["first", "third"]
    assert "too late" in waiting.window.workspace.notice.text.text()


def test_other_runs_have_messages_of_their_own(waiting):
    waiting.desk.new_run()
    assert waiting.queue.bar.isHidden()


def test_a_delivered_message_becomes_a_bubble_of_the_timeline(waiting, until):
    run = waiting.desk.run
    waiting.timeline.apply([MessageDelivered(run_id="run-1", seq=90, at=1.0, step=2, message_id="m1", text="first")])
    assert [(card.text, card.message) for card in run.cards if isinstance(card, TaskCard)] == [
        ("Go.", False),
        ("first", True),
    ]
    assert list(run.messages.waiting) == ["m2", "m3"]


def test_the_queue_follows_the_events_letter_by_letter():
    queue = MessageQueue()
    for at, name in enumerate("abc"):
        queue.take(MessageQueued(run_id="r", seq=at, at=0.0, message_id=name, text=name * 2))
    queue.take(MessageMoved(run_id="r", seq=4, at=0.0, message_id="a"))
    assert list(queue.waiting) == ["b", "c", "a"]
    queue.take(MessageMoved(run_id="r", seq=5, at=0.0, message_id="a", before="c"))
    queue.take(MessageQueued(run_id="r", seq=6, at=0.0, message_id="c", text="changed"))
    assert queue.waiting == {"b": "bb", "a": "aa", "c": "changed"}
    assert (queue.before("b"), queue.before("a"), queue.after("b"), queue.after("a")) == ("", "b", "c", "")
