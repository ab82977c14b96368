import itertools
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from stories import NAME_ERROR, Story

from desktop_agent.agent.events import ModelDelta, RunResumed
from desktop_agent.ui.timeline.card_menu import card_menu
from desktop_agent.ui.timeline.cards import AnswerCard, TaskCard
from desktop_agent.ui.timeline.column import GAP, MARGIN
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.text_block import line_height


def long_story(steps=60):
    story = Story().start("A task.")
    for number in range(1, steps + 1):
        story.step(f"Thought number {number}. It goes on.", f"x = {number}\nprint(x)", f"{number}\n")
    return story


def feed(view, story):
    view.apply(story.new())
    view.flush()


def shown_steps(view):
    return sorted(card.number for card in view.run.steps.values() if view.widget_of(card) is not None)


def wheel(view, clicks, over=None):
    """Turns the wheel over a widget, or over the middle of the timeline."""
    over = over or view.viewport()
    QTest.wheelEvent(view.windowHandle(), over.mapTo(view, over.rect().center()), QPoint(0, 120 * clicks))
    QApplication.processEvents()


def test_a_step_shows_its_thought_code_calls_and_output(view):
    story = Story().start().begin().ready("Find it. I need **two** numbers.", "a = web_search('x')\nprint(a)")
    feed(view, story.call(arguments='"x"').finish("155 m\n"))
    widget = view.widget_of(view.run.steps[1])
    assert widget.accessibleName() == "Step 1, done, Find it"
    assert widget.thought_view.toPlainText() == "I need two numbers."
    assert widget.code_view.toPlainText() == "a = web_search('x')\nprint(a)"
    assert "web_search" in widget.tools.accessibleName()
    assert widget.output.block.toPlainText() == "155 m"
    assert not widget.error.shown()


def test_a_failed_step_says_so_in_words_and_marks_its_line(view):
    feed(view, Story().start().step("Divide.", "a = 1\nb = lenght", "", failure=NAME_ERROR))
    widget = view.widget_of(view.run.steps[1])
    assert widget.accessibleName() == "Step 1, failed, NameError"
    assert widget.error_view.toPlainText() == NAME_ERROR.message
    assert widget.code_view.error_line == 2
    assert widget.code_view.extraSelections()[0].cursor.block().text() == "b = lenght"


def test_only_cards_in_sight_have_widgets(view):
    feed(view, long_story(300))
    assert len(shown_steps(view)) < 20
    assert shown_steps(view)[-1] == 300
    view.verticalScrollBar().setValue(0)
    assert shown_steps(view)[0] == 1
    assert len(shown_steps(view)) < 20


