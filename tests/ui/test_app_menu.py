"""The menu with every command."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def menu(shell, until):
    def opened():
        return shell.app_menu.menu

    yield opened
    if shell.app_menu.menu is not None:
        shell.app_menu.menu.close()
    until(lambda: shell.app_menu.menu is None)


def texts(menu):
    found = []
    for action in menu.actions():
        if action.menu():
            found += texts(action.menu())
        elif action.text():
            found.append(action.text().partition("\t")[0].replace("&&", "&"))
    return found


def test_every_command_can_be_reached_by_mouse(shell, menu, qtbot):
    qtbot.mouseClick(shell.window.header.menu, Qt.MouseButton.LeftButton)
    assert sorted(texts(menu())) == sorted(
        command.title for command in shell.commands.all() if command.id != "app.menu"
    )


def test_the_menu_opens_with_a_tap_on_alt_and_not_with_alt_and_another_key(shell, menu, qtbot):
    window = shell.window
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert menu() is None
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert menu() is not None
    assert menu().activeAction().text() == "&Task"


def test_what_cannot_be_done_now_is_grey_and_keys_are_shown(shell, menu, preferences):
    preferences.change(shortcuts={"run.new": ("Ctrl+Shift+J",)})
    shell.commands.run("app.menu")
    actions = {action.text().partition("\t")[0]: action for action in menu().actions()[1].menu().actions()}
    assert not actions["Stop the run"].isEnabled()
    assert actions["New run"].text().endswith("Ctrl+Shift+J")
    actions["New run"].trigger()
    assert shell.composer.edit.hasFocus()
