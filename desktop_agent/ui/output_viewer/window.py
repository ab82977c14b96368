"""The window with a whole output: its lines, a line for searching, and what can be done with it."""

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop_agent.ui.output_viewer.lines import LineIndex
from desktop_agent.ui.output_viewer.searching import Found, search
from desktop_agent.ui.output_viewer.view import LinesView, Mark
from desktop_agent.ui.tasks import Background, Tasks
from desktop_agent.ui.timeline.wording import file_size, plural, whole
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label, rule

_LOOK_MS: Final = 100
_COPIED: Final = 16 * 2**20


class OutputWindow(QDialog):
    """Shows a text file of any length. It is read in helper threads, but for the lines in sight.

    Args:
        index: The file.
        name: What it is called, for people.
        background: Runs what takes time.
        tasks: Holds what is going on.
        parent: The window it belongs to.

    Signals:
        save_wanted: A copy is to be saved.
    """

    save_wanted = Signal()

    def __init__(
        self, index: LineIndex, name: str, background: Background, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setModal(False)
        self.resize(900, 680)
        self._index = index
        self._background, self._tasks = background, tasks
        self._closed = threading.Event()
        self._searching: threading.Event | None = None
        self._wanted: bool | None = None
        self.view = LinesView(index)
        self.view.copy_wanted.connect(self.copy)
        self.view.failed.connect(self._say)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search"))
        self.words.setAccessibleName(self.tr("Search in the output"))
        self.words.setClearButtonEnabled(True)
        self.words.textEdited.connect(self.cancel_search)
        self.words.returnPressed.connect(self.find_words)
        back = QShortcut(QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Return), self.words)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(lambda: self.find_words(True))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Line"))
        self.line.setAccessibleName(self.tr("Go to line"))
        self.line.setFixedWidth(90)
        self.line.returnPressed.connect(self._go_to_line)
        self.previous = self._button("chevron-up", self.tr("Previous place"), "Shift+F3", lambda: self.find_words(True))
        self.next = self._button("chevron-down", self.tr("Next place"), "F3", lambda: self.find_words())
        self.cancel = LabelButton(Part(self.tr("Cancel")))
        self.cancel.setToolTip(self.tr("Search no further"))
        self.cancel.clicked.connect(self.cancel_search)
        self.cancel.hide()
        self.copying = LabelButton(Part(self.tr("Copy lines")))
        self.copying.setToolTip(self.tr("Copy the selected lines (%1)").replace("%1", _native("Ctrl+C")))
        self.copying.clicked.connect(self.copy)
        self.save = LabelButton(Part(self.tr("Save as…")))
        self.save.setToolTip(_native("Ctrl+S"))
        self.save.clicked.connect(self.save_wanted)
        self.said = label("", "small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(120, 6)
        self.progress.setAccessibleName(self.tr("Reading the output"))
        for key, call in (
            ("Ctrl+F", lambda: _mark_all(self.words)),
            ("Ctrl+G", lambda: _mark_all(self.line)),
            ("Ctrl+S", self.save_wanted.emit),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(call)
        self._lay_out()
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.view.setFocus()

    def begin(self) -> None:
        """Begins to read the file."""
        self._looking.start()
        self._look()
        self._tasks.start(self._build())

    @property
    def ready(self) -> bool:
        """All lines are known."""
        return self._index.done

    @property
    def busy(self) -> bool:
        """Words are being looked for."""
        return self._searching is not None

    def find_words(self, backwards: bool = False) -> None:
        """Looks for the next place of the words, or the one before; while the file is read, as soon as it is."""
        self.cancel_search()
        words = self.words.text()
        if not words:
            self.words.setFocus()
            return
        if not self._index.done:
            self._wanted = backwards
            self._say(self.tr("Looking as soon as all is read…"))
            return
        self._searching = threading.Event()
        self.cancel.show()
        self._say(self.tr("Looking…"))
        self._tasks.start(self._find(words, backwards, self._searching))

    def cancel_search(self) -> None:
        """Looks no further."""
        self._wanted = None
        if self._searching is not None:
            self._searching.set()
            self._searching = None
            self._say("")
        self.cancel.hide()

    def copy(self) -> None:
        """Copies the selected lines, whole."""
        self._tasks.start(self._copy(*self.view.selection))

    async def _build(self) -> None:
        try:
            await self._background(self._index.build, self._closed)
        except OSError as error:
            self._say(error.strerror or str(error))
            self._looking.stop()
            self.progress.hide()
            return
        if self._closed.is_set():
            return
        self._looking.stop()
        self._look()
        self.progress.hide()
        if self._wanted is not None:
            self.find_words(self._wanted)

    async def _find(self, words: str, backwards: bool, cancelled: threading.Event) -> None:
        index, mark = self._index, self.view.mark
        at, line = mark, self.view.current

        def look() -> tuple[Found, int] | None:
            # On from the marked words; else from the line at which the keyboard is.
            begin = index.start_of(line) if at is None else at.place + (0 if backwards else 1)
            found = search(index.path, words, begin, cancelled, backwards=backwards)
            return (found, index.line_at(found.place)) if found is not None else None

        try:
            result = await self._background(look)
        except OSError as error:
            result = None
            self._say(error.strerror or str(error))
        else:
            if cancelled.is_set():
                return
            self._say(self.tr("not found") if result is None else "")
        if cancelled.is_set():
            return
        self._searching = None
        self.cancel.hide()
        if result is not None:
            found, number = result
            self.view.show_found(Mark(number, found.place, words))
            self._say(self.tr("line %1").replace("%1", whole(number + 1)))

    async def _copy(self, first: int, last: int) -> None:
        index = self._index

        def read() -> str | None:
            begin, end = index.start_of(first), index.start_of(last + 1)
            if end - begin > _COPIED:
                return None
            with index.path.open("rb") as file:
                file.seek(begin)
                return file.read(end - begin).decode("utf-8", "replace")

        try:
            text = await self._background(read)
        except OSError as error:
            self._say(error.strerror or str(error))
            return
        if text is None:
            limit = file_size(_COPIED)
            self._say(self.tr("More than %1 are not copied; save the output instead.").replace("%1", limit))
            return
        QGuiApplication.clipboard().setText(text)
        self._say(plural(self.tr("%n line(s) copied", "", last - first + 1), last - first + 1))

    def _look(self) -> None:
        self.view.grow()
        self.progress.setValue(100 * self._index.read // max(1, self._index.size))
        if self._index.done or not self._looking.isActive():
            count = self._index.count
            self._say(f"{plural(self.tr('%n line(s)', '', count), count)} · {file_size(self._index.size)}")

    def _go_to_line(self) -> None:
        digits = "".join(character for character in self.line.text() if character.isdigit())
        if not digits:
            self._say(self.tr("A line's number, please"))
        else:
            self.view.go_to(int(digits) - 1)
            self.view.setFocus()

    def _say(self, text: str) -> None:
        self.said.setText(text)

    def _button(self, icon: str, name: str, key: str, call: Callable[[], None]) -> LabelButton:
        button = LabelButton(icon_name=icon, kind="quiet")
        button.setFixedWidth(34)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({_native(key)})")
        button.clicked.connect(lambda: call())
        QShortcut(QKeySequence(key), self).activated.connect(call)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        for widget in (self.previous, self.next, self.cancel, self.line, self.copying, self.save):
            line.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.progress)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(rule())
        box.addWidget(self.view, 1)
        box.addWidget(rule())
        box.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a search, then closes; Enter presses no button."""
        if event.key() == Qt.Key.Key_Escape and self.busy:
            self.cancel_search()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Reads and searches no further."""
        self._closed.set()
        self._looking.stop()
        self.cancel_search()
        super().done(result)


def _mark_all(field: QLineEdit) -> None:
    field.setFocus()
    field.selectAll()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
