"""Tells of a crash, shows its report, and leaves it to the person what becomes of it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_agent.ui import fonts
from desktop_agent.ui.widgets.labels import label

_MOST_SHOWN = 200_000


class CrashDialog(QDialog):
    """A crash report: what happened, the file, and its text.

    Args:
        what: What happened, in one line.
        report: The file.
        text: What stands in it.
        parent: The window.
    """

    def __init__(self, what: str, report: Path, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crash report"))
        self.setModal(False)
        self.resize(680, 460)
        self._report = report
        self._text = text
        head = label(what, "title", wrap=True)
        note = label(
            self.tr("The report is on this computer and was sent to nobody. Tokens were taken out of it."), wrap=True
        )
        place = label(str(report), "small", wrap=True)
        self.view = QPlainTextEdit(text[:_MOST_SHOWN])
        self.view.setReadOnly(True)
        self.view.setAccessibleName(self.tr("Text of the report"))
        self.view.setFont(fonts.mono_font())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder = buttons.addButton(self.tr("Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self._open_folder)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        for widget in (head, note, place):
            box.addWidget(widget)
        box.addWidget(self.view, 1)
        box.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))
