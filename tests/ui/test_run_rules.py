"""What a run may do unasked, shown in the header and taken back there, over the real engine."""

import json

import pytest
from PySide6.QtCore import Qt

from desktop_agent.agent import RunService
from desktop_agent.models import ModelChoice
from desktop_agent.tools.registry import ToolRegistry

STEPS = ["x = 1", "y = 2", "z = 3", "final_answer(x + y + z)"]


@pytest.fixture
def service(store):
    """The real service."""
    return RunService(store, ToolRegistry())


@pytest.fixture
def asked(shell, service, run, until, tmp_path):
    """The window with a run whose first action waits for a yes."""
    script = tmp_path / "script.json"
    script.write_text(json.dumps([f"Thought: I go on.\n```python\n{step}\n```" for step in STEPS]))
    shell.composer.change(approval="ask", model=ModelChoice(provider="scripted", model_id=str(script)))
    shell.composer.set_text("Add.")
    shell.composer.run.click()
    until(lambda: waits_at(shell, 1))
    yield shell
    bridge = shell._services.bridge
    for run_id in tuple(bridge.active):
        bridge.stop(run_id)
    until(lambda: not bridge.active)
    run(bridge.engine.run(service.aclose()))


def waits_at(shell, step):
    waiting = shell.desk.run.waiting if shell.desk.run is not None else None
    return waiting is not None and waiting.number == step


def answer(shell, rule):
    question = shell.desk.run.waiting.approval.approval_id
    # Paused after the step, so that the test sees the run while the rule holds.
    shell.timeline.approval.emit(question, "run_and_pause", None, "", rule)


def test_a_rule_is_shown_while_it_holds_and_the_action_after_taking_it_back_waits(asked, qtbot, until):
    header = asked.window.header
    assert header.rules.isHidden()
    answer(asked, "run")
    until(lambda: asked.desk.shell_state(asked.desk.shown) == "paused")
    assert header.rules.isVisible()
    assert header.rules.accessibleName() == "This run asks nobody Take back"
    qtbot.mouseClick(header.rules, Qt.MouseButton.LeftButton)
    until(lambda: header.rules.isHidden())
    asked.desk.resume()
    until(lambda: waits_at(asked, 2))


def test_a_number_of_actions_counts_down_and_the_keys_take_the_rest_back(asked, qtbot, until):
    header = asked.window.header
    answer(asked, "next:2")
    until(lambda: asked.desk.shell_state(asked.desk.shown) == "paused")
    assert header.rules.accessibleName().startswith("Next 2 action")
    qtbot.keyClick(
        asked.composer.edit, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    until(lambda: header.rules.isHidden())
    asked.desk.resume()
    until(lambda: waits_at(asked, 2))


def test_nothing_is_shown_of_a_run_that_is_over_or_of_another_one(asked, until):
    header = asked.window.header
    answer(asked, "run")
    until(lambda: asked.desk.shell_state(asked.desk.shown) == "paused")
    asked.desk.new_run()
    assert header.rules.isHidden()
    asked.desk.open_run(asked.desk.active and next(iter(asked.desk.active)))
    until(header.rules.isVisible)
    asked.desk.resume()
    until(lambda: not asked.desk.active)
    assert header.rules.isHidden()
    assert asked.desk.run.answer.shown.text == "6"
