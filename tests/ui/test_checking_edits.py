import threading

import pytest

from desktop_agent.ui.timeline import policy_check

real = policy_check.problem_in


class Checks:
    """What was checked, in which threads; held back until the test lets it go."""

    def __init__(self):
        self.codes = []
        self.threads = []
        self.let = threading.Event()

    def __call__(self, code, imports):
        self.codes.append(code)
        self.threads.append(threading.current_thread())
        self.let.wait(5)
        return real(code, imports)


@pytest.fixture
def checks(monkeypatch):
    """The checks of this test."""
    checks = Checks()
    monkeypatch.setattr(policy_check, "problem_in", checks)
    yield checks
    checks.let.set()


@pytest.fixture
def card(shell, until):
    """The widget of a step that waits for a yes, its code being edited."""
    shell.composer.set_text("Compute it.")
    shell.composer.edit.send.emit()
    until(lambda: shell.desk.run is not None and shell.desk.run.waiting is not None)
    shell.timeline.flush()
    card = shell.timeline.widget_of(shell.desk.run.waiting)
    card.approval.toggle_edit()
    return card


def said(card):
    return card.approval._effects.toPlainText()


def test_a_changed_action_is_checked_beside_the_windows_thread(card, checks, until):
    card.code_view.setPlainText("import socket")
    until(lambda: checks.codes)
    assert checks.threads[0] is not threading.main_thread()
    assert "socket" not in said(card)
    checks.let.set()
    until(lambda: "socket" in said(card))
    assert card.code_view.toPlainText() == "import socket"


def test_of_what_was_typed_meanwhile_only_the_latest_is_checked_and_said(card, checks, until):
    card.code_view.setPlainText("import socket")
    until(lambda: checks.codes)
    for text in ("import subprocess", "import ctypes"):
        card.code_view.setPlainText(text)
        card._check()
    checks.let.set()
    until(lambda: "ctypes" in said(card))
    assert checks.codes == ["import socket", "import ctypes"]
    assert "socket" not in said(card)


def test_a_result_that_comes_after_the_editing_is_not_said(card, checks, until, run, shell):
    card.code_view.setPlainText("import socket")
    until(lambda: checks.codes)
    card.approval.toggle_edit()
    checks.let.set()
    until(lambda: not card._policy.busy)
    assert "socket" not in said(card)


def test_without_an_engine_it_is_checked_at_once(card, checks, shell):
    shell.timeline.hub.helper = None
    checks.let.set()
    card.code_view.setPlainText("import socket")
    card._check()
    assert checks.threads == [threading.main_thread()]
    assert "socket" in said(card)
