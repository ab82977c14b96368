"""The page about data: sizes, clean-up and copies, on a real history."""

import time

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop_agent.store.records import RunRecord


@pytest.fixture
def history(shell, store):
    for name, days in (("old", 200), ("older", 400), ("new", 1)):
        created = time.time() - days * 86_400
        store.add_run(RunRecord(run_id=name, title=name, task=name, state="success", created_at=created)).result()
        store.append(name, 0, "x", created, b"{}", durable=True).result()
    return store


@pytest.fixture
def settings(shell, history):
    shell.dialogs.open_settings("data")
    yield shell.dialogs.settings
    shell.dialogs.settings.close()


def test_sizes_are_said_by_kind(settings, until):
    control = settings.row("data", "What takes how much room").control
    until(lambda: control.sizes["total"].text() != "…")
    assert "B" in control.sizes["history"].text()


def test_old_runs_are_counted_and_deleted_only_after_a_yes(settings, until, history, shell):
    control = settings.row("data", "Delete old runs").control
    control.days.setValue(100)
    control.delete.click()
    until(lambda: control.question is not None)
    assert "2" in control.question.text()
    assert len(history.list_runs()) == 3
    yes = [button for button in control.question.findChildren(QAbstractButton) if button.text() == "Delete"]
    yes[0].click()
    until(lambda: [record.run_id for record in history.list_runs()] == ["new"])
    until(lambda: [run.run_id for run in shell.window.runs.model.runs] == ["new"])
    until(lambda: control.delete.isEnabled())
    assert "2" in control.said.text()


def test_nothing_is_asked_where_nothing_is_old(settings, until):
    control = settings.row("data", "Delete old runs").control
    control.days.setValue(3650)
    control.delete.click()
    until(lambda: control.said.isVisible())
    assert control.question is None
    until(lambda: control.delete.isEnabled())


def test_room_is_given_back(settings, until):
    control = settings.row("data", "Delete old runs").control
    control.compact.click()
    until(lambda: "given back" in control.said.text())


def test_a_copy_is_saved_and_brings_back_what_was_deleted(settings, until, history, shell, tmp_path):
    control = settings.row("data", "Copy of the whole history").control
    target = tmp_path / "copies" / "all.agentbackup"
    control.back_up(str(target))
    until(lambda: target.exists() and control.save.isEnabled())
    history.delete_run("old").result()
    control.restore(str(target))
    until(lambda: "old" in {record.run_id for record in history.list_runs()} and control.read.isEnabled())
    assert "1 run" in control.said.text()
    until(lambda: "old" in {run.run_id for run in shell.window.runs.model.runs})


def test_a_file_that_is_no_copy_is_refused_in_words(settings, until, tmp_path):
    control = settings.row("data", "Copy of the whole history").control
    (tmp_path / "notes.txt").write_text("notes")
    control.restore(str(tmp_path / "notes.txt"))
    until(lambda: control.said.isVisible())
    assert "no backup" in control.said.text()


def test_closing_the_settings_does_not_end_a_copy(settings, until, shell, tmp_path):
    target = tmp_path / "all.agentbackup"
    settings.row("data", "Copy of the whole history").control.back_up(str(target))
    settings.close()
    until(lambda: target.exists())
    shell.dialogs.open_settings()
