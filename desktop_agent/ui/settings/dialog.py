"""The settings; every change applies at once."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.composer.small_pickers import MOST_STEPS
from desktop_agent.ui.palette import matches
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.theme import ZOOM_STEPS
from desktop_agent.ui.widgets.labels import label


class SettingsDialog(QDialog):
    """One page with headings and a search line; it does not keep the window from being used.

    Signals:
        accounts_wanted: The person wants to see the accounts.
        models_wanted: The person wants to see all models.
    """

    accounts_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, preferences: PreferenceDesk, data_folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(False)
        self.resize(560, 620)
        self._preferences = preferences
        self._rows: list[tuple[str, QWidget]] = []
        self._headings: list[tuple[QWidget, list[QWidget]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        inside = QWidget()
        inside.setProperty("kind", "surface")
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(6)
        self._box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._add_appearance()
        self._add_runs()
        self._add_limits()
        self._add_data(data_folder)
        self.nothing = label(self.tr("No setting is called that."), "muted")
        self.nothing.hide()
        self._box.addWidget(self.nothing)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in a field is not meant for Close.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(self.search)
        box.addWidget(area, 1)
        box.addWidget(buttons)

    def _add_appearance(self) -> None:
        self._heading(self.tr("Appearance"))
        now = self._preferences.now
        themes = {"system": self.tr("Like the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.theme = self._choice(themes, now.theme, "theme")
        self._row(self.tr("Theme"), self.theme)
        zooms = {factor: f"{factor:.0%}" for factor in ZOOM_STEPS}
        self.zoom = self._choice(zooms, now.zoom, "zoom")
        self._row(self.tr("Text size"), self.zoom, self.tr("Also Ctrl and + or −; Ctrl+0 goes back."))

    def _add_runs(self) -> None:
        self._heading(self.tr("New runs"))
        now = self._preferences.now
        modes = {"ask": self.tr("Ask before running"), "auto": self.tr("Run without asking")}
        self.approval = self._choice(modes, now.approval, "approval")
        self._row(self.tr("Approval"), self.approval, self.tr("Whether each action waits for your yes."))
        self.steps = QSpinBox()
        self.steps.setRange(1, MOST_STEPS)
        self.steps.setValue(now.max_steps)
        self.steps.valueChanged.connect(partial(self._change, "max_steps"))
        self._row(self.tr("Step limit"), self.steps)
        self.notify = QCheckBox(self.tr("Mark the window in the task bar"))
        self.notify.setChecked(now.notify)
        self.notify.toggled.connect(partial(self._change, "notify"))
        self._row(
            self.tr("Notifications"), self.notify, self.tr("When a run waits or ends and the window is not in front.")
        )
        models = QPushButton(self.tr("Models…"))
        models.clicked.connect(self.models_wanted)
        self.models_row = self._row(
            self.tr("Models"), models, self.tr("Of this computer and of every provider, with size, context and price.")
        )
        accounts = QPushButton(self.tr("Accounts…"))
        accounts.clicked.connect(self.accounts_wanted)
        self.accounts_row = self._row(self.tr("Tokens and keys"), accounts)

    def _add_limits(self) -> None:
        self._heading(self.tr("Limits of one action"))
        now = self._preferences.now
        self.seconds = QDoubleSpinBox()
        self.seconds.setRange(1, 3600)
        self.seconds.setDecimals(0)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setValue(now.action_seconds)
        self.seconds.valueChanged.connect(partial(self._change, "action_seconds"))
        self._row(self.tr("Time"), self.seconds, self.tr("The clock stands still while a tool runs."))
        self.memory = QSpinBox()
        self.memory.setRange(128, 1_000_000)
        self.memory.setSingleStep(256)
        self.memory.setSuffix(self.tr(" MB"))
        self.memory.setValue(now.action_memory_mb)
        self.memory.valueChanged.connect(partial(self._change, "action_memory_mb"))
        self._row(self.tr("Memory"), self.memory)

    def _add_data(self, folder: Path) -> None:
        self._heading(self.tr("Data"))
        show = QPushButton(self.tr("Show folder"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self._row(
            self.tr("Folder"),
            show,
            self.tr("Runs and models are kept in {folder} and nowhere else. Nothing is sent.").format(folder=folder),
        )

    def _heading(self, text: str) -> None:
        heading = label(text, "title")
        heading.setContentsMargins(0, 10, 0, 2)
        self._box.addWidget(heading)
        self._headings.append((heading, []))

    def _row(self, name: str, control: QWidget, note: str = "") -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(name))
        if note:
            texts.addWidget(label(note, "small", wrap=True))
        line.addLayout(texts, 1)
        control.setAccessibleName(name)
        control.setAccessibleDescription(note)
        control.setMinimumWidth(170)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(row)
        self._rows.append((f"{name} {note}", row))
        self._headings[-1][1].append(row)
        return row

    def _choice(self, texts: dict[Any, str], now: object, field: str) -> QComboBox:
        box = QComboBox()
        for value, text in texts.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.currentIndexChanged.connect(partial(self._take_choice, box, field))
        return box

    def _take_choice(self, box: QComboBox, field: str, _index: int) -> None:
        self._change(field, box.currentData())

    def _change(self, field: str, value: object) -> None:
        self._preferences.change(**{field: value})

    def _filter(self, words: str) -> None:
        for text, row in self._rows:
            row.setVisible(matches(words, text))
        for heading, rows in self._headings:
            heading.setVisible(any(not row.isHidden() for row in rows))
        self.nothing.setVisible(all(row.isHidden() for _, row in self._rows))
