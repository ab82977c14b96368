import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_agent.agent.events import CodeReady, Failure, StepFinished, StepStarted
from desktop_agent.ui.timeline.card_menu import card_menu
from desktop_agent.ui.timeline.copying import as_code, as_markdown, as_text
from desktop_agent.ui.timeline.model import RunModel


@pytest.fixture
def finished(shell, until, preferences, service):
    """The window with a finished run of one step."""
    preferences.change(approval="auto")
    shell.composer.set_text("Compute it.")
    shell.composer.edit.send.emit()
    until(lambda: service.runs and not shell.desk.active)
    return shell


def clipboard():
    return QGuiApplication.clipboard().text()


def step(**fields):
    head = {"run_id": "r", "at": 1.0, "step": 1}
    ready = {"thought": "I look.\nThen I print.", "code": "print('a')\n", "model_output": "…", "title": "I look"}
    events = [
        StepStarted(seq=0, **head),
        CodeReady(seq=1, **head, **{**ready, **fields}),
        StepFinished(
            seq=2,
            **head,
            output="a\n",
            output_chars=2,
            failure=Failure(kind="exception", message="line 1: it broke"),
            seconds=0.1,
        ),
    ]
    return RunModel(events).steps[1]


def test_a_step_as_text_has_no_marks():
    assert as_text(step()) == "1. I look\n\nI look.\nThen I print.\n\n    print('a')\n\na\n\nline 1: it broke\n"


def test_a_step_as_code_is_python_that_says_what_it_is_for():
    assert as_code(step()) == "# I look.\n# Then I print.\nprint('a')\n"


@pytest.mark.parametrize("separator", ["\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_nothing_of_a_thought_becomes_code(separator):
    code = as_code(step(thought=f"I look.{separator}import os{separator}os.remove('x')"))
    assert len(ast.parse(code).body) == 1
    assert all(line.startswith("#") for line in code.splitlines() if "os" in line)


@pytest.mark.parametrize(
    ("command", "form"),
    [("step.copy_text", as_text), ("step.copy_code", as_code), ("step.copy_markdown", as_markdown)],
)
def test_the_selected_step_is_copied_by_a_command_whose_key_is_free(finished, command, form):
    assert finished.commands.get(command).keys == ()
    assert finished.commands.run(command)
    assert clipboard() == form(finished.desk.run.steps[1])
    assert finished.window.workspace.notice.text.text() == "Step 1 is copied."


def test_a_key_can_be_given_to_it(finished, preferences, qtbot):
    preferences.change(shortcuts={"step.copy_code": ("Ctrl+Alt+C",)})
    assert finished.commands.get("step.copy_code").keys == ("Ctrl+Alt+C",)


def test_without_a_run_there_is_nothing_to_copy(shell):
    for name in ("step.copy_text", "step.copy_code", "step.copy_markdown", "run.copy_markdown"):
        assert not shell.commands.run(name)


def test_the_whole_run_is_copied_as_markdown(finished, until):
    QGuiApplication.clipboard().clear()
    assert finished.commands.run("run.copy_markdown")
    until(lambda: clipboard())
    text = clipboard()
    assert text.startswith("# Compute it")
    assert "```python\n6 * 7\n```" in text
    assert "## Answer" in text


def test_the_menu_of_a_card_offers_all_three(finished):
    card = finished.desk.run.steps[1]
    menu = card_menu(card, finished.timeline.hub, (), finished.window)
    actions = {action.text(): action for action in menu.actions()}
    for text, form in (
        ("Copy step as text", as_text),
        ("Copy step as code", as_code),
        ("Copy step as Markdown", as_markdown),
    ):
        actions[text].trigger()
        assert clipboard() == form(card)
    menu.close()


def test_marked_text_is_copied_as_everywhere(finished, qtbot):
    card = finished.desk.run.steps[1]
    finished.timeline.fold(card, True)
    code = finished.timeline.widget_of(card).code_view
    code.selectAll()
    qtbot.keyClick(code, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "6 * 7"
