"""Composition root of the window: makes the services, wires them, and takes them apart at the end. Nothing else."""

import asyncio
import contextlib
import logging
import sys
from collections.abc import Mapping, Sequence
from typing import Any, cast

import qasync
from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator, qVersion
from PySide6.QtWidgets import QApplication

import desktop_agent
from desktop_agent.agent.credentials import note_environment, secret_for
from desktop_agent.agent.events import AnyEvent, decode_event
from desktop_agent.agent.mcp_servers import change_servers
from desktop_agent.agent.toolbox import tools_of
from desktop_agent.bridge.engine import EngineThread
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.errors import DesktopAgentError
from desktop_agent.export.collector import Collector
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.resources import resource_path
from desktop_agent.store.crash_reports import CrashReports
from desktop_agent.store.paths import config_dir, data_dir
from desktop_agent.store.runs import RunStore
from desktop_agent.store.secrets import Secrets
from desktop_agent.store.settings import Settings, SettingsFile, load_or_default
from desktop_agent.store.tool_sources import McpServer
from desktop_agent.tools.registry import ToolRegistry
from desktop_agent.tools.user_input import UserInputTool
from desktop_agent.ui import fonts, icons
from desktop_agent.ui.accounts.engine_accounts import EngineAccounts
from desktop_agent.ui.arrivals import Arrivals
from desktop_agent.ui.composer.packages import installed_packages
from desktop_agent.ui.crash.desk import CrashDesk
from desktop_agent.ui.crash.handler import CrashHandler
from desktop_agent.ui.garbage import GarbageCollector
from desktop_agent.ui.history import History
from desktop_agent.ui.instance import SingleInstance, address_for, hand_over
from desktop_agent.ui.look import show_look
from desktop_agent.ui.model_services import EngineModels
from desktop_agent.ui.models.engine_library import EngineLibrary
from desktop_agent.ui.notices.board import EngineBoard
from desktop_agent.ui.notices.desk import NoticeDesk
from desktop_agent.ui.notices.freedesktop import FreedesktopBoard
from desktop_agent.ui.notices.tray import Tray
from desktop_agent.ui.preferences import PreferenceDesk, Preferences, preferences_from, settings_with
from desktop_agent.ui.services import Services
from desktop_agent.ui.settings.data_services import EngineData
from desktop_agent.ui.shell import Shell
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.theme import ThemeManager
from desktop_agent.ui.windows import Windows

_LOCALES = {
    "en": QLocale(QLocale.Language.English),
    "de": QLocale(QLocale.Language.German),
    "fr": QLocale(QLocale.Language.French),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}
_log = logging.getLogger("desktop_agent")


class EngineRuns:
    """`RunService`, made on the engine's loop when the first run begins, so that the window need not wait for it."""

    def __init__(self, store: RunStore, tools: ToolRegistry, secrets: Secrets, collector: Collector) -> None:
        self._store = store
        self._collector = collector
        self._secrets = secrets
        self._tools = tools
        self._service: Any = None

    def start(self, request: Any) -> Any:
        """Begins a run; called on the engine's loop.

        Raises:
            DesktopAgentError: It cannot begin.
        """
        return self._made().start(request)

    def resume(self, run_id: str, **settings: Any) -> Any:
        """Goes on with a stored run; called on the engine's loop.

        Raises:
            DesktopAgentError: It cannot go on.
        """
        return self._made().resume(run_id, **settings)

    def branch(self, branch: Any, request: Any) -> Any:
        """Begins a run with the steps of another one; called on the engine's loop.

        Raises:
            DesktopAgentError: It cannot begin so.
        """
        return self._made().branch(branch, request)

    def keeps_state(self, run_id: str, step: int) -> bool:
        """Returns whether the state after a step is still there; called on the engine's loop."""
        return self._service is not None and self._service.keeps_state(run_id, step)

    def read_ahead(self, request: Any) -> Any:
        """Lets a model read what a run begins with; called on the engine's loop.

        Raises:
            DesktopAgentError: The model cannot be made ready.
        """
        return self._made().read_ahead(request)

    def load(self, run_id: str) -> list[AnyEvent]:
        """Returns a stored run's events; called in a helper thread.

        Raises:
            StoreError: The history cannot be read.
        """
        return [decode_event(payload) for payload in self._store.events(run_id)]

    async def aclose(self) -> None:
        """Ends all runs and frees models and interpreters."""
        if self._service is not None:
            await self._service.aclose()

    def _made(self) -> Any:
        if self._service is None:
            from desktop_agent.agent.service import RunService

            self._service = RunService(
                self._store,
                self._tools,
                secrets=lambda choice: secret_for(self._secrets, choice),
                watcher=self._collector.watcher,
                questions=True,
            )
        return self._service


