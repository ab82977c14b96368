import pytest
from PySide6.QtCore import Qt
from stories import Story

from desktop_agent.agent.events import Failure, ImportsAllowed, PlanReady, RunResumed, decode_event, encode_event
from desktop_agent.ui.timeline.model import RunModel

REFUSED = Failure(
    kind="import",
    exception_type="ImportError",
    message="line 1: Import of 'bs4' is not allowed. You may import: math, re",
    line=1,
)


def refused():
    return Story().start().step("Read the page.", "import bs4", "", failure=REFUSED)


def again(story):
    return RunModel(decode_event(encode_event(event)) for event in story.events)


def test_a_refused_import_can_be_allowed_on_its_card(view, qtbot):
    run = RunModel(refused().begin().events)
    view.set_run(run)
    section = view.widget_of(run.steps[1]).allow
    assert section.button.accessibleName() == "Allow bs4 and go on"
    with qtbot.waitSignal(view.action_requested) as asked:
        qtbot.mouseClick(section.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["allow_import", 1]
    assert not section.button.isEnabled()


def test_once_allowed_the_card_says_so_live_and_in_a_replay(view):
    story = refused().begin()
    live = RunModel(story.new())
    view.set_run(live)
    story.add(ImportsAllowed, 0.1, imports=("bs4",))
    view.apply(story.new())
    view.flush()
    section = view.widget_of(live.steps[1]).allow
    assert section.button.isHidden()
    assert section.said.shown_text() == "You allowed bs4 for this run."
    assert again(story).steps[1].import_allowed
    assert "bs4" in again(story).imports


def test_a_submodule_is_another_import():
    story = refused().begin()
    story.add(ImportsAllowed, 0.1, imports=("bs4.element",))
    assert not again(story).steps[1].import_allowed


@pytest.mark.parametrize("end", ["answer", "fail"])
def test_the_way_out_stays_until_there_is_an_answer(end):
    story = refused()
    getattr(story, end)()
    assert bool(again(story).steps[1].refused_import) == (end == "fail")


def test_other_failures_offer_no_import():
    failure = Failure(kind="exception", exception_type="ImportError", message="line 1: ImportError: no such name")
    assert again(Story().start().step(failure=failure)).steps[1].refused_import == ""


def test_a_plan_is_edited_in_its_card(view, qtbot):
    story = Story().start().plan("1. Search.\n2. Compute.").step()
    run = RunModel(story.new())
    view.set_run(run)
    card = run.cards[1]
    edit = view.widget_of(card).edit
    qtbot.mouseClick(edit.edit, Qt.MouseButton.LeftButton)
    assert edit.editor.toPlainText() == "1. Search.\n2. Compute."
    edit.editor.setPlainText("1. Compute.")
    with qtbot.waitSignal(view.plan_edited) as said:
        qtbot.keyClick(edit.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["1. Compute."]
    assert not edit.editing
    story.add(PlanReady, 0.1, plan="1. Compute.", edited=True)
    view.apply(story.new())
    view.flush()
    assert (card.text, card.edited) == ("1. Compute.", True)
    assert len([one for one in run.cards if type(one) is type(card)]) == 1


def test_escape_drops_the_changes_of_a_plan(view, qtbot):
    run = RunModel(Story().start().plan("1. Search.").step().events)
    view.set_run(run)
    edit = view.widget_of(run.cards[1]).edit
    qtbot.mouseClick(edit.edit, Qt.MouseButton.LeftButton)
    edit.editor.setPlainText("Something else")
    with qtbot.assertNotEmitted(view.plan_edited):
        qtbot.keyClick(edit.editor, Qt.Key.Key_Escape)
    assert not edit.editing


def test_only_the_plan_that_is_followed_can_be_edited():
    story = Story().start().plan("Old.").step().plan("New.").step()
    run = RunModel(story.new())
    plans = [run.cards[1], run.cards[3]]
    assert [plan.editable for plan in plans] == [False, True]
    run.apply(story.fail().new())
    assert [plan.editable for plan in plans] == [False, False]
    story.add(RunResumed, 0.1, model="m")
    run.apply(story.new())
    assert [plan.editable for plan in plans] == [False, True]
