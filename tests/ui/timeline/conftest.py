import sys
from pathlib import Path

import pytest

# `stories` writes the runs that these tests show.
sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))

from desktop_agent.ui.timeline.view import TimelineView


@pytest.fixture
def view(themes, qtbot):
    """A timeline in the size of the drawings."""
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(764, 674)
    with qtbot.waitExposed(view):
        view.show()
    return view
