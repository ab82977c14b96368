"""The steps of managed agents, one level in."""

from PySide6.QtCore import QPoint, Qt
from stories import Story

from desktop_agent.agent.events import CodeReady, Failure, StepFinished, StepStarted, Subagent
from desktop_agent.agent.recorder import event_data
from desktop_agent.ui.inspector.text_tabs import ToolsTab


def told(count=2, *, end=True):
    story = Story().start().begin().ready(code="searcher(task='Find it')")
    for number in range(1, count + 1):
        failure = Failure(kind="exception", message="line 1: KeyError") if number == 2 else None
        inner = [
            StepStarted(run_id="x", seq=0, at=1.0, step=number),
            CodeReady(
                run_id="x",
                seq=1,
                at=2.0,
                step=number,
                thought=f"Look {number}.",
                title=f"Look {number}",
                code=f"look({number})",
                model_output="",
            ),
            StepFinished(
                run_id="x", seq=2, at=3.0, step=number, output=f"saw {number}\n", failure=failure, seconds=0.5
            ),
        ]
        for event in inner if end or number < count else inner[:2]:
            story.add(Subagent, 0.1, 1, agent="searcher", call_id="c1", inner=event_data(event))
    return story


def test_a_helper_s_steps_stand_in_the_card_of_the_step_that_called_it(view, qtbot):
    view.apply(told().finish().events)
    view.flush()
    widget = view.widget_of(view.run.steps[1])
    assert widget.helpers.accessibleName() == ("Steps of helpers: searcher 1, done, Look 1; searcher 2, failed, Look 2")
    with qtbot.waitSignal(view.details_requested) as asked:
        qtbot.mouseClick(widget.helpers, Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    assert asked.args == [1, "tools"]


def test_a_helper_s_step_that_goes_on_says_so_and_many_are_cut(view):
    view.apply(told(30, end=False).events)
    view.flush()
    rows = view.widget_of(view.run.steps[1]).helpers
    assert "searcher 30, running, Look 30" in rows.accessibleName()
    assert "searcher 3," not in rows.accessibleName()
    assert rows.height() == 13 * rows.row_height()


def test_the_inspector_has_the_helper_s_code_output_and_error(view, qtbot):
    view.apply(told().finish().events)
    tab = ToolsTab()
    qtbot.addWidget(tab)
    tab.show_step(view.run, view.run.steps[1])
    text = tab.shown_text()
    assert "searcher · step 2" in text
    assert "look(1)\nsaw 1\n" in text
    assert "→ line 1: KeyError" in text


def test_events_of_a_helper_whose_beginning_is_missing_change_nothing(view):
    story = Story().start().begin().ready()
    inner = event_data(StepFinished(run_id="x", seq=2, at=3.0, step=4))
    story.add(Subagent, 0.1, 1, agent="searcher", call_id="c1", inner=inner)
    view.apply(story.events)
    assert view.run.steps[1].helpers == []
