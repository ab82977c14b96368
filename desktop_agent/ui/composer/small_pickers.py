"""The pickers of approval and step limit."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSpinBox, QWidget

from desktop_agent.ui.composer.choice_row import ChoiceRow
from desktop_agent.ui.widgets.labels import label
from desktop_agent.ui.widgets.popover import Popover

MOST_STEPS = 200


class ApprovalPicker(Popover):
    """Whether a person sees each action before it runs.

    Signals:
        changed: `ask` or `auto`.
    """

    changed = Signal(str)

    def __init__(self, mode: str, parent: QWidget) -> None:
        super().__init__("", parent, width=340)
        self.setAccessibleName(self.tr("Approval"))
        rows = {
            "ask": ChoiceRow(
                self.tr("Ask before running"),
                self.tr("Each action waits until you have read it and pressed Run."),
                exclusive=True,
            ),
            "auto": ChoiceRow(
                self.tr("Run without asking"),
                self.tr("Actions run at once, inside the same isolation. You can stop at any time."),
                exclusive=True,
            ),
        }
        self._group = QButtonGroup(self)
        self.box.addWidget(label(self.tr("Approval"), "title"))
        for name, row in rows.items():
            self._group.addButton(row.button)
            row.button.setChecked(name == mode)
            self.box.addWidget(row)
            row.toggled.connect(partial(self._take_when, name))

    def _take_when(self, mode: str, chosen: bool) -> None:
        if chosen:
            self.changed.emit(mode)

    def focus_first(self) -> None:
        """The chosen one."""
        if button := self._group.checkedButton():
            button.setFocus()


class StepsPicker(Popover):
    """How many steps a run may take.

    Signals:
        changed: The step limit.
    """

    changed = Signal(int)

    def __init__(self, steps: int, parent: QWidget) -> None:
        super().__init__("", parent, width=300)
        self.setAccessibleName(self.tr("Step limit"))
        self.spin = QSpinBox()
        self.spin.setRange(1, MOST_STEPS)
        self.spin.setValue(steps)
        self.spin.setAccessibleName(self.tr("Step limit"))
        self.spin.valueChanged.connect(self.changed)
        line = QHBoxLayout()
        line.addWidget(label(self.tr("Step limit"), "title"))
        line.addStretch(1)
        line.addWidget(self.spin)
        self.box.addLayout(line)
        self.box.addWidget(
            label(self.tr("At the limit the model is asked once for its best answer so far."), "small", wrap=True)
        )

    def focus_first(self) -> None:
        """The number."""
        self.spin.setFocus()
        self.spin.selectAll()
