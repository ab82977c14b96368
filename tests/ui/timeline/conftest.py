import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# `stories` writes the runs that these tests show.
sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))

from desktop_agent.ui import fonts, theme
from desktop_agent.ui.timeline.view import TimelineView


@pytest.fixture
def themes(qapp):
    """The theme manager, with the light theme shown."""
    fonts.load_bundled_fonts()
    manager = theme.ThemeManager()
    manager.apply(qapp, "light")
    return manager


@pytest.fixture
def view(themes, qtbot):
    """A timeline in the size of the drawings."""
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(764, 674)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture(autouse=True)
def no_words_from_qt(qtlog):
    """Fails a test in which Qt complained."""
    yield
    said = [record.message for record in qtlog.records]
    # The offscreen platform says this of much that a real one does.
    assert not [text for text in said if not text.startswith("This plugin does not support")]