class Application:
    """Everything that lives as long as a window is open."""

    def __init__(self, argv: Sequence[str]) -> None:
        # Where no run asks: what a window was started from is no place to wait for a line.
        UserInputTool.nobody = "Nobody can be asked here."
        self._settings_file = SettingsFile()
        self._settings, self._settings_problem = load_or_default(self._settings_file)
        self.qt = _qt_application(self._settings.appearance.language)
        # qasync has no types; it is an ordinary event loop.
        self.loop = cast("asyncio.AbstractEventLoop", qasync.QEventLoop(self.qt))
        self._wanted = argv[0] if argv else ""
        self._store = RunStore()
        note_environment()
        self._secrets = Secrets(use_hugging_face_login=self._settings.privacy.use_hugging_face_login)
        self._tools, self._tool_problems = tools_of(self._settings, self._secrets, questions=True)
        self._collector = Collector(self._settings.privacy.telemetry_endpoint)
        self._runs = EngineRuns(self._store, self._tools, self._secrets, self._collector)
        self.bridge = RunBridge(self._runs, EngineThread())
        self._history = History(self.bridge, self._store)
        self._garbage = GarbageCollector()
        self.themes = ThemeManager()
        preferences = preferences_from(self._settings)
        show_look(self.themes, preferences)
        self.preferences = PreferenceDesk(preferences, self._save)
        self._tasks = Tasks(self._show_error)
        self._writing = Tasks(self._show_error)
        layout = QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)
        self.windows = Windows(self._services(), self.preferences, self.themes, layout)
        facts = {"Desktop Agent": desktop_agent.__version__, "Qt": qVersion(), "Platform": self.qt.platformName()}
        self._reports = CrashReports(data_dir() / "crash-reports", facts)
        self.crash = CrashHandler(self._reports, self.windows.quit)
        self.windows.on_bug = self.crash.take
        self.windows.make()
        self.arrivals = Arrivals(self.windows, self._history, self.windows)
        self.arrivals.listen_to(self.qt)
        self.instance = SingleInstance(address_for(data_dir()), self.windows)
        self.instance.asked.connect(self.arrivals.take)
        self.crashes = CrashDesk(lambda: self.shell.window, self._tasks, self.bridge.background, self.windows)
        self.notices = self._made_notices()
        self.crash.expected.connect(self._show_error)
        self.crash.crashed.connect(self.crashes.show_crash)

    @property
    def shell(self) -> Shell:
        """The window that was in front last."""
        return self.windows.front

    def listen(self) -> None:
        """Lets later starts hand over to this one."""
        data_dir().mkdir(parents=True, exist_ok=True)
        try:
            self.instance.listen()
        except OSError as error:
            _log.warning("a second start will open a window of its own: %s", error)

    def run(self) -> int:
        """Shows the window and returns the exit code when the last one is closed."""
        asyncio.set_event_loop(self.loop)
        self.loop.set_exception_handler(self.crash.on_loop_problem)
        self.crash.install()
        try:
            self.loop.run_until_complete(self.live())
        finally:
            self.loop.close()
            self.crash.remove()
        return 0

    async def live(self) -> None:
        """Shows the window, waits until the last one is closed, and takes everything apart."""
        closed = asyncio.Event()
        self.windows.ended.connect(closed.set)
        self._garbage.begin()
        self.shell.window.restore_layout()
        self.shell.window.show()
        if self._settings_problem is not None:
            self.shell.desk.show_error(self._settings_problem)
        for problem in self._tool_problems:
            self.shell.desk.show_error(problem)
        self._tasks.start(self._watch_for_crashes())
        self._tasks.start(self._warm_up())
        self.shell.desk.tasks.start(self._begin())
        await closed.wait()
        self._tasks.cancel()
        await self.notices.close()
        await self._writing.settle()
        await self.aclose()

    async def aclose(self) -> None:
        """Ends the runs, writes what is queued, and joins the engine."""
        await self.bridge.background(self.instance.close)
        with contextlib.suppress(DesktopAgentError):
            await self.bridge.engine.run(self._runs.aclose())
        with contextlib.suppress(DesktopAgentError):
            await self.bridge.background(self._store.close)
        lost = await self.bridge.background(self._collector.close)
        if lost:
            _log.warning("%s", lost)
        await self.bridge.background(_cool_down)
        await self.bridge.background(self._reports.close)
        self.bridge.close()
        self._garbage.end()

    async def _watch_for_crashes(self) -> None:
        """Listens for the next crash, and tells of the last."""
        try:
            self.crashes.show_left(await self.bridge.background(self._reports.left_by_crashes))
            await self.bridge.background(self._reports.listen)
        except OSError as error:
            _log.warning("crashes leave no report: %s", error)

    async def _warm_up(self) -> None:
        """Imports the usual libraries in a process of their own, so that a run starts in milliseconds."""
        await self.bridge.background(_warm_up)

    async def _begin(self) -> None:
        await self.shell.begin()
        if self._wanted:
            self.arrivals.take(self._wanted)

    def _made_notices(self) -> NoticeDesk:
        tray = Tray(self.windows)
        if sys.platform == "linux":
            board = EngineBoard(self.bridge.engine, FreedesktopBoard(self._notice_pressed))
        else:
            board = tray
        return NoticeDesk(self.windows, self.preferences, tray, board, self._tasks, self.windows)

    def _notice_pressed(self, run_id: str, token: str) -> None:
        # In the engine's thread: the signal carries it over.
        self.notices.pressed.emit(run_id, token)

    def _services(self) -> Services:
        return Services(
            bridge=self.bridge,
            history=self._history,
            tools=self._tools.available,
            packages=installed_packages,
            base_imports=BASE_IMPORTS,
            models=EngineModels(self.bridge, lambda choice: secret_for(self._secrets, choice)),
            isolation=_isolation,
            data_folder=data_dir(),
            data=EngineData(self.bridge, self._store, data_dir()),
            accounts=EngineAccounts(self.bridge, self._secrets),
            library=EngineLibrary(
                self.bridge, lambda choice: secret_for(self._secrets, choice), self._secrets.accounts
            ),
        )

    def _show_error(self, error: BaseException) -> None:
        self.shell.desk.show_error(error)

    def _save(self, preferences: Preferences) -> None:
        before = self._settings.tools.mcp
        self._settings = settings_with(self._settings, preferences)
        if self._settings.tools.mcp != before:
            self._tasks.start(self._change_servers(before, self._settings.tools.mcp))
        self._collector.endpoint = self._settings.privacy.telemetry_endpoint
        self._writing.start(self._write(self._settings))

    async def _change_servers(self, before: Mapping[str, McpServer], after: Mapping[str, McpServer]) -> None:
        async def change() -> list[DesktopAgentError]:
            return change_servers(self._tools, before, after, self._secrets)

        for problem in await self.bridge.engine.run(change()):
            self._show_error(problem)

    async def _write(self, settings: Settings) -> None:
        await self.bridge.background(self._settings_file.save, settings)


