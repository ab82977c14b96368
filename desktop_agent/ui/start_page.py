"""What a person sees first: a headline, the composer, the models there are, and tasks to try."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_agent.ui.composer.model_text import ModelState
from desktop_agent.ui.examples import Example
from desktop_agent.ui.widgets.card_button import CardButton
from desktop_agent.ui.widgets.labels import label

_WIDTH: Final = 844


class StartPage(QScrollArea):
    """The first-start page; the composer is put into its middle by `hold`.

    Signals:
        model_wanted: `embedded`, `server`, `hugging_face` or `other`.
        example_chosen: An `Example`.
    """

    model_wanted = Signal(str)
    example_chosen = Signal(object)

    def __init__(self, examples: Sequence[Example], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        headline = label(self.tr("What should the agent do?"), "headline", wrap=True)
        headline.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = label(
            self.tr("It writes Python, runs it step by step in an isolated interpreter, and shows you every step."),
            "muted",
            wrap=True,
        )
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._slot = QVBoxLayout()
        self._column.addWidget(headline)
        self._column.addWidget(line)
        self._column.addSpacing(8)
        self._column.addLayout(self._slot)
        self._column.addSpacing(14)
        self.model_cards = self._add_models()
        self._column.addSpacing(8)
        self.example_cards = self._add_examples(examples)
        self._lay_out()

    def hold(self, composer: QWidget) -> None:
        """Takes the composer into the page's middle."""
        self._slot.addWidget(composer)

    def show_model(self, name: str, state: ModelState) -> None:
        """Shows what is true of a way to a model."""
        self.model_cards[name].show_state(state.word, state.tone, state.text)

    def mark_model(self, name: str) -> None:
        """Marks the card of the chosen model."""
        for key, card in self.model_cards.items():
            card.setChecked(key == name)

    def _add_models(self) -> dict[str, CardButton]:
        cards = {
            "embedded": CardButton(
                self.tr("On this computer"),
                self.tr("Small built-in model. Works offline, no account. Good for arithmetic and small scripts."),
            ),
            "server": CardButton(
                self.tr("Local server"), self.tr("Ollama, LM Studio, llama.cpp or vLLM. Press to look for servers.")
            ),
            "hugging_face": CardButton(
                self.tr("Hugging Face"), self.tr("Any model on Inference Providers. Needs a token.")
            ),
            "other": CardButton(self.tr("Other provider")),
        }
        cards["other"].show_state(self.tr("add"), "neutral", self.tr("Any OpenAI-compatible address and key."))
        self._column.addWidget(label(self.tr("Model"), "section"))
        line = QHBoxLayout()
        line.setSpacing(10)
        for name, card in cards.items():
            card.setCheckable(True)
            # Pressing marks a card only once its model is really chosen.
            card.clicked.connect(partial(self._ask_model, name))
            line.addWidget(card, 1)
        self._column.addLayout(line)
        return cards

    def _ask_model(self, name: str) -> None:
        card = self.model_cards[name]
        card.setChecked(not card.isChecked())
        self.model_wanted.emit(name)

    def _add_examples(self, examples: Sequence[Example]) -> list[CardButton]:
        self._column.addWidget(label(self.tr("Try one"), "section"))
        line = QHBoxLayout()
        line.setSpacing(10)
        cards: list[CardButton] = []
        for example in examples:
            card = CardButton(example.title, example.text)
            card.clicked.connect(partial(self._choose_example, example))
            line.addWidget(card, 1)
            cards.append(card)
        self._column.addLayout(line)
        return cards

    def _choose_example(self, example: Example) -> None:
        self.example_chosen.emit(example)

    def _lay_out(self) -> None:
        page = QWidget()
        middle = QWidget(page)
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle, 1000)
        line.addStretch(1)
        box = QVBoxLayout(page)
        box.setContentsMargins(22, 22, 22, 22)
        box.addStretch(1)
        box.addLayout(line)
        box.addStretch(1)
        self.setWidget(page)
