"""The window as a person uses it, over runs that the test writes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.local_model.dialog import DownloadDialog


def ask(shell, qtbot, text="What is six times seven?"):
    shell.composer.edit.setFocus()
    qtbot.keyClicks(shell.composer.edit, text)
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_it_opens_on_the_first_start_page_with_the_cursor_in_the_task_box(shell):
    assert not shell.window.workspace.shows_run
    assert shell.composer.edit.hasFocus()
    assert shell.window.header.title.text() == "New run"
    assert shell.window.inspector_dock.isHidden()
    assert "isolated" in shell.window.status.interpreter.toolTip() or shell.window.status.interpreter.text()


def test_a_task_is_run_and_its_answer_shown_and_listed(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "success")
    assert shell.desk.run.answer.text == "42"
    assert shell.window.header.pill.text() == "finished"
    assert [entry.title for entry in shell.window.runs.model.runs] == ["What is six times seven?"]
    assert shell.window.runs.current() == shell.desk.shown
    assert shell.composer.text() == ""
    assert shell.window.status.steps.text().startswith("1 ")


def test_a_run_that_waits_says_so_everywhere_and_goes_on_after_the_yes(shell, qtbot, until, service):
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "waiting")
    assert shell.window.header.pill.text() == "needs approval"
    assert shell.window.runs.model.runs[0].state == "waiting"
    assert shell.composer.stop.isVisible()
    shell.timeline.approval.emit("a1", "run", None, "", "")
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "success")
    assert service.runs[0].calls == [("approve", "a1", "run", None, "", None)]


def test_an_empty_box_says_what_is_missing_instead_of_doing_nothing(shell, qtbot, service):
    qtbot.mouseClick(shell.composer.run, Qt.MouseButton.LeftButton)
    assert "Type a task" in shell.composer._hint.text()
    assert service.runs == []


def test_typing_during_a_run_queues_a_message_for_the_next_step(shell, qtbot, until, service):
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "waiting")
    ask(shell, qtbot, "Use metres.")
    until(lambda: ("queue_message", "Use metres.") in service.runs[0].calls)
    assert shell.composer.text() == ""
    assert len(service.runs) == 1


def test_stop_is_acknowledged_at_once_and_keeps_what_was_done(shell, qtbot, until, service):
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "waiting")
    qtbot.keyClick(shell.composer.edit, Qt.Key.Key_Escape)
    assert shell.window.header.pill.text() == "stopping"
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "cancelled")
    assert shell.window.header.pill.text() == "stopped"
    assert shell.desk.run.steps


def test_a_follow_up_continues_the_run_that_is_shown(shell, qtbot, until, service, preferences):
    preferences.change(approval="auto")
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state(shell.desk.shown) == "success")
    ask(shell, qtbot, "And times two?")
    until(lambda: len(service.runs) == 2)
    assert service.runs[1].request.continues == "run-1"
    until(lambda: shell.desk.shell_state("run-2") == "success")


def test_two_runs_go_on_at_once_and_each_can_be_shown(shell, qtbot, until, service):
    ask(shell, qtbot, "First")
    until(lambda: shell.desk.shell_state("run-1") == "waiting")
    qtbot.keyClick(shell.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not shell.window.workspace.shows_run
    ask(shell, qtbot, "Second")
    until(lambda: shell.desk.shell_state("run-2") == "waiting")
    assert shell.desk.active == {"run-1", "run-2"}
    shell.window.runs.run_chosen.emit("run-1")
    until(lambda: shell.desk.shown == "run-1")
    assert shell.window.header.title.text() == "First"
    shell.desk.approve("a1", "run", None, "", "")
    until(lambda: shell.desk.shell_state("run-1") == "success")
    assert shell.desk.shell_state("run-2") == "waiting"


def test_a_run_that_cannot_start_leaves_the_task_in_the_box_and_says_why(shell, qtbot, until, service):
    service.refusal = DesktopAgentError("The model is asleep.", advice="Wake it.")
    ask(shell, qtbot)
    until(shell.window.workspace.notice.isVisible)
    assert shell.window.workspace.notice.text.text() == "The model is asleep. Wake it."
    assert shell.composer.text() == "What is six times seven?"


def test_a_missing_model_is_fetched_only_after_a_yes(shell, qtbot, until, models, service):
    models.ready = False
    ask(shell, qtbot)
    until(lambda: shell.models._dialog is not None)
    dialog = shell.models._dialog
    assert isinstance(dialog, DownloadDialog)
    assert "1.1 GB" in dialog.download.text()
    assert "/models/small.gguf" in dialog._facts.text()
    assert "the Hub" in dialog._facts.text()
    assert models.downloads == 0
    qtbot.mouseClick(dialog.download, Qt.MouseButton.LeftButton)
    until(lambda: models.downloads == 1)
    until(lambda: "500 MB" in dialog.progress.text())
    models.release.set()
    until(lambda: shell.models._dialog is None)
    assert shell.composer.text() == "What is six times seven?"
    assert service.runs == []


def test_a_download_can_be_cancelled_and_taken_up_again(shell, qtbot, until, models):
    models.ready = False
    qtbot.mouseClick(shell.window.workspace.start.model_cards["embedded"], Qt.MouseButton.LeftButton)
    until(lambda: shell.models._dialog is not None)
    dialog = shell.models._dialog
    qtbot.mouseClick(dialog.download, Qt.MouseButton.LeftButton)
    until(lambda: models.downloads == 1)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    until(lambda: dialog.phase == "asking")
    assert dialog.download.text() == "Go on with the download"
    dialog.reject()
    until(lambda: shell.models._dialog is None)


def test_servers_are_looked_for_only_when_the_person_asks(shell, qtbot, until, models):
    assert models.looked == 0
    qtbot.mouseClick(shell.window.workspace.start.model_cards["server"], Qt.MouseButton.LeftButton)
    until(lambda: models.looked >= 1 and shell.pickers.open_picker is not None)
    assert "found" in shell.window.workspace.start.model_cards["server"].accessibleName()
    until(lambda: not shell.desk.tasks._running)
    rows = [row for row in shell.pickers.open_picker.findChildren(object) if getattr(row, "title", "") == "qwen3:8b"]
    rows[-1].button.click()
    shell.pickers.open_picker.close()
    assert shell.composer.options.model.base_url == "http://127.0.0.1:11434/v1"
    assert shell.composer.options.model.model_id == "qwen3:8b"


def test_an_example_fills_the_box_and_chooses_what_it_needs(shell, qtbot):
    qtbot.mouseClick(shell.window.workspace.start.example_cards[2], Qt.MouseButton.LeftButton)
    assert "huggingface.co/blog" in shell.composer.text()
    assert shell.composer.options.imports == ("requests", "bs4")
    assert shell.composer.options.tools == ()


def test_a_run_is_opened_again_from_the_history(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    shell.desk.new_run()
    shell.desk.book.forget("run-1")
    shell.desk.open_run("run-1")
    until(lambda: shell.desk.shown == "run-1")
    assert shell.desk.run.answer.text == "42"


def test_search_shows_only_runs_with_the_words(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    for task in ("Leopards on bridges", "Mortgage offers"):
        shell.desk.new_run()
        ask(shell, qtbot, task)
        until(lambda: not shell.desk.active and shell.composer.text() == "")
    shell.window.runs.search.setText("mortgage")
    until(lambda: len(shell.window.runs.model.runs) == 1)
    assert shell.window.runs.model.runs[0].title == "Mortgage offers"


def test_a_run_is_renamed_and_deleted_after_a_question(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    shell.desk.rename("run-1", "The answer")
    until(lambda: [entry.title for entry in shell.window.runs.model.runs] == ["The answer"])
    assert shell.window.header.title.text() == "The answer"
    shell.menus.ask_delete(["run-1"])
    box = shell.window.findChild(QMessageBox)
    assert "The answer" in box.text()
    next(button for button in box.buttons() if button.text() == "Delete").click()
    until(lambda: not shell.window.runs.model.runs)
    assert not shell.window.workspace.shows_run


def test_closing_asks_while_a_run_goes_on(shell, qtbot, until):
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state("run-1") == "waiting")
    shell.window.close()
    assert shell.window.isVisible()
    box = shell.window.findChild(QMessageBox)
    assert "going on" in box.text()
    box.reject()


def test_a_narrow_window_shows_the_inspector_as_a_tab(shell, qtbot, until, preferences):
    preferences.change(approval="auto")
    ask(shell, qtbot)
    until(lambda: shell.desk.shell_state("run-1") == "success")
    assert shell.window.inspector_dock.isVisible()
    shell.window.resize(1000, 700)
    assert shell.window.narrow
    assert shell.window.inspector_dock.isHidden()
    shell.window.toggle_inspector()
    assert shell.inspector.isVisible()
    assert not shell.timeline.isVisible()
    shell.window.resize(1360, 860)
    assert shell.inspector.isVisible()
    assert shell.timeline.isVisible()
