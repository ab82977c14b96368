"""Values that leave the window: pictures and tables, copied and saved."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_agent.agent.events import Shown
from desktop_agent.protocol.audio import audio_type

_ENDINGS: Final = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp"}
AUDIO_ENDINGS: Final = {"audio/wav": ".wav", "audio/mpeg": ".mp3", "audio/ogg": ".ogg", "audio/flac": ".flac"}
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def as_tsv(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a table as tab-separated text, as spreadsheets paste it."""
    return "\n".join("\t".join(cells) for cells in (columns, *rows))


def as_csv(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a table as CSV; a cell that a spreadsheet would take for a formula is marked as text.

    What is in a table may be written by a page or a model; opening the file must not run it.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    for cells in (columns, *rows):
        writer.writerow([_harmless(cell) for cell in cells])
    return out.getvalue()


def is_audio(shown: Shown) -> bool:
    """Whether a value is audio that is here: its bytes are what they are said to be."""
    said = shown.media_type if shown.kind == "audio" else ""
    return said in AUDIO_ENDINGS and audio_type(shown.data) == said


def contents(shown: Shown) -> tuple[bytes, str]:
    """Returns what a saved value consists of, and the ending of its file's name."""
    if shown.kind == "picture" and shown.data:
        return shown.data, _ENDINGS.get(shown.media_type, ".bin")
    if is_audio(shown):
        return shown.data, AUDIO_ENDINGS[shown.media_type]
    if shown.kind == "table" and shown.columns:
        return as_csv(shown.columns, shown.rows).encode(), ".csv"
    return shown.text.encode(), ".txt"


def ask_save(shown: Shown, name: str, parent: QWidget) -> QFileDialog:
    """Asks where a value is to be saved, and saves it there."""
    data, ending = contents(shown)
    dialog = QFileDialog(parent, _tr("Save"), f"{name}{ending}", f"*{ending}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(path: str) -> None:
        save(data, Path(path), parent)

    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def save(data: bytes, path: Path, parent: QWidget) -> None:
    """Writes a value to a file; says so when that is not possible."""
    try:
        path.write_bytes(data)
    except OSError as error:
        box = QMessageBox(parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_tr("Not saved: %1").replace("%1", error.strerror or str(error)))
        box.open()


def _harmless(cell: str) -> str:
    if not cell.startswith(_FORMULA):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValueFiles", text)
