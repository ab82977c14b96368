"""Files that go with a task, and files that come out of a run."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_agent.agent.events import FileWritten, RunStarted
from desktop_agent.export.json import render
from desktop_agent.ui.attachments import files


def drop(shell, widget, *paths):
    """Drops files on a part of the window, as the window gets it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(widget.mapTo(shell.window, widget.rect().center()))
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(shell.window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(shell.window, QDropEvent(place, Qt.DropAction.CopyAction, mime, left, none))
    return entering.isAccepted()


@pytest.fixture
def exported(tmp_path):
    path = tmp_path / "a run.json"
    path.write_text(render([RunStarted(run_id="r", seq=0, at=1.0, task="How long?", model="m")]))
    return path


def send(shell, text="Read it."):
    shell.composer.set_text(text)
    shell.composer.run.click()


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "sales.csv"
    path.write_text("month,sales\n1,2\n")
    return path


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "chart.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return path


def names(shell):
    return [file.name for file in shell.composer.attachments.files]


def test_files_dropped_anywhere_on_the_window_go_with_the_task(shell, until, service, preferences, table, picture):
    preferences.change(approval="auto")
    assert drop(shell, shell.window.workspace, table, picture)
    until(lambda: names(shell) == ["sales.csv", "chart.png"])
    bar = shell.composer.attachments
    assert bar.isVisible()
    assert [chip.label.text() for chip in bar.chips] == ["sales.csv 16 bytes", "chart.png seen by the model"]
    send(shell)
    until(lambda: service.runs and not shell.desk.active)
    request = service.runs[0].request
    assert request.files == (str(table), str(picture))
    assert [image.data for image in request.images] == [picture.read_bytes()]
    assert names(shell) == []
    assert bar.isHidden()


def test_an_exported_run_dropped_on_the_window_is_opened_and_what_came_with_it_is_attached(
    shell, qtbot, until, exported, table, tmp_path
):
    data = tmp_path / "data.json"
    data.write_text('{"rows": []}')
    with qtbot.waitSignal(shell.attachments.run_dropped) as opened:
        assert drop(shell, shell.window.header, exported, table, data)
    assert opened.args == [exported]
    until(lambda: names(shell) == ["sales.csv", "data.json"])


def test_an_exported_run_dropped_on_the_task_box_goes_with_the_task(shell, until, exported):
    opened = []
    shell.attachments.run_dropped.connect(opened.append)
    assert drop(shell, shell.composer, exported)
    until(lambda: names(shell) == ["a run.json"])
    assert opened == []


def test_a_picture_need_not_be_shown_to_the_model(shell, qtbot, until, service, preferences, picture):
    preferences.change(approval="auto")
    drop(shell, shell.window.workspace, picture)
    until(lambda: names(shell) == ["chart.png"])
    qtbot.mouseClick(shell.composer.attachments.chips[0].label, Qt.MouseButton.LeftButton)
    assert "not seen" in shell.composer.attachments.chips[0].label.text()
    send(shell)
    until(lambda: service.runs and not shell.desk.active)
    assert service.runs[0].request.images == ()
    assert service.runs[0].request.files == (str(picture),)


def test_a_file_is_removed_by_its_chip(shell, qtbot, until, table):
    shell.attachments.add([table])
    until(lambda: names(shell) == ["sales.csv"])
    chip = shell.composer.attachments.chips[0]
    assert chip.remove.accessibleName() == "Remove sales.csv"
    qtbot.mouseClick(chip.remove, Qt.MouseButton.LeftButton)
    assert names(shell) == []


def test_what_cannot_be_attached_is_said_in_plain_words(shell, until, tmp_path, table, monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 20)
    (tmp_path / "large.bin").write_bytes(b"x" * 21)
    other = tmp_path / "other" / "sales.csv"
    other.parent.mkdir()
    other.write_text("")
    shell.attachments.add([table, tmp_path / "gone.csv", other.parent, tmp_path / "large.bin", other, table])
    notice = shell.window.workspace.notice
    until(notice.isVisible)
    said = notice.text.text()
    assert "gone.csv cannot be read: no such file" in said
    assert "other is a folder" in said
    assert "large.bin is too large to attach" in said
    assert "Another file named sales.csv" in said
    assert names(shell) == ["sales.csv"]


def test_a_file_that_has_gone_since_stops_the_run_before_it_begins(shell, until, service, table):
    shell.attachments.add([table])
    until(lambda: names(shell) == ["sales.csv"])
    table.unlink()
    send(shell)
    until(shell.window.workspace.notice.isVisible)
    assert "sales.csv is not there any more" in shell.window.workspace.notice.text.text()
    assert service.runs == []
    assert shell.composer.text() == "Read it."


def test_pasted_files_and_pictures_are_attached_and_pasted_text_is_text(shell, qtbot, until, table):
    clipboard = QGuiApplication.clipboard()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(table))])
    clipboard.setMimeData(mime)
    shell.composer.edit.paste()
    until(lambda: names(shell) == ["sales.csv"])
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    clipboard.setImage(image)
    shell.composer.edit.paste()
    until(lambda: len(names(shell)) == 2)
    pasted = shell.composer.attachments.files[1]
    assert pasted.seen
    assert QImage(str(pasted.path)).pixelColor(1, 1) == Qt.GlobalColor.blue
    clipboard.setText("only words")
    shell.composer.edit.paste()
    assert shell.composer.text() == "only words"
    assert len(names(shell)) == 2


