"""What can be done with a card."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_agent.agent.events import Shown
from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, StepCard, TaskCard
from desktop_agent.ui.timeline.copying import as_code, as_markdown, as_text
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.value_files import as_tsv, ask_save, is_audio
from desktop_agent.ui.timeline.value_section import open_picture, read_picture
from desktop_agent.ui.timeline.wording import allow_import


def card_menu(card: AnyCard, hub: CardHub, step_actions: tuple[str, ...], parent: QWidget) -> QMenu:
    """Returns the menu of a card: copy its parts, see more of it, and what the application offers for steps.

    Args:
        card: The card.
        hub: Told what is chosen.
        step_actions: Names of actions on steps, such as `fork`.
        parent: The menu's owner.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(text: str, call: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _=False: call())

    def copy(text: str) -> Callable[[], None]:
        return lambda: QGuiApplication.clipboard().setText(text)

    if isinstance(card, StepCard):
        if card.code_text:
            add(_tr("Copy code"), copy(card.code_text))
        if card.has_output:
            add(_tr("Copy output"), copy(card.output_text))
        if card.whole_output_kept:
            add(_tr("Open whole output"), lambda: hub.whole_output_wanted.emit(card.number))
        if card.failure is not None:
            add(_tr("Copy error"), copy(card.failure.message))
        if card.value is not None:
            _add_value(card.value, add, hub, parent)
        add(_tr("Copy step as text"), copy(as_text(card)))
        if card.code_text:
            add(_tr("Copy step as code"), copy(as_code(card)))
        add(_tr("Copy step as Markdown"), copy(as_markdown(card)))
        menu.addSeparator()
        number = card.number
        for tab, text in (("messages", _tr("Show the request")), ("raw", _tr("Show the events"))):
            add(text, lambda tab=tab: hub.details.emit(number, tab))
        if card.refused_import and not card.import_allowed:
            add(allow_import(card.refused_import), lambda: hub.action.emit("allow_import", number))
        for file in card.files:
            add(_tr("Save %1…").replace("%1", file.name), lambda name=file.name: hub.save_wanted.emit(number, name))
        if card.files:
            add(_tr("Save all files…"), lambda: hub.save_wanted.emit(number, ""))
        if step_actions:
            menu.addSeparator()
        for name in step_actions:
            add(_step_action(name), lambda name=name: hub.action.emit(name, number))
    elif isinstance(card, AnswerCard):
        add(_tr("Copy answer"), copy(card.text))
        _add_value(card.shown, add, hub, parent)
    elif isinstance(card, TaskCard):
        add(_tr("Copy task"), copy(card.text))
    else:
        add(_tr("Copy"), copy(as_markdown(card)))
    return menu


def _add_value(shown: Shown, add: Callable[[str, Callable[[], object]], None], hub: CardHub, parent: QWidget) -> None:
    if shown.kind == "picture":
        add(_tr("Open picture"), lambda: open_picture(shown, parent))
        add(_tr("Save picture…"), lambda: ask_save(shown, _tr("picture"), parent))
        add(_tr("Copy picture"), lambda: QGuiApplication.clipboard().setImage(read_picture(shown)))
    elif is_audio(shown):
        add(_tr("Save audio…"), lambda: ask_save(shown, _tr("audio"), parent))
        add(_tr("Open with the system"), lambda: hub.open_wanted.emit(shown))
    elif shown.kind == "table":
        rows = as_tsv(shown.columns, shown.rows)
        add(_tr("Copy table"), lambda: QGuiApplication.clipboard().setText(rows))
        add(_tr("Save table as CSV…"), lambda: ask_save(shown, _tr("table"), parent))


def _step_action(name: str) -> str:
    words = {
        "fork": _tr("Branch from this step…"),
        "edit_and_continue": _tr("Edit the code and continue…"),
        "run_again": _tr("Run this step again…"),
    }
    return words.get(name, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardMenu", text)
