"""From where the window opens the models dialog."""

import subprocess
import sys

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.composer.model_picker import ModelPicker


def test_the_command_opens_the_models_of_this_computer(shell, until):
    shell.commands.run("app.models")
    until(lambda: "small" in shell.library.dialog.local.cards)
    assert shell.library.dialog.tabs.currentIndex() == 0
    shell.library.dialog.reject()


def test_the_composers_picker_leads_to_all_models(shell, until):
    shell.composer.chips["model"].click()
    picker = shell.pickers.open_picker
    assert isinstance(picker, ModelPicker)
    assert not picker.all.isHidden()
    picker.all.click()
    assert shell.pickers.open_picker is None
    until(lambda: "small" in shell.library.dialog.local.cards)
    shell.library.dialog.reject()


def test_the_settings_lead_to_all_models(shell, until):
    shell.commands.run("app.settings")
    shell.dialogs.settings.row("models", "Model of new runs").control.click()
    until(lambda: shell.library is not None and shell.library.dialog is not None)
    shell.library.dialog.reject()
    shell.dialogs.settings.reject()


def test_another_provider_on_the_start_page_is_found_in_the_lists(shell, until):
    shell.window.workspace.start.model_wanted.emit("other")
    until(lambda: shell.library is not None and shell.library.dialog is not None)
    assert shell.library.dialog.tabs.currentIndex() == 1
    shell.library.dialog.reject()


def test_a_model_that_is_used_becomes_the_composers(shell, until, preferences):
    choice = ModelChoice(provider="hugging_face", model_id="a/b")
    shell.open_models()
    until(lambda: "small" in shell.library.dialog.local.cards)
    shell.library.chosen.emit(choice)
    assert shell.composer.options.model == choice
    assert preferences.now.recent_models == ("hugging_face a/b",)
    shell.library.dialog.reject()


def test_servers_that_the_window_finds_are_in_the_dialog(shell, until):
    shell.open_models(providers=True)
    until(lambda: shell.library.dialog.providers.providers.count() > 1)
    shell.library.dialog.providers.servers.click()
    until(lambda: "1 server(s) found" in shell.library.dialog.providers.servers.text())
    shell.library.dialog.reject()


def test_a_missing_key_leads_to_an_account_for_that_provider(shell, until):
    shell.open_models(providers=True)
    until(lambda: shell.library.dialog.providers.providers.count() > 1)
    shell.library.key_wanted.emit(ModelChoice(provider="openai_compatible", base_url="https://api.openai.com/v1"))
    until(lambda: shell.dialogs.accounts is not None)
    form = shell.dialogs.accounts.form
    assert form.provider.currentData() == "openai"
    shell.library.key_wanted.emit(ModelChoice(provider="openai_compatible", base_url="https://models.example/v1"))
    until(lambda: form.provider.currentData() == "openai_compatible")
    assert form.address.text() == "https://models.example/v1"
    shell.dialogs.accounts.close()
    shell.library.dialog.reject()


def test_the_window_starts_without_the_libraries_of_the_dialog():
    code = "import sys, desktop_agent.app; print(*(m for m in ('httpx2', 'huggingface_hub') if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
