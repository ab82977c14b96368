"""Which model answers: on this computer, on a server of this computer, on the Hub, or at an address."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.composer.choice_row import ChoiceRow
from desktop_agent.ui.composer.model_text import ModelState, Server
from desktop_agent.ui.widgets.labels import Pill, label, rule
from desktop_agent.ui.widgets.popover import Popover

SECTIONS = ("embedded", "server", "hugging_face", "other")


class ModelPicker(Popover):
    """All ways to a model in one place.

    Signals:
        changed: The chosen `ModelChoice`.
        discovery_wanted: The person asks to look for servers on this computer.
        file_wanted: The person wants to choose a model file.
        all_wanted: The person wants to see all models in their own dialog.
    """

    changed = Signal(object)
    discovery_wanted = Signal()
    file_wanted = Signal()
    all_wanted = Signal()

    def __init__(
        self, choice: ModelChoice, parent: QWidget, *, hub_default: str = "", accounts: Sequence[str] = ()
    ) -> None:
        super().__init__("", parent, width=420)
        self.setAccessibleName(self.tr("Model"))
        self._choice = choice
        self._group = QButtonGroup(self)
        self._first: QWidget | None = None
        inside = QWidget()
        inside.setProperty("kind", "surface")
        self._sections = QVBoxLayout(inside)
        self._sections.setContentsMargins(0, 0, 6, 0)
        self._sections.setSpacing(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setFixedHeight(440)
        self._area = area
        self.all = QPushButton(self.tr("All models…"))
        self.all.setProperty("kind", "link")
        self.all.clicked.connect(self.all_wanted)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Model"), "title"))
        head.addStretch(1)
        head.addWidget(self.all)
        self.box.addLayout(head)
        self.box.addWidget(area)
        self._add_embedded()
        self._add_servers()
        self._add_hub(hub_default)
        self._add_other(accounts)
        self._sections.addStretch(1)

    def show_embedded_state(self, state: ModelState) -> None:
        """Shows whether the model of this computer is ready."""
        self._embedded_pill.show_state(state.word, state.tone)
        self._embedded_text.setText(state.text)

    def show_hub_state(self, state: ModelState) -> None:
        """Shows whether there is a token."""
        self._hub_pill.show_state(state.word, state.tone)
        self._hub_text.setText(state.text)

    def show_servers(self, servers: Sequence[Server]) -> None:
        """Shows which servers answered on this computer."""
        while item := self._servers.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for server in servers:
            self._servers.addWidget(label(f"{server.name} · {server.base_url}", "small"))
            for name in server.models:
                choice = ModelChoice(provider="openai_compatible", model_id=name, base_url=server.base_url)
                self._servers.addWidget(self._row(name, "", choice))
        models = sum(len(server.models) for server in servers)
        self._server_pill.show_state(
            self.tr("found") if servers else self.tr("none found"), "success" if models else "neutral"
        )
        self._server_text.setText(
            ""
            if servers
            else self.tr("No server answered on this computer's usual ports (Ollama, LM Studio, llama.cpp, vLLM).")
        )
        self._server_text.setVisible(not servers)
        self._look.setEnabled(True)

    def show_looking(self) -> None:
        """Says that the search goes on."""
        self._look.setEnabled(False)
        self._server_text.setText(self.tr("Looking on this computer's usual ports…"))
        self._server_text.show()

    def show_section(self, section: str) -> None:
        """Gives the focus to a section, for example `other`."""
        target = {
            "embedded": self._first,
            "server": self._look,
            "hugging_face": self.hub_model,
            "other": self.address,
        }[section]
        if target is not None:
            target.setFocus()
            self._area.ensureWidgetVisible(target, 0, 120)

    def focus_first(self) -> None:
        """The chosen row, or the first."""
        chosen = self._group.checkedButton() or self._first
        if chosen is not None:
            chosen.setFocus()

    def _heading(self, title: str, *extra: QWidget) -> Pill:
        pill = Pill()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(title, "title"))
        line.addWidget(pill)
        line.addStretch(1)
        for widget in extra:
            line.addWidget(widget)
        if self._sections.count():
            self._sections.addWidget(rule())
        self._sections.addLayout(line)
        return pill

    def _row(self, title: str, description: str, choice: ModelChoice) -> ChoiceRow:
        row = ChoiceRow(title, description, exclusive=True)
        self._group.addButton(row.button)
        row.button.setChecked(choice == self._choice)
        row.toggled.connect(partial(self._take_when, choice))
        self._first = self._first or row.button
        return row

    def _take_when(self, choice: ModelChoice, chosen: bool) -> None:
        if chosen:
            self._take(choice)

    def _take(self, choice: ModelChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)

    def _add_embedded(self) -> None:
        browse = QPushButton(self.tr("Use a file…"))
        browse.setProperty("kind", "link")
        browse.clicked.connect(self.file_wanted)
        self._embedded_pill = self._heading(self.tr("On this computer"), browse)
        self._sections.addWidget(self._row(self.tr("Built-in model"), "", ModelChoice()))
        self._embedded_text = label("", "small", wrap=True)
        self._sections.addWidget(self._embedded_text)
        if self._choice.provider == "embedded" and self._choice.model_id:
            self._sections.addWidget(self._row(Path(self._choice.model_id).name, self._choice.model_id, self._choice))

    def _add_servers(self) -> None:
        self._look = QPushButton(self.tr("Look again"))
        self._look.setProperty("kind", "link")
        self._look.clicked.connect(self.discovery_wanted)
        self._server_pill = self._heading(self.tr("Local server"), self._look)
        self._server_text = label("", "small", wrap=True)
        self._sections.addWidget(self._server_text)
        self._servers = QVBoxLayout()
        self._servers.setSpacing(2)
        self._sections.addLayout(self._servers)

    def _add_hub(self, default: str) -> None:
        self._hub_pill = self._heading(self.tr("Hugging Face"))
        mine = self._choice if self._choice.provider == "hugging_face" else None
        self.hub_model = _field(self.tr("Model on the Hub, owner/name"), mine.model_id if mine else default)
        self.hub_model.returnPressed.connect(self._take_hub)
        use = QPushButton(self.tr("Use"))
        use.setAccessibleName(self.tr("Use this model of the Hub"))
        use.clicked.connect(self._take_hub)
        line = QHBoxLayout()
        line.addWidget(self.hub_model, 1)
        line.addWidget(use)
        self._sections.addLayout(line)
        self._hub_text = label("", "small", wrap=True)
        self._sections.addWidget(self._hub_text)
        self._hub_problem = label("", "danger", wrap=True)
        self._hub_problem.hide()
        self._sections.addWidget(self._hub_problem)

    def _take_hub(self) -> None:
        name = self.hub_model.text().strip()
        wrong = name.count("/") != 1 or name.startswith("/") or name.endswith("/")
        self._hub_problem.setText(self.tr("Write it as owner/name.") if wrong else "")
        self._hub_problem.setVisible(wrong)
        if not wrong:
            self._take(ModelChoice(provider="hugging_face", model_id=name))
            self.close()

    def _add_other(self, accounts: Sequence[str]) -> None:
        self._heading(self.tr("Other provider"))
        mine = self._choice if self._choice.provider == "openai_compatible" else ModelChoice()
        self.address = _field(self.tr("Address, for example https://host/v1"), mine.base_url)
        self.model_id = _field(self.tr("Model name there"), mine.model_id if mine.base_url else "")
        self.account = QComboBox()
        self.account.setAccessibleName(self.tr("Account whose key is sent"))
        self.account.addItem(self.tr("Usual key"), "")
        for name in accounts:
            self.account.addItem(name, name)
        if mine.account:
            self.account.setCurrentIndex(max(0, self.account.findData(mine.account)))
        use = QPushButton(self.tr("Use"))
        use.setAccessibleName(self.tr("Use this provider"))
        use.clicked.connect(self._take_other)
        for field in (self.address, self.model_id):
            field.returnPressed.connect(self._take_other)
        line = QHBoxLayout()
        self.account.setVisible(bool(accounts))
        line.addWidget(self.account, 1)
        line.addStretch(0 if accounts else 1)
        line.addWidget(use)
        self._other_problem = label("", "danger", wrap=True)
        self._other_problem.hide()
        self._sections.addWidget(self.address)
        self._sections.addWidget(self.model_id)
        self._sections.addLayout(line)
        self._sections.addWidget(self._other_problem)

    def _take_other(self) -> None:
        address = self.address.text().strip()
        wrong = not address.startswith(("http://", "https://"))
        self._other_problem.setText(self.tr("The address begins with http:// or https://.") if wrong else "")
        self._other_problem.setVisible(wrong)
        if not wrong:
            account = str(self.account.currentData() or "")
            self._take(
                ModelChoice(
                    provider="openai_compatible",
                    model_id=self.model_id.text().strip(),
                    base_url=address,
                    account=account,
                )
            )
            self.close()


def _field(placeholder: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(placeholder)
    return field
