"""The saved tasks, to rename, change and delete them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.store.templates import Template
from desktop_agent.ui.widgets.labels import label


class TemplatesDialog(QDialog):
    """A list of names beside the task of the chosen one; what is changed is kept at once.

    Signals:
        changed: The saved tasks as they are now.
        used: A task is to be put into the task box.
    """

    changed = Signal(list)
    used = Signal(object)

    def __init__(self, templates: Sequence[Template], chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Saved tasks"))
        self.setModal(False)
        self.resize(680, 420)
        self._templates = list(templates)
        self._filling = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved tasks"))
        self.list.setMinimumWidth(180)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.task = QPlainTextEdit()
        self.task.setProperty("kind", "field")
        self.task.setAccessibleName(self.tr("Task"))
        self.task.setTabChangesFocus(True)
        self.problem = label("", "danger", wrap=True)
        self.note = label(
            self.tr("Type / in the empty task box to use one. {Words in braces} are filled in then."),
            "small",
            wrap=True,
        )
        self.new = QPushButton(self.tr("New"))
        self.delete = QPushButton(self.tr("Delete"))
        self.use = QPushButton(self.tr("Use"))
        self.use.setProperty("kind", "primary")
        for button in (self.new, self.delete, self.use):
            button.setAutoDefault(False)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.name.textEdited.connect(self._take)
        self.task.textChanged.connect(self._take)
        self.new.clicked.connect(self._add)
        self.delete.clicked.connect(self._remove)
        self.use.clicked.connect(self._use)
        self._fill(chosen)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        line = QHBoxLayout()
        line.addWidget(self.new)
        line.addWidget(self.delete)
        left.addLayout(line)
        right = QVBoxLayout()
        right.addWidget(self.name)
        right.addWidget(self.task, 1)
        right.addWidget(self.problem)
        right.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        right.addLayout(buttons)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 14)
        box.setSpacing(14)
        box.addLayout(left, 2)
        box.addLayout(right, 3)
        self.problem.hide()

    def _fill(self, chosen: str) -> None:
        self._filling = True
        self.list.clear()
        self.list.addItems([template.name for template in self._templates])
        self._filling = False
        names = [template.name for template in self._templates]
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        if self._filling:
            return
        self._filling = True
        there = 0 <= row < len(self._templates)
        self.name.setText(self._templates[row].name if there else "")
        self.task.setPlainText(self._templates[row].task if there else "")
        self.problem.hide()
        for widget in (self.name, self.task, self.delete, self.use):
            widget.setEnabled(there)
        self._filling = False

    def _take(self) -> None:
        row = self.list.currentRow()
        if self._filling or row < 0:
            return
        name, task = self.name.text().strip(), self.task.toPlainText()
        others = {template.name for at, template in enumerate(self._templates) if at != row}
        problem = ""
        if not name:
            problem = self.tr("A saved task needs a name.")
        elif name in others:
            problem = self.tr("Another one has this name.")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            return
        self._templates[row] = Template(name=name, task=task)
        self.list.item(row).setText(name)
        self.changed.emit(list(self._templates))

    def _add(self) -> None:
        names = {template.name for template in self._templates}
        name, number = self.tr("New task"), 2
        while name in names:
            name, number = self.tr("New task {number}").format(number=number), number + 1
        self._templates.append(Template(name=name, task=""))
        self._fill(name)
        self.name.setFocus()
        self.name.selectAll()
        self.changed.emit(list(self._templates))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self._templates[row]
            after = self._templates[min(row, len(self._templates) - 1)].name if self._templates else ""
            self._fill(after)
            self.changed.emit(list(self._templates))

    def _use(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.used.emit(self._templates[row])
            self.accept()
