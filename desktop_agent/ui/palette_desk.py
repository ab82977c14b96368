"""Opens the palette and gathers what can be found in it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from desktop_agent.tools.registry import ToolEntry
from desktop_agent.ui.actions import Commands
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.dialogs import Dialogs
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.palette import Entry, Palette
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.runs.model import RunEntry
from desktop_agent.ui.services import Services

_MOST_RUNS: Final = 2000
_KEPT: Final = 12


class PaletteDesk(QObject):
    """One palette at a time.

    What is at hand is there at once; older runs and tools follow a moment later.

    Attributes:
        palette: The palette while it is open.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        commands: Commands,
        dialogs: Dialogs,
        services: Services,
        preferences: PreferenceDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._commands = commands
        self._dialogs = dialogs
        self._services = services
        self._preferences = preferences
        self.palette: Palette | None = None

    def open(self) -> None:
        """Opens the palette."""
        entries = [*self._for_commands(), *self._for_runs(self._window.runs.model.runs), *self._for_settings()]
        self.palette = Palette(entries, self._window, self._preferences.now.recent_commands)
        self.palette.chosen.connect(self._note)
        self.palette.closed.connect(self._closed)
        self.palette.open_over(self._window)
        self._desk.tasks.start(self._add_more(self.palette))

    async def _add_more(self, palette: Palette) -> None:
        tools = await self._services.bridge.background(self._services.tools)
        runs = await self._services.history.recent(limit=_MOST_RUNS)
        # Meanwhile the person may have chosen.
        if self.palette is palette:
            palette.add([*self._for_tools(tools), *self._for_runs(runs)])

    def _for_commands(self) -> list[Entry]:
        return [
            Entry(
                command.title,
                command.shown_keys(),
                lambda key=command.id: self._commands.run(key),
                id=f"command {command.id}",
            )
            for command in self._commands.listed()
            if command.id != "app.palette"
        ]

    def _for_runs(self, runs: Sequence[RunEntry]) -> list[Entry]:
        return [
            Entry(
                run.title,
                self.tr("run"),
                lambda run_id=run.run_id: self._desk.open_run(run_id),
                id=f"run {run.run_id}",
            )
            for run in runs
        ]

    def _for_settings(self) -> list[Entry]:
        return [
            Entry(
                row.title,
                self.tr("setting · {page}").format(page=page.title),
                lambda page=page.id, row=row.title: self._dialogs.open_settings(page, row),
                id=f"setting {page.id} {row.title}",
                words=f"{page.title} {row.words}",
            )
            for page in self._dialogs.settings_pages()
            for row in page.rows()
        ]

    def _for_tools(self, tools: Sequence[ToolEntry]) -> list[Entry]:
        return [
            Entry(
                tool.name,
                self.tr("tool · {source}").format(source=tool.source),
                lambda name=tool.name: self._dialogs.open_tool(name),
                id=f"tool {tool.name}",
                words=tool.description,
            )
            for tool in tools
        ]

    def _note(self, entry_id: str) -> None:
        recent = (entry_id, *(known for known in self._preferences.now.recent_commands if known != entry_id))
        self._preferences.change(recent_commands=recent[:_KEPT])

    def _closed(self) -> None:
        palette, self.palette = self.palette, None
        if palette is not None:
            palette.deleteLater()
