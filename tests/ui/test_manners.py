"""Settings, accounts and what everybody can reach."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop_agent.store.settings import Settings
from desktop_agent.ui.preferences import preferences_from, settings_with

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def nameless(widget):
    return [
        control
        for control in widget.findChildren(QWidget)
        if isinstance(control, CONTROLS)
        and control.isVisibleTo(widget)
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        # The line inside a spin box or combo box speaks with its owner's name.
        and not isinstance(control.parent(), (QAbstractSpinBox, QComboBox, QKeySequenceEdit))
        and not control.objectName().startswith("qt_")
    ]


def test_every_control_of_the_window_has_a_name(shell):
    assert not nameless(shell.window)
    shell.dialogs.open_settings()
    for page in shell.dialogs.settings_pages():
        shell.dialogs.settings.show_page(page.id)
        assert not nameless(shell.dialogs.settings), page.id
    shell.dialogs.settings.close()


def test_tab_reaches_every_control_of_the_first_start_page(shell, qtbot):
    start, reached = shell.composer.edit, set()
    start.setFocus()
    widget = start
    for _ in range(60):
        reached.add(widget)
        widget.focusNextChild()
        widget = shell.window.focusWidget()
        if widget is start:
            break
    wanted = [
        *(chip for chip in shell.composer.chips.values() if chip.isVisible()),
        shell.composer.run,
        shell.window.header.commands,
        shell.window.runs.new,
    ]
    wanted += [*shell.window.workspace.start.model_cards.values(), *shell.window.workspace.start.example_cards]
    wanted += [shell.window.runs.search, shell.window.runs.settings]
    assert not [control for control in wanted if control not in reached]


def test_settings_apply_at_once_and_are_stored(shell, preferences):
    shell.dialogs.open_settings()
    settings = shell.dialogs.settings
    approval = settings.row("approval", "New runs").control
    approval.setCurrentIndex(approval.findData("auto"))
    settings.row("limits", "Step limit").control.setValue(9)
    assert shell.composer.options.approval == "auto"
    assert shell.composer.options.max_steps == 9
    assert preferences.saved[-1].max_steps == 9
    settings.close()


def test_a_token_is_kept_and_the_pane_says_how_many_there_are(shell, until, accounts, qtbot):
    shell.dialogs.open_accounts()
    until(lambda: shell.dialogs.accounts is not None)
    dialog = shell.dialogs.accounts
    qtbot.keyClicks(dialog.form.token, "hf_secret")
    qtbot.keyClick(dialog.form.token, Qt.Key.Key_Return)
    until(lambda: list(accounts.kept.values()) == ["hf_secret"] and dialog.form.token.text() == "")
    until(lambda: "1 " in shell.window.runs.accounts.accessibleDescription())
    dialog.close()


def test_preferences_and_the_settings_file_say_the_same():
    settings = Settings()
    preferences = preferences_from(settings)
    assert settings_with(settings, preferences) == settings
    changed = preferences_from(settings_with(settings, preferences_from(settings)))
    assert changed == preferences


def test_text_can_be_made_larger_from_the_keyboard(shell, qtbot, preferences):
    qtbot.keyClick(shell.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preferences.now.zoom == 1.1
    qtbot.keyClick(shell.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preferences.now.zoom == 1.0
