import struct
import zlib

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox
from stories import Story

from desktop_agent.agent.events import Shown
from desktop_agent.ui.timeline.card_menu import card_menu
from desktop_agent.ui.timeline.picture_viewer import PictureViewer
from desktop_agent.ui.timeline.value_files import as_csv, contents, save
from desktop_agent.ui.timeline.value_section import read_picture


def png(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x40" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PICTURE = Shown(kind="picture", type_name="Figure", text="<Figure>", media_type="image/png", data=png(900, 300))
TABLE = Shown(
    kind="table",
    type_name="DataFrame",
    text="...",
    columns=("city", "people"),
    rows=(("Lyon", "9"), ("Paris", "102"), ("Nice", "33")),
    shape=(3, 2),
)


def shown(view, value):
    view.apply(Story().start().step(value=value).events)
    view.flush()
    return view.widget_of(view.run.steps[1])._value


def test_a_picture_is_shown_no_wider_than_the_card(view):
    section = shown(view, PICTURE)
    assert section.picture().width() == 900
    size = section._picture.size_for(section._picture.width())
    assert size.width() <= section.width()
    assert size.width() * 300 == pytest.approx(size.height() * 900, rel=0.02)
    assert section._picture.accessibleName() == "value Figure"


@pytest.mark.parametrize("media_type", ["image/svg+xml", "text/html", "image/x-xbitmap", ""])
def test_only_known_kinds_of_pictures_are_decoded(media_type):
    assert read_picture(Shown(kind="picture", media_type=media_type, data=png(2, 2))).isNull()


def test_what_only_claims_to_be_a_picture_is_shown_as_text(view):
    broken = Shown(kind="picture", type_name="Figure", text="<Figure 1>", media_type="image/png", data=b"no picture")
    section = shown(view, broken)
    assert section.picture().isNull()
    assert section.text.toPlainText() == "<Figure 1>"


def test_a_table_sorts_by_number_and_copies_what_is_selected(view, qtbot):
    table = shown(view, TABLE)._table
    header = table.horizontalHeader()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(1) + 10, 8))
    assert [table.item(row, 1).text() for row in range(3)] == ["9", "33", "102"]
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Nice\t33"


def test_pictures_and_tables_can_be_copied_from_the_menu(view):
    view.apply(Story().start().step(value=TABLE).step(value=PICTURE).events)
    view.flush()
    for number, text in ((1, "Copy table"), (2, "Copy picture")):
        menu = card_menu(view.run.steps[number], view.hub, (), view)
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()
        if number == 1:
            assert QGuiApplication.clipboard().text().startswith("city\tpeople\nLyon\t9")
    assert QGuiApplication.clipboard().image().width() == 900


def test_a_widget_shows_the_next_cards_value_and_not_the_last_ones(view):
    section = shown(view, PICTURE)
    section.show_value(TABLE, "value")
    assert section.picture().isNull()
    section.show_value(Shown(type_name="int", text="5"), "value")
    assert section.text.toPlainText() == "5"
    assert section._table.isHidden()


def test_a_double_click_opens_a_picture_large(view, qtbot):
    section = shown(view, PICTURE)
    qtbot.mouseDClick(section._picture, Qt.MouseButton.LeftButton)
    window = next(one for one in view.findChildren(QDialog) if one.isVisible())
    assert window.findChild(PictureViewer).picture.accessibleName() == "<Figure>"
    window.close()


def test_a_saved_table_has_no_cell_that_a_spreadsheet_would_run(tmp_path):
    text = as_csv(("name", "sum"), (("=cmd()", "-5"), ('a "b", c', "+x")))
    assert text.splitlines() == ["name,sum", "'=cmd(),-5", '"a ""b"", c",\'+x']


def test_a_picture_is_saved_as_it_came_and_a_table_as_csv(tmp_path, view):
    for value, ending in ((PICTURE, ".png"), (TABLE, ".csv")):
        data, said = contents(value)
        assert said == ending
        save(data, tmp_path / f"value{ending}", view)
    assert (tmp_path / "value.png").read_bytes() == PICTURE.data
    assert (tmp_path / "value.csv").read_text().splitlines()[1] == "Lyon,9"


def test_what_cannot_be_saved_is_said(tmp_path, view):
    save(b"x", tmp_path / "missing" / "value.png", view)
    box = view.findChild(QMessageBox)
    assert box.text().startswith("Not saved: ")
    box.close()


def test_the_menu_of_a_value_opens_and_saves_it(view):
    section = shown(view, PICTURE)
    menu = card_menu(view.run.steps[1], view.hub, (), section)
    texts = [action.text() for action in menu.actions()]
    assert {"Open picture", "Save picture…", "Copy picture"} <= set(texts)
    menu.close()
