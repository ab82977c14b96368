"""New runs from steps of the shown one, as a person makes them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop_agent.ui.timeline.card_menu import card_menu
from desktop_agent.ui.timeline.cards import NoticeCard


@pytest.fixture
def done(shell, until, preferences):
    """The window with a finished run of one step."""
    preferences.change(approval="auto", tools=(), imports=())
    shell.composer.set_text("What is six times seven?")
    shell.composer.run.click()
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    return shell


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_step_is_branched_off_by_key_and_the_branch_shows_where_it_comes_from(done, qtbot, until, service):
    qtbot.keyClick(done.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    dialog = done.branching.dialog
    assert dialog.heading.text() == "Branch from step 1"
    assert dialog.task.toPlainText() == "What is six times seven?"
    until(lambda: "as they were after step 1" in dialog.variables.text())
    assert dialog.replay.isHidden()
    qtbot.keyClicks(dialog.message, "Use thirds.")
    press(qtbot, dialog.begin)
    until(lambda: done.desk.shown == "run-2" and not done.desk.active)
    branch = service.runs[1].branch
    assert (branch.run_id, branch.step, branch.message, branch.code, branch.replay) == (
        "run-1",
        1,
        "Use thirds.",
        None,
        False,
    )
    run = done.desk.run
    card = next(card for card in run.cards if isinstance(card, NoticeCard))
    assert (card.kind, card.parent, card.step) == ("branched", "run-1", 1)
    assert [step.inherited for step in run.steps.values()] == [True, False]
    assert run.totals.tokens.output == 20
    assert done.window.runs.model.entry("run-2").parent == "run-1"
    done.timeline.flush()
    widget = done.timeline.widget_of(card)
    assert "after step 1" in widget.accessibleName()
    press(qtbot, widget.next_actions.buttons[0])
    until(lambda: done.desk.shown == "run-1")


def test_edited_code_takes_the_place_of_the_step(done, qtbot, until, service):
    menu = card_menu(done.desk.run.steps[1], done.timeline.hub, done.timeline.step_actions, done.timeline)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Edit the code and continue…").trigger()
    menu.deleteLater()
    dialog = done.branching.dialog
    assert dialog.code.shown_text() == "6 * 7"
    dialog.code.selectAll()
    qtbot.keyClicks(dialog.code, "import socket")
    until(lambda: dialog.problem.isVisible() and "socket" in dialog.problem.text())
    dialog.code.selectAll()
    qtbot.keyClicks(dialog.code, "6 * 8")
    until(lambda: not dialog.problem.isVisible())
    press(qtbot, dialog.begin)
    until(lambda: done.desk.shown == "run-2" and not done.desk.active)
    assert (service.runs[1].branch.step, service.runs[1].branch.code) == (0, "6 * 8")
    assert done.desk.run.steps[1].code == "6 * 8"


def test_where_the_variables_are_gone_the_steps_run_again_only_when_ticked(done, qtbot, until, service):
    service.kept = False
    done.branching.open("after")
    dialog = done.branching.dialog
    until(dialog.replay.isVisible)
    assert "not kept" in dialog.variables.text()
    assert not dialog.replay.isChecked()
    dialog.replay.click()
    press(qtbot, dialog.begin)
    until(lambda: done.desk.shown == "run-2" and not done.desk.active)
    assert service.runs[1].branch.replay


def test_other_tools_mean_another_interpreter_and_the_dialog_says_so(done, until):
    done.branching.open("after")
    dialog = done.branching.dialog
    until(lambda: "as they were" in dialog.variables.text())
    press_tools = dialog.chips.chips["tools"]
    press_tools.click()
    until(lambda: done.pickers.open_picker is not None)
    done.pickers.open_picker.changed.emit(("web_search",), {})
    done.pickers.open_picker.close()
    assert dialog.options.tools == ("web_search",)
    assert done.composer.options.tools == ()
    assert "another one" in dialog.variables.text()
    assert dialog.replay.isVisible()
    dialog.reject()


def test_the_whole_task_runs_again_with_other_settings(done, qtbot, until, service):
    assert done.commands.run("run.again")
    dialog = done.branching.dialog
    assert dialog.variables.isHidden()
    dialog.chips.change(max_steps=5)
    dialog.task.setPlainText("What is six times eight?")
    press(qtbot, dialog.begin)
    until(lambda: done.desk.shown == "run-2" and not done.desk.active)
    request = service.runs[1].request
    assert (request.task, request.max_steps, request.continues) == ("What is six times eight?", 5, "")


def test_nothing_can_be_branched_off_on_the_start_page_nor_from_a_step_that_goes_on(shell, until):
    assert not shell.commands.run("step.fork")
    shell.composer.set_text("Wait for me.")
    shell.composer.run.click()
    until(lambda: shell.desk.shell_state("run-1") == "waiting")
    assert not shell.commands.run("step.fork")
    assert shell.branching.dialog is None
