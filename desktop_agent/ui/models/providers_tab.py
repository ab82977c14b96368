"""The models of every provider: whose list, the list itself, and what can be done with a model of it."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui import icons
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.models.library import ListedProvider
from desktop_agent.ui.models.listed_models import ModelRow
from desktop_agent.ui.models.models_page import ModelsPage
from desktop_agent.ui.models.routing import HubRouting, same_model
from desktop_agent.ui.models.wording import facts
from desktop_agent.ui.widgets.labels import ElidedLabel, Pill, Tone, label, rule, set_look

REMEMBERED: Final = "remembered"
"""The entry for favourites and models used last, of all providers."""
OTHER: Final = "other"
"""The entry for an address that the person types."""


class ProvidersTab(QWidget):
    """Providers at the left, the models of the chosen one at the right.

    Signals:
        shown: A `ListedProvider` was come to, by the keyboard perhaps only on the way to another one.
        list_wanted: Its list is to be shown; the second argument says whether it is asked for again.
        servers_wanted: The person asks to look for servers on this computer.
        key_wanted: The `ModelChoice` of the place for which the person wants to add a key.
        test_wanted: A `ModelChoice`.
        use_wanted: A `ModelChoice`.
        favourite_wanted: A `ModelChoice` to mark, or no longer.
    """

    shown = Signal(object)
    list_wanted = Signal(object, bool)
    servers_wanted = Signal()
    key_wanted = Signal(object)
    test_wanted = Signal(object)
    use_wanted = Signal(object)
    favourite_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._providers: dict[str, ListedProvider] = {}
        self._row: ModelRow | None = None
        self._choice = ModelChoice()
        self._testing: ModelChoice | None = None
        self.providers = QListWidget()
        self.providers.setAccessibleName(self.tr("Providers"))
        self.providers.setMinimumWidth(scaled(176))
        self.providers.setMaximumWidth(scaled(220))
        self.providers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.servers = QPushButton(self.tr("Look for servers here"))
        self.servers.setAccessibleDescription(self.tr("Asks the usual ports of this computer, and no other address"))
        self.title = label("", "title")
        self.key = Pill()
        self.reload = QPushButton(self.tr("Ask again"))
        self.reload.setProperty("kind", "link")
        self.add_key = QPushButton(self.tr("Add a key…"))
        self.add_key.setProperty("kind", "link")
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Address, for example https://host/v1"))
        self.address.setAccessibleName(self.tr("Address of the server"))
        self.about = ElidedLabel()
        self.about.setProperty("kind", "small")
        self.account = QComboBox()
        self.account.setAccessibleName(self.tr("Account whose key is sent"))
        self.page = ModelsPage()
        self.name = ElidedLabel()
        self.name.setProperty("kind", "title")
        self.facts = ElidedLabel()
        self.facts.setProperty("kind", "small")
        self.routing = HubRouting()
        self.result = label("", "small", wrap=True)
        self.favourite = QPushButton(self.tr("Favourite"))
        self.favourite.setCheckable(True)
        self.test = QPushButton(self.tr("Test"))
        self.test.setAccessibleDescription(self.tr("Asks the model for a small action, 20 seconds at most"))
        self.use = QPushButton(self.tr("Use this model"))
        self.use.setProperty("kind", "primary")
        for button in (self.servers, self.reload, self.add_key, self.favourite, self.test, self.use):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._show_row(None)

    @property
    def provider(self) -> ListedProvider | None:
        """The chosen provider, with the account and the address that the person chose."""
        row = self.providers.currentRow()
        found = self._providers.get(self._id_in(row)) if row >= 0 else None
        if found is None:
            return None
        place = found.place
        if found.id == OTHER:
            place = msgspec.structs.replace(place, base_url=self.address.text().strip())
        account = str(self.account.currentData() or "") if found.accounts else ""
        place = msgspec.structs.replace(place, account=account)
        return dataclasses.replace(found, place=place)

    def show_providers(self, providers: Sequence[ListedProvider]) -> None:
        """Shows who has a list of models; the chosen one stays chosen."""
        chosen = self.provider.id if self.provider is not None else REMEMBERED
        remembered = ListedProvider(id=REMEMBERED, name=self.tr("Favourites and recent"), place=ModelChoice())
        other = ListedProvider(id=OTHER, name=self.tr("Other address"), place=ModelChoice(provider="openai_compatible"))
        self._providers = {one.id: one for one in (remembered, *providers, other)}
        self.providers.blockSignals(True)
        self.providers.clear()
        for one in self._providers.values():
            item = QListWidgetItem(one.name)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            if one.running:
                item.setIcon(icons.icon("dot", "success"))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{name}, running").format(name=one.name))
                item.setToolTip(self.tr("Runs on this computer"))
            self.providers.addItem(item)
            if one.id == chosen:
                self.providers.setCurrentItem(item)
        self.providers.blockSignals(False)
        self._show_head()

    def choose(self, provider_id: str) -> None:
        """Chooses a provider; its list is asked for only by the person."""
        for row in range(self.providers.count()):
            if self._id_in(row) == provider_id:
                self.providers.setCurrentRow(row)

    def show_models(self, rows: Sequence[ModelRow], in_use: ModelChoice) -> None:
        """Shows the list of the chosen provider."""
        self._choice = in_use
        self.reload.setVisible(self._asks())
        select = (
            next((row.choice for row in rows if same_model(row.choice, in_use)), None) if self._row is None else None
        )
        self.page.show_models(rows, select)

    def show_message(
        self, text: str, *, busy: bool = False, action: str = "", callback: Callable[[], object] | None = None
    ) -> None:
        """Shows what is true in the place of a list."""
        self.reload.hide()
        self.page.show_message(text, busy=busy, action=action, callback=callback)

    def show_in_use(self, choice: ModelChoice) -> None:
        """Says which model new runs use."""
        self._choice = choice
        self._show_row(self._row)

    def show_testing(self, choice: ModelChoice) -> None:
        """A test goes on."""
        self._testing = choice
        self._show_row(self._row)
        self._say(self.tr("Asking {name} for a small action, 20 seconds at most…").format(name=choice.model_id))

    def show_result(self, choice: ModelChoice, text: str, tone: Tone) -> None:
        """Shows what a test found, unless another model is looked at by now."""
        self._testing = None
        self._show_row(self._row)
        if self._row is not None and self.routing.applied(self._row.choice) == choice:
            self._say(text, tone)

    def _id_in(self, row: int) -> str:
        return str(self.providers.item(row).data(Qt.ItemDataRole.UserRole))

    def _connect(self) -> None:
        self.providers.currentRowChanged.connect(self._come_to)
        self.providers.itemClicked.connect(self._want_list)
        self.providers.itemActivated.connect(self._want_list)
        self.servers.clicked.connect(self.servers_wanted)
        self.reload.clicked.connect(self._want_list_anew)
        self.add_key.clicked.connect(self._want_key)
        self.address.returnPressed.connect(self._want_list)
        self.account.activated.connect(self._want_list)
        self.page.current_changed.connect(self._show_row)
        self.routing.changed.connect(self._show_use)
        self.page.chosen.connect(self._use)
        self.page.name_wanted.connect(self._use_name)
        self.favourite.clicked.connect(self._toggle_favourite)
        self.test.clicked.connect(self._test)
        self.use.clicked.connect(self._use)

    def _come_to(self, _row: int = -1) -> None:
        self.page.search.clear()
        self.page.kind.setCurrentIndex(0)
        self._row = None
        self._show_head()
        if (provider := self.provider) is not None:
            self.shown.emit(provider)

    def _want_list(self, _what: object = None) -> None:
        if (provider := self.provider) is not None and self._asks():
            self.list_wanted.emit(provider, False)

    def _want_list_anew(self) -> None:
        if (provider := self.provider) is not None and self._asks():
            self.list_wanted.emit(provider, True)

    def _want_key(self) -> None:
        if (provider := self.provider) is not None:
            self.key_wanted.emit(provider.place)

    def _asks(self) -> bool:
        """Whether the chosen entry is someone who can be asked for a list now."""
        provider = self.provider
        if provider is None or provider.id == REMEMBERED:
            return False
        return provider.place.provider == "hugging_face" or bool(provider.place.base_url)

    def _toggle_favourite(self) -> None:
        if self._row is not None:
            self.favourite_wanted.emit(self._row.choice)

    def _test(self) -> None:
        if self._row is not None:
            self.test_wanted.emit(self.routing.applied(self._row.choice))

    def _use(self, _what: object = None) -> None:
        if self._row is not None and (wanted := self.routing.applied(self._row.choice)) != self._choice:
            self.use_wanted.emit(wanted)

    def _use_name(self, name: str) -> None:
        if (provider := self.provider) is not None and self._asks():
            self.use_wanted.emit(msgspec.structs.replace(provider.place, model_id=name))

    def _show_head(self) -> None:
        provider = self.provider
        if provider is None:
            return
        self.title.setText(provider.name)
        word, tone = self._key_look(provider)
        self.key.show_state(word, tone)
        self.key.setToolTip(provider.key_problem or provider.key)
        self.add_key.setVisible(provider.needs_key and not provider.key)
        self.address.setVisible(provider.id == OTHER)
        self.about.show_text(self._about(provider))
        self.about.setVisible(provider.id != OTHER)
        self.account.setVisible(bool(provider.accounts))
        if [self.account.itemData(row) for row in range(1, self.account.count())] != list(provider.accounts):
            self.account.clear()
            self.account.addItem(self.tr("Usual key"), "")
            for name in provider.accounts:
                self.account.addItem(name, name)

    def _key_look(self, provider: ListedProvider) -> tuple[str, Tone]:
        if provider.key_problem:
            return self.tr("key cannot be read"), "danger"
        if provider.key:
            return self.tr("key found"), "success"
        if provider.running:
            return self.tr("running"), "success"
        return (self.tr("no key"), "warning") if provider.needs_key else ("", "neutral")

    def _about(self, provider: ListedProvider) -> str:
        if provider.id == REMEMBERED:
            return self.tr("Models that you marked or used, of all providers.")
        where = provider.place.base_url or self.tr("Inference Providers; the list is public, answers need a token")
        if provider.key_problem:
            return f"{where} · {provider.key_problem}"
        return f"{where} · {self.tr('key: {source}').format(source=provider.key)}" if provider.key else where

    def _show_row(self, row: ModelRow | None) -> None:
        if row is None or self._row is None or row.choice != self._row.choice:
            self._say("")
        self._row = row
        self.name.show_text(row.model.id if row is not None else "")
        self.facts.show_text(facts(row.model) if row is not None else "")
        self.name.setVisible(row is not None)
        self.facts.setVisible(row is not None)
        self.routing.show_row(row, self._choice)
        self._show_use()
        self.test.setEnabled(row is not None and self._testing is None)
        marked = row is not None and row.favourite
        self.favourite.setChecked(marked)
        self.favourite.setIcon(icons.icon("star-filled" if marked else "star", "accent" if marked else "text_muted"))
        self.favourite.setEnabled(row is not None)

    def _show_use(self) -> None:
        row = self._row
        used = row is not None and self.routing.applied(row.choice) == self._choice
        self.use.setText(self.tr("Chosen") if used else self.tr("Use this model"))
        self.use.setEnabled(row is not None and not used)

    def _say(self, text: str, tone: Tone = "neutral") -> None:
        set_look(self.result, kind="danger" if tone == "danger" else "small")
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.providers, 1)
        left.addWidget(self.servers)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.key)
        head.addStretch(1)
        head.addWidget(self.account)
        head.addWidget(self.add_key)
        head.addWidget(self.reload)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.favourite)
        buttons.addStretch(1)
        buttons.addWidget(self.test)
        buttons.addWidget(self.use)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(head)
        for widget in (self.about, self.address):
            right.addWidget(widget)
        right.addWidget(self.page, 1)
        right.addWidget(rule())
        for widget in (self.name, self.facts, self.routing, self.result):
            right.addWidget(widget)
        right.addLayout(buttons)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(14)
        box.addLayout(left)
        box.addWidget(rule(vertical=True))
        box.addLayout(right, 1)
