"""The embedded model reads the system prompt while the person types."""

import pytest

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import ModelFileMissing


def type_task(shell, qtbot, text="count"):
    qtbot.keyClicks(shell.composer.edit, text)


def test_typing_lets_the_model_read_once(shell, service, qtbot, until):
    type_task(shell, qtbot)
    until(lambda: len(service.read) == 1)
    type_task(shell, qtbot, " the primes")
    qtbot.wait(500)
    assert len(service.read) == 1
    assert service.read[0].model.provider == "embedded"


def test_other_imports_are_another_prompt(shell, service, qtbot, until):
    service.reading_takes = True
    type_task(shell, qtbot)
    until(lambda: len(service.read) == 1)
    shell.composer.change(imports=("numpy",))
    until(lambda: len(service.read) == 2)
    assert service.read[1].imports == ("numpy",)
    service.reading_takes = False
    until(lambda: shell.reading_ahead._reading is None)


@pytest.mark.parametrize("provider", ["hugging_face", "openai_compatible"])
def test_nobody_else_is_asked_before_run_is_pressed(shell, service, qtbot, provider):
    shell.composer.change(model=ModelChoice(provider=provider, model_id="m", base_url="http://127.0.0.1:1/v1"))
    type_task(shell, qtbot)
    qtbot.wait(500)
    assert not service.read


def test_a_model_that_is_not_there_is_not_asked_and_nothing_is_said(shell, service, models, qtbot):
    models.ready = False
    type_task(shell, qtbot)
    qtbot.wait(500)
    assert not service.read
    assert not shell.window.workspace.notice.isVisible()


def test_a_model_that_fails_says_so_in_the_run_and_not_while_typing(shell, service, qtbot, until):
    service.refusal = ModelFileMissing("The file is gone.")
    type_task(shell, qtbot)
    until(lambda: shell.reading_ahead._reading is None and shell.reading_ahead._read is None)
    qtbot.wait(500)
    assert not shell.window.workspace.notice.isVisible()
