"""The code of a run asks the person at the window, over the real engine."""

import json

import pytest
from PySide6.QtCore import Qt

from desktop_agent.agent import RunService
from desktop_agent.agent.toolbox import tools_of
from desktop_agent.models import ModelChoice
from desktop_agent.store.settings import Settings

STEPS = ["colour = user_input('Which colour?')\nprint(colour)", "final_answer('It is ' + colour)"]


@pytest.fixture
def service(store):
    """The real service, whose runs ask who watches them."""
    return RunService(store, tools_of(Settings(), questions=True)[0], questions=True)


@pytest.fixture
def asked(shell, service, run, until, tmp_path):
    """The window with a run whose code has asked."""
    script = tmp_path / "script.json"
    replies = [f"Thought: I go on.\n```python\n{step}\n```" for step in STEPS]
    script.write_text(json.dumps(replies))
    shell.composer.change(
        approval="auto", tools=("user_input",), model=ModelChoice(provider="scripted", model_id=str(script))
    )
    shell.composer.set_text("Ask me.")
    shell.composer.run.click()
    until(lambda: shell.desk.run is not None and shell.desk.run.asking is not None)
    shell.timeline.flush()
    yield shell
    bridge = shell._services.bridge
    for run_id in tuple(bridge.active):
        bridge.stop(run_id)
    until(lambda: not bridge.active)
    run(bridge.engine.run(service.aclose()))


def section_of(shell):
    return shell.timeline.widget_of(shell.desk.run.asking).question


def test_the_answer_that_is_typed_is_what_the_code_goes_on_with(asked, qtbot, until):
    assert asked.desk.shell_state(asked.desk.shown) == "asking"
    assert asked.window.header.pill.text() == "asks you"
    qtbot.keyClick(
        asked.composer.edit, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    box = section_of(asked).box
    assert box.hasFocus()
    qtbot.keyClicks(box, "blue")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    until(lambda: not asked.desk.active)
    assert asked.desk.run.answer.text == "It is blue"
    assert asked.desk.run.steps[1].output == "blue\n"


def test_who_declines_lets_the_run_go_on(asked, qtbot, until):
    qtbot.mouseClick(section_of(asked).decline, Qt.MouseButton.LeftButton)
    until(lambda: asked.desk.run.steps[1].failure is not None)
    assert "did not answer" in asked.desk.run.steps[1].failure.message


def test_stop_ends_the_question(asked, until):
    asked.desk.stop()
    until(lambda: not asked.desk.active)
    assert asked.desk.run.state == "cancelled"
    assert asked.desk.run.asking is None
