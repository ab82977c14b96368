"""The status bar says whether the code of the shown run can reach a network."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_agent.agent.events import RunStarted
from desktop_agent.ui.status_bar import StatusBar
from desktop_agent.ui.timeline.model import RunModel


@pytest.mark.parametrize(("hosts", "text"), [((), "Network: off for code"), (("*",), "Network: on for code")])
def test_the_network_of_the_shown_run_is_named(qtbot: QtBot, hosts: tuple[str, ...], text: str) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    run = RunModel()
    run.apply([RunStarted(run_id="r", seq=0, at=0.0, task="t", model="m", hosts=hosts)])
    bar.show_run(run)
    assert bar.network.text() == text
    bar.show_run(None)
    assert bar.network.text() == "Network: off for code"
