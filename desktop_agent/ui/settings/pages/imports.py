"""Which modules new runs may import."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.import_list import ImportList
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import follow
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences, services = context.preferences, context.services

    def imports() -> QWidget:
        now = preferences.now
        shown = ImportList(services.base_imports, now.imports, now.import_grants)
        shown.changed.connect(partial(_keep, context))
        for field in ("imports", "import_grants"):
            follow(shown, preferences, field, lambda _value: _show(shown, context))
        context.tasks.start(_fill(shown, context))
        return shown

    return Page(
        "imports",
        _tr("Imports"),
        [
            Group(
                [
                    Row(
                        _tr("Modules that the code may import"),
                        imports,
                        fields=("imports",),
                        words=_tr("packages authorized pandas numpy requests"),
                        wide=True,
                    )
                ]
            )
        ],
        _tr("They hold for runs that begin from now on; a step that was refused an import offers to allow it."),
    )


async def _fill(shown: ImportList, context: SettingsContext) -> None:
    packages = await context.services.bridge.background(context.services.packages)
    try:
        shown.show_packages(packages)
    except RuntimeError:
        # The dialog was closed meanwhile, and the list is gone with it.
        return


def _keep(context: SettingsContext, names: tuple[str, ...]) -> None:
    context.preferences.change(imports=names)


def _show(shown: ImportList, context: SettingsContext) -> None:
    now = context.preferences.now
    shown.show_chosen(now.imports, now.import_grants)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportsPage", text)
