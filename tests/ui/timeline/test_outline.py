from PySide6.QtCore import Qt
from stories import NAME_ERROR, Story

from desktop_agent.ui.timeline.model import RunModel


def open_on(view, story):
    run = RunModel(story.new())
    view.set_run(run)
    view.open_outline()
    return run, view.outline.table


def heard(table):
    model = table.outline
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]


def test_a_row_reads_as_a_sentence(view):
    _, table = open_on(view, Story().start().step("Look.").step("Divide.", failure=NAME_ERROR))
    assert heard(table) == ["Step 1, done, Look", "Step 2, failed, NameError"]
    assert table.accessibleName() == "Steps of this run"
    view.outline.reject()


def test_enter_goes_to_the_step_and_closes_the_outline(view, qtbot):
    story = Story().start()
    for _ in range(30):
        story.step()
    run, table = open_on(view, story)
    table.go_to(4)
    qtbot.keyClick(table, Qt.Key.Key_J)
    with qtbot.waitSignal(view.step_selected) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [5]
    assert view.outline is None
    assert view.widget_of(run.steps[5]) is not None


def test_the_outline_follows_the_run_and_keeps_its_place(view):
    story = Story().start().step().step()
    _, table = open_on(view, story)
    table.go_to(1)
    view.apply(story.step("Divide.", failure=NAME_ERROR).new())
    view.flush()
    assert heard(table)[-1] == "Step 3, failed, NameError"
    assert table.currentIndex().row() == 0
    view.set_run(RunModel(Story().start().step().events))
    assert table.outline.rowCount() == 1
    view.outline.reject()


def test_all_rows_have_one_fixed_height(view):
    story = Story().start()
    for _ in range(2_000):
        story.step("A long thought.\n" * 5)
    _, table = open_on(view, story)
    assert {table.rowHeight(row) for row in (0, 1, 1_999)} == {table.verticalHeader().defaultSectionSize()}
    view.outline.reject()
