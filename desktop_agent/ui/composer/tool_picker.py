"""Which tools the agent's code may call."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.tools.registry import ToolEntry
from desktop_agent.ui.composer.choice_row import ChoiceRow
from desktop_agent.ui.composer.picker import SearchPicker
from desktop_agent.ui.palette import matches


class ToolPicker(SearchPicker):
    """The tools there are, with what they do and take.

    Signals:
        changed: The names of the chosen tools.
    """

    changed = Signal(tuple)

    def __init__(self, entries: Sequence[ToolEntry], chosen: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.set_texts(self.tr("Tools"), self.tr("Search tools"))
        self.note.setText(
            self.tr("A tool runs in the application, not in the interpreter. final_answer is always there.")
        )
        self._chosen = list(chosen)
        self._rows: list[tuple[ToolEntry, ChoiceRow]] = []
        for entry in entries:
            row = ChoiceRow(entry.name, _about(entry, self), note=entry.source)
            row.button.setChecked(entry.name in chosen)
            if not entry.installed:
                row.button.setEnabled(False)
                row.button.setToolTip(self.tr("Install {package} to use it.").format(package=entry.needs))
            row.toggled.connect(partial(self._toggle, entry.name))
            self.rows.addWidget(row)
            self._rows.append((entry, row))
        self.search.textChanged.connect(self._filter)

    def _filter(self, words: str) -> None:
        for entry, row in self._rows:
            row.setVisible(matches(words, f"{entry.name} {entry.description}"))

    def _toggle(self, name: str, on: bool) -> None:
        if on and name not in self._chosen:
            self._chosen.append(name)
        elif not on and name in self._chosen:
            self._chosen.remove(name)
        self.changed.emit(tuple(self._chosen))


def _about(entry: ToolEntry, picker: QWidget) -> str:
    inputs = ", ".join(f"{name}: {schema.get('type', 'any')}" for name, schema in entry.inputs.items())
    lines = [entry.description]
    if entry.signature:
        takes = picker.tr("Takes {inputs}; returns {output}.")
        lines.append(takes.format(inputs=inputs or picker.tr("nothing"), output=entry.output_type))
    if not entry.installed:
        lines.append(picker.tr("Not installed: needs {package}.").format(package=entry.needs))
    return "\n".join(lines)
