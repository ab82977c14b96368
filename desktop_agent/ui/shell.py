"""Puts the window together and lets its parts know of each other."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QSettings, Signal

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.actions import Command, Commands
from desktop_agent.ui.announcer import Announcer
from desktop_agent.ui.app_menu import AppMenu
from desktop_agent.ui.attachments.desk import AttachmentDesk
from desktop_agent.ui.attachments.written import WrittenFiles
from desktop_agent.ui.branching.desk import BranchDesk
from desktop_agent.ui.card_actions import CardActions
from desktop_agent.ui.commands import approval_commands, chip_commands, run_commands, step_commands, view_commands
from desktop_agent.ui.compare.desk import CompareDesk
from desktop_agent.ui.composer.composer import Composer
from desktop_agent.ui.composer.grants import note_example
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.copying import CopyDesk
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.dialogs import Dialogs
from desktop_agent.ui.examples import Example, examples
from desktop_agent.ui.inspector.panel import InspectorPanel
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.model_desk import ModelDesk
from desktop_agent.ui.models.library import ModelLibrary
from desktop_agent.ui.output_viewer.desk import OutputDesk
from desktop_agent.ui.palette import Palette
from desktop_agent.ui.palette_desk import PaletteDesk
from desktop_agent.ui.pickers import Pickers
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.questions import QuestionDesk
from desktop_agent.ui.queue.desk import QueueDesk
from desktop_agent.ui.reading_ahead import ReadingAhead
from desktop_agent.ui.replay.desk import ReplayDesk
from desktop_agent.ui.run_book import RunBook
from desktop_agent.ui.run_menus import RunMenus
from desktop_agent.ui.run_rules import RunRules
from desktop_agent.ui.services import Services
from desktop_agent.ui.start_page import StartPage
from desktop_agent.ui.templates.desk import TemplateDesk
from desktop_agent.ui.theme import ThemeManager
from desktop_agent.ui.timeline.policy_check import Helper
from desktop_agent.ui.timeline.view import TimelineView
from desktop_agent.ui.value_opening import ValueOpening
from desktop_agent.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_agent.ui.models.desk import ModelsDesk


class Shell(QObject):
    """The window with everything wired.

    Attributes:
        window: The main window.
        desk: The runs on it.
        commands: Everything it can be told to do.

    Signals:
        window_wanted: One more window is to open, on the run with this id or, without one, on the first page.
        close_wanted: The person closes this window.
        quit_wanted: The person ends the application.
        ended: The window is closed for good.
    """

    window_wanted = Signal(str)
    close_wanted = Signal()
    quit_wanted = Signal()
    ended = Signal()

    def __init__(
        self,
        services: Services,
        preferences: PreferenceDesk,
        themes: ThemeManager,
        book: RunBook,
        geometry: QSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._preferences = preferences
        self._themes = themes
        self.timeline = TimelineView()
        self.inspector = InspectorPanel()
        self.composer = Composer(_options(preferences.now), len(services.base_imports))
        workspace = Workspace(self.timeline, self.composer, StartPage(examples()))
        self.window = MainWindow(workspace, self.inspector, geometry)
        self.desk = Desk(self.window, self.timeline, self.inspector, services, preferences, book, self)
        self.models = ModelDesk(self.window, self.desk, services, self)
        self.pickers = Pickers(self.composer, self.models, services, preferences, self.desk.tasks, self)
        self.commands = Commands(self.window)
        self.dialogs = Dialogs(self.window, services, preferences, self.commands, self.desk.tasks, self)
        self.library: ModelsDesk | None = None
        self.menus = RunMenus(self.window, self.desk, services, self)
        self.branching = BranchDesk(self.window, self.desk, self.timeline, services, self.pickers, self)
        self.attachments = AttachmentDesk(self.window, self.desk, services, preferences, self)
        self.templates = TemplateDesk(self.window, self.desk, services, self.attachments, self)
        self.queue = QueueDesk(self.window, self.desk, services, self)
        self.rules = RunRules(self.window, self.desk, services, self)
        self.questions = QuestionDesk(self.desk, self.timeline, services, self)
        self.compare = CompareDesk(self.window, self.desk, services, self)
        self.announcer = Announcer(self.window, self.desk, self)
        self.reading_ahead = ReadingAhead(self.window, self.desk, services, self)
        self.written = WrittenFiles(self.window, self.desk, self.timeline, services, self)
        self.outputs = OutputDesk(self.window, self.desk, self.timeline, self.inspector, self.written, services, self)
        self.timeline.hub.helper = Helper(services.bridge.background, self.desk.tasks)
        self.opening = ValueOpening(self.desk, self.timeline, services, self)
        self.copying = CopyDesk(self.window, self.desk, self.inspector, services, self)
        self.replay = ReplayDesk(self.window, self.desk, self.timeline, self.inspector, services, self)
        others = {
            "switch_model": lambda: self.models.picker_wanted.emit(""),
            "add_token": self.dialogs.open_accounts,
            "allow_import": self.composer.chips["imports"].click,
            "export": lambda: self.menus.open_export(self.window.header.export),
            "compare": self.compare.choose,
            "template": self.templates.ask_name,
        }
        self.card_actions = CardActions(self.desk, self.composer, self.branching, self.replay, others, self)
        self.palettes = PaletteDesk(self.window, self.desk, self.commands, self.dialogs, services, preferences, self)
        self._wire()
        self.app_menu = AppMenu(self.window, self.commands, self)
        self._add_commands()
        self.commands.keys_changed.connect(self._show_keys)
        self.commands.bind(preferences.now.shortcuts)
        self._show_keys()
        self.composer.edit.setFocus()

    async def begin(self) -> None:
        """Fills the window with what takes time; called once it is shown."""
        self.desk.tasks.start(self._show_isolation())
        self.desk.tasks.start(self.templates.begin())
        self.desk.tasks.start(self.models.refresh())
        self.desk.tasks.start(self.dialogs.begin())
        await self.desk.begin()

    @property
    def palette(self) -> Palette | None:
        """The palette while it is open."""
        return self.palettes.palette

    def open_palette(self) -> None:
        """Opens the palette of commands, runs, settings and tools."""
        self.palettes.open()

    def _wire(self) -> None:
        window, desk = self.window, self.desk
        self.timeline.approval.connect(desk.approve)
        self.timeline.action_requested.connect(self.card_actions.do)
        self.inspector.branch_wanted.connect(self._branch_after)
        self.timeline.plan_edited.connect(desk.edit_plan)
        self.timeline.step_selected.connect(self.inspector.show_step)
        self.timeline.details_requested.connect(self._show_details)
        window.workspace.start.example_chosen.connect(self._take_example)
        window.header.commands_wanted.connect(self.open_palette)
        window.runs.settings_wanted.connect(lambda: self.dialogs.open_settings())
        self.dialogs.history_changed.connect(lambda: desk.tasks.start(desk.list_runs()))
        window.runs.accounts_wanted.connect(self.dialogs.open_accounts)
        window.runs.accounts.setVisible(self._services.accounts is not None)
        window.escaped.connect(desk.stop)
        window.close_wanted.connect(self.close_wanted)
        self.menus.window_wanted.connect(self.window_wanted)
        self.models.token_wanted.connect(self.dialogs.open_accounts)
        self.models.passphrase_wanted.connect(self.dialogs.ask_passphrase)
        self.ended.connect(self.dialogs.let_go)
        self.pickers.all_models_wanted.connect(self.open_models)
        self.dialogs.models_wanted.connect(self.open_models)
        self.dialogs.accounts_changed.connect(lambda: desk.tasks.start(self.models.refresh()))
        self.composer.options_changed.connect(self._keep_options)
        self._preferences.changed.connect(self._apply)
        self._themes.changed.connect(self._restyle)

    def _add_commands(self) -> None:
        self.commands.add(run_commands(self.desk, self.window, self.timeline))
        self.commands.add(approval_commands(self.desk, self.timeline))
        self.commands.add(step_commands(self.window, self.timeline))
        self.commands.add(self.rules.commands())
        self.commands.add(self.questions.commands())
        self.commands.add(self.branching.commands())
        self.commands.add(self.attachments.commands())
        self.commands.add(self.written.commands())
        self.commands.add(self.outputs.commands())
        self.commands.add(self.copying.commands())
        self.commands.add(self.templates.commands())
        self.commands.add(self.compare.commands())
        self.commands.add(self.replay.commands())
        self.commands.add(chip_commands(self.window))
        self.commands.add(self.app_menu.commands())
        self.commands.add(view_commands(self.window, self._preferences, self._themes, self._show_tab))
        settings, accounts = self.dialogs.open_settings, self.dialogs.open_accounts
        self.commands.add(
            [
                Command("app.palette", self.tr("Commands"), self.open_palette, menu="application", keys=("Ctrl+K",)),
                Command("app.settings", self.tr("Settings"), settings, menu="application", keys=("Ctrl+,",)),
                Command(
                    "app.accounts",
                    self.tr("Accounts"),
                    accounts,
                    menu="application",
                    available=lambda: self._services.accounts is not None,
                ),
                Command(
                    "app.models",
                    self.tr("Models"),
                    self.open_models,
                    menu="application",
                    keys=("Ctrl+Shift+M",),
                    available=lambda: self._services.library is not None,
                ),
                Command(
                    "app.close",
                    self.tr("Close the window"),
                    self.close_wanted.emit,
                    menu="application",
                    keys=("Ctrl+W",),
                ),
                Command("app.quit", self.tr("Quit"), self.quit_wanted.emit, menu="application", keys=("Ctrl+Q",)),
            ]
        )
        self.commands.add(
            Command(
                f"export{ending}",
                self.tr("Save the run as {format}").format(format=text),
                lambda ending=ending: self.menus.ask_target(self.desk.shown, ending),
                menu="export",
                available=lambda: bool(self.desk.shown),
            )
            for ending, text in self.menus.formats().items()
        )

    def _made_library(self, services: ModelLibrary) -> "ModelsDesk":
        # Imported late: the window starts without the dialog and its libraries.
        from desktop_agent.ui.models.desk import ModelsDesk

        library = ModelsDesk(self.window, services, self._preferences, self.desk.tasks, self)
        library.chosen.connect(self._use_model)
        library.key_wanted.connect(self.dialogs.add_account)
        library.servers_wanted.connect(self._look_for_servers)
        library.local_changed.connect(lambda: self.desk.tasks.start(self.models.refresh()))
        self.models.servers_found.connect(library.show_servers)
        self.dialogs.accounts_changed.connect(lambda: self.desk.tasks.start(library.refresh_keys()))
        if self.models.servers is not None:
            library.show_servers(self.models.servers)
        return library

    # What its parts ask for

    def open_models(self, providers: bool = False) -> None:
        """Opens all models, with those of this computer or those of providers in front."""
        if self.library is None and self._services.library is not None:
            self.library = self._made_library(self._services.library)
        if self.library is not None:
            self.library.open("providers" if providers else "local")

    def _use_model(self, choice: ModelChoice) -> None:
        self.composer.change(model=choice)

    def _look_for_servers(self) -> None:
        self.desk.tasks.start(self.models.discover())

    def let_close(self) -> None:
        """Closes the window for good."""
        self.desk.let_go()
        self.window.let_close()
        self.ended.emit()

    def _show_tab(self, index: int) -> None:
        self.window.reveal_inspector()
        if index < self.inspector.tabs.count():
            self.inspector.tabs.setCurrentIndex(index)

    def _show_details(self, step: int, tab: str) -> None:
        self.window.reveal_inspector()
        self.inspector.show_step(step)
        self.inspector.show_tab(tab)

    def _take_example(self, example: Example) -> None:
        note_example(self._preferences, example.imports)
        self.composer.change(tools=example.tools, imports=example.imports)
        self.composer.set_text(example.task)

    def _branch_after(self, step: int) -> None:
        self.card_actions.do("fork", step)

    def _keep_options(self, options: RunOptions) -> None:
        self._preferences.change(**msgspec.structs.asdict(options))

    def _apply(self, now: Preferences, before: Preferences) -> None:
        """Makes a changed preference hold at once in this window."""
        if now.shortcuts != before.shortcuts:
            self.commands.bind(now.shortcuts)
        if now.enter_sends != before.enter_sends:
            self._show_keys()
        self.composer.set_options(_options(now))

    def _show_keys(self) -> None:
        """Buttons and tooltips name the keys that hold now."""
        self.window.header.show_keys()
        self.window.runs.show_keys()
        self.composer.show_keys(enter_sends=self._preferences.now.enter_sends)

    def _restyle(self) -> None:
        window = self.window
        self.composer.refit()
        window.runs.refit()
        window.status.refresh_icons()
        window.workspace.notice.refresh_icons()
        window.workspace.find_bar.refresh_icons()

    async def _show_isolation(self) -> None:
        words, isolated = await self._services.bridge.engine.run(self._services.isolation())
        if self.desk.run is None:
            self.window.status.show_interpreter(words, isolated)


def _options(preferences: Preferences) -> RunOptions:
    return RunOptions(**{field: getattr(preferences, field) for field in RunOptions.__struct_fields__})
