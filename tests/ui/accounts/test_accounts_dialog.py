"""Accounts in the window: added, tested, renamed, copied, removed, unlocked; never shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.models.key_check import KeyFacts
from desktop_agent.ui.accounts.clipboard import SecretClipboard
from desktop_agent.ui.accounts.services import AccountEntry

TOKEN = "hf_secretsecretsecret"
WORK = AccountEntry("hugging_face", "work")


@pytest.fixture
def dialog(shell, until):
    """The accounts dialog, open."""
    shell.dialogs.open_accounts()
    until(lambda: shell.dialogs.accounts is not None)
    yield shell.dialogs.accounts
    shell.dialogs.accounts_desk.let_go()
    if shell.dialogs.accounts is not None:
        shell.dialogs.accounts.close()


def opened_with(shell, until, accounts, *entries):
    for entry in entries:
        accounts.kept[entry] = TOKEN
    shell.dialogs.open_accounts()
    until(lambda: shell.dialogs.accounts is not None and len(shell.dialogs.accounts.rows) == len(entries))
    return shell.dialogs.accounts


def choose(box, data):
    box.setCurrentIndex(box.findData(data))


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_address_of_a_token_is_shown_before_it_is_pasted(dialog):
    form = dialog.form
    choose(form.provider, "openai")
    assert form.goes_to.isVisible()
    assert form.goes_to.text() == "https://api.openai.com/v1"
    choose(form.provider, "openai_compatible")
    assert not form.goes_to.isVisible()
    assert form.address.isVisible()


def test_several_accounts_of_a_provider_are_kept_under_their_names(dialog, accounts, until, qtbot):
    for count, name in enumerate(("work", "home"), 1):
        dialog.form.name.setText(name)
        qtbot.keyClicks(dialog.form.token, f"{TOKEN}{name}")
        assert dialog.form.token.displayText() != dialog.form.token.text()
        qtbot.keyClick(dialog.form.token, Qt.Key.Key_Return)
        until(lambda count=count: len(dialog.rows) == count and dialog.form.token.text() == "")
    assert [row.entry.name for row in dialog.rows] == ["work", "home"]
    shown = texts(dialog) + " ".join(line.text() for line in dialog.findChildren(QLineEdit))
    assert TOKEN not in shown
    assert "••••••••" in shown


@pytest.mark.parametrize("state", ["absent", "refused", "timeout", "failed"])
def test_without_a_keyring_the_place_is_chosen_before_saving_and_is_this_session_at_first(
    shell, accounts, until, state
):
    accounts.keyring_state = state
    dialog = opened_with(shell, until, accounts)
    place = dialog.form.place
    assert [place.itemData(row) for row in range(place.count())] == ["session", "environment", "file"]
    assert place.currentData() == "session"
    assert (
        dialog.keyring_pill.text()
        == {
            "absent": "none here",
            "refused": "refused",
            "timeout": "no answer",
            "failed": "failed",
        }[state]
    )
    assert dialog.look.isVisible()
    accounts.keyring_state = "ready"
    dialog.look.click()
    until(lambda: dialog.keyring_pill.text() == "ready")
    assert dialog.form.place.itemData(0) == "keyring"
    dialog.close()


def test_a_locked_keyring_is_offered_with_what_it_will_ask(shell, accounts, until):
    accounts.keyring_state = "locked"
    dialog = opened_with(shell, until, accounts)
    assert "password" in dialog.form.place.itemText(0)
    assert dialog.keyring_pill.text() == "locked"
    dialog.close()


def test_an_environment_variable_gets_a_line_to_type_and_no_token(dialog, accounts, until, qtbot):
    form = dialog.form
    choose(form.provider, "openai")
    choose(form.place, "environment")
    assert not form.token.isVisible()
    assert form.line.text() in ("export OPENAI_API_KEY='TOKEN'", "$env:OPENAI_API_KEY = 'TOKEN'")
    form.copy_line.click()
    assert QGuiApplication.clipboard().text() == form.line.text()
    form.variable.setText("not a name")
    dialog.add.click()
    assert form.problem.isVisible()
    form.variable.setText("MY_KEY")
    dialog.add.click()
    until(lambda: accounts.kept)
    (entry,) = accounts.kept
    assert (entry.place, entry.variable, accounts.kept[entry]) == ("environment", "MY_KEY", "")


def test_a_new_encrypted_file_wants_its_passphrase_twice(dialog, accounts, until):
    form = dialog.form
    choose(form.place, "file")
    form.token.setText(TOKEN)
    form.passphrase.setText("one")
    form.again.setText("other")
    dialog.add.click()
    assert "differ" in form.problem.text()
    assert not accounts.kept
    form.again.setText("one")
    dialog.add.click()
    until(lambda: dialog.rows)
    assert accounts.passphrase == "one"
    assert (form.passphrase.text(), form.again.text(), form.token.text()) == ("", "", "")
    assert not form.passphrase.isVisible()


def test_a_locked_file_is_told_at_the_start_and_opened_with_its_passphrase(shell, accounts, until, run):
    accounts.kept[AccountEntry("hugging_face", "work", place="file")] = TOKEN
    accounts.file, accounts.passphrase = "locked", "right"
    run(shell.dialogs.begin())
    notice = shell.window.workspace.notice
    assert notice.isVisible()
    notice.action.click()
    desk = shell.dialogs.accounts_desk
    desk.unlocking.passphrase.setText("wrong")
    desk.unlocking.unlock.click()
    until(lambda: desk.unlocking.problem.isVisible())
    assert accounts.file == "locked"
    desk.unlocking.passphrase.setText("right")
    desk.unlocking.unlock.click()
    until(lambda: desk.unlocking is None)
    assert accounts.file == "open"


def test_a_test_asks_once_and_shows_name_role_and_scopes(shell, accounts, until):
    dialog = opened_with(shell, until, accounts, WORK)
    accounts.facts = KeyFacts(
        owner="ada", kind="user", label="laptop", role="fineGrained", scopes=("repo.content.read",), may_infer=False
    )
    row = dialog.rows[0]
    row.test.click()
    until(lambda: "ada" in row.result.text())
    for part in ("laptop", "fine-grained", "repo.content.read", "may not call Inference Providers"):
        assert part in row.result.text()
    assert accounts.tested == ["work"]
    accounts.refusal = AuthenticationFailed("huggingface.co did not accept the key.")
    row.test.click()
    until(lambda: "did not accept" in row.result.text())
    assert row.test.isEnabled()
    dialog.close()


def test_a_server_whose_list_is_public_is_not_said_to_have_accepted_the_token(shell, accounts, until):
    dialog = opened_with(shell, until, accounts, AccountEntry("openai_compatible", "mine", "https://models.example/v1"))
    accounts.facts = KeyFacts(models=3, proven=False)
    dialog.rows[0].test.click()
    until(lambda: "lists 3 model" in dialog.rows[0].result.text())
    assert "does not say" in dialog.rows[0].result.text()
    dialog.close()


def test_an_account_is_renamed_and_the_model_of_new_runs_keeps_its_token(shell, accounts, until, preferences, qtbot):
    preferences.change(model=ModelChoice(provider="hugging_face", model_id="a/b", account="work"))
    dialog = opened_with(shell, until, accounts, WORK)
    dialog.rows[0].rename_action.trigger()
    qtbot.keyClick(dialog.rows[0].line, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.rows[0].rename_action.trigger()
    qtbot.keyClicks(dialog.rows[0].line, "office")
    qtbot.keyClick(dialog.rows[0].line, Qt.Key.Key_Return)
    until(lambda: dialog.rows[0].entry.name == "office")
    assert preferences.now.model.account == "office"
    dialog.close()


def test_a_name_that_is_taken_is_refused_beside_the_account(shell, accounts, until):
    dialog = opened_with(shell, until, accounts, WORK, AccountEntry("hugging_face", "home"))
    row = dialog.rows[0]
    row.renamed.emit("home")
    until(lambda: "already" in row.result.text())
    assert sorted(entry.name for entry in accounts.kept) == ["home", "work"]
    dialog.close()


def test_a_removal_is_asked_for_and_names_the_page_where_tokens_are_revoked(shell, accounts, until):
    dialog = opened_with(shell, until, accounts, WORK)
    dialog.rows[0].remove_action.trigger()
    question = shell.dialogs.accounts_desk.question
    assert "huggingface.co/settings/tokens" in question.informativeText()
    assert accounts.kept
    next(button for button in question.buttons() if button.text() == "Remove").click()
    until(lambda: not accounts.kept and not dialog.rows)
    dialog.close()


def test_the_page_of_the_provider_is_opened_to_revoke_a_token(shell, accounts, until, monkeypatch):
    pages = []
    monkeypatch.setattr(shell.dialogs.accounts_desk, "_open_page", lambda url: pages.append(url.toString()))
    dialog = opened_with(shell, until, accounts, WORK)
    dialog.rows[0].revoke_action.trigger()
    assert pages == ["https://huggingface.co/settings/tokens"]
    dialog.close()


def test_a_copied_token_is_marked_as_secret_and_taken_out_of_the_clipboard(shell, accounts, until):
    dialog = opened_with(shell, until, accounts, WORK)
    dialog.rows[0].copy_action.trigger()
    clipboard = QGuiApplication.clipboard()
    until(lambda: clipboard.text() == TOKEN)
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    until(lambda: "30" in dialog.rows[0].result.text())
    shell.dialogs.accounts_desk.clipboard.empty()
    assert clipboard.text() == ""
    assert "empty" in dialog.rows[0].result.text()
    dialog.close()


def test_the_clipboard_is_emptied_by_itself_unless_something_else_was_copied(qapp, until):
    clipboard = SecretClipboard(qapp, seconds=0.01)
    clipboard.copy(TOKEN)
    until(lambda: QGuiApplication.clipboard().text() == "")
    clipboard.copy(TOKEN)
    QGuiApplication.clipboard().setText("mine")
    until(lambda: not clipboard._timer.isActive())
    assert QGuiApplication.clipboard().text() == "mine"
    clipboard.deleteLater()


def test_the_login_of_the_hub_is_used_only_when_the_person_says_so(shell, accounts, until, preferences):
    accounts.login = "found"
    dialog = opened_with(shell, until, accounts)
    assert dialog.login.isEnabled()
    assert not dialog.login.isChecked()
    assert accounts.login_used == [False]
    dialog.login.click()
    until(lambda: accounts.login_used == [False, True] and dialog.login.isChecked())
    assert preferences.now.use_hugging_face_login
    dialog.close()


def test_tokens_of_the_environment_are_named_since_they_come_first(shell, accounts, until):
    accounts.variables = ("HF_TOKEN",)
    dialog = opened_with(shell, until, accounts)
    assert "HF_TOKEN" in dialog.variables.text()
    assert dialog.variables.isVisible()
    dialog.close()


def test_every_control_of_the_accounts_has_a_name(shell, accounts, until):
    dialog = opened_with(shell, until, accounts, WORK)
    for control in dialog.findChildren(QAbstractButton) + dialog.findChildren(QLineEdit):
        named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
        assert named or control.objectName().startswith("qt_"), control
    dialog.close()
