"""The Python files whose tools there are to choose from."""

from functools import partial

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.settings.controls import button, follow
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import ElidedLabel, label


class ToolFiles(QWidget):
    """A list of files, each with Remove, and a button that adds one."""

    def __init__(self, preferences: PreferenceDesk) -> None:
        super().__init__()
        self._preferences = preferences
        self._files: QFileDialog | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.add = button(self.tr("Add a file…"), self._ask)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._rows)
        box.addLayout(line)
        follow(self, preferences, "tool_files", lambda _files: self._fill())

    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        files = self._preferences.now.tool_files
        if not files:
            self._rows.addWidget(label(self.tr("None yet."), "muted"))
        for path in files:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(ElidedLabel(path), 1)
            remove = LabelButton(Part(self.tr("Remove")), kind="quiet")
            remove.setAccessibleName(self.tr("Remove {file}").format(file=path))
            remove.clicked.connect(partial(self._remove, path))
            line.addWidget(remove)
            self._rows.addWidget(row)

    def take(self, path: str) -> None:
        """Adds a file."""
        files = self._preferences.now.tool_files
        if path not in files:
            self._preferences.change(tool_files=(*files, path))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("A Python file with tools"))
        dialog.setNameFilter(self.tr("Python files (*.py)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        self._files = dialog
        dialog.open()

    def _remove(self, path: str, _checked: bool = False) -> None:
        left = tuple(known for known in self._preferences.now.tool_files if known != path)
        self._preferences.change(tool_files=left)
