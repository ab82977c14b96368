"""What a person who is elsewhere is told."""

import asyncio

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon

from desktop_agent.ui.notices.desk import NoticeDesk
from desktop_agent.ui.notices.tray import Tray


class FakeBoard:
    """A desktop that keeps its notices in a dictionary."""

    def __init__(self):
        self.notices = {}

    async def show(self, notice):
        self.notices[notice.run_id] = notice
        return True

    async def withdraw(self, run_id):
        self.notices.pop(run_id, None)

    async def close(self):
        self.notices.clear()


@pytest.fixture
def elsewhere(monkeypatch):
    """The person looks at another program; `elsewhere(False)` brings them back."""
    away = [True]
    known = QApplication.activeWindow
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None if away[0] else known())

    def set_away(value):
        away[0] = value

    return set_away


@pytest.fixture
def board():
    return FakeBoard()


@pytest.fixture
def desk(windows, shell, preferences, board, run, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    # The offscreen platform has no tray to put it into.
    monkeypatch.setattr(QSystemTrayIcon, "setVisible", lambda *_: None)
    desk = NoticeDesk(windows, preferences, Tray(windows), board, shell.desk.tasks, windows)
    yield desk
    run(asyncio.wait_for(desk.close(), 5))


@pytest.fixture
def waiting(shell, until):
    """Begins a run that waits for a yes."""

    def begin(text="Cross the <b>bridge</b>"):
        shell.desk.submit(text)
        until(lambda: shell.desk.shell_state(shell.desk.shown) == "waiting")
        return shell.desk.shown

    return begin


def test_a_run_that_waits_and_then_ends_is_told_of_while_no_window_is_in_front(
    shell, desk, board, waiting, elsewhere, until
):
    run_id = waiting()
    until(lambda: run_id in board.notices)
    notice = board.notices[run_id]
    assert (notice.title, notice.text, notice.urgent) == ("Needs your approval", "Cross the <b>bridge</b>", True)
    shell.desk.approve("a1", "run", None, "", "")
    until(lambda: board.notices[run_id].title == "Finished")
    assert not board.notices[run_id].urgent


def test_a_question_of_the_code_is_told_of_too(shell, desk, board, service, elsewhere, until):
    service.hold = True
    shell.composer.change(approval="auto")
    shell.desk.submit("Ask me.")
    until(lambda: shell.desk.active)
    service.runs[0].code_asks("Which colour?")
    until(lambda: "run-1" in board.notices)
    assert (board.notices["run-1"].title, board.notices["run-1"].urgent) == ("Asks you a question", True)
    assert shell.desk.shell_state("run-1") == "asking"


def test_nobody_is_told_what_they_see(shell, desk, board, waiting, elsewhere):
    elsewhere(False)
    waiting()
    assert board.notices == {}


def test_nobody_is_told_who_does_not_want_it(shell, desk, board, preferences, waiting, elsewhere):
    preferences.change(notify=False)
    waiting()
    assert board.notices == {}


def test_a_press_brings_the_run_to_the_front_in_the_window_that_shows_it(
    windows, shell, desk, board, waiting, elsewhere, until, monkeypatch
):
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    run_id = waiting()
    other = windows.open()
    assert windows.front is other
    desk.pressed.emit(run_id, "token")
    assert windows.front is shell
    assert not other.desk.shown


def test_the_notices_go_when_the_person_is_back(shell, desk, board, waiting, elsewhere, until):
    run_id = waiting()
    until(lambda: run_id in board.notices)
    shell.window.activated.emit()
    until(lambda: board.notices == {})


def test_the_task_bar_says_how_many_runs_wait(shell, desk, waiting, elsewhere, monkeypatch, until):
    numbers = []
    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _self, number: numbers.append(number))
    waiting()
    shell.desk.new_run()
    waiting("Another")
    assert numbers == [1, 2]
    shell.desk.approve("a1", "run", None, "", "")
    until(lambda: numbers == [1, 2, 1])


class TestTray:
    def texts(self, desk):
        return [action.text() for action in desk.tray.menu.actions() if not action.isSeparator()]

    def press(self, desk, start):
        next(action for action in desk.tray.menu.actions() if action.text().startswith(start)).trigger()

    def test_it_is_off_until_it_is_wanted(self, desk, preferences):
        assert not desk.tray.shown
        preferences.change(tray=True)
        assert desk.tray.shown
        preferences.change(tray=False)
        assert not desk.tray.shown

    def test_its_menu_lists_the_runs_that_wait_and_opens_them(self, windows, shell, desk, waiting, until):
        run_id = waiting("Fish & chips")
        assert self.texts(desk) == ["New run", "Show the window", "Fish && chips · needs approval", "Quit"]
        shell.desk.new_run()
        self.press(desk, "Fish")
        until(lambda: shell.desk.shown == run_id)
        self.press(desk, "New run")
        assert not shell.window.workspace.shows_run

    def test_without_a_waiting_run_it_says_so(self, desk):
        assert "No run waits for you" in self.texts(desk)

    def test_with_it_the_last_window_hides_runs_go_on_and_that_is_said_once(
        self, windows, shell, desk, board, preferences, waiting, until
    ):
        preferences.change(tray=True)
        run_id = waiting()
        shell.window.close()
        assert not shell.window.isVisible()
        assert shell.window.findChild(QMessageBox) is None
        assert run_id in shell.desk.active
        until(lambda: "" in board.notices)
        assert "tray" in board.notices[""].title
        self.press(desk, "Show the window")
        assert shell.window.isVisible()
        board.notices.clear()
        shell.window.close()
        assert board.notices == {}
        windows.bring_forward(shell)

    def test_quit_ends_the_application_after_asking(self, windows, shell, desk, preferences, waiting, qtbot):
        preferences.change(tray=True)
        waiting()
        shell.window.close()
        self.press(desk, "Quit")
        box = shell.window.findChild(QMessageBox)
        assert box.isVisible()
        with qtbot.waitSignal(windows.ended):
            next(button for button in box.buttons() if button.text() == "Stop and close").click()

    def test_where_there_is_no_tray_the_last_window_closes_as_ever(
        self, windows, shell, desk, preferences, monkeypatch, qtbot
    ):
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        preferences.change(tray=True)
        with qtbot.waitSignal(windows.ended):
            shell.window.close()
