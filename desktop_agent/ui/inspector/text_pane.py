"""Long text that can be read, searched, copied and saved; put in by pieces, so that the window never waits."""

from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

_PIECE: Final = 64_000
Style = Literal["plain", "heading", "muted", "danger"]
Run = tuple[str, Style]
"""A piece of text and how it looks."""


class TextPane(QWidget):
    """Read-only text in the font of code, with a line for searching above it.

    Args:
        name: The accessible name of the text.
        file_name: What a saved text is called at first; without one there is no button for saving.
    """

    def __init__(self, name: str, file_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._file_name = file_name
        self._runs: tuple[Run, ...] = ()
        self._look = ""
        self._rest: list[Run] = []
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._fill)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(name)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(12)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in: %1").replace("%1", name))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(lambda: self.find_next(anew=True))
        self.search.returnPressed.connect(self.find_next)
        self.found = label("", "small")
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(10, 8, 10, 8)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.search, 1)
        self.bar.addWidget(self.found)
        if file_name:
            save = LabelButton(Part(self.tr("Save…")))
            save.clicked.connect(self._choose_file)
            self.bar.addWidget(save)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addLayout(self.bar)
        self.box.addWidget(self.text, 1)
        back = QShortcut(QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Return), self.search)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(lambda: self.find_next(backwards=True))

    def show_runs(self, *runs: Run) -> None:
        """Shows text; where it only grew at its end, what is shown and selected stays."""
        font = theme.current().mono_font()
        look = f"{theme.current().name} {font.toString()}"
        if runs == self._runs and look == self._look:
            return
        grown = self._grown(runs) if look == self._look and not self._rest else None
        self._runs, self._look = runs, look
        if grown is not None:
            self._rest = [grown]
        else:
            self.text.setFont(font)
            self.text.clear()
            self._rest = [run for run in runs if run[0]]
            self.found.clear()
        self._fill()

    def say_step(self, step: StepCard | None) -> None:
        """Says in the line for searching whose text this is."""
        number = str(step.number) if step is not None else "–"
        self.search.setPlaceholderText(self.tr("Search in step %1").replace("%1", number))

    @property
    def complete(self) -> bool:
        """All of the text is in."""
        return not self._rest

    def shown_text(self) -> str:
        """Returns the whole text, also the part that is not in yet."""
        return "".join(text for text, _ in self._runs)

    def find_next(self, *, anew: bool = False, backwards: bool = False) -> bool:
        """Selects the next place of the words that are searched for, from the top again after the last one."""
        words = self.search.text()
        cursor = self.text.textCursor()
        if anew:
            cursor.setPosition(cursor.selectionStart())
            self.text.setTextCursor(cursor)
        if not words:
            self.found.clear()
            return False
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        found = self.text.find(words, flags)
        if not found:
            end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            cursor.movePosition(end)
            self.text.setTextCursor(cursor)
            found = self.text.find(words, flags)
        self.found.setText("" if found else self.tr("not found"))
        return found

    def save(self, path: Path) -> None:
        """Writes the whole text to a file.

        Raises:
            OSError: The file cannot be written.
        """
        path.write_text(self.shown_text(), "utf-8")

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save"), self._file_name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_as)
        dialog.open()

    def _save_as(self, name: str) -> None:
        try:
            self.save(Path(name))
        except OSError as error:
            self.found.setText(self.tr("Not saved: %1").replace("%1", error.strerror or str(error)))
        else:
            self.found.setText(self.tr("Saved"))

    def _grown(self, runs: tuple[Run, ...]) -> Run | None:
        """Returns what was added, if the text is the one shown with something more at its end."""
        if not self._runs or len(runs) != len(self._runs) or runs[:-1] != self._runs[:-1]:
            return None
        (before, style), (now, style_now) = self._runs[-1], runs[-1]
        return (now[len(before) :], style) if style == style_now and now.startswith(before) else None

    def _fill(self) -> None:
        room = _PIECE
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while self._rest and room > 0:
            text, style = self._rest.pop(0)
            if len(text) > room:
                self._rest.insert(0, (text[room:], style))
                text = text[:room]
            room -= len(text)
            cursor.insertText(text, _format(style))
        cursor.endEditBlock()
        if self._rest:
            self._filling.start(0)


def _format(style: Style) -> QTextCharFormat:
    colours = theme.current()
    form = QTextCharFormat()
    roles = {"plain": "text", "heading": "link", "muted": "text_muted", "danger": "danger"}
    form.setForeground(colours.color(roles[style]))
    if style == "heading":
        form.setFontWeight(QFont.Weight.Bold)
    return form
