"""What somebody who listens to the window hears of a run, without moving the keyboard."""

import pytest
from PySide6.QtGui import QAccessible

from desktop_agent.ui import announcer


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is given to say."""
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announcer, "announce", lambda _window, text: said.append(text))
    return said


def begin(shell, until):
    shell.desk.submit("What is six times seven?")
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "waiting")


def test_a_question_the_end_of_a_step_and_the_answer_are_said_once(shell, heard, until):
    begin(shell, until)
    until(lambda: heard == ["Step 1 needs your approval."])
    shell.desk.approve("a1", "run", None, "", "")
    until(lambda: not shell.desk.active)
    assert sum("Step 1, " in text for text in heard) == 1
    assert sum("Answer: 42" in text for text in heard) == 1


def test_a_run_that_is_opened_is_not_announced(shell, heard, until):
    begin(shell, until)
    shell.desk.new_run()
    heard.clear()
    shell.desk.open_run("run-1")
    until(lambda: shell.desk.shown == "run-1")
    assert heard == []


def test_another_run_than_the_shown_one_is_not_announced(shell, heard, until):
    begin(shell, until)
    shell.desk.new_run()
    heard.clear()
    shell.desk._services.bridge.stop("run-1")
    until(lambda: not shell.desk.active)
    assert heard == []


def test_the_keyboard_stays_where_it_is(shell, heard, until):
    begin(shell, until)
    assert shell.composer.edit.hasFocus()


def test_an_announcement_reaches_qt(shell):
    announcer.announce(shell.window, "Step 1 needs your approval.")
