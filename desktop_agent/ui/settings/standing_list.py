"""The rules that a person gave for every run, each of which can be taken back."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_agent.store.settings import StandingRule
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.settings.controls import follow
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label


class StandingList(QWidget):
    """One line a rule."""

    def __init__(self, preferences: PreferenceDesk) -> None:
        super().__init__()
        self._preferences = preferences
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        follow(self, preferences, "standing_rules", lambda _rules: self._fill())

    def _fill(self) -> None:
        while item := self._box.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        rules = self._preferences.now.standing_rules
        if not rules:
            self._box.addWidget(label(self.tr("No rules yet."), "muted"))
        for rule in rules:
            self._box.addWidget(self._row(rule))

    def _row(self, rule: StandingRule) -> QWidget:
        text = self.words_of(rule)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(text, wrap=True))
        if rule.on:
            texts.addWidget(label(self.tr("since {day}").format(day=rule.on), "small"))
        line.addLayout(texts, 1)
        remove = LabelButton(Part(self.tr("Take back")), kind="quiet")
        remove.setAccessibleName(self.tr("Take back: {rule}").format(rule=text))
        remove.clicked.connect(partial(self._remove, rule))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def words_of(self, rule: StandingRule) -> str:
        """Returns what a rule allows, in words."""
        parts = [
            text.format(names=", ".join(names))
            for text, names in (
                (self.tr("imports {names}"), rule.imports),
                (self.tr("calls {names}"), rule.tools),
                (self.tr("paths {names}"), rule.paths),
                (self.tr("hosts {names}"), rule.hosts),
            )
            if names
        ]
        return " · ".join(parts) or self.tr("code that names no import, tool, path or host")

    def _remove(self, rule: StandingRule, _checked: bool = False) -> None:
        rules = list(self._preferences.now.standing_rules)
        rules.remove(rule)
        self._preferences.change(standing_rules=tuple(rules))
