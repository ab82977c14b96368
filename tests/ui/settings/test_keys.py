"""Giving commands other keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


@pytest.fixture
def keys(shell):
    shell.dialogs.open_settings("shortcuts")
    yield shell.dialogs.settings.row("shortcuts", "Keys of the commands").control
    shell.dialogs.settings.close()


def press(keys, command, sequence):
    keys.choose(command)
    keys.keys.setKeySequence(QKeySequence(sequence))
    keys.keys.editingFinished.emit()


def shown(keys, command):
    return keys._items[command].text(1)


def test_every_command_is_listed_with_its_keys(keys, shell):
    assert keys.table.topLevelItemCount() == len(shell.commands.all())
    assert shown(keys, "run.new") == "Ctrl+N"


def test_free_keys_are_taken_at_once(keys, shell, preferences):
    press(keys, "run.new", "Ctrl+Alt+J")
    assert preferences.now.shortcuts == {"run.new": ("Ctrl+Alt+J",)}
    assert shown(keys, "run.new") == "Ctrl+Alt+J"
    assert "Ctrl+Alt+J" in shell.window.runs.new.text()


def test_keys_that_mean_something_are_taken_only_after_a_yes(keys, shell, preferences):
    press(keys, "run.new", "Ctrl+K")
    assert preferences.now.shortcuts == {}
    assert "Commands" in keys.said.text()
    keys.keep.click()
    assert not keys.take.isVisible()
    press(keys, "run.new", "Ctrl+K")
    keys.take.click()
    assert shell.commands.get("run.new").keys == ("Ctrl+K",)
    assert shell.commands.get("app.palette").keys == ()
    keys.choose("run.new")
    keys.usual.click()
    assert shell.commands.get("app.palette").keys == ("Ctrl+K",)
    assert preferences.now.shortcuts == {}


def test_a_key_of_the_task_box_clashes_with_the_window_but_not_with_a_waiting_action(keys, preferences):
    press(keys, "view.light", "Ctrl+Return")
    assert keys.take.isVisibleTo(keys)
    keys.keep.click()
    press(keys, "approval.edit", "Ctrl+Alt+E")
    press(keys, "run.send", "Ctrl+Alt+E")
    assert preferences.now.shortcuts == {"approval.edit": ("Ctrl+Alt+E",), "run.send": ("Ctrl+Alt+E",)}


def test_a_command_can_be_left_without_keys(keys, shell, preferences):
    keys.choose("run.stop")
    keys.none.click()
    assert preferences.now.shortcuts == {"run.stop": ()}
    assert shown(keys, "run.stop") == ""
    shell.dialogs.settings.current.restore.click()
    assert shown(keys, "run.stop") == "Ctrl+."


def test_commands_are_found_by_name_and_by_key(keys, qtbot):
    keys.search.setText("palette nothing")
    assert all(item.isHidden() for item in keys._items.values())
    keys.search.setText("F6")
    assert [name for name, item in keys._items.items() if not item.isHidden()] == ["run.pause"]


def test_enter_on_a_command_asks_for_its_keys(keys, qtbot):
    keys.table.setFocus()
    qtbot.keyClick(keys.table, Qt.Key.Key_Return)
    assert keys.keys.hasFocus() or keys.keys.focusWidget() is not None
