"""The text box of the composer."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop_agent.store.templates import placeholders
from desktop_agent.ui import keymap

MAX_LINES: Final = 8
_MARGIN: Final = 2


class TaskEdit(QPlainTextEdit):
    """A plain-text box that grows with its text, from one line to eight.

    Attributes:
        enter_sends: Enter alone sends, and Shift+Enter makes a line.

    Signals:
        send: The person wants it to be done.
        dropped: Files were dropped: their paths.
        drop_hover: Files are being held over it, or no longer.
        image_pasted: A picture that was pasted.
    """

    send = Signal()
    dropped = Signal(list)
    drop_hover = Signal(bool)
    image_pasted = Signal(QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "composer")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._filling = False
        self._composing = False
        self.enter_sends = False
        self._fit()

    def _fit(self) -> None:
        # A plain-text document measures its height in lines, wrapped ones included.
        lines = max(1, min(MAX_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + 2
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)
        scroll = self.document().size().height() > MAX_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scroll else policy.ScrollBarAlwaysOff)

    def refit(self) -> None:
        """Measures anew, after the font changed."""
        self._fit()

    def fill_in(self) -> None:
        """Begins to fill in the words in braces: the first one is selected, Tab goes to the next."""
        self._filling = True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.next_placeholder()

    def next_placeholder(self) -> bool:
        """Selects the next word in braces, from the cursor on and then from the beginning; False when none is left."""
        if not self._filling:
            return False
        places = placeholders(self.toPlainText())
        here = self.textCursor().selectionEnd()
        place = next((one for one in places if one[0] >= here), places[0] if places else None)
        if place is None:
            self._filling = False
            return False
        cursor = self.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def leave_out_the_rest(self) -> None:
        """Words in braces that are left are meant as they are."""
        self._filling = False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes to the next word in braces while there is one."""
        return (next and self.next_placeholder()) or super().focusNextPrevChild(next)

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text anew."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leaves the window's shortcuts to it, though Qt would, for example, delete to the line's end with Ctrl+K."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and keymap.meant_for_window(event)
            and not keymap.pressed("run.send", event)
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sends with the keys for that, which are Ctrl+Enter or, where the person wants it so, Enter."""
        if keymap.pressed("run.send", event) or (self.enter_sends and self._is_bare_enter(event)):
            self.send.emit()
            return
        super().keyPressEvent(event)

    def _is_bare_enter(self, event: QKeyEvent) -> bool:
        # While an input method composes a word, Enter takes that word.
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._composing
        return enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remembers whether a word is being composed."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and pictures can be pasted, as text can."""
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted files and pictures are attached; a copy of a text that is a picture too, as from a table, is text."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(paths)
        elif source.hasImage() and not source.hasText():
            self.image_pasted.emit(QImage(source.imageData()))
        else:
            super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome, text too."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.drop_hover.emit(True)
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Files are welcome anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Takes the mark away."""
        self.drop_hover.emit(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the files."""
        if not event.mimeData().hasUrls():
            super().dropEvent(event)
            return
        self.drop_hover.emit(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.dropped.emit(paths)