def test_what_was_attached_is_remembered(shell, until, preferences, table):
    shell.attachments.add([table])
    until(lambda: preferences.now.recent_files == (str(table),))
    shell.composer.attachments.show_files(())
    assert shell.attachments.recent() == [table]


@pytest.fixture
def written(shell, until, preferences, store):
    """The window with a run whose step wrote two files."""
    preferences.change(approval="auto")
    send(shell, "Write.")
    until(lambda: shell.desk.shell_state("run-1") == "success" and not shell.desk.active)
    folder = store.files.folder("run-1")
    (folder / "deep").mkdir(parents=True)
    (folder / "report.csv").write_text("a,b\n")
    (folder / "deep" / "note.txt").write_text("hello")
    events = [
        FileWritten(run_id="run-1", seq=90 + at, at=1.0, step=1, name=name, size=4, kept=True)
        for at, name in enumerate(("report.csv", "deep/note.txt"))
    ]
    shell.timeline.apply(events)
    shell.timeline.flush()
    return shell


def test_files_that_a_step_wrote_are_listed_and_saved_elsewhere(written, qtbot, until, tmp_path):
    shell = written
    card = shell.desk.run.steps[1]
    shell.timeline.fold(card, True)
    rows = shell.timeline.widget_of(card).files
    assert rows.accessibleName() == "Files written: report.csv, deep/note.txt"
    with qtbot.waitSignal(shell.timeline.hub.file_wanted) as asked:
        qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert asked.args[:2] == [1, "report.csv"]
    QApplication.activePopupWidget().close()
    shell.written.ask_target(1, "report.csv")
    dialog = next(one for one in shell.window.findChildren(QFileDialog) if one.isVisible())
    target = tmp_path / "kept.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    until(target.exists)
    assert target.read_text() == "a,b\n"


def test_a_file_that_a_step_wrote_is_dragged_out_as_a_copy_and_no_menu_opens(written, qtbot, store, monkeypatch):
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, actions: dragged.append((drag.mimeData().urls(), actions)))
    card = written.desk.run.steps[1]
    written.timeline.fold(card, True)
    rows = written.timeline.widget_of(card).files
    asked = []
    written.timeline.hub.file_wanted.connect(lambda *wanted: asked.append(wanted))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(rows, left, pos=QPoint(30, 8))
    qtbot.mouseMove(rows, QPoint(31, 8))
    assert dragged == []
    moved = QPointF(30, 8 + 2 * QApplication.startDragDistance())
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(rows, QMouseEvent(QEvent.Type.MouseMove, moved, rows.mapToGlobal(moved), left, left, none))
    qtbot.mouseRelease(rows, left, pos=moved.toPoint())
    kept = QUrl.fromLocalFile(str(store.files.folder("run-1") / "report.csv"))
    assert dragged == [([kept], Qt.DropAction.CopyAction)]
    assert asked == []


def test_all_files_of_a_run_are_saved_and_nothing_is_overwritten(written, until, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "report.csv").write_text("mine")
    assert written.commands.get("run.files").available()
    written.written.save_all(written.written.names(0), str(folder))
    until(lambda: (folder / "deep" / "note.txt").exists())
    assert (folder / "report.csv").read_text() == "mine"
    assert (folder / "report (2).csv").read_text() == "a,b\n"


def test_a_file_that_cannot_be_saved_is_said(written, until, tmp_path):
    written.written.save("report.csv", str(tmp_path))
    until(written.window.workspace.notice.isVisible)
    assert "was not saved" in written.window.workspace.notice.text.text()
    assert Path(tmp_path).is_dir()
