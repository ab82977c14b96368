import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

sys.path.insert(0, str(Path(__file__).parent))

from library_fakes import FakeLibrary

from desktop_agent.ui.models.desk import ModelsDesk
from desktop_agent.ui.models.remembered import note_use
from desktop_agent.ui.tasks import Tasks


@pytest.fixture
def library(loop):
    """Models as the test wants them."""
    return FakeLibrary()


@pytest.fixture
def errors():
    """What went wrong without anybody having expected it."""
    return []


@pytest.fixture
def desk(themes, loop, run, library, preferences, errors, qtbot):
    """The dialog over the stand-in, not opened yet; what it chooses is in force at once."""
    window = QWidget()
    tasks = Tasks(errors.append)
    desk = ModelsDesk(window, library, preferences, tasks, window)
    desk.chosen.connect(lambda choice: preferences.change(model=choice))
    preferences.changed.connect(partial(note_use, preferences))
    desk.tasks = tasks
    yield desk

    async def end():
        tasks.cancel()
        await tasks.settle()

    if desk.dialog is not None:
        desk.dialog.reject()
    run(end())
    window.deleteLater()
    assert errors == []


@pytest.fixture
def opened(desk, run, qtbot):
    """Opens the dialog at a tab and waits until it is filled."""

    def open_it(tab="local", provider=""):
        desk.open(tab, provider)
        qtbot.waitExposed(desk.dialog)
        run(desk.tasks.settle())
        return desk.dialog

    return open_it
