"""A second start, a double-clicked file and a dropped one all end in the window that is open."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop_agent.ui.arrivals import Arrivals
from desktop_agent.ui.instance import SingleInstance, address_for, hand_over


@pytest.fixture
def address(tmp_path_factory):
    return address_for(tmp_path_factory.mktemp("d"))


@pytest.fixture
def instance(address, qapp):
    made = SingleInstance(address)
    made.listen()
    yield made
    made.close()


@pytest.fixture
def arrivals(windows, services):
    return Arrivals(windows, services.history, windows)


def _later_start(address, wanted):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(hand_over(address, wanted)))
    thread.start()
    thread.join()
    return answers[0]


def test_without_a_window_nobody_takes_a_second_start(address):
    assert not hand_over(address, "")


def test_a_second_start_hands_over_and_is_told_so(instance, address, qtbot):
    with qtbot.waitSignal(instance.asked) as asked:
        assert _later_start(address, "/home/someone/run.agentrun")
    assert asked.args == ["/home/someone/run.agentrun"]


def test_a_socket_left_by_a_killed_window_is_no_obstacle(address, qtbot):
    left = socket.socket(socket.AF_UNIX)
    left.bind(address)
    left.close()
    assert Path(address).exists()
    assert not hand_over(address, "")
    instance = SingleInstance(address)
    instance.listen()
    try:
        with qtbot.waitSignal(instance.asked):
            assert _later_start(address, "")
    finally:
        instance.close()


@pytest.mark.parametrize("said", [b"\x00\x00\x00\x05hello", b"\xff\xff\xff\xff", b'\x00\x00\x00\x0a{"open": 1}', b""])
def test_nonsense_is_refused_and_the_next_start_is_heard(instance, address, qtbot, said):
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address)
        stranger.sendall(said)
    with qtbot.waitSignal(instance.asked) as asked:
        assert _later_start(address, "abc")
    assert asked.args == ["abc"]


def test_each_data_folder_has_a_window_of_its_own_also_where_its_path_is_long(tmp_path):
    addresses = {address_for(tmp_path / name) for name in ("a", "b", "x" * 200, "y" * 200)}
    assert len(addresses) == 4
    assert all(len(os.fsencode(address)) < 104 for address in addresses)


def test_a_run_file_is_taken_in_and_shown(shell, arrivals, qtbot, until, tmp_path):
    file = _run_file(shell, until, tmp_path)
    before, original = shell.window.runs.model.rowCount(), shell.desk.shown
    arrivals.take(str(file))
    until(lambda: shell.window.runs.model.rowCount() == before + 1)
    until(lambda: shell.desk.shown != original and not shell.desk._opening)
    assert shell.desk.run.answer.text == "42"


def test_a_file_that_the_system_hands_over_is_opened(shell, arrivals, qapp, until, tmp_path):
    file = _run_file(shell, until, tmp_path)
    before = shell.window.runs.model.rowCount()
    arrivals.listen_to(qapp)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(file))))
    qapp.removeEventFilter(arrivals)
    until(lambda: shell.window.runs.model.rowCount() == before + 1)


def test_a_file_that_is_no_run_is_refused_in_words(shell, arrivals, until, tmp_path):
    file = tmp_path / "letter.agentrun"
    file.write_text("Dear all,")
    arrivals.take(str(file))
    until(lambda: not shell.window.workspace.notice.isHidden())
    assert "is no exported run" in shell.window.workspace.notice.text.text()


def test_a_second_start_brings_a_minimised_window_back(shell, arrivals, until):
    shell.window.showMinimized()
    arrivals.take("")
    assert not shell.window.isMinimized()
    assert shell.window.isVisible()


def _run_file(shell, until, tmp_path):
    shell._preferences.change(approval="auto")
    shell.desk.submit("What is six times seven?")
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "success" and not shell.desk.active)
    target = tmp_path / "run.agentrun"
    shell.menus.save(shell.desk.shown, str(target))
    until(target.exists)
    return target


@pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are Linux's")
def test_the_menu_entry_names_this_installation_and_goes_again(tmp_path):
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}

    def integration(what):
        command = [sys.executable, "-m", "desktop_agent", "integration", what]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    assert "Added to" in integration("add")
    entry = (tmp_path / "applications/desktop-agent.desktop").read_text()
    assert f'Exec="{sys.executable}" "-m" "desktop_agent" window %f' in entry
    assert "*.agentrun" in (tmp_path / "mime/packages/desktop-agent.xml").read_text()
    assert "Removed from" in integration("remove")
    assert not (tmp_path / "applications/desktop-agent.desktop").exists()
