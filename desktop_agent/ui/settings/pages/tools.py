"""Which tools new runs may call, and where further ones come from."""

import asyncio
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.composer.tool_list import ToolList
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import follow
from desktop_agent.ui.settings.mcp_list import McpList
from desktop_agent.ui.settings.page import PageWidget
from desktop_agent.ui.settings.rows import Group, Page, Row
from desktop_agent.ui.settings.tool_files import ToolFiles


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    preferences = context.preferences

    def tools() -> QWidget:
        now = preferences.now
        shown = ToolList((), now.tools, now.tool_permissions)
        shown.changed.connect(partial(_keep, context))
        for field in ("tools", "tool_permissions"):
            follow(shown, preferences, field, lambda _value: _show(shown, context))
        follow(shown, preferences, "mcp_servers", lambda _value: context.tasks.start(_fill(shown, context)))
        return shown

    return Page(
        "tools",
        _tr("Tools"),
        [
            Group(
                [
                    Row(
                        _tr("What new runs may call"),
                        tools,
                        fields=("tools", "tool_permissions"),
                        words=_tr("allow ask never permission web search"),
                        wide=True,
                    )
                ]
            ),
            Group(
                [
                    Row(
                        _tr("Python files with tools"),
                        lambda: ToolFiles(preferences),
                        _tr(
                            "Functions under @tool. The files are your own code: they run in the application, with all "
                            "its rights, at its next start."
                        ),
                        fields=("tool_files",),
                        wide=True,
                    ),
                    Row(
                        _tr("MCP servers"),
                        lambda: McpList(preferences),
                        _tr(
                            "Programs and addresses that speak the Model Context Protocol. A program runs with all "
                            "your rights, outside of the interpreter."
                        ),
                        words=_tr("model context protocol"),
                        wide=True,
                    ),
                ],
                _tr("Further tools"),
            ),
        ],
    )


def find_tool(page: PageWidget, name: str) -> None:
    """Shows one tool in the list of the page."""
    for row in page.rows.values():
        if isinstance(row.control, ToolList):
            row.control.search.setText(name)
            row.control.search.setFocus()


async def _fill(shown: ToolList, context: SettingsContext) -> None:
    # What was changed before is done on the engine's loop by then.
    await context.services.bridge.engine.run(asyncio.sleep(0))
    entries = await context.services.bridge.background(context.services.tools)
    try:
        shown.show_entries(entries)
    except RuntimeError:
        # The dialog was closed meanwhile, and the list is gone with it.
        return


def _keep(context: SettingsContext, chosen: tuple[str, ...], permissions: object) -> None:
    context.preferences.change(tools=chosen, tool_permissions=permissions)


def _show(shown: ToolList, context: SettingsContext) -> None:
    now = context.preferences.now
    shown.show_chosen(now.tools, now.tool_permissions)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ToolsPage", text)
