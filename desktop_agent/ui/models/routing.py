"""Who serves a model of the Hub, and who is billed for it."""

from typing import Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.models.listed_models import ModelRow
from desktop_agent.ui.widgets.labels import label

POLICIES: Final = ("fastest", "cheapest")
"""What the Hub's router takes in the place of a provider."""


def same_model(one: ModelChoice, other: ModelChoice) -> bool:
    """Returns whether two choices are of one model, whoever serves it and is billed."""
    return _plain(one) == _plain(other)


class HubRouting(QWidget):
    """Two fields beside a model of the Hub; hidden for all others.

    Signals:
        changed: Another provider or organization was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.served_by = QComboBox()
        self.served_by.setAccessibleName(self.tr("Who serves the model"))
        self.bill_to = QLineEdit()
        self.bill_to.setPlaceholderText(self.tr("Your own account"))
        self.bill_to.setAccessibleName(self.tr("Organization that is billed"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label(self.tr("Served by"), "muted"))
        line.addWidget(self.served_by, 1)
        line.addSpacing(8)
        line.addWidget(label(self.tr("Bill to"), "muted"))
        line.addWidget(self.bill_to, 1)
        self.served_by.activated.connect(self._tell)
        self.bill_to.textEdited.connect(self._tell)

    def _tell(self, _what: object = None) -> None:
        self.changed.emit()

    def show_row(self, row: ModelRow | None, in_use: ModelChoice) -> None:
        """Offers who serves a model; what new runs use stays chosen."""
        self.setVisible(row is not None and row.choice.provider == "hugging_face")
        if row is None or row.choice.provider != "hugging_face":
            return
        name, _, fixed = row.choice.model_id.partition(":")
        used, _, served = in_use.model_id.partition(":")
        words = {
            "": self.tr("Whom the router chooses"),
            "fastest": self.tr("The fastest"),
            "cheapest": self.tr("The cheapest"),
        }
        words |= {provider: provider for provider in (*row.model.providers, fixed) if provider}
        self.served_by.clear()
        for provider, text in words.items():
            self.served_by.addItem(text, provider)
        mine = in_use.provider == "hugging_face" and used == name
        self.served_by.setCurrentIndex(max(0, self.served_by.findData(fixed or (served if mine else ""))))
        if not self.bill_to.hasFocus():
            self.bill_to.setText(in_use.bill_to)

    def applied(self, choice: ModelChoice) -> ModelChoice:
        """Returns a choice with what the fields say; one of another provider stays as it is."""
        if choice.provider != "hugging_face":
            return choice
        name = choice.model_id.partition(":")[0]
        served = str(self.served_by.currentData() or "")
        return msgspec.structs.replace(
            choice, model_id=f"{name}:{served}" if served else name, bill_to=self.bill_to.text().strip()
        )


def _plain(choice: ModelChoice) -> ModelChoice:
    if choice.provider != "hugging_face":
        return choice
    return msgspec.structs.replace(choice, model_id=choice.model_id.partition(":")[0], bill_to="")