def test_cards_neither_overlap_nor_leave_holes(view):
    feed(view, long_story())
    for y in (0, 700, 1500, 4000, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(y)
        boxes = sorted(
            (widget.geometry() for widget in map(view.widget_of, view.run.cards) if widget is not None),
            key=lambda box: box.top(),
        )
        assert boxes
        for upper, lower in itertools.pairwise(boxes):
            assert lower.top() - upper.bottom() - 1 == GAP
        assert {box.left() for box in boxes} == {MARGIN}


def test_new_steps_are_followed_until_the_person_scrolls_up(view, qtbot):
    story = long_story(20)
    feed(view, story)
    assert view.following
    wheel(view, 10)
    assert not view.following
    place = view.verticalScrollBar().value()
    for _ in range(3):
        feed(view, story.step())
    assert view.verticalScrollBar().value() == place
    assert view.scroller.pill.isVisible()
    assert view.scroller.pill.accessibleName() == "Go to what is new: 3 new"
    qtbot.mouseClick(view.scroller.pill, Qt.MouseButton.LeftButton)
    assert view.following
    assert not view.scroller.pill.isVisible()
    assert shown_steps(view)[-1] == 23


def test_what_the_person_reads_stays_in_place_while_the_live_step_grows(view):
    story = long_story(20)
    feed(view, story)
    view.verticalScrollBar().setValue(900)
    first = shown_steps(view)[1]
    before = view.widget_of(view.run.steps[first]).y()
    feed(view, story.begin().stream("I think. " * 40, "x = 1\n" * 40))
    assert view.widget_of(view.run.steps[first]).y() == before


def test_streamed_text_and_code_appear_as_they_come(view):
    story = Story().start()
    feed(view, story.begin().stream(thought="I divide the"))
    widget = view.widget_of(view.run.steps[1])
    assert widget.thought_view.toPlainText() == "I divide the"
    feed(view, story.stream(thought=" length.", code="length = 155\nspeed"))
    assert widget.thought_view.toPlainText() == "I divide the length."
    assert widget.code_view.toPlainText() == "length = 155\nspeed"
    feed(
        view, story.stream(code=" = 16").ready("I divide the length.", "length = 155\nspeed = 16").output("a\n", "b\n")
    )
    assert widget.code_view.toPlainText() == "length = 155\nspeed = 16"
    assert widget.output.block.toPlainText() == "a\nb"


def test_what_a_model_thinks_apart_is_shown_until_its_reply_begins(view):
    story = Story().start().begin()
    story.add(ModelDelta, 0.1, 1, part="reasoning", text="Hm, " * 400 + "the bridge is 155 m.")
    feed(view, story)
    widget = view.widget_of(view.run.steps[1])
    assert widget.thought_view.toPlainText().endswith("the bridge is 155 m.")
    assert len(widget.thought_view.toPlainText()) < 700
    feed(view, story.stream(thought="I **divide**."))
    assert widget.thought_view.toPlainText() == "I divide."


def test_a_batch_is_shown_without_being_asked(view, qtbot):
    view.apply(Story().start().step().events)
    qtbot.waitUntil(lambda: view.widget_of(view.run.steps[1]) is not None)


def test_older_steps_fold_to_head_and_code_and_a_click_opens_them(view, qtbot):
    feed(view, long_story(6))
    view.verticalScrollBar().setValue(0)
    widget = view.widget_of(view.run.steps[1])
    assert widget.code.shown()
    assert not widget.output.shown()
    qtbot.mouseClick(widget.header, Qt.MouseButton.LeftButton)
    assert widget.output.shown()
    qtbot.mouseClick(widget.header, Qt.MouseButton.LeftButton)
    assert not widget.output.shown()


def test_failed_steps_stay_open(view):
    story = Story().start().step(failure=NAME_ERROR, output="tried\n")
    for _ in range(5):
        story.step()
    feed(view, story)
    view.verticalScrollBar().setValue(0)
    assert view.widget_of(view.run.steps[1]).output.shown()


def test_keys_walk_through_the_steps_and_fold_them(view, qtbot):
    feed(view, long_story(30))
    selected = []
    view.step_selected.connect(selected.append)
    view.setFocus()
    for key in (Qt.Key.Key_K, Qt.Key.Key_K, Qt.Key.Key_K, Qt.Key.Key_J):
        qtbot.keyClick(view, key)
    assert selected == [30, 29, 28, 29]
    step = view.run.steps[29]
    assert view.widget_of(step).current
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.widget_of(step).output.shown()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.widget_of(step).output.shown()
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_K)
    assert view.current_step == 1
    assert view.viewport().rect().contains(view.widget_of(view.run.steps[1]).geometry())


def test_a_click_selects_a_step(view, qtbot):
    feed(view, Story().start().step().step())
    selected = []
    view.step_selected.connect(selected.append)
    qtbot.mouseClick(view.widget_of(view.run.steps[2]).output, Qt.MouseButton.LeftButton)
    assert selected == [2]


def test_the_answer_comes_on_top_and_into_sight(view):
    story = long_story(20)
    feed(view, story)
    feed(view, story.answer("The **answer** is 42."))
    card = view.run.cards[1]
    assert isinstance(card, AnswerCard)
    assert view.widget_of(card).view.toPlainText() == "The answer is 42."
    assert view.verticalScrollBar().value() == 0


