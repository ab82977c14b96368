"""Two runs side by side."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

sys.path.insert(0, str(Path(__file__).parent / "timeline"))

from stories import Story

from desktop_agent.ui.compare.pairs import Line, first_difference, lines_of, pairs_of
from desktop_agent.ui.timeline.model import RunModel


def story(*steps):
    told = Story().start()
    for code, output in steps:
        told.step(code=code, output=output)
    return RunModel(told.answer().events)


def kinds(left, right):
    return [
        (pair.kind, pair.left and pair.left.number, pair.right and pair.right.number) for pair in pairs_of(left, right)
    ]


def test_steps_with_the_same_code_stand_beside_each_other_whatever_lies_between():
    left = story(("a", "1"), ("b", "2"), ("c", "3"))
    right = story(("a", "1"), ("x", "9"), ("b", "2"), ("c", "4"))
    assert kinds(left, right) == [("same", 1, 1), ("right", None, 2), ("same", 2, 3), ("output", 3, 4)]
    assert first_difference(pairs_of(left, right)) == 1


def test_other_code_is_told_apart_from_another_outcome():
    left = story(("a", "1"), ("b", "2"))
    right = story(("a", "1"), ("bb", "2"))
    assert kinds(left, right) == [("same", 1, 1), ("code", 2, 2)]
    assert kinds(left, story(("a", "1"))) == [("same", 1, 1), ("left", 2, None)]


def test_lines_that_belong_together_stand_at_the_same_height():
    assert lines_of("a\nb\nc", "a\nc\nd") == [Line("a", "a"), Line("b", None), Line("c", "c"), Line(None, "d")]
    assert lines_of("", "") == []


@pytest.fixture
def two(shell, until, preferences):
    """The window with two finished runs, the second one shown."""
    preferences.change(approval="auto")
    for number, task in enumerate(("First task", "Second task"), 1):
        shell.desk.new_run()
        shell.composer.set_text(task)
        shell.composer.run.click()
        until(lambda number=number: shell.desk.shell_state(f"run-{number}") == "success" and not shell.desk.active)
    return shell


def test_two_runs_marked_in_the_list_are_compared(two, qtbot, until):
    runs = two.window.runs
    for run_id, modifier in (("run-1", Qt.KeyboardModifier.NoModifier), ("run-2", Qt.KeyboardModifier.ControlModifier)):
        place = runs.list.visualRect(runs.model.index(runs.model.row_of(run_id))).center()
        qtbot.mouseClick(runs.list.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert sorted(runs.marked()) == ["run-1", "run-2"]
    until(lambda: two.desk.shown == "run-1")
    assert sorted(runs.marked()) == ["run-1", "run-2"]
    assert two.commands.run("run.compare")
    until(lambda: two.compare.windows)
    window = two.compare.windows[0]
    assert sorted(window.facts["Task"]) == ["First task", "Second task"]
    assert window.facts["Answer"] == ("42", "42")
    assert window.facts["Steps"] == ("1", "1")
    assert window.list.item(0).text() == "1 / 1  alike"
    assert window.code.left.toPlainText() == window.code.right.toPlainText() == "6 * 7"
    window.reject()
    until(lambda: not two.compare.windows)


def test_the_only_run_shows_where_it_will_be_compared(shell, until):
    shell.composer.set_text("First task")
    shell.composer.run.click()
    compare = shell.window.header.compare
    until(compare.isVisible)
    assert not compare.isEnabled()
    assert compare.toolTip() == "There is no other run to compare with yet"


def test_the_other_run_is_chosen_by_typing(two, qtbot, until):
    assert two.window.header.compare.isVisible()
    qtbot.mouseClick(two.window.header.compare, Qt.MouseButton.LeftButton)
    picker = two.compare.picker
    qtbot.keyClicks(picker.search, "first")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    until(lambda: two.compare.windows)
    assert two.compare.windows[0].facts["Task"] == ("Second task", "First task")
    two.compare.windows[0].reject()
    until(lambda: not two.compare.windows)


def test_runs_that_belong_together_are_offered_first(two, until):
    two.branching.open("after", 1)
    two.branching.dialog.begin.click()
    until(lambda: two.desk.shown == "run-3" and not two.desk.active)
    two.desk.open_run("run-2")
    until(lambda: two.desk.shown == "run-2")
    assert [entry.run_id for entry in two.compare.others()] == ["run-3", "run-1"]


def test_what_differs_is_marked_on_both_sides(themes, qtbot):
    from desktop_agent.ui.compare.window import CompareWindow

    left, right = story(("a = 1\nb = 2", "1")), story(("a = 1\nb = 3\nc = 4", "1"))
    window = CompareWindow(left, right, pairs_of(left, right))
    qtbot.addWidget(window)
    window.show()
    assert window.tabs.currentWidget() is window.code
    marked = [
        [mark.cursor.blockNumber() for mark in side.extraSelections()] for side in (window.code.left, window.code.right)
    ]
    assert marked == [[1, 2], [1, 2]]
    assert window.code.left.toPlainText() == "a = 1\nb = 2\n"
