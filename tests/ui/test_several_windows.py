"""Several windows over the same runs."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox


@pytest.fixture
def begin(until):
    """Begins a run in a window and returns its id once it waits for a yes."""

    def work(shell, text):
        shell.desk.submit(text)
        until(lambda: shell.desk.shell_state(shell.desk.shown) == "waiting")
        return shell.desk.shown

    return work


def titles(shell):
    return [entry.title for entry in shell.window.runs.model.runs]


def test_each_window_shows_a_run_of_its_own_and_both_go_on(windows, shell, begin, until):
    first = begin(shell, "First")
    other = windows.open()
    assert not other.window.workspace.shows_run
    second = begin(other, "Second")
    assert (shell.desk.shown, other.desk.shown) == (first, second)
    assert shell.window.header.title.text() == "First"
    assert other.window.header.title.text() == "Second"
    shell.desk.approve("a1", "run", None, "", "")
    until(lambda: shell.window.header.pill.text() == "finished")
    assert other.window.header.pill.text() == "needs approval"


def test_a_run_is_in_the_list_of_every_window_with_its_state(windows, shell, begin, until):
    other = windows.open()
    until(lambda: not other.desk.tasks._running)
    begin(shell, "First")
    until(lambda: [run.state for run in other.window.runs.model.runs] == ["waiting"])


def test_a_run_shown_in_two_windows_is_answered_in_either(windows, shell, begin, until):
    run_id = begin(shell, "First")
    other = windows.open(run_id)
    until(lambda: other.desk.shown == run_id)
    assert other.window.header.pill.text() == "needs approval"
    assert other.desk.run is shell.desk.run
    other.desk.approve("a1", "run", None, "", "")
    until(lambda: shell.window.header.pill.text() == other.window.header.pill.text() == "finished")
    assert not shell.desk.active


def test_the_shown_run_gets_a_window_of_its_own_by_command_and_by_menu(windows, shell, begin, until, qtbot):
    run_id = begin(shell, "First")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(shell.window, Qt.Key.Key_N, modifiers)
    until(lambda: len(windows.all) == 2 and windows.front.desk.shown == run_id)
    shell.menus.window_wanted.emit(run_id)
    until(lambda: len(windows.all) == 3 and windows.front.desk.shown == run_id)


def test_an_empty_window_opens_from_the_keyboard_with_the_cursor_in_its_task_box(windows, shell, qtbot):
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(shell.window, Qt.Key.Key_N, modifiers)
    assert len(windows.all) == 2
    assert windows.front is not shell
    assert windows.front.window.focusWidget() is windows.front.composer.edit


def test_closing_one_window_ends_no_run(windows, shell, begin, until, service):
    other = windows.open()
    run_id = begin(other, "Second")
    other.window.close()
    assert windows.all == (shell,)
    assert run_id in shell.desk.active
    assert service.runs[0].calls == []
    shell.desk.open_run(run_id)
    until(lambda: shell.desk.shown == run_id)
    assert shell.window.header.pill.text() == "needs approval"


def test_the_last_window_asks_while_runs_go_on_and_closes_after_the_yes(windows, shell, begin, qtbot):
    begin(shell, "First")
    windows.open().window.close()
    shell.window.close()
    assert shell.window.isVisible()
    box = shell.window.findChild(QMessageBox)
    assert "1 run" in box.text()
    box.reject()
    windows.quit()
    box = shell.window.findChildren(QMessageBox)[-1]
    with qtbot.waitSignal(windows.ended):
        next(button for button in box.buttons() if button.text() == "Stop and close").click()
    assert not shell.window.isVisible()


def test_a_run_is_brought_forward_where_it_is_shown(windows, shell, begin, until):
    run_id = begin(shell, "First")
    other = windows.open()
    assert windows.front is other
    windows.show_run(run_id)
    assert windows.front is shell
    assert not other.desk.shown


def test_what_is_renamed_or_deleted_in_one_window_is_so_in_all(windows, shell, begin, until):
    run_id = begin(shell, "First")
    shell.desk.approve("a1", "run", None, "", "")
    other = windows.open(run_id)
    until(lambda: other.desk.shown == run_id and not shell.desk.active)
    shell.desk.rename(run_id, "The answer")
    until(lambda: titles(other) == titles(shell) == ["The answer"])
    assert other.window.header.title.text() == "The answer"
    shell.desk.delete(run_id)
    until(lambda: titles(other) == titles(shell) == [])
    assert not other.window.workspace.shows_run


def test_a_theme_chosen_in_one_window_holds_in_all(windows, shell, preferences, themes):
    other = windows.open()
    changes = []
    themes.changed.connect(lambda: changes.append(1))
    other.commands.run("view.dark")
    assert themes.mode == "dark"
    assert changes == [1]


def test_new_keys_of_a_command_hold_in_windows_that_open_later(windows, shell, preferences, qtbot):
    preferences.change(shortcuts={"window.new": ("Ctrl+Alt+Shift+W",)})
    other = windows.open()
    assert other.commands.get("window.new").keys == ("Ctrl+Alt+Shift+W",)
    assert shell.commands.get("window.new").keys == ("Ctrl+Alt+Shift+W",)


class TestLayout:
    """Where the panes are."""

    @pytest.fixture
    def geometry(self, tmp_path):
        return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def test_a_further_window_opens_a_little_beside_the_one_in_front_and_like_it(self, windows, shell):
        shell.window.resize(1200, 800)
        shell.window.toggle_runs()
        other = windows.open()
        assert other.window.size() == shell.window.size()
        assert other.window.pos() != shell.window.pos()
        assert other.window.runs_dock.isHidden()

    def test_the_layout_of_the_window_that_was_closed_last_is_remembered(self, windows, shell, geometry):
        other = windows.open()
        other.window.resize(760, 560)
        other.window.toggle_runs()
        other.window.close()
        later = windows.make()
        later.window.restore_layout()
        assert (later.window.width(), later.window.height()) == (760, 560)
        assert later.window.runs_dock.isHidden()

    def test_the_panes_change_sides_and_that_is_remembered(self, windows, shell, geometry):
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        shell.commands.run("view.swap")
        assert shell.window.dockWidgetArea(shell.window.runs_dock) == right
        assert shell.window.dockWidgetArea(shell.window.inspector_dock) == left
        shell.window.save_layout()
        later = windows.make()
        later.window.restore_layout()
        assert later.window.dockWidgetArea(later.window.runs_dock) == right

    def test_the_inspector_keeps_the_width_the_person_gave_it(self, windows, shell, begin, until):
        run_id = begin(shell, "First")
        shell.window.resizeDocks([shell.window.inspector_dock], [430], Qt.Orientation.Horizontal)
        until(lambda: shell.window.inspector_dock.width() == 430)
        shell.desk.new_run()
        shell.desk.open_run(run_id)
        until(lambda: shell.window.inspector_dock.width() == 430)
        shell.window.save_layout()
        later = windows.open(run_id)
        until(lambda: later.window.inspector_dock.width() == 430)

    def test_the_inspector_leaves_the_window_and_comes_back(self, windows, shell, begin):
        begin(shell, "First")
        shell.commands.run("view.float")
        assert shell.window.inspector_dock.isFloating()
        assert shell.window.inspector_dock.titleBarWidget() is None
        shell.commands.run("view.float")
        assert not shell.window.inspector_dock.isFloating()
        assert shell.window.inspector_dock.titleBarWidget() is not None

    def test_the_usual_layout_comes_back_by_command(self, windows, shell, begin, until):
        begin(shell, "First")
        for command in ("view.swap", "view.float", "view.runs"):
            shell.commands.run(command)
        shell.commands.run("view.reset")
        assert shell.window.dockWidgetArea(shell.window.runs_dock) == Qt.DockWidgetArea.LeftDockWidgetArea
        assert shell.window.runs_dock.isVisible()
        assert not shell.window.inspector_dock.isFloating()
        until(lambda: shell.window.inspector_dock.width() == 352)
