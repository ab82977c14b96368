"""The status bar says how much memory the code of the shown run holds, and how much it may."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_agent.agent.events import AnyEvent, RunStarted, StepFinished, StepStarted
from desktop_agent.ui.status_bar import StatusBar
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.wording import memory

Show = Callable[..., StatusBar]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    run = RunModel()

    def show_events(*events: AnyEvent) -> StatusBar:
        run.apply(events)
        bar.show_run(run)
        return bar

    return show_events


def test_the_memory_of_the_latest_step_is_shown_beside_what_it_may_be(show: Show) -> None:
    started = RunStarted(run_id="r", seq=0, at=0.0, task="t", model="m", memory_limit=2**30)
    bar = show(started, StepStarted(run_id="r", seq=1, at=1.0, step=1))
    assert not bar.memory.isVisible()
    bar = show(StepFinished(run_id="r", seq=2, at=2.0, step=1, memory=142 * 2**20))
    assert bar.memory.isVisible()
    assert bar.memory.text() == "Memory: 142 MB of 1 GB"
    bar.show_run(None)
    assert not bar.memory.isVisible()


def test_a_run_that_does_not_say_it_shows_none(show: Show) -> None:
    started = RunStarted(run_id="r", seq=0, at=0.0, task="t", model="m")
    bar = show(started, StepFinished(run_id="r", seq=1, at=1.0, step=1))
    assert not bar.memory.isVisible()


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 MB"), (512 * 2**20, "512 MB"), (1536 * 2**20, "1.5 GB"), (8 * 2**30, "8 GB")]
)
def test_amounts_are_in_the_units_of_the_limits(size: int, text: str) -> None:
    assert memory(size) == text