def test_the_answer_does_not_pull_away_somebody_who_reads(view, qtbot):
    story = long_story(20)
    feed(view, story)
    view.verticalScrollBar().setValue(1200)
    number = shown_steps(view)[1]
    before = view.widget_of(view.run.steps[number]).y()
    feed(view, story.answer())
    assert view.widget_of(view.run.steps[number]).y() == before
    qtbot.mouseClick(view.scroller.pill, Qt.MouseButton.LeftButton)
    assert view.widget_of(view.run.cards[1]) is not None


def test_a_finished_run_opens_at_its_answer_and_a_live_one_at_its_end(view):
    view.set_run(RunModel(long_story(30).answer().events))
    assert view.verticalScrollBar().value() == 0
    view.set_run(RunModel(long_story(30).events))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    view.set_run(None)
    assert view.run.state == "empty"


def test_a_failure_offers_its_actions(view, qtbot):
    feed(
        view, Story().start().begin().fail(message="No answer.", advice="Start it.", actions=("retry", "switch_model"))
    )
    widget = view.widget_of(view.run.cards[-1])
    asked = []
    view.action_requested.connect(lambda name, step: asked.append((name, step)))
    buttons = widget.next_actions.buttons
    assert [button.text() for button in buttons] == ["Try again", "Choose another model"]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert asked == [("switch_model", 0)]
    assert widget.message_view.toPlainText() == "No answer."


def test_an_interrupted_run_says_what_is_there_and_offers_to_resume(view):
    model = RunModel(Story().start().step().begin().events)
    model.end_interrupted()
    view.set_run(model)
    widget = view.widget_of(model.cards[-1])
    assert "Everything up to step 1 is here" in widget.view.toPlainText()
    assert [button.text() for button in widget.next_actions.buttons] == ["Resume", "Replay"]


def test_a_pauses_card_goes_when_the_run_goes_on(view):
    story = Story().start().step().pause()
    feed(view, story)
    assert view.widget_of(view.run.cards[-1]).accessibleName().startswith("Paused")
    feed(view, story.step())
    assert shown_steps(view) == [1, 2]


def test_a_selection_survives_scrolling_away(view):
    feed(view, long_story(60))
    view.verticalScrollBar().setValue(0)
    step = view.run.steps[1]
    view.widget_of(step).code_view.selectAll()
    view.verticalScrollBar().setValue(3000)
    assert view.widget_of(step).code_view.textCursor().selectedText()
    view.verticalScrollBar().setValue(0)
    assert view.widget_of(step).code_view.textCursor().selectedText()


def test_the_wheel_over_code_scrolls_the_timeline(view):
    feed(view, long_story(30))
    before = view.verticalScrollBar().value()
    code = view.widget_of(view.run.steps[30]).code_view
    wheel(view, 1, over=code)
    assert view.verticalScrollBar().value() < before


def test_a_long_output_shows_its_end_and_leads_to_the_whole(view, qtbot):
    feed(view, Story().start().step(output="".join(f"line {number}\n" for number in range(3000))))
    output = view.widget_of(view.run.steps[1]).output
    assert output.block.toPlainText().startswith("line 2976\n")
    assert output.block.toPlainText().endswith("line 2999")
    wanted = []
    view.details_requested.connect(lambda step, tab: wanted.append((step, tab)))
    qtbot.mouseClick(output, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    assert wanted == [(1, "output")]


def test_a_model_cannot_make_the_window_load_a_file(view, tmp_path, monkeypatch):
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"x")
    feed(view, Story().start().step(f"Look. ![p](file://{picture}) <img src='{picture}'> text", "x = 1"))
    document = view.widget_of(view.run.steps[1]).thought_view.document()
    assert document.resource(document.ResourceType.ImageResource.value, f"file://{picture}") is None
    assert "<img" in document.toPlainText()


@pytest.mark.parametrize("width", [320, 420, 764, 1400])
def test_nothing_is_wider_than_the_card(view, width):
    view.resize(width, 600)
    story = Story().start("word " * 60).begin().ready("A thought. " * 30, "x = 'long' * 3  # " + "y" * 200)
    feed(view, story.call(arguments="z" * 500).ask("x = 1", tools=("web_search('" + "q" * 300 + "')",)))
    for card in view.run.cards:
        widget = view.widget_of(card)
        if widget is None:
            continue
        assert widget.width() == width - 2 * MARGIN
        for section in getattr(widget, "sections", ()):
            if section.shown():
                assert widget.rect().contains(section.geometry())


