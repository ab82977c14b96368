import random
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop_agent.agent.events import FileWritten
from desktop_agent.ui.output_viewer import window as window_module
from desktop_agent.ui.output_viewer.lines import CUT, LineIndex, LineReader
from desktop_agent.ui.output_viewer.searching import search

NAME = "output of step 1.txt"


def built(path):
    index = LineIndex(path)
    index.build(threading.Event())
    return index


@pytest.mark.parametrize("seed", range(12))
def test_every_line_is_found_however_long_lines_are(tmp_path, seed):
    chance = random.Random(seed)
    lengths = [0, 1, 5, 40, 200, 3_000, 70_000, 1_200_000 if seed % 4 == 0 else 7]
    lines = [f"{number} " + "x" * chance.choice(lengths) for number in range(chance.choice([1, 10, 100, 300]))]
    path = tmp_path / "text.txt"
    path.write_text("\n".join(lines) + "\n" * (seed % 2), "utf-8", newline="")
    index = built(path)
    assert index.done
    assert index.count == len(lines)
    place = 0
    for number, (line, shown) in enumerate(zip(lines, LineReader(index).lines(0, len(lines)), strict=True)):
        assert index.start_of(number) == place
        assert index.line_at(place + len(line) // 2) == number
        assert shown.text == line[:CUT]
        assert shown.left_out == len(line) - len(shown.text)
        place += len(line) + 1


def test_an_empty_file_has_no_lines(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(b"")
    index = built(path)
    assert index.count == 0
    assert LineReader(index).lines(0, 10) == []
    assert search(path, "x", 0, threading.Event()) is None


def test_what_cannot_be_seen_stands_there_as_a_sign(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(b"a\x1b[31mred\x00\r\n\tb\xff\n")
    assert [line.text for line in LineReader(built(path)).lines(0, 9)] == ["a␛[31mred␀", "        b\ufffd"]


@pytest.mark.parametrize("words", ["needle", "NEEDLE", "nädel", "NÄDEL"])
def test_words_are_found_across_the_edges_of_pieces_both_ways(tmp_path, words):
    path = tmp_path / "text.txt"
    word = words.lower().encode()
    data = bytearray(b"." * 1_000_000)
    places = [0, 262_144 - 3, 600_000, 600_004 + len(word), 1_000_000 - len(word)]
    for place in places:
        data[place : place + len(word)] = word
    path.write_bytes(data)
    never = threading.Event()
    forwards, begin = [], 0
    for _ in range(len(places) + 1):
        found = search(path, words, begin, never)
        forwards.append(found.place)
        begin = found.place + 1
    assert forwards == [*places, places[0]]
    backwards, begin = [], len(data)
    for _ in range(len(places) + 1):
        found = search(path, words, begin, never, backwards=True)
        assert found.length == len(word)
        backwards.append(found.place)
        begin = found.place
    assert backwards == [*reversed(places), places[-1]]


def test_a_search_that_is_not_wanted_any_more_ends(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(b"needle")
    cancelled = threading.Event()
    cancelled.set()
    assert search(path, "needle", 0, cancelled) is None


# In the window


@pytest.fixture
def large(shell, until, preferences, store, service):
    """A finished run whose step printed 20 MB, and the file with all of it."""
    preferences.change(approval="auto")
    shell.composer.set_text("Print it.")
    shell.composer.edit.send.emit()
    until(lambda: service.runs and not shell.desk.active)
    path = store.files.folder("run-1") / NAME
    path.parent.mkdir(parents=True)
    row = "".join(f"row {number:6} with some words\n" for number in range(10_000)).encode()
    with path.open("wb") as file:
        file.writelines([row] * 75)
        file.write(b"y" * 3_000_000 + b" the Needle at last\nthe end")
    event = FileWritten(run_id="run-1", seq=90, at=1.0, step=1, name=NAME, size=path.stat().st_size, kept=True)
    shell.timeline.apply([event])
    shell.timeline.flush()
    shell.inspector.set_moment(shell.desk.run)
    return path


@pytest.fixture
def viewer(shell, large, until):
    """The window with the whole output, all of it read."""
    assert shell.commands.run("step.whole_output")
    viewer = shell.outputs.windows[0]
    until(lambda: viewer.ready and viewer.progress.isHidden())
    yield viewer
    if viewer in shell.outputs.windows:
        viewer.close()


def test_the_output_tab_opens_the_whole_output(shell, large, qtbot, until):
    shell.inspector.show_tab("output")
    shell.inspector.flush()
    assert shell.inspector.output.whole.isVisible()
    qtbot.mouseClick(shell.inspector.output.whole, Qt.MouseButton.LeftButton)
    viewer = shell.outputs.windows[0]
    assert viewer.windowTitle() == "Output of step 1"
    until(lambda: viewer.ready)
    assert viewer.view.text_of(0) == "row      0 with some words"
    viewer.close()
    assert shell.outputs.windows == []


def test_the_card_and_the_files_menu_open_it_too(shell, large):
    shell.written.open_menu(1, NAME, shell.window.pos())
    menu = next(menu for menu in shell.window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Open whole output").trigger()
    menu.close()
    shell.timeline.hub.whole_output_wanted.emit(1)
    assert len(shell.outputs.windows) == 2
    for viewer in tuple(shell.outputs.windows):
        viewer.close()


def test_only_the_lines_in_sight_are_read(viewer, large, monkeypatch):
    assert viewer.said.text().startswith("750002 lines · ")
    read = []
    real = type(large).open

    def counting(path, *arguments, **named):
        file = real(path, *arguments, **named)
        if path == large:
            read.append(file)
        return file

    monkeypatch.setattr(type(large), "open", counting)
    viewer.view.go_to(400_000)
    viewer.view.viewport().repaint()
    assert 0 < len(read) <= 4
    assert 400_000 in viewer.view.in_sight()
    assert viewer.view.accessibleDescription() == "Line 400001: row      0 with some words"


def test_a_line_is_reached_by_its_number_and_the_keyboard(viewer, qtbot):
    qtbot.keyClicks(viewer.line, "500000")
    qtbot.keyClick(viewer.line, Qt.Key.Key_Return)
    assert viewer.view.current == 499_999
    qtbot.keyClick(viewer.view, Qt.Key.Key_Down)
    assert viewer.view.current == 500_000
    qtbot.keyClick(viewer.view, Qt.Key.Key_End)
    assert viewer.view.text_of(viewer.view.current) == "the end"
    qtbot.keyClick(viewer.view, Qt.Key.Key_Home)
    assert viewer.view.in_sight()[0] == 0


def test_words_are_found_deep_in_a_long_line_and_from_there_backwards(viewer, qtbot, until):
    qtbot.keyClicks(viewer.words, "needle")
    qtbot.keyClick(viewer.words, Qt.Key.Key_Return)
    until(lambda: viewer.view.mark is not None)
    mark = viewer.view.mark
    assert mark.line == 750_000
    shown = viewer.view.text_of(mark.line)
    assert shown.startswith("… ")
    assert "yyy the Needle at last" in shown
    assert "of this line are left out" in shown
    viewer.words.setText("ROW      7")
    viewer.find_words(True)
    until(lambda: viewer.view.mark is not None and viewer.view.mark.line != mark.line)
    assert viewer.view.mark.line == 740_007
    assert viewer.said.text() == "line 740,008"


def test_words_that_are_not_there_are_said(viewer, qtbot, until):
    qtbot.keyClicks(viewer.words, "nowhere")
    qtbot.mouseClick(viewer.next, Qt.MouseButton.LeftButton)
    until(lambda: viewer.said.text() == "not found")
    assert viewer.cancel.isHidden()


def test_a_search_is_given_up_by_its_button(viewer, qtbot, until, monkeypatch):
    told = threading.Event()

    def endless(path, words, begin, cancelled, *, backwards=False):
        cancelled.wait()
        told.set()

    monkeypatch.setattr(window_module, "search", endless)
    qtbot.keyClicks(viewer.words, "needle")
    viewer.find_words()
    assert viewer.busy
    assert viewer.cancel.isVisible()
    qtbot.mouseClick(viewer.cancel, Qt.MouseButton.LeftButton)
    assert not viewer.busy
    until(told.is_set)
    assert viewer.view.mark is None


def test_selected_lines_are_copied_whole(viewer, qtbot, until):
    viewer.view.go_to(10_001)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(viewer.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    until(lambda: viewer.said.text() == "2 lines copied")
    assert QGuiApplication.clipboard().text() == "row      1 with some words\nrow      2 with some words\n"


def test_more_than_a_clipboard_takes_is_not_copied_and_said(viewer, qtbot, until):
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(viewer.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert viewer.view.selection == (0, 750_001)
    qtbot.mouseClick(viewer.copying, Qt.MouseButton.LeftButton)
    until(lambda: "save the output instead" in viewer.said.text())
    assert QGuiApplication.clipboard().text() == "before"


def test_the_whole_output_is_saved_elsewhere(shell, viewer, large, qtbot, until, tmp_path):
    qtbot.mouseClick(viewer.save, Qt.MouseButton.LeftButton)
    dialog = next(one for one in shell.window.findChildren(QFileDialog) if one.isVisible())
    target = tmp_path / "saved.txt"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    until(lambda: target.exists() and target.stat().st_size == large.stat().st_size)


def test_an_output_that_is_not_kept_any_more_is_said(shell, large):
    large.unlink()
    shell.outputs.open(1)
    assert shell.outputs.windows == []
    assert shell.window.workspace.notice.text.text() == f"{NAME} is not kept any more."
