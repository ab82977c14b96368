"""A question of the code, in the step that asks."""

import pytest
from PySide6.QtCore import Qt
from stories import Story

QUESTION = "Which <b>colour</b> do you want?\nRed or blue?"


@pytest.fixture
def asking(view):
    """A timeline whose step asks the person, and what was answered."""
    story = Story().start().begin().ready(code="user_input('…')").question(QUESTION)
    view.apply(story.new())
    view.flush()
    view.story = story
    view.given = []
    view.answered.connect(lambda *answer: view.given.append(answer))
    return view


def section_of(view):
    return view.widget_of(view.run.asking).question


def test_the_question_is_shown_as_it_was_written(asking):
    section = section_of(asking)
    assert section.isVisible()
    assert section.text.toPlainText() == QUESTION
    assert asking.run.state == "waiting"
    assert section.box.accessibleName() == "Your answer"
    assert section.box.accessibleDescription() == QUESTION


def test_enter_in_the_box_answers_once(asking, qtbot):
    section = section_of(asking)
    qtbot.keyClick(section.box, Qt.Key.Key_Return)
    assert asking.given == []
    qtbot.keyClicks(section.box, "blue")
    qtbot.keyClick(section.box, Qt.Key.Key_Return)
    qtbot.mouseClick(section.decline, Qt.MouseButton.LeftButton)
    assert asking.given == [("question-1", "blue")]


def test_the_button_answers_when_something_was_typed(asking, qtbot):
    section = section_of(asking)
    assert not section.send.isEnabled()
    qtbot.keyClicks(section.box, " red ")
    qtbot.mouseClick(section.send, Qt.MouseButton.LeftButton)
    assert asking.given == [("question-1", "red")]


def test_a_question_can_be_declined(asking, qtbot):
    qtbot.mouseClick(section_of(asking).decline, Qt.MouseButton.LeftButton)
    assert asking.given == [("question-1", None)]


def test_with_the_answer_the_question_goes_and_the_keyboard_stays_at_the_step(asking, qtbot):
    assert asking.focus_question()
    section = section_of(asking)
    assert section.box.hasFocus()
    qtbot.keyClicks(section.box, "blue")
    qtbot.keyClick(section.box, Qt.Key.Key_Return)
    asking.apply(asking.story.say("blue").new())
    asking.flush()
    assert section.isHidden()
    assert asking.hasFocus()
    assert asking.run.state == "executing"
    assert not asking.focus_question()


def test_another_question_has_an_empty_box(asking, qtbot):
    section = section_of(asking)
    qtbot.keyClicks(section.box, "blue")
    asking.apply(asking.story.say("blue").question("And which size?", "question-2").new())
    asking.flush()
    assert section.box.text() == ""
    assert section.box.isEnabled()
    assert section.text.toPlainText() == "And which size?"


def test_what_was_typed_is_not_lost_when_the_card_scrolls_away(asking, qtbot):
    qtbot.keyClicks(section_of(asking).box, "blu")
    assert asking.widget_of(asking.run.asking).busy()


def test_a_stopped_run_asks_nothing_any_more(asking):
    asking.apply(asking.story.cancel().new())
    asking.flush()
    assert asking.run.asking is None
    assert asking.widget_of(asking.run.steps[1]).question is None
