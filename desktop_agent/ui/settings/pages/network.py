"""Where code and tools may go."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.host_list import HostList
from desktop_agent.ui.composer.packages import needs_network
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import follow, toggle
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences

    def hosts() -> QWidget:
        now = preferences.now
        shown = HostList(now.network, now.hosts, needs_network(now.imports))
        shown.changed.connect(partial(_keep, context))
        for field in ("network", "hosts"):
            follow(shown, preferences, field, lambda _value: _show(shown, context))
        return shown

    return Page(
        "network",
        _tr("Network"),
        [
            Group(
                [
                    Row(
                        _tr("Hosts that the code may reach"),
                        hosts,
                        fields=("network", "hosts"),
                        words=_tr("internet allow domain"),
                        wide=True,
                    )
                ],
                _tr("Code of new runs"),
            ),
            Group(
                [
                    Row(
                        _tr("Pages of this computer and its network"),
                        lambda: toggle(preferences, "private_addresses", _tr("Tools may visit them")),
                        _tr("For the tool that reads web pages. Taken at the next start of the application."),
                        fields=("private_addresses",),
                        words=_tr("private localhost address"),
                    )
                ],
                _tr("Tools"),
            ),
        ],
        _tr(
            "The interpreter has no network of its own. The application makes each connection for it, to the hosts "
            "that you allow here, and shows each one on the step that made it."
        ),
    )


def _keep(context: SettingsContext, mode: str, hosts: tuple[str, ...]) -> None:
    context.preferences.change(network=mode, hosts=hosts)


def _show(shown: HostList, context: SettingsContext) -> None:
    now = context.preferences.now
    shown.show_hosts(now.network, now.hosts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkPage", text)
