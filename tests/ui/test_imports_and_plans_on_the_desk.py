"""What the cards ask for reaches the run: an import is allowed, a plan is replaced."""

import pytest
from PySide6.QtCore import Qt

from desktop_agent.ui.timeline.cards import PlanCard


def begin(shell, until):
    shell.composer.change(approval="auto")
    shell.composer.set_text("Read the page.")
    shell.composer.run.click()
    until(lambda: "run-1" in shell.desk.active)


@pytest.fixture
def refused(shell, until, service):
    """The window with a run whose first step was refused an import, and that goes on."""
    service.refused_import = "bs4"
    begin(shell, until)
    until(lambda: 1 in shell.desk.run.steps and shell.desk.run.steps[1].refused_import)
    shell.timeline.flush()
    return shell


def test_an_import_is_allowed_for_a_run_that_goes_on(refused, qtbot, until, service):
    card = refused.desk.run.steps[1]
    section = refused.timeline.widget_of(card).allow
    qtbot.mouseClick(section.button, Qt.MouseButton.LeftButton)
    until(lambda: ("allow_imports", ("bs4",)) in service.runs[0].calls)
    assert "bs4 may be imported" in refused.composer._hint.text()
    until(lambda: card.import_allowed)
    assert service.resumed == []


def test_an_import_is_allowed_for_a_run_that_has_ended_and_takes_it_up_again(refused, qtbot, until, service):
    service.runs[0].stop()
    until(lambda: not refused.desk.active)
    refused.timeline.flush()
    section = refused.timeline.widget_of(refused.desk.run.steps[1]).allow
    qtbot.mouseClick(section.button, Qt.MouseButton.LeftButton)
    until(lambda: service.resumed and not refused.desk.active)
    run_id, settings = service.resumed[0]
    assert (run_id, settings["imports"]) == ("run-1", ("bs4",))
    until(lambda: refused.desk.shell_state("run-1") == "success")
    assert refused.desk.run.answer.text == "1"


def test_a_plan_is_replaced_where_it_stands(shell, qtbot, until, service):
    service.plan, service.hold = "1. Search.\n2. Compute.", True
    begin(shell, until)
    until(lambda: any(isinstance(card, PlanCard) for card in shell.desk.run.cards))
    shell.timeline.flush()
    card = next(card for card in shell.desk.run.cards if isinstance(card, PlanCard))
    shell.timeline.verticalScrollBar().setValue(0)
    until(lambda: shell.timeline.widget_of(card) is not None)
    edit = shell.timeline.widget_of(card).edit
    qtbot.mouseClick(edit.edit, Qt.MouseButton.LeftButton)
    edit.editor.setPlainText("1. Compute.")
    qtbot.keyClick(edit.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: ("edit_plan", "1. Compute.") in service.runs[0].calls)
    until(lambda: card.edited)
    assert card.text == "1. Compute."
