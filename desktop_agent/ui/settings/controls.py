"""Controls that show a preference and change it at once; what changes elsewhere, they follow."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QPushButton, QSpinBox, QWidget

from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.widgets.labels import set_look


class _Follower(QObject):
    """Shows a preference in its control whenever it changes; goes with the control."""

    def __init__(
        self, control: QWidget, preferences: PreferenceDesk, field: str, show: Callable[[Any], object]
    ) -> None:
        super().__init__(control)
        self._control = control
        self._field = field
        self._show = show
        preferences.changed.connect(self._take)
        self._put(getattr(preferences.now, field))

    def _take(self, now: Preferences, before: Preferences) -> None:
        value = getattr(now, self._field)
        if value != getattr(before, self._field):
            self._put(value)

    def _put(self, value: object) -> None:
        blocker = QSignalBlocker(self._control)
        self._show(value)
        blocker.unblock()


def follow(control: QWidget, preferences: PreferenceDesk, field: str, show: Callable[[Any], object]) -> None:
    """Calls `show` with a preference now and each time it changes, with the control's signals held back."""
    _Follower(control, preferences, field, show)


def choice(preferences: PreferenceDesk, field: str, texts: Mapping[Any, str]) -> QComboBox:
    """Returns a list of values, each with its text."""
    box = QComboBox()
    for value, text in texts.items():
        box.addItem(text, value)
    follow(box, preferences, field, lambda value: box.setCurrentIndex(max(0, box.findData(value))))

    def keep(_index: int) -> None:
        preferences.change(**{field: box.currentData()})

    box.currentIndexChanged.connect(keep)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def number(
    preferences: PreferenceDesk,
    field: str,
    low: int,
    high: int,
    *,
    step: int = 1,
    unit: str = "",
    none: str = "",
    scale: float = 1,
) -> QSpinBox:
    """Returns a box for a whole number.

    Args:
        preferences: Where it is kept.
        field: Which one.
        low: The least.
        high: The most.
        step: What an arrow adds.
        unit: Stands after the number.
        none: What the least number is shown as, for example "no limit".
        scale: What one of the shown unit is in the preference's own.
    """
    box = QSpinBox()
    _set_up(box, low, high, step, unit, none)
    follow(box, preferences, field, lambda value: box.setValue(round(value / scale)))

    def keep(value: int) -> None:
        whole = isinstance(getattr(preferences.now, field), int)
        preferences.change(**{field: round(value * scale) if whole else float(value * scale)})

    box.valueChanged.connect(keep)
    return box


def amount(
    preferences: PreferenceDesk, field: str, low: float, high: float, *, step: float, unit: str = "", none: str = ""
) -> QDoubleSpinBox:
    """Returns a box for an amount with two decimals; see `number`."""
    box = QDoubleSpinBox()
    _set_up(box, low, high, step, unit, none)
    follow(box, preferences, field, box.setValue)

    def keep(value: float) -> None:
        preferences.change(**{field: value})

    box.valueChanged.connect(keep)
    return box


def _set_up(box: Any, low: float, high: float, step: float, unit: str, none: str) -> None:
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setSuffix(unit)
    box.setSpecialValueText(none)
    box.setGroupSeparatorShown(True)
    # A wheel over a box that is scrolled past would change it, and a half-typed number would hold.
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setKeyboardTracking(False)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)


def toggle(preferences: PreferenceDesk, field: str, text: str = "") -> QCheckBox:
    """Returns a check box."""
    box = QCheckBox(text)
    follow(box, preferences, field, box.setChecked)

    def keep(on: bool) -> None:
        preferences.change(**{field: on})

    box.toggled.connect(keep)
    return box


def line(
    preferences: PreferenceDesk, field: str, *, placeholder: str = "", right: Callable[[str], bool] = lambda _text: True
) -> QLineEdit:
    """Returns a line of text, kept when it is left or Enter is pressed.

    Args:
        preferences: Where it is kept.
        field: Which one.
        placeholder: Shown while it is empty.
        right: Whether a text may be kept; the line is marked while it may not.
    """
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    follow(edit, preferences, field, edit.setText)

    def keep() -> None:
        text = edit.text().strip()
        if right(text):
            preferences.change(**{field: text})

    def mark(text: str) -> None:
        set_look(edit, wrong="false" if right(text.strip()) else "true")

    edit.textChanged.connect(mark)
    edit.editingFinished.connect(keep)
    return edit


def button(text: str, call: Callable[[], object]) -> QPushButton:
    """Returns a button."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(partial(_call, call))
    return made


def _call(call: Callable[[], object], _checked: bool = False) -> None:
    call()
