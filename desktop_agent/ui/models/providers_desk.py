"""The models of providers on the desk: their lists, tests, favourites and those used last."""

import asyncio
import dataclasses
from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.models.listing import ListedModel
from desktop_agent.ui.composer.model_text import Server, model_place
from desktop_agent.ui.models import remembered
from desktop_agent.ui.models.library import ListedProvider, ModelLibrary
from desktop_agent.ui.models.listed_models import ModelRow
from desktop_agent.ui.models.providers_tab import OTHER, REMEMBERED, ProvidersTab
from desktop_agent.ui.models.wording import probe_words
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.tasks import Tasks


class ProvidersDesk(QObject):
    """Does what the tab asks for. A list is asked for once and kept until the person asks again.

    Signals:
        chosen: The `ModelChoice` that new runs are to use.
        key_wanted: The `ModelChoice` of the place for which the person wants to add a key.
        servers_wanted: The person asks to look for servers on this computer.
    """

    chosen = Signal(object)
    key_wanted = Signal(object)
    servers_wanted = Signal()

    def __init__(
        self, library: ModelLibrary, preferences: PreferenceDesk, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._preferences = preferences
        self._tasks = tasks
        self._tab: ProvidersTab | None = None
        self._known: Sequence[ListedProvider] = ()
        self._servers: Sequence[Server] | None = None
        self._lists: dict[ModelChoice, Sequence[ListedModel]] = {}
        self._asking: asyncio.Task[Any] | None = None
        preferences.changed.connect(self._preferences_changed)

    def attach(self, tab: ProvidersTab | None) -> None:
        """Serves a tab from now on, or none; what was being asked is dropped."""
        if self._asking is not None:
            self._asking.cancel()
        self._tab = tab
        if tab is None:
            return
        tab.shown.connect(self._come_to)
        tab.list_wanted.connect(self._want_list)
        tab.servers_wanted.connect(self._look_for_servers)
        tab.key_wanted.connect(self.key_wanted)
        tab.test_wanted.connect(self._start_test)
        tab.use_wanted.connect(self.chosen)
        tab.favourite_wanted.connect(self._toggle_favourite)

    async def refresh(self, provider_id: str = "") -> None:
        """Asks who has a list and which keys there are; nothing is asked over the network."""
        self._known = await self._library.providers()
        self._show_providers()
        if self._tab is None:
            return
        if provider_id:
            self._tab.choose(provider_id)
        if (provider := self._tab.provider) is not None:
            self._come_to(provider)

    def show_servers(self, servers: Sequence[Server]) -> None:
        """Shows which servers answered on this computer."""
        self._servers = servers
        self._show_providers()

    def _show_providers(self) -> None:
        if self._tab is None:
            return
        self._tab.servers.setEnabled(True)
        if self._servers is not None:
            text = (
                self.tr("%n server(s) found", "", len(self._servers))
                if self._servers
                else self.tr("None found, look again")
            )
            self._tab.servers.setText(text)
            self._tab.servers.setToolTip(self.tr("Press to look again"))
        running = {server.base_url.rstrip("/"): server.name for server in self._servers or ()}
        shown: list[ListedProvider] = []
        for provider in self._known:
            name = running.pop(provider.place.base_url.rstrip("/"), "")
            shown.append(dataclasses.replace(provider, name=name, running=True) if name else provider)
        for address, name in running.items():
            place = ModelChoice(provider="openai_compatible", base_url=address)
            shown.append(ListedProvider(id=address, name=name, place=place, running=True))
        self._tab.show_providers(shown)

    def _look_for_servers(self) -> None:
        if self._tab is not None:
            self._tab.servers.setEnabled(False)
            self._tab.servers.setText(self.tr("Looking…"))
        self.servers_wanted.emit()

    def _come_to(self, provider: ListedProvider) -> None:
        """Shows what is known of a provider without asking it: the keyboard may only pass by."""
        tab = self._tab
        if tab is None:
            return
        if self._asking is not None:
            self._asking.cancel()
        if provider.id == REMEMBERED:
            rows = self._remembered_rows()
            if rows:
                tab.show_models(rows, self._preferences.now.model)
            else:
                tab.show_message(self.tr("Models that you use or mark as favourites will be here."))
        elif provider.place in self._lists:
            self._show_list(provider)
        elif provider.id == OTHER:
            tab.show_message(self.tr("Type the address of an OpenAI-compatible server and press Enter."))
        else:
            text = self.tr("The list of {name} is asked for when you say so.").format(name=provider.name)
            tab.show_message(
                text, action=self.tr("Show the models"), callback=lambda: self._want_list(provider, anew=False)
            )

    def _want_list(self, provider: ListedProvider, anew: bool) -> None:
        if self._tab is None:
            return
        if provider.place in self._lists and not anew:
            self._show_list(provider)
            return
        if self._asking is not None:
            self._asking.cancel()
        text = self.tr("Asking {host} for its models…").format(host=model_place(provider.place))
        self._tab.show_message(text, busy=True)
        self._asking = self._tasks.start(self._ask(provider))

    async def _ask(self, provider: ListedProvider) -> None:
        try:
            self._lists[provider.place] = await self._library.listing(provider.place)
        except DesktopAgentError as error:
            self._lists.pop(provider.place, None)
            self._show_problem(provider, error)
        else:
            self._show_list(provider)

    def _show_problem(self, provider: ListedProvider, error: DesktopAgentError) -> None:
        if self._tab is None:
            return
        if isinstance(error, AuthenticationFailed) and not provider.key:
            text = self.tr("{name} shows its models only to those with a key.").format(name=provider.name)
            self._tab.show_message(
                text, action=self.tr("Add a key…"), callback=lambda: self.key_wanted.emit(provider.place)
            )
        else:
            self._tab.show_message(
                str(error), action=self.tr("Try again"), callback=lambda: self._want_list(provider, anew=True)
            )

    def _show_list(self, provider: ListedProvider) -> None:
        if self._tab is None:
            return
        models = self._lists[provider.place]
        if not models:
            text = self.tr("{name} answered, but has no models.").format(name=provider.name)
            self._tab.show_message(
                text, action=self.tr("Ask again"), callback=lambda: self._want_list(provider, anew=True)
            )
            return
        replace = msgspec.structs.replace
        rows = [self._row(replace(provider.place, model_id=model.id), model) for model in models]
        self._tab.show_models(rows, self._preferences.now.model)

    def _row(self, choice: ModelChoice, model: ListedModel, place: str = "") -> ModelRow:
        now, line = self._preferences.now, remembered.written(choice)
        return ModelRow(choice, model, line in now.favourite_models, line in now.recent_models, place)

    def _remembered_rows(self) -> list[ModelRow]:
        now = self._preferences.now
        lines = dict.fromkeys((*now.favourite_models, *now.recent_models))
        choices = [choice for line in lines if (choice := remembered.read(line)) is not None]
        return [self._row(choice, self._listed(choice), model_place(choice)) for choice in choices]

    def _listed(self, choice: ModelChoice) -> ListedModel:
        """Returns what a list said of a model, if one has been asked for."""
        place = remembered.place_of(choice)
        lists = (models for asked, models in self._lists.items() if remembered.place_of(asked) == place)
        return next(
            (model for models in lists for model in models if model.id == choice.model_id),
            ListedModel(id=choice.model_id),
        )

    def _toggle_favourite(self, choice: ModelChoice) -> None:
        line = remembered.written(choice)
        favourites = self._preferences.now.favourite_models
        self._preferences.change(favourite_models=remembered.toggled(favourites, line))

    def _start_test(self, choice: ModelChoice) -> None:
        self._tasks.start(self._test(choice))

    async def _test(self, choice: ModelChoice) -> None:
        if self._tab is not None:
            self._tab.show_testing(choice)
        try:
            text, tone = probe_words(await self._library.probe(choice))
        except DesktopAgentError as error:
            text, tone = str(error), "danger"
        if self._tab is not None:
            self._tab.show_result(choice, text, tone)

    def _preferences_changed(self, now: Preferences, before: Preferences) -> None:
        if now.model != before.model and self._tab is not None:
            self._tab.show_in_use(now.model)
        if (now.favourite_models, now.recent_models) != (before.favourite_models, before.recent_models):
            self._show_again()

    def _show_again(self) -> None:
        """Shows the rows anew after what is remembered of them has changed."""
        provider = self._tab.provider if self._tab is not None else None
        if provider is not None and (provider.id == REMEMBERED or provider.place in self._lists):
            self._come_to(provider)
