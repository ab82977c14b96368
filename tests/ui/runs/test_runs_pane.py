"""The list of runs: in which order, what is found, and what can be done with several."""

import datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from desktop_agent.store import RunRecord
from desktop_agent.store.search import BEGIN, END
from desktop_agent.ui.runs.delegate import RunDelegate
from desktop_agent.ui.runs.entry import RunEntry
from desktop_agent.ui.runs.model import DEPTH, RunsModel
from desktop_agent.ui.runs.pane import RunsPane

DAY = 86_400.0
NOW = datetime.datetime(2026, 5, 20, 12).timestamp()


def run_entry(name, days_ago=0.0, **more):
    return RunEntry(
        run_id=name, title=name.title(), state=more.pop("state", "success"), created_at=NOW - days_ago * DAY, **more
    )


@pytest.fixture
def model(qapp):
    return RunsModel(today=lambda: datetime.date(2026, 5, 20))


def rows(model):
    return [(model.index(row).data(), model.index(row).data(DEPTH)) for row in range(model.rowCount())]


def test_branches_stand_under_the_run_they_came_from_oldest_first(model):
    model.show_runs(
        [
            run_entry("other", 0.2),
            run_entry("second branch", 0.1, parent="root"),
            run_entry("first branch", 0.3, parent="root"),
            run_entry("twig", 0.25, parent="first branch"),
            run_entry("root", 3),
        ]
    )
    assert rows(model) == [
        ("Today", None),
        ("Root", 0),
        ("First Branch", 1),
        ("Twig", 2),
        ("Second Branch", 1),
        ("Other", 0),
    ]


def test_a_family_stands_under_the_day_of_its_latest_member(model):
    model.show_runs([run_entry("root", 3), run_entry("alone", 1)])
    assert [text for text, _ in rows(model)][:2] == ["Yesterday", "Alone"]
    model.put(run_entry("branch", 0, parent="root"))
    assert [text for text, _ in rows(model)] == ["Today", "Root", "Branch", "Yesterday", "Alone"]


def test_a_branch_without_its_parent_and_a_circle_of_parents_are_shown_all_the_same(model):
    model.show_runs([run_entry("a", parent="b"), run_entry("b", parent="a"), run_entry("c", parent="gone")])
    assert {text for text, depth in rows(model) if depth == 0} == {"A", "B", "C"}


def test_pinned_runs_stand_above_all_days(model):
    model.show_runs([run_entry("new"), run_entry("old", 30, pinned=True)])
    assert [text for text, _ in rows(model)] == ["Pinned", "Old", "Today", "New"]


def test_a_run_that_changes_its_state_keeps_its_pin_and_place(model):
    model.show_runs([run_entry("new"), run_entry("old", 30, pinned=True, state="running")])
    model.put(run_entry("old", 0, state="failed"))
    assert model.entry("old").pinned
    assert model.entry("old").state == "failed"
    assert [text for text, _ in rows(model)] == ["Pinned", "Old", "Today", "New"]


def test_a_filter_hides_other_states_and_follows_changes(model):
    model.show_runs([run_entry("good"), run_entry("bad", state="failed"), run_entry("live", state="running")])
    model.narrow("open")
    assert [text for text, _ in rows(model)] == ["Today", "Live"]
    model.put(run_entry("live", state="failed"))
    assert model.empty
    model.narrow("failed")
    assert [text for text, _ in rows(model)] == ["Today", "Bad", "Live"]
    model.narrow("")
    assert len(model.runs) == 3


def test_a_screen_reader_hears_that_a_run_is_a_branch_or_pinned(model):
    model.show_runs([run_entry("root", pinned=True), run_entry("branch", parent="root")])
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 2)]
    assert spoken[0].startswith("Root, pinned, finished")
    assert spoken[1].startswith("Branch, branch, finished")


def test_ten_thousand_runs_are_a_list_like_any_other(themes, qtbot):
    pane = RunsPane()
    qtbot.addWidget(pane)
    pane.resize(244, 700)
    pane.show_runs([run_entry(f"run {number}", number / 50) for number in range(10_000)])
    pane.show()
    qtbot.waitExposed(pane)
    pane.select("run 9999")

    def in_sight():
        pane.list.scrollTo(pane.list.currentIndex())
        return pane.list.visualRect(pane.list.currentIndex()).intersects(pane.list.viewport().rect())

    qtbot.waitUntil(in_sight)
    assert pane.current() == "run 9999"


def test_a_row_with_an_excerpt_has_a_line_more(themes, model):
    model.show_runs([run_entry("plain", 1), run_entry("found", excerpt=f"the {BEGIN}bridge{END} is long")])
    delegate = RunDelegate()
    found, plain = (delegate.sizeHint(None, model.index(model.row_of(name))).height() for name in ("found", "plain"))
    assert found > plain


@pytest.fixture
def three(store, shell, until):
    """Three stored runs, one with an answer of its own."""
    for number, answer in enumerate(("9.62 seconds on the bridge", "four", "five"), 1):
        record = RunRecord(
            run_id=f"r{number}",
            title=f"Task {number}",
            task=f"Task {number}",
            state="success",
            created_at=1_700_000_000.0 + number,
            answer_text=answer,
        )
        store.add_run(record).result()
    shell.desk.book.relisted.emit()
    until(lambda: len(shell.window.runs.model.runs) == 3)


def test_search_shows_where_the_words_stand(shell, three, until):
    shell.window.runs.search.setText("brid")
    until(lambda: [run.run_id for run in shell.window.runs.model.runs] == ["r1"])
    assert shell.window.runs.model.runs[0].excerpt == f"9.62 seconds on the {BEGIN}bridge{END}"
    # It is painted, marks and all.
    assert not shell.window.runs.list.grab().isNull()


def test_a_run_is_pinned_and_let_go_from_its_menu(shell, three, store, until):
    def press(text):
        shell.menus.open_menu("r1", shell.window.pos())
        menu = next(menu for menu in shell.window.findChildren(QMenu) if menu.isVisible())
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()

    press("Pin to the top")
    until(lambda: shell.window.runs.model.index(0).data() == "Pinned")
    assert store.run("r1").pinned
    press("Unpin")
    until(lambda: shell.window.runs.model.index(0).data() != "Pinned")


def test_several_marked_runs_are_deleted_after_one_question(shell, three, until, qtbot):
    pane = shell.window.runs
    for name in ("r1", "r2"):
        index = pane.model.index(pane.model.row_of(name))
        pane.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    box = shell.window.findChild(QMessageBox)
    assert "2 run" in box.text()
    next(button for button in box.buttons() if button.text() == "Delete").click()
    until(lambda: [run.run_id for run in pane.model.runs] == ["r3"])


def test_the_list_is_narrowed_from_its_button_and_says_why_it_is_empty(shell, three):
    pane = shell.window.runs
    pane.narrow("failed")
    assert pane.empty.text() == "No run is in this state."
    assert pane.empty.isVisible()
    assert pane.filter.accessibleDescription() == "Failed"
    pane.narrow("")
    assert pane.list.isVisible()
