"""Words found in the timeline: counted, marked, walked."""

import pytest
from PySide6.QtCore import Qt
from stories import Story

from desktop_agent.agent.events import Failure
from desktop_agent.ui.find_bar import FindBar
from desktop_agent.ui.timeline.hits import MOST, Hit, Scan, count_in, pattern_of
from desktop_agent.ui.timeline.model import RunModel


@pytest.fixture
def bar(view, qtbot):
    """The line for finding, over the timeline."""
    bar = FindBar(view.finder)
    qtbot.addWidget(bar)
    bar.open()
    return bar


@pytest.fixture
def told(view):
    """A run of 30 steps on the timeline; step 3 prints the bridge's length 40 lines down, step 9 fails on it."""
    story = Story().start(task="How long is the BRIDGE?")
    for number in range(1, 31):
        output, failure = f"line {number}\n", None
        if number == 3:
            output = "x\n" * 10 + "the Bridge is long\n" + "y\n" * 5
        if number == 9:
            failure = Failure(kind="exception", exception_type="KeyError", message="line 1: no bridge", line=1)
        story.step(thought=f"Thought {number}. More of it.", code=f"step({number})", output=output, failure=failure)
    view.set_run(RunModel(story.answer("155 m").events))
    view.verticalScrollBar().setValue(0)
    return story


def found(bar, qtbot, words, said):
    bar.words.setText(words)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.result.text() == said)


def test_all_places_are_counted_whatever_their_case(view, bar, told, qtbot):
    found(bar, qtbot, "bridge", "1 of 3")
    assert view.finder.current.part == "task"


def test_enter_goes_on_and_shift_enter_back_and_both_go_round(view, bar, told, qtbot):
    found(bar, qtbot, "bridge", "1 of 3")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert (view.current_step, view.finder.current.part, bar.result.text()) == (3, "output", "2 of 3")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert (view.current_step, view.finder.current.part) == (9, "error")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.result.text() == "1 of 3"
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (view.current_step, bar.result.text()) == (9, "3 of 3")


def test_a_folded_card_opens_and_its_hit_is_marked_and_in_sight(view, bar, told, qtbot):
    step = view.run.steps[3]
    assert not view.column.opened(step)
    found(bar, qtbot, "bridge", "1 of 3")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    widget = view.widget_of(step)
    assert view.column.opened(step)
    assert widget.output.block.hit_count == 1
    place = widget.mapTo(view.viewport(), widget.hit_place().topLeft())
    assert view.viewport().rect().contains(place)


def test_hits_in_code_are_marked_beside_the_line_that_failed(view, bar, told, qtbot):
    found(bar, qtbot, "step(9)", "1 of 1")
    code = view.widget_of(view.run.steps[9]).code_view
    assert code.hit_count == 1
    assert code.error_line == 1
    assert len(code.extraSelections()) == 2


def test_closing_takes_the_marks_away(view, bar, told, qtbot):
    found(bar, qtbot, "step(9)", "1 of 1")
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.widget_of(view.run.steps[9]).code_view.hit_count == 0
    assert not view.finder.active


def test_words_that_come_while_the_run_goes_on_are_counted_too(view, bar, qtbot):
    story = Story().start(task="Count").step(output="zebra\n")
    view.set_run(RunModel(story.new()))
    found(bar, qtbot, "zebra", "1 of 1")
    view.apply(story.step(output="another zebra\n").new())
    qtbot.waitUntil(lambda: bar.result.text() == "1 of 2")


def test_a_long_run_is_searched_slice_by_slice():
    story = Story().start()
    for number in range(3000):
        story.step(code=f"needle({number})")
    run = RunModel(story.events)
    scan = Scan(run.cards, pattern_of("needle"))
    slices = 0
    while not scan.done:
        scan.advance(0.0001)
        slices += 1
    assert scan.count == 3000
    assert slices > 1


def test_a_hit_across_the_edge_of_two_windows_counts_once():
    text = "x" * 199_998 + "needle" + "x" * 300_000 + "needle"
    assert sum(count_in(pattern_of("needle"), text)) == 2


def test_a_text_full_of_hits_is_counted_in_turns_and_each_hit_is_known():
    pattern = pattern_of("e")
    turns = list(count_in(pattern, "e" * 5_000 + "." * 100_000 + "ee"))
    assert max(turns) <= 500
    assert sum(turns) == 5_002
    run = RunModel(Story().start(task="e").step(code="x", output="ee.e").step(code="e", output="").events)
    scan = Scan(run.cards, pattern)
    while not scan.done:
        scan.advance(0.001)
    hits = [scan.hit(number) for number in range(scan.count)]
    assert [scan.place(hit) for hit in hits] == list(range(scan.count))
    first, second = run.steps[1], run.steps[2]
    assert [(hit.part, hit.number) for hit in hits if hit.card is first] == [
        ("output", 0),
        ("output", 1),
        ("output", 2),
    ]
    assert scan.place(Hit(first, "output", 3)) is None
    assert scan.place(Hit(first, "code", 0)) is None
    place = scan.first_from(run.cards.index(second), run.cards.index)
    assert scan.hit(place) == Hit(second, "code", 0)
    assert scan.first_from(len(run.cards), run.cards.index) is None


def test_no_more_hits_are_counted_than_anybody_walks_through():
    scan = Scan(RunModel(Story().start().step(output="e" * (MOST + 1_000)).events).cards, pattern_of("e"))
    while not scan.done:
        scan.advance(0.001)
    assert scan.count == MOST
    assert scan.hit(MOST - 1).number < MOST
