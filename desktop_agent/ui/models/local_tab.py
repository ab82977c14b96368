"""The models of this computer, what they take of its disk, and a file of one's own."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.models.library import LocalModels
from desktop_agent.ui.models.local_card import LocalModelCard
from desktop_agent.ui.models.wording import memory_text, size_text
from desktop_agent.ui.widgets.labels import Pill, label


class LocalTab(QWidget):
    """A card for each model of the catalogue.

    Signals:
        wanted: A model's id and what is to be done with it, as `local_card.Action` names it.
        file_wanted: The person wants to use a file of their own.
    """

    wanted = Signal(str, str)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, LocalModelCard] = {}
        self._folder = Path()
        self.disk = label(self.tr("Looking at this computer's models…"), "small", wrap=True)
        self.disk.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.file = QPushButton(self.tr("Use a GGUF file I have…"))
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self.file_wanted)
        self.folder = QPushButton(self.tr("Show folder"))
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self._show_folder)
        self.own = QFrame()
        self.own.setProperty("kind", "card")
        self._own_name = label("", "title")
        self._own_path = label("", "small", wrap=True)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._lay_out()

    def show_models(self, found: LocalModels, choice: ModelChoice) -> None:
        """Shows what is true now.

        Args:
            found: The models and their disk use.
            choice: The model of new runs.
        """
        self._folder = found.folder
        for model in found.models:
            if model.id not in self.cards:
                card = LocalModelCard(model)
                card.wanted.connect(self.wanted)
                self.cards[model.id] = card
                self._cards.addWidget(card)
            self.cards[model.id].show_model(model, in_use=_uses(choice, model.id, found))
        self.disk.setText(self._disk_text(found))
        self._show_own(choice)

    def show_problem(self, text: str) -> None:
        """Shows why a file cannot be used; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _show_own(self, choice: ModelChoice) -> None:
        path = choice.model_id if choice.provider == "embedded" and choice.model_id.lower().endswith(".gguf") else ""
        self.own.setVisible(bool(path))
        if path:
            self._own_name.setText(Path(path).name)
            self._own_path.setText(path)
            self.own.setAccessibleName(self.tr("{name}, a file of yours, chosen").format(name=Path(path).name))

    def _disk_text(self, found: LocalModels) -> str:
        parts = [
            self.tr("{size} of disk used in {folder}").format(
                size=size_text(found.used + found.unfinished), folder=found.folder
            )
        ]
        if found.unfinished:
            parts.append(self.tr("{size} of it unfinished downloads").format(size=size_text(found.unfinished)))
        if found.free is not None:
            parts.append(self.tr("{size} free").format(size=size_text(found.free)))
        if found.memory_mb is not None:
            parts.append(self.tr("this computer has {memory} of memory").format(memory=memory_text(found.memory_mb)))
        return " · ".join(parts)

    def _show_folder(self) -> None:
        there = next((path for path in (self._folder, *self._folder.parents) if path.exists()), self._folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _lay_out(self) -> None:
        own = QHBoxLayout(self.own)
        own.setContentsMargins(14, 12, 14, 12)
        own.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._own_name)
        texts.addWidget(self._own_path)
        own.addLayout(texts, 1)
        own.addWidget(Pill(self.tr("chosen"), "accent"), 0, Qt.AlignmentFlag.AlignTop)
        self.own.hide()
        inside = QWidget()
        inside.setProperty("kind", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.own)
        column.addLayout(self._cards)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.file)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.disk)
        box.addWidget(area, 1)
        box.addWidget(self.problem)
        box.addLayout(foot)


def _uses(choice: ModelChoice, model_id: str, found: LocalModels) -> bool:
    # An empty name is the default model, which the catalogue has first.
    return choice.provider == "embedded" and model_id == (choice.model_id or found.models[0].id)
