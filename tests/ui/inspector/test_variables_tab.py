import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from stories import Story

from desktop_agent.agent.events import Shown, Variable, decode_event, encode_event
from desktop_agent.ui.timeline.model import RunModel


def picture():
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(buffer, "PNG")
    return buffer.getvalue()


TABLE = Variable(
    name="df",
    change="new",
    type_name="DataFrame",
    size="12 × 4",
    text="   month  sales",
    shown=Shown(
        kind="table", columns=("", "month", "sales"), rows=(("0", "January", "12"), ("1", "May", "9")), shape=(12, 4)
    ),
)
FIGURE = Variable(
    name="fig",
    change="new",
    type_name="Image",
    size="64 × 48",
    text="picture, 64 × 48, RGB",
    shown=Shown(kind="picture", media_type="image/png", data=picture(), shape=(64, 48)),
)


@pytest.fixture
def run():
    story = Story().start(context_tokens=32_000)
    story.step().wrote(a="1", b="2", df=TABLE)
    story.step().wrote("b", change="changed", a="5")
    story.step().wrote(fig=FIGURE)
    return RunModel(decode_event(encode_event(event)) for event in story.events)


@pytest.fixture
def shown(panel, run):
    panel.set_run(run)
    panel.show_tab("variables")
    panel.flush()
    return panel


def rows(panel):
    return [
        (row.variable.name, row.variable.text, row.change, row.step) for row in panel.variables.table.variables.rows
    ]


def test_the_tab_shows_each_variable_as_it_was_after_the_selected_step(shown):
    shown.show_step(1)
    shown.flush()
    assert [row[:3] for row in rows(shown)] == [("a", "1", "new"), ("b", "2", "new"), ("df", TABLE.text, "new")]
    shown.show_step(2)
    shown.flush()
    assert [row[:3] for row in rows(shown)] == [("a", "5", "changed"), ("b", "2", "removed"), ("df", TABLE.text, "")]
    shown.show_step(3)
    shown.flush()
    assert [(row[0], row[2], row[3]) for row in rows(shown)] == [("a", "", 2), ("df", "", 1), ("fig", "new", 3)]


def test_a_screen_reader_hears_name_type_value_change_and_step(shown):
    shown.show_step(2)
    shown.flush()
    model = shown.variables.table.variables
    said = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["a, int, 5, changed, step 2", "b, int, 2, removed, removed by step 2"]


def test_what_was_there_before_the_run_is_no_step_s_work(panel):
    story = Story().start().step().wrote(step=0, change="kept", a="1")
    panel.set_run(RunModel(story.events))
    panel.show_tab("variables")
    panel.flush()
    assert rows(panel) == [("a", "1", "", 0)]


def test_without_variables_the_tab_says_so(panel):
    panel.set_run(RunModel(Story().start().step().events))
    panel.show_tab("variables")
    panel.flush()
    assert panel.variables.hint.text() == "There are no variables after this step."


def test_enter_and_a_double_click_open_text_table_or_picture(shown, qtbot):
    table = shown.variables.table
    table.setFocus()
    for row, part in ((0, "text"), (1, "table"), (2, "picture")):
        table.selectRow(row)
        table.setCurrentIndex(table.variables.index(row, 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
        window = shown.variables.windows[-1]
        assert getattr(window, part) is not None
    assert shown.variables.windows[1].table.rowCount() == 2
    table.doubleClicked.emit(table.variables.index(0, 1))
    assert len(shown.variables.windows) == 4
    for window in tuple(shown.variables.windows):
        window.reject()
    assert not shown.variables.windows


def test_the_bar_of_the_context_knows_the_model_s_window(run):
    assert run.totals.context_limit == 32_000


def test_events_of_variables_that_come_during_the_next_step_refresh_the_tab(panel):
    story = Story().start().step().begin()
    run = RunModel(story.new())
    panel.set_run(run)
    panel.show_tab("variables")
    panel.flush()
    changes = run.apply(story.wrote(step=1, a="1").new())
    panel.refresh(changes)
    panel.flush()
    assert [row[:2] for row in rows(panel)] == [("a", "1")]


def test_a_variable_s_window_shows_its_value_after_each_step(shown, qtbot):
    table = shown.variables.table
    table.doubleClicked.emit(table.variables.index(0, 0))
    window = shown.variables.windows[0]
    assert [window.steps.itemText(place) for place in range(window.steps.count())] == ["after step 1", "after step 2"]
    assert window.text.shown_text() == "5"
    window.steps.setCurrentIndex(0)
    assert window.text.shown_text() == "1"
    assert "step 1" in window.heading.text()
    window.reject()


def test_a_variable_that_was_removed_says_by_which_step(panel):
    story = Story().start().step().wrote(a="1").step().wrote("a")
    panel.set_run(RunModel(story.events))
    panel.show_tab("variables")
    panel.flush()
    panel.variables.open_variable(panel.variables.table.variables.rows[0])
    window = panel.variables.windows[0]
    window.steps.setCurrentIndex(1)
    assert "removed by step 2" in window.heading.text()
    window.reject()


def test_a_picture_is_enlarged_by_buttons_and_keys(shown, qtbot):
    table = shown.variables.table
    table.doubleClicked.emit(table.variables.index(2, 0))
    window = shown.variables.windows[0]
    viewer = window.picture
    viewer.show_at(1.0)
    qtbot.mouseClick(viewer.buttons["in"], Qt.MouseButton.LeftButton)
    assert viewer.zoom == 1.25
    assert viewer.picture.width() == 80
    qtbot.keyClicks(viewer, "0")
    assert viewer.zoom == 1.0
    qtbot.keyClicks(viewer, "-")
    assert "80 %" in viewer.said.text()
    window.reject()


def test_a_table_says_how_many_of_its_rows_are_here(shown):
    table = shown.variables.table
    table.doubleClicked.emit(table.variables.index(1, 0))
    window = shown.variables.windows[0]
    assert "the first 2 of 12 rows" in [one.text() for one in window.findChildren(QLabel)]
    window.reject()


def test_the_box_below_begins_a_branch_from_the_selected_step(shown, qtbot):
    shown.show_step(2)
    shown.flush()
    box = shown.variables.rewind
    assert box.button.accessibleName() == "Branch from step 2"
    with qtbot.waitSignal(shown.branch_wanted) as asked:
        qtbot.mouseClick(box.button, Qt.MouseButton.LeftButton)
    assert asked.args == [2]


def test_a_step_that_goes_on_offers_no_branch(panel):
    panel.set_run(RunModel(Story().start().begin().ready().events))
    panel.show_tab("variables")
    panel.flush()
    assert panel.variables.rewind.isHidden()
