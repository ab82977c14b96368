"""The models of providers in the dialog."""

import asyncio

import pytest
from library_fakes import HUB, OLLAMA, OPENAI, listed
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import AuthenticationFailed, ModelUnreachable
from desktop_agent.models.listing import ListedModel
from desktop_agent.ui.composer.model_text import Server
from desktop_agent.ui.models import remembered


@pytest.fixture
def hub(opened, until):
    """The tab with the Hub's list shown."""

    def show():
        tab = opened("providers", "hugging_face").providers
        tab.page.action.click()
        until(lambda: tab.page.model.rowCount() > 0)
        return tab

    return show


def names(tab):
    return [tab.page.model.index(row).data() for row in range(tab.page.model.rowCount())]


def test_a_model_of_the_hub_is_used_as_the_person_routes_it(hub, preferences, desk, library, until, qtbot):
    tab = hub()
    tab.page.view.setCurrentIndex(tab.page.model.index(1))
    routing = tab.routing
    offered = [routing.served_by.itemData(row) for row in range(routing.served_by.count())]
    assert offered == ["", "fastest", "cheapest", "novita", "together"]
    routing.served_by.setCurrentIndex(3)
    qtbot.keyClicks(routing.bill_to, "analytics")
    with qtbot.waitSignal(desk.chosen) as chosen:
        tab.use.click()
    name = tab.page.current.model.id
    choice = ModelChoice(provider="hugging_face", model_id=f"{name}:novita", bill_to="analytics")
    assert chosen.args == [choice]
    preferences.change(model=choice)
    assert tab.use.text() == "Chosen"
    tab.test.click()
    until(lambda: library.probed == [choice] and tab.result.text())
    tab.choose("openai")
    assert not routing.isVisible()


def test_no_list_is_asked_for_before_the_person_says_so(opened, library, qtbot):
    tab = opened("providers").providers
    for _ in range(3):
        qtbot.keyClick(tab.providers, Qt.Key.Key_Down)
    assert library.asked == []
    assert "when you say so" in tab.page.message.text()


def test_the_list_shows_context_price_with_its_source_and_badges(hub):
    tab = hub()
    assert tab.page.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "meta-llama/Model-0001-Instruct, 131k context · $0.10 in, $0.40 out per million tokens "
        "(list of router.huggingface.co) · from novita, 2 provider(s)"
    )
    assert "sees pictures, tools" in tab.page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tab.key.text() == "key found"
    assert "account 'mine', keyring" in tab.about.accessibleName()


def test_a_list_is_asked_for_once_and_again_only_when_wanted(hub, library, until):
    tab = hub()
    tab.choose("openai")
    tab.choose("hugging_face")
    assert tab.page.model.rowCount() == 3
    assert library.asked == [HUB]
    tab.reload.click()
    until(lambda: library.asked == [HUB, HUB] and tab.page.model.rowCount() == 3)


def test_while_it_waits_it_says_whom_it_asks(opened, library, until):
    library.answer_now = asyncio.Event()
    tab = opened("providers", "hugging_face").providers
    tab.page.action.click()
    until(lambda: "Asking Hugging Face" in tab.page.message.text())
    assert not tab.page.busy.isHidden()
    library.answer_now.set()
    until(lambda: tab.page.model.rowCount() == 3)


def test_without_a_key_it_says_so_and_offers_to_add_one(opened, library, until, desk, qtbot):
    library.answers[OPENAI] = AuthenticationFailed("api.openai.com did not accept a request without a key.")
    tab = opened("providers", "openai").providers
    assert tab.key.text() == "no key"
    tab.page.action.click()
    until(lambda: "only to those with a key" in tab.page.message.text())
    with qtbot.waitSignal(desk.key_wanted) as wanted:
        tab.page.action.click()
    assert wanted.args == [OPENAI]


def test_an_unreachable_provider_says_what_to_do_and_can_be_asked_again(opened, library, until):
    library.answers[OLLAMA] = ModelUnreachable("127.0.0.1:11434 could not be reached.", advice="Start the server.")
    tab = opened("providers", "ollama").providers
    tab.page.action.click()
    until(lambda: tab.page.message.text() == "127.0.0.1:11434 could not be reached. Start the server.")
    library.answers[OLLAMA] = [ListedModel(id="qwen3:8b")]
    tab.page.action.click()
    until(lambda: names(tab) == ["qwen3:8b"])


def test_an_empty_list_is_said_to_be_empty(opened, library, until):
    library.answers[OLLAMA] = []
    tab = opened("providers", "ollama").providers
    tab.page.action.click()
    until(lambda: tab.page.message.text() == "Ollama answered, but has no models.")


