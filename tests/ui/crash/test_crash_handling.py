"""What nobody caught ends in one place, on disk and before the person, and the window goes on."""

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.crash_reports import CrashReports
from desktop_agent.store.redaction import Redactor
from desktop_agent.ui.crash.desk import CrashDesk
from desktop_agent.ui.crash.handler import CrashHandler

TOKEN = "canary-of-the-window-9876543210"


@pytest.fixture
def handler(windows, shell, tmp_path):
    redactor = Redactor()
    redactor.register(TOKEN)
    made = CrashHandler(CrashReports(tmp_path / "reports", {}, redactor), windows.quit)
    shell.crashes = CrashDesk(lambda: shell.window, shell.desk.tasks, shell.desk._services.bridge.background, shell)
    made.expected.connect(shell.desk.show_error)
    made.crashed.connect(shell.crashes.show_crash)
    shell.desk.on_bug = made.take
    made.install()
    yield made
    made.remove()


def _reports(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "reports").glob("crash-*.txt"))


def _notice(shell) -> str:
    notice = shell.window.workspace.notice
    return notice.text.text() if not notice.isHidden() else ""


def test_an_error_in_a_slot_leaves_a_report_without_the_token_and_a_notice(shell, qtbot, until, handler, tmp_path):
    with qtbot.captureExceptions():
        sys.excepthook = handler._on_exception

        def slot():
            raise RuntimeError(f"broken, {TOKEN}")

        QTimer.singleShot(0, slot)
        until(lambda: _reports(tmp_path))
    text = _reports(tmp_path)[0].read_text()
    assert "RuntimeError" in text
    assert "in slot" in text
    assert TOKEN not in text
    until(lambda: "Something went wrong in the application itself" in _notice(shell))


def test_an_error_in_another_thread_is_shown_too(shell, qtbot, until, handler, tmp_path):
    def work():
        raise OSError("the disk is gone")

    thread = threading.Thread(target=work, name="reader")
    thread.start()
    thread.join()
    until(lambda: "the disk is gone" in _notice(shell))
    assert "thread reader" in _reports(tmp_path)[0].read_text()


def test_an_error_of_a_coroutine_that_nobody_awaits_is_shown(shell, qtbot, until, handler, tmp_path):
    handler.on_loop_problem(None, {"exception": ZeroDivisionError("division")})
    assert "division" in _notice(shell)
    assert len(_reports(tmp_path)) == 1


def test_a_failing_task_of_the_window_goes_the_same_way(shell, qtbot, until, handler, tmp_path):
    async def fail():
        raise KeyError("lost")

    shell.desk.tasks.start(fail())
    until(lambda: _reports(tmp_path))
    assert "lost" in _notice(shell)


def test_an_error_meant_for_people_makes_no_report(shell, qtbot, until, handler, tmp_path):
    handler.take(DesktopAgentError("The disk is full.", advice="Free some space."), "the window")
    assert "The disk is full" in _notice(shell)
    assert _reports(tmp_path) == []


def test_the_same_error_again_is_told_again_and_reported_once(shell, qtbot, until, handler, tmp_path):
    for _ in range(3):
        try:
            raise RuntimeError("again")
        except RuntimeError as error:
            handler.take(error, "the window")
    assert len(_reports(tmp_path)) == 1
    shell.window.workspace.notice.hide()
    assert _notice(shell) == ""


def test_the_report_is_shown_copied_and_its_folder_opened(shell, qtbot, until, handler, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    handler.take(RuntimeError("<b>bold</b>"), "the window")
    shell.window.workspace.notice.action.click()
    until(lambda: shell.crashes.dialog is not None)
    dialog = shell.crashes.dialog
    assert "<b>bold</b>" in dialog.view.toPlainText()
    dialog.copy.click()
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    dialog.folder.click()
    assert opened == [str(tmp_path / "reports")]
    dialog.close()
    until(lambda: shell.crashes.dialog is None)


def test_without_a_place_for_the_report_the_person_is_told_all_the_same(shell, qtbot, until, handler, tmp_path):
    (tmp_path / "reports").write_text("in the way")
    handler.take(RuntimeError("full disk"), "the window")
    assert "full disk" in _notice(shell)
    assert shell.window.workspace.notice.action.isHidden()


def test_what_a_crash_left_behind_is_offered_at_the_next_start(shell, qtbot, until, handler, tmp_path):
    report = tmp_path / "crash-1.txt"
    report.write_text("Segmentation fault")
    shell.crashes.show_left([report])
    assert "crashed last time" in _notice(shell)
    shell.window.workspace.notice.action.click()
    until(lambda: shell.crashes.dialog is not None)
    assert shell.crashes.dialog.view.toPlainText() == "Segmentation fault"
    shell.crashes.dialog.close()
    until(lambda: shell.crashes.dialog is None)


def test_what_qt_complains_of_is_in_the_log(shell, qtbot, handler, caplog):
    with caplog.at_level(logging.WARNING, "desktop_agent"):
        qWarning("a layout has no parent")
    assert "Qt: a layout has no parent" in caplog.text