def build(argv: Sequence[str] = ()) -> Application:
    """Builds the window and all it needs, without showing it.

    Args:
        argv: Nothing, or the id or the absolute path of a run to show first.
    """
    return Application(argv)


def main(argv: Sequence[str] = (), *, new_instance: bool = False) -> int:
    """Opens the window and returns the exit code when it is closed.

    When a window of this person is open, that one does what was asked and this start ends.

    Args:
        argv: Nothing, or the id or the absolute path of a run to show first.
        new_instance: Opens a window in any case.
    """
    if not new_instance and hand_over(address_for(data_dir()), argv[0] if argv else ""):
        sys.stderr.write("The window that is open was told.\n")
        return 0
    application = build(argv)
    if not new_instance:
        application.listen()
    return application.run()


def _qt_application(language: str) -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("desktop-agent")
    app.setApplicationDisplayName("Desktop Agent")
    app.setDesktopFileName("desktop-agent")
    app.setWindowIcon(icons.application_icon())
    app.setQuitOnLastWindowClosed(False)
    fonts.load_bundled_fonts()
    _install_translations(app, _LOCALES.get(language))
    return app


def _install_translations(app: QApplication, chosen: QLocale | None) -> None:
    """Loads our texts in the person's language over the English ones, which have the plurals, and Qt's own."""
    if chosen is not None:
        QLocale.setDefault(chosen)
    ours, qts = str(resource_path("i18n")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language, name, folder in (
        (QLocale(QLocale.Language.English), "desktop_agent", ours),
        (QLocale(), "desktop_agent", ours),
        (QLocale(), "qtbase", qts),
    ):
        translator = QTranslator(app)
        if translator.load(language, name, "_", folder):
            app.installTranslator(translator)


def _warm_up() -> None:
    # Imported here, in a helper thread: it would hold up the window.
    from desktop_agent.execution import warm_up

    warm_up()


def _cool_down() -> None:
    from desktop_agent.execution import cool_down

    cool_down()


async def _isolation() -> tuple[str, bool]:
    """Starts a worker for a moment: what holds it is known only once it is held."""
    from desktop_agent.execution import Interpreter

    async with Interpreter() as session:
        level = session.containment
        return str(level), level.level == "isolated"