def test_typing_narrows_the_list_and_going_back_widens_it(hub, qtbot):
    tab = hub()
    tab.page.search.setFocus()
    qtbot.keyClicks(tab.page.search, "MODEL 0002")
    assert names(tab) == ["mistralai/Model-0002-Instruct"]
    tab.page.search.setText("model")
    assert len(names(tab)) == 3
    tab.page.search.setText("cerebras")
    assert len(names(tab)) == 2
    tab.page.kind.setCurrentIndex(tab.page.kind.findData("vision"))
    assert names(tab) == ["Qwen/Model-0000-Instruct"]


def test_the_arrow_keys_walk_in_the_list_and_enter_uses_the_model(hub, qtbot, preferences):
    tab = hub()
    qtbot.keyClick(tab.page.search, Qt.Key.Key_Down)
    qtbot.keyClick(tab.page.search, Qt.Key.Key_Return)
    assert preferences.now.model == ModelChoice(provider="hugging_face", model_id="meta-llama/Model-0001-Instruct")
    assert tab.use.text() == "Chosen"


def test_a_name_that_the_list_does_not_have_can_be_used_anyway(hub, preferences):
    tab = hub()
    tab.page.search.setText("me/private")
    assert "No model of this list" in tab.page.message.text()
    tab.page.action.click()
    assert preferences.now.model == ModelChoice(provider="hugging_face", model_id="me/private")


def test_favourites_come_first_and_are_kept(hub, preferences):
    tab = hub()
    tab.page.view.setCurrentIndex(tab.page.model.index(2))
    tab.favourite.click()
    assert preferences.now.favourite_models == ("hugging_face mistralai/Model-0002-Instruct",)
    assert names(tab)[0] == "mistralai/Model-0002-Instruct"
    assert tab.page.current.choice.model_id == "mistralai/Model-0002-Instruct"
    assert tab.favourite.isChecked()
    tab.favourite.click()
    assert preferences.now.favourite_models == ()
    assert not tab.favourite.isChecked()


def test_models_that_were_used_are_remembered_across_providers(opened, preferences):
    tab = opened("providers").providers
    assert tab.provider.id == "remembered"
    assert "will be here" in tab.page.message.text()
    for number in range(14):
        preferences.change(model=ModelChoice(provider="hugging_face", model_id=f"a/{number}"))
    preferences.change(model=ModelChoice(provider="openai_compatible", model_id="m", base_url=OLLAMA.base_url))
    preferences.change(model=ModelChoice())
    assert len(preferences.now.recent_models) == remembered.MOST_RECENT
    assert names(tab)[:2] == ["m", "a/13"]
    assert "127.0.0.1:11434" in tab.page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_test_says_what_it_found_and_only_of_the_model_that_was_tested(hub, until, library):
    tab = hub()
    tab.test.click()
    until(lambda: "It works" in tab.result.text())
    assert library.probed == [ModelChoice(provider="hugging_face", model_id="Qwen/Model-0000-Instruct")]
    tab.page.view.setCurrentIndex(tab.page.model.index(1))
    assert tab.result.text() == ""
    library.result = AuthenticationFailed("There is no token for Hugging Face.", advice="Add one under Accounts.")
    tab.test.click()
    until(lambda: "There is no token for Hugging Face." in tab.result.text())


def test_servers_that_were_found_are_marked_and_unknown_ones_added(opened, desk, qtbot):
    tab = opened("providers").providers
    with qtbot.waitSignal(desk.servers_wanted):
        tab.servers.click()
    assert not tab.servers.isEnabled()
    desk.show_servers([Server("Ollama", OLLAMA.base_url, ("a",)), Server("vLLM", "http://127.0.0.1:9000/v1", ("b",))])
    texts = [tab.providers.item(row).text() for row in range(tab.providers.count())]
    assert texts == ["Favourites and recent", "Hugging Face", "OpenAI", "Ollama", "vLLM", "Other address"]
    assert tab.servers.isEnabled()
    tab.choose("ollama")
    assert tab.key.text() == "running"


def test_any_address_can_be_asked(opened, library, until, qtbot):
    place = ModelChoice(provider="openai_compatible", base_url="http://127.0.0.1:9999/v1")
    library.answers[place] = listed(1)
    tab = opened("providers", "other").providers
    tab.address.setText(place.base_url)
    qtbot.keyClick(tab.address, Qt.Key.Key_Return)
    until(lambda: len(names(tab)) == 1)
    assert tab.page.current.choice.base_url == place.base_url


def test_what_a_person_wrote_into_the_settings_by_hand_is_left_out_when_it_is_no_model():
    assert [remembered.read(line) for line in ("", "hugging_face", "ftp://x m", "hugging_face a/b")] == [
        None,
        None,
        None,
        ModelChoice(provider="hugging_face", model_id="a/b"),
    ]
    choice = ModelChoice(provider="openai_compatible", model_id="with space", base_url="http://x/v1")
    assert remembered.read(remembered.written(choice)) == choice


def test_every_control_has_an_accessible_name(hub, desk):
    hub()
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in desk.dialog.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or widget.metaObject().className().startswith("QLineEditIcon")
            if not inner and widget.isVisible():
                assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget
