import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from stories import Story

from desktop_agent.agent.events import ApprovalGiven
from desktop_agent.ui.timeline.approval_strip import ARMS_AFTER_MS
from desktop_agent.ui.timeline.code_editing import matching_brackets

CODE = "length = 155\nprint(length)"


@pytest.fixture
def asking(view):
    """A timeline whose first step waits, and its answers."""
    story = Story().start().begin().ready(code=CODE)
    story.ask(CODE, imports=("math", "requests"), tools=("web_search('x')",), hosts=("example.org",), new=("requests",))
    view.apply(story.new())
    view.flush()
    view.story = story
    view.answers = []
    view.approval.connect(lambda *answer: view.answers.append(answer))
    return view


def strip_of(view):
    return view.widget_of(view.run.waiting).approval


def wait_until_armed(view, qtbot):
    qtbot.waitUntil(lambda: strip_of(view).armed, timeout=ARMS_AFTER_MS * 5)
    return strip_of(view)


def test_it_waits_before_it_takes_an_answer(asking, qtbot):
    strip = strip_of(asking)
    assert not strip.armed
    assert not strip.run.isEnabled()
    qtbot.mouseClick(strip.run, Qt.MouseButton.LeftButton)
    assert asking.answers == []
    wait_until_armed(asking, qtbot)
    qtbot.mouseClick(strip.run, Qt.MouseButton.LeftButton)
    assert asking.answers == [("ask-1", "run", None, "", "")]


def test_the_wait_is_the_one_that_was_promised():
    assert ARMS_AFTER_MS == 800