def test_another_theme_and_font_size_are_taken_over(view, themes, qapp, qtbot):
    feed(view, Story().start().step("Look. **Well.**", "x = 1"))
    widget = view.widget_of(view.run.steps[1])
    height = widget.height()
    themes.set_zoom(1.5)
    qtbot.waitUntil(lambda: widget.height() > height)
    themes.apply(qapp, "dark")
    qtbot.waitUntil(lambda: widget.thought_view.palette().text().color().name() == "#e6e9ee")
    themes.set_zoom(1.0)


def test_lines_that_are_shown_are_as_high_as_a_zoom_wants_them(view, themes, qapp, qtbot):
    feed(view, Story().start("How long\ndoes it take?").step("Look.", "x = 1\nprint(x)", "one\ntwo\n"))
    step = view.widget_of(view.run.steps[1])
    task = next(view.widget_of(card) for card in view.run.cards if isinstance(card, TaskCard))
    blocks = {"task": task.text, "code": step.code_view, "output": step.output.block}

    def heights(text):
        document = text.document()
        return {document.findBlockByNumber(at).blockFormat().lineHeight() for at in range(document.blockCount())}

    usual = {name: heights(text) for name, text in blocks.items()}
    small = task.height()
    for zoom in (1.5, 1.0, 2.0):
        themes.set_zoom(zoom)
        view.flush()
        qtbot.waitUntil(lambda larger=zoom > 1.0: (task.height() > small) == larger)
        for name, text in blocks.items():
            assert heights(text) == {line_height(text.document().defaultFont())}, (name, zoom)
            assert (heights(text) == usual[name]) == (zoom == 1.0), (name, zoom)
    themes.set_zoom(1.0)


def test_the_menu_copies_code_output_and_markdown(view, qtbot):
    feed(view, Story().start().step("Look. Then print.", "print('```')", "```\n"))
    menu = card_menu(view.run.steps[1], view.hub, ("fork",), view)
    texts = {action.text(): action for action in menu.actions() if action.text()}
    texts["Copy code"].trigger()
    assert QGuiApplication.clipboard().text() == "print('```')"
    texts["Copy step as Markdown"].trigger()
    assert "````python\nprint('```')\n````" in QGuiApplication.clipboard().text()
    asked = []
    view.action_requested.connect(lambda name, step: asked.append((name, step)))
    texts["Branch from this step…"].trigger()
    assert asked == [("fork", 1)]
    menu.close()


def test_the_live_step_counts_its_time(view, qtbot, monkeypatch):
    story = Story().start().begin().stream(thought="Hm")
    feed(view, story)
    # Not the clock of all modules: pytest-qt's own waiting would never end.
    monkeypatch.setattr("desktop_agent.ui.timeline.view.time", SimpleNamespace(time=lambda: story.at + 65.0))
    header = view.widget_of(view.run.steps[1]).header
    qtbot.waitUntil(lambda: "65.0 s" in header.accessibleDescription())
    assert "writing" in header.accessibleDescription()
    feed(view, story.ready().finish().answer())
    assert not view.counting


def test_a_card_that_goes_while_its_button_has_the_keyboard_leaves_nothing_behind(view, qtbot):
    story = Story().start().step().fail()
    feed(view, story)
    failure = view.run.cards[-1]
    view.select_step(1)
    view.column.select(failure)
    buttons = view.widget_of(failure).findChildren(QAbstractButton)
    next(button for button in buttons if button.isVisible()).setFocus()
    assert view.widget_of(failure).busy()
    story.add(RunResumed, 1.0, model="another model")
    feed(view, story)
    view.verticalScrollBar().setValue(1)
    view.fold_current(True)
    assert view.widget_of(failure) is None
    assert view.column.current is None
