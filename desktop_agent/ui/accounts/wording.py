"""Words for accounts: places, the keyring's states, and what a provider said of a token."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.accounts.services import AccountEntry, KeyringState
from desktop_agent.ui.widgets.labels import Tone

if TYPE_CHECKING:
    from desktop_agent.models.key_check import KeyFacts


def place_word(place: str) -> str:
    """Returns the word for the place of a token, as a pill has it."""
    words = {
        "keyring": _tr("keyring"),
        "session": _tr("this session"),
        "environment": _tr("environment"),
        "file": _tr("encrypted file"),
    }
    return words.get(place, place)


def place_choice(place: str, keyring: KeyringState) -> str:
    """Returns how a place is offered for a new token."""
    words = {
        "keyring": _tr("Keyring of this computer")
        if keyring == "ready"
        else _tr("Keyring of this computer, which will ask for its password"),
        "session": _tr("This session only, in memory"),
        "environment": _tr("An environment variable that you set"),
        "file": _tr("A file encrypted with a passphrase"),
    }
    return words[place]


def keyring_look(state: KeyringState) -> tuple[str, Tone]:
    """Returns the keyring's state in a word or two, and how good that is."""
    looks: dict[KeyringState, tuple[str, Tone]] = {
        "ready": (_tr("ready"), "success"),
        "absent": (_tr("none here"), "warning"),
        "refused": (_tr("refused"), "danger"),
        "locked": (_tr("locked"), "warning"),
        "timeout": (_tr("no answer"), "warning"),
        "failed": (_tr("failed"), "danger"),
    }
    return looks[state]


def source(entry: AccountEntry) -> str:
    """Returns where an account's token comes from, in words."""
    if entry.place == "environment":
        return (
            _tr("read from {variable}").format(variable=entry.variable)
            if entry.readable
            else _tr("{variable} is not set").format(variable=entry.variable)
        )
    if entry.place == "file" and not entry.readable:
        return _tr("in the encrypted file, which is locked")
    words = {
        "keyring": _tr("in the keyring"),
        "session": _tr("in memory, until the application ends"),
        "file": _tr("in the encrypted file"),
    }
    return words.get(entry.place, entry.place)


def key_words(facts: "KeyFacts") -> tuple[str, Tone]:
    """Returns what a provider said of a token, in a sentence or two, and how good that is."""
    if not facts.proven:
        models = _tr("The server answers and lists %n model(s).", facts.models or 0)
        return f"{models} {_tr('Whether it looked at the token, it does not say.')}", "neutral"
    said = [_tr("It works.")]
    if facts.owner:
        whose = _tr("organization {name}") if facts.kind == "org" else _tr("user {name}")
        said.append(_tr("Owner: {owner}.").format(owner=whose.format(name=facts.owner)))
    if facts.label:
        said.append(_tr("Named {label} there.").format(label=facts.label))
    if facts.role:
        role = {"read": _tr("read"), "write": _tr("write"), "fineGrained": _tr("fine-grained")}
        said.append(_tr("Role: {role}.").format(role=role.get(facts.role, facts.role)))
    if facts.scopes:
        said.append(_tr("It may: {scopes}.").format(scopes=", ".join(facts.scopes)))
    if facts.organizations:
        said.append(_tr("Organizations: {names}.").format(names=", ".join(facts.organizations)))
    if facts.models is not None:
        said.append(_tr("%n model(s) listed.", facts.models))
    if facts.may_infer is False:
        said.append(_tr("It may not call Inference Providers: allow that on its page."))
        return " ".join(said), "warning"
    return " ".join(said), "success"


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Accounts", text, None, n)