def test_an_answer_is_given_once(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    strip.answer("run")
    strip.answer("run")
    strip.answer("reject")
    assert len(asking.answers) == 1
    assert not strip.run.isEnabled()


def test_bare_enter_never_approves(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    asking.select_step(1)
    for widget in (asking, strip.run, strip.rest):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        qtbot.keyClick(widget, Qt.Key.Key_Enter)
    assert asking.answers == []


def test_control_enter_approves_only_where_the_keyboard_is(asking, qtbot):
    wait_until_armed(asking, qtbot)
    elsewhere = QLineEdit(asking)
    elsewhere.show()
    elsewhere.setFocus()
    qtbot.keyClick(elsewhere, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.answers == []
    assert asking.focus_approval()
    qtbot.keyClick(asking, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.answers == [("ask-1", "run", None, "", "")]


def test_control_shift_enter_runs_and_pauses(asking, qtbot):
    wait_until_armed(asking, qtbot)
    asking.focus_approval()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(asking, Qt.Key.Key_Return, both)
    assert asking.answers == [("ask-1", "run_and_pause", None, "", "")]


def test_it_takes_no_focus(view, qtbot):
    other = QLineEdit(view)
    other.show()
    other.setFocus()
    story = Story().start().begin().ready(code=CODE).ask(CODE)
    view.apply(story.new())
    view.flush()
    assert view.window().focusWidget() is other


def test_what_the_code_will_touch_is_listed_with_new_things_in_bold(asking):
    block = strip_of(asking)._effects
    text = block.document().toPlainText()
    assert text == "Static guess: imports math, requests · calls web_search('x') · hosts example.org"
    cursor = block.document().find("requests")
    assert cursor.charFormat().fontWeight() > 500
    assert block.document().find("math").charFormat().fontWeight() < 500


def test_edited_code_is_what_the_answer_carries(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    code = asking.widget_of(asking.run.waiting).code_view
    assert code.isReadOnly()
    asking.focus_approval()
    qtbot.keyClick(asking, Qt.Key.Key_F2)
    assert strip.editing
    code.selectAll()
    qtbot.keyClicks(code, "for x in y:")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    qtbot.keyClicks(code, "pass")
    qtbot.keyClick(code, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.answers == [("ask-1", "run", "for x in y:\n    pass", "", "")]
    assert code.isReadOnly()


def test_changes_can_be_dropped(asking, qtbot):
    strip = strip_of(asking)
    code = asking.widget_of(asking.run.waiting).code_view
    strip.toggle_edit()
    code.selectAll()
    qtbot.keyClicks(code, "nonsense")
    strip.toggle_edit()
    assert code.toPlainText() == CODE
    assert code.isReadOnly()


def test_a_mistake_in_changed_code_is_shown_before_it_runs(asking, qtbot):
    strip = strip_of(asking)
    code = asking.widget_of(asking.run.waiting).code_view
    strip.toggle_edit()
    code.selectAll()
    qtbot.keyClicks(code, "x = (")
    qtbot.waitUntil(lambda: "SyntaxError" in strip._effects.toPlainText())
    assert code.error_line == 1
    code.selectAll()
    qtbot.keyClicks(code, "x = 1")
    qtbot.waitUntil(lambda: "SyntaxError" not in strip._effects.toPlainText())


def test_an_edit_survives_scrolling_away_and_new_events(asking, qtbot):
    strip = strip_of(asking)
    code = asking.widget_of(asking.run.waiting).code_view
    strip.toggle_edit()
    code.selectAll()
    qtbot.keyClicks(code, "draft = 1")
    asking.apply(asking.story.output("late line\n").new())
    asking.flush()
    asking.resize(764, 100)
    asking.verticalScrollBar().setValue(0)
    assert code.toPlainText() == "draft = 1"


def test_a_rejection_carries_its_note(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    qtbot.mouseClick(strip.reject, Qt.MouseButton.LeftButton)
    assert asking.answers == []
    assert strip.busy()
    qtbot.keyClicks(strip._note, "use metres")
    qtbot.keyClick(strip._note, Qt.Key.Key_Return)
    assert asking.answers == [("ask-1", "reject", None, "use metres", "")]


def test_the_rest_of_the_run_can_be_allowed(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    strip.rest.click()
    menu = strip.findChild(QMenu)
    texts = {action.text(): action for action in menu.actions() if action.text()}
    assert len(texts) == 4
    texts["For this whole run, whatever it does"].trigger()
    menu.close()
    assert asking.answers == [("ask-1", "run", None, "", "run")]


def test_code_cannot_hide_beside_the_card(view):
    hidden = "x = 1" + " " * 400 + "; import os; " + "y" * 300
    view.apply(Story().start().begin().ready(code=hidden).ask(hidden).events)
    view.flush()
    code = view.widget_of(view.run.waiting).code_view
    cursor = code.textCursor()
    for position in (hidden.index("import"), len(hidden)):
        cursor.setPosition(position)
        assert code.viewport().rect().contains(code.cursorRect(cursor).center())


def test_invisible_characters_are_named(view):
    tricky = "allowed = True  # \u202e yes"
    view.apply(Story().start().begin().ready(code=tricky).ask(tricky).events)
    view.flush()
    assert "U+202E" in strip_of(view)._effects.toPlainText()


def test_after_the_answer_the_strip_goes_and_a_new_question_arms_anew(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    strip.answer("run")
    story = asking.story.say_yes().finish().begin().ready(code="y = 2").ask("y = 2")
    asking.apply(story.new())
    asking.flush()
    assert asking.widget_of(asking.run.steps[1]).approval is None
    assert not strip_of(asking).armed


def test_scrolled_away_and_back_it_arms_anew(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    strip.hide()
    assert not strip.armed
    strip.show()
    assert not strip.armed
    wait_until_armed(asking, qtbot)


def test_every_control_has_a_name(asking):
    strip = strip_of(asking)
    for button in (strip.run, strip.edit, strip.reject, strip.rest, strip._send, strip._back):
        assert button.accessibleName()
    assert strip._note.accessibleName()


def test_a_call_in_the_middle_of_an_action_is_shown_whole_and_can_only_be_allowed_or_refused(view, qtbot):
    story = Story().start().begin().ready(code=CODE)
    call = "send('hello', to='ann@example.org')"
    story.ask(call, tool="send", tools=(call,), new=("send()",))
    view.apply(story.new())
    view.flush()
    view.answers = []
    view.approval.connect(lambda *answer: view.answers.append(answer))
    view.story = story
    strip = wait_until_armed(view, qtbot)
    assert f"The running code calls {call}" in strip._effects.document().toPlainText()
    assert strip.edit.isHidden()
    strip.toggle_edit()
    assert not strip.editing
    qtbot.mouseClick(strip.run, Qt.MouseButton.LeftButton)
    assert view.answers == [("ask-1send", "run", None, "", "")]
    story.add(ApprovalGiven, 0.1, 1, approval_id="ask-1send", decision="run", tool="send")
    view.apply(story.new())
    view.flush()
    assert view.run.steps[1].code_text == CODE


@pytest.fixture
def editor(asking, qtbot):
    """The code of the question, being edited."""
    strip = asking.widget_of(asking.run.steps[1]).approval
    strip.toggle_edit()
    return asking.widget_of(asking.run.steps[1]).code_view


def test_tab_and_backtab_shift_what_is_selected(editor, qtbot):
    editor.setPlainText("a = 1\nb = 2")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "    a = 1\n    b = 2"
    qtbot.keyClick(editor, Qt.Key.Key_Backtab)
    qtbot.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.toPlainText() == "a = 1\nb = 2"
    editor.undo()
    assert editor.toPlainText() == "    a = 1\n    b = 2"


def test_ctrl_slash_makes_lines_comments_and_code_again(editor, qtbot):
    editor.setPlainText("if a:\n    b = 2\n\n    c = 3")
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "# if a:\n#     b = 2\n\n#     c = 3"
    qtbot.keyClick(editor, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "if a:\n    b = 2\n\n    c = 3"


def test_the_bracket_that_belongs_to_the_one_at_the_cursor_is_marked(editor):
    editor.setPlainText("print((1, [2]))")
    cursor = editor.textCursor()
    cursor.setPosition(6)
    editor.setTextCursor(cursor)
    assert sorted(mark.cursor.selectedText() for mark in editor.extraSelections()) == ["(", ")"]
    editor.let_edit(False)
    assert editor.extraSelections() == []


@pytest.mark.parametrize(
    ("text", "position", "pair"),
    [("(a)", 0, (0, 2)), ("(a)", 3, (2, 0)), ("f([)]", 1, (1, 3)), ("((", 1, None), ("abc", 1, None)],
)
def test_brackets_are_matched(text, position, pair):
    assert matching_brackets(text, position) == pair


def test_what_the_policy_refuses_is_underlined_before_it_runs(asking, editor, qtbot):
    editor.setPlainText("import socket")
    strip = asking.widget_of(asking.run.steps[1]).approval
    qtbot.waitUntil(lambda: "socket" in strip._effects.toPlainText())
    waves = [mark for mark in editor.extraSelections() if mark.format.underlineStyle().name == "WaveUnderline"]
    assert [mark.cursor.selectedText() for mark in waves] == ["import socket"]
    said = strip._effects.toPlainText()
    assert said.startswith("Import of 'socket' is not allowed")
    assert said.count("Static guess") == 1


def test_run_and_pause_and_stop_are_buttons(asking, qtbot):
    strip = wait_until_armed(asking, qtbot)
    asked = []
    asking.action_requested.connect(lambda name, step: asked.append(name))
    qtbot.mouseClick(strip.stop, Qt.MouseButton.LeftButton)
    assert asked == ["stop"]
    qtbot.mouseClick(strip.pause, Qt.MouseButton.LeftButton)
    assert asking.answers == [("ask-1", "run_and_pause", None, "", "")]
