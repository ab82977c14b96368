"""Commands, shortcuts and the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_agent.store.records import RunRecord
from desktop_agent.ui import keymap
from desktop_agent.ui.actions import Command, Commands


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_two_commands_cannot_have_the_same_shortcut(window):
    commands = Commands(window)
    commands.add([Command("a", "A", lambda: None, keys=("Ctrl+A",))])
    with pytest.raises(ValueError, match="both want"):
        commands.add([Command("b", "B", lambda: None, keys=("Ctrl+A",))])


def test_a_command_that_cannot_be_done_now_does_nothing(window):
    done = []
    commands = Commands(window)
    commands.add([Command("a", "A", lambda: done.append(1), available=lambda: False)])
    assert commands.run("a") is False
    assert done == []
    assert commands.listed() == []


def test_the_palette_finds_a_command_by_parts_of_its_words_and_does_it(shell, qtbot):
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = shell.palette
    assert palette is not None
    qtbot.keyClicks(palette.search, "theme dark")
    assert palette.list.item(0).text() == "Dark theme"
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert shell._preferences.now.theme == "dark"
    assert shell.palette is None


def test_the_palette_lists_runs_too(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    shell.composer.set_text("Leopards")
    shell.composer.run.click()
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    shell.desk.new_run()
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "leopards")
    qtbot.keyClick(shell.palette.search, Qt.Key.Key_Return)
    until(lambda: shell.desk.shown == "run-1")


def test_the_palette_closes_with_escape_and_says_when_nothing_is_found(shell, qtbot):
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "no such thing")
    assert "Nothing" in shell.palette.list.item(0).text()
    qtbot.keyClick(shell.palette.search, Qt.Key.Key_Escape)
    assert shell.palette is None


@pytest.mark.parametrize(
    ("keys", "command"),
    [
        ("Ctrl+N", "run.new"),
        ("Ctrl+K", "app.palette"),
        ("Ctrl+F", "run.search"),
        ("Ctrl+.", "run.stop"),
        ("F6", "run.pause"),
        ("Ctrl+,", "app.settings"),
        ("Ctrl+1", "view.tab1"),
        ("Ctrl++", "view.larger"),
        ("Ctrl+7", "view.tab7"),
        ("Ctrl+Return", "run.send"),
        ("Ctrl+Return", "approval.run"),
        ("Ctrl+Shift+Return", "approval.run_and_pause"),
        ("F2", "approval.edit"),
        ("Ctrl+Backspace", "approval.reject"),
        ("J", "step.next"),
        ("K", "step.previous"),
        ("Left", "step.fold"),
        ("Right", "step.open"),
        ("Ctrl+Alt+F", "step.fork"),
    ],
)
def test_the_keys_of_the_design_are_there(shell, keys, command):
    assert keys in shell.commands.get(command).keys


def test_ctrl_f_searches_runs_first_and_then_the_timeline(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    shell.composer.set_text("Task")
    shell.composer.run.click()
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    shell.commands.run("run.search")
    assert shell.window.runs.search.hasFocus()
    shell.commands.run("run.search")
    bar = shell.window.workspace.find_bar
    assert bar.words.hasFocus()
    qtbot.keyClicks(bar.words, "compute")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.result.text() == "1 of 1")
    assert shell.timeline.current_step == 1
    bar.words.setText("zebra")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.result.text() == "Not in this run")
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert bar.isHidden()


@pytest.fixture
def commands(window):
    yield Commands(window)
    keymap.forget()


def test_a_key_may_mean_two_things_in_two_controls_but_not_in_one(commands):
    done = []
    commands.add([Command("a", "A", lambda: done.append("a"), keys=("Ctrl+Return",), scope="task box")])
    commands.add([Command("b", "B", lambda: done.append("b"), keys=("Ctrl+Return",), scope="question")])
    with pytest.raises(ValueError, match="both want"):
        commands.add([Command("c", "C", lambda: None, keys=("Ctrl+Enter",))])


def test_chosen_keys_hold_and_a_usual_key_that_was_chosen_elsewhere_is_given_up(commands):
    commands.add([Command("a", "A", lambda: None, keys=("Ctrl+A",)), Command("b", "B", lambda: None, keys=("Ctrl+B",))])
    commands.bind({"b": ("Ctrl+A",)})
    assert (commands.get("a").keys, commands.get("b").keys) == ((), ("Ctrl+A",))
    assert [command.id for command in commands.holders("Ctrl+A", "window", but="a")] == ["b"]
    commands.bind({})
    assert (commands.get("a").keys, commands.get("b").keys) == (("Ctrl+A",), ("Ctrl+B",))


def test_a_changed_shortcut_works_and_shows_everywhere_at_once(shell, qtbot, preferences):
    preferences.change(shortcuts={"run.new": ("Ctrl+Shift+N",), "app.palette": ("Ctrl+P",)})
    assert "Ctrl+Shift+N" in shell.window.runs.new.text()
    assert "Ctrl+P" in shell.window.header.commands.text()
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.palette is None
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shell.palette is not None
    shell.palette.close()


def test_keys_of_the_task_box_can_be_changed_too(shell, qtbot, preferences):
    preferences.change(shortcuts={"run.send": ("Alt+Return",)})
    sent = []
    shell.composer.edit.send.connect(lambda: sent.append(True))
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert sent == [True]
    assert "Alt+" in shell.composer.run.text()


def shown(palette):
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_the_palette_lists_settings_and_leads_to_them(shell, qtbot):
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "memory for")
    qtbot.keyClick(shell.palette.search, Qt.Key.Key_Return)
    settings = shell.dialogs.settings
    assert settings.current.page.id == "limits"
    assert settings.focusWidget() is settings.row("limits", "Memory for going back").control
    settings.close()


def test_the_palette_lists_tools_and_leads_to_them(shell, qtbot, until):
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "visit_web")
    until(lambda: shown(shell.palette) == ["visit_webpage"])
    qtbot.keyClick(shell.palette.search, Qt.Key.Key_Return)
    control = shell.dialogs.settings.row("tools", "What new runs may call").control
    until(lambda: control.tools)
    assert [name for name, row in control.tools.items() if not row.isHidden()] == ["visit_webpage"]
    shell.dialogs.settings.close()


def test_what_was_chosen_last_stands_first(shell, qtbot, preferences):
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "outline inspector")
    shell.palette.close()
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "larger")
    qtbot.keyClick(shell.palette.search, Qt.Key.Key_Return)
    shell.open_palette()
    assert shown(shell.palette)[0] == "Larger text"
    shell.palette.close()
    shell.commands.run("view.usual")


def test_runs_that_the_pane_does_not_show_are_found_too(shell, qtbot, until, store):
    for number in range(600):
        title = f"Task {number:03}"
        store.add_run(RunRecord(run_id=title, title=title, task=title, state="success", created_at=float(number)))
    shell.open_palette()
    qtbot.keyClicks(shell.palette.search, "task 007")
    until(lambda: shown(shell.palette)[:1] == ["Task 007"])
    shell.palette.close()
