"""`/` and `@` in the task box."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop_agent.store.templates import Template


def titles(completion):
    return [completion.list.item(row).text() for row in range(completion.list.count())]


@pytest.fixture
def box(shell, until):
    """The window with two saved tasks."""
    shell.templates.save("Draw {what} from {file}, please.", "Chart")
    shell.templates.save("Summarise the page.", "Summary")
    until(lambda: not shell.desk.tasks._running)
    shell.composer.edit.setFocus()
    return shell


def test_a_slash_offers_the_saved_tasks_and_enter_takes_one(box, qtbot):
    edit, completion = box.composer.edit, box.templates.completion
    qtbot.keyClicks(edit, "/")
    assert completion.isVisible()
    assert titles(completion) == ["Chart", "Summary", "Saved tasks…"]
    qtbot.keyClicks(edit, "sum")
    assert titles(completion) == ["Summary"]
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not completion.isVisible()
    assert box.composer.text() == "Summarise the page."


def test_tab_goes_from_one_word_in_braces_to_the_next(box, qtbot, until, service, preferences):
    preferences.change(approval="auto")
    edit = box.composer.edit
    qtbot.keyClicks(edit, "/cha")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.textCursor().selectedText() == "{what}"
    qtbot.keyClicks(edit, "a pie")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.textCursor().selectedText() == "{file}"
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert service.runs == []
    assert "braces" in box.composer._hint.text()
    qtbot.keyClicks(edit, "a.csv")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert not edit.hasFocus()
    box.composer.run.click()
    until(lambda: service.runs and not box.desk.active)
    assert service.runs[0].request.task == "Draw a pie from a.csv, please."


def test_braces_that_are_meant_are_sent_at_the_second_press(box, until, service, preferences):
    preferences.change(approval="auto")
    box.templates.use(box.templates.templates[0])
    box.composer.run.click()
    assert service.runs == []
    box.composer.run.click()
    until(lambda: service.runs and not box.desk.active)
    assert "{what}" in service.runs[0].request.task


def test_escape_closes_the_list_and_stops_nothing(box, qtbot):
    edit, completion = box.composer.edit, box.templates.completion
    qtbot.keyClicks(edit, "/")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert completion.list.currentRow() == 1
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not completion.isVisible()
    assert box.composer.text() == "/"
    qtbot.keyClicks(edit, "x y")
    assert not completion.isVisible()


def test_a_path_in_a_sentence_offers_nothing(box, qtbot):
    qtbot.keyClicks(box.composer.edit, "Read 1/2 of me@example.org")
    assert not box.templates.completion.isVisible()


def test_an_at_sign_names_a_file_and_attaches_it(box, qtbot, until, tmp_path, preferences):
    path = tmp_path / "sales.csv"
    path.write_text("a")
    preferences.change(recent_files=(str(path),))
    edit, completion = box.composer.edit, box.templates.completion
    qtbot.keyClicks(edit, "Sum up @sal")
    assert titles(completion) == ["sales.csv"]
    qtbot.mouseClick(
        completion.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=completion.list.visualItemRect(completion.list.item(0)).center(),
    )
    assert box.composer.text() == "Sum up sales.csv"
    until(lambda: [file.path for file in box.composer.attachments.files] == [path])


def test_an_at_sign_opens_the_file_dialog_too(box, qtbot):
    qtbot.keyClicks(box.composer.edit, "@")
    assert titles(box.templates.completion) == ["Choose files…"]
    qtbot.keyClick(box.composer.edit, Qt.Key.Key_Return)
    dialog = next(one for one in box.window.findChildren(QFileDialog) if one.isVisible())
    dialog.reject()
    assert box.composer.text() == ""


def test_the_task_of_a_run_is_saved_under_a_name_and_read_again_at_the_next_start(shell, until, run, preferences):
    preferences.change(approval="auto")
    shell.composer.set_text("Count the letters.")
    shell.composer.run.click()
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    assert shell.commands.run("task.template")
    dialog = shell.window.findChild(QInputDialog)
    assert dialog.textValue() == "Count the letters."
    dialog.setTextValue("Letters")
    dialog.accept()
    until(lambda: not shell.desk.tasks._running)
    shell.templates.templates = []
    run(shell.templates.begin())
    assert shell.templates.templates == [Template(name="Letters", task="Count the letters.")]


def test_saved_tasks_are_renamed_changed_and_deleted(box, qtbot, until):
    assert box.commands.run("task.templates")
    dialog = box.templates.dialog
    assert dialog.name.text() == "Chart"
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Summary")
    assert "Another one" in dialog.problem.text()
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Plot")
    dialog.task.setPlainText("Plot {it}.")
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    until(lambda: not box.desk.tasks._running)
    assert box.templates._file.load() == [Template(name="Plot", task="Plot {it}.")]
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert box.composer.edit.textCursor().selectedText() == "{it}"
    assert box.templates.dialog is None
