"""The model of new runs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.model_text import model_name, model_place
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import button, follow
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences

    def chosen() -> QWidget:
        made = button("", context.open_models)
        made.setEnabled(context.services.library is not None)

        def show(_choice: object) -> None:
            now = preferences.now.model
            made.setText(f"{model_name(now)} · {model_place(now)}".removesuffix(" · ").replace("&", "&&"))
            made.setAccessibleName(_tr("Model of new runs: {name}").format(name=made.text()))

        follow(made, preferences, "model", show)
        return made

    def forget() -> QWidget:
        made = button(_tr("Forget them"), lambda: preferences.change(favourite_models=(), recent_models=()))
        for field in ("favourite_models", "recent_models"):
            follow(
                made,
                preferences,
                field,
                lambda _value: made.setEnabled(bool(preferences.now.favourite_models or preferences.now.recent_models)),
            )
        return made

    return Page(
        "models",
        _tr("Models"),
        [
            Group(
                [
                    Row(
                        _tr("Model of new runs"),
                        chosen,
                        _tr("Of this computer or of a provider, with size, context and price. Press to choose."),
                        words=_tr("built-in Hugging Face OpenAI Ollama download"),
                    ),
                    Row(
                        _tr("Marked and recent models"),
                        forget,
                        _tr("They stand first in the lists."),
                        words=_tr("favourites"),
                    ),
                ]
            )
        ],
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelsSettingsPage", text)
