import sys
from pathlib import Path

import pytest

# `stories` writes the runs that these tests show.
sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))

from desktop_agent.ui.inspector.panel import InspectorPanel


@pytest.fixture
def panel(themes, qtbot):
    """An inspector in the size of the drawings."""
    panel = InspectorPanel()
    qtbot.addWidget(panel)
    panel.resize(352, 790)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
