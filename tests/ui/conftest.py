import asyncio
import gc
import os
import sys
import threading
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# `window_fakes` stands in for what is behind the window.
sys.path.insert(0, str(Path(__file__).parent))

import qasync
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from window_fakes import FakeAccounts, FakeModels, FakeService

from desktop_agent.bridge.engine import EngineThread
from desktop_agent.bridge.runs import RunBridge
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.store import RunStore
from desktop_agent.store.templates import TemplateFile
from desktop_agent.tools.registry import ToolRegistry
from desktop_agent.ui import fonts, keymap
from desktop_agent.ui.composer.packages import Package
from desktop_agent.ui.history import History
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.services import Services
from desktop_agent.ui.settings.data_services import EngineData
from desktop_agent.ui.theme import ThemeManager
from desktop_agent.ui.windows import Windows


@pytest.fixture(autouse=True)
def nothing_left_over(qapp):
    """Fails a test that leaves a thread, a running timer or a window behind, and names it."""
    threads = set(threading.enumerate())
    windows = {id(widget) for widget in QApplication.topLevelWidgets()}
    yield
    _settle()
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in windows and not _is_qts(widget)]
    assert not left, f"windows left open: {left}"
    assert not [thread for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    gc.collect()
    timers = [item for item in gc.get_objects() if isinstance(item, QTimer) and shiboken6.isValid(item)]
    assert not [timer for timer in timers if timer.isActive()], "timers left running"


def _settle():
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _is_qts(widget):
    # Qt keeps one tooltip label and combo box containers of its own.
    return widget.metaObject().className() in ("QTipLabel", "QComboBoxPrivateContainer", "QShapedPixmapWindow")


@pytest.fixture(autouse=True)
def no_words_from_qt(request):
    """Fails a test in which Qt complained."""
    log = request.getfixturevalue("qtlog") if "qtbot" in request.fixturenames else None
    yield
    if log is not None:
        said = [record.message for record in log.records if record.log_type_name != "QtDebugMsg"]
        # The offscreen platform says what it cannot do.
        assert not [text for text in said if "propagateSizeHints" not in text and "This plugin does" not in text]


@pytest.fixture
def themes(qapp):
    """The theme manager, with the light theme shown."""
    fonts.load_bundled_fonts()
    fonts.set_zoom(1.0)
    manager = ThemeManager()
    manager.apply(qapp, "light")
    return manager


@pytest.fixture
def loop(qapp):
    """The window's event loop."""
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()


@pytest.fixture
def run(loop):
    """Runs a coroutine on the window's loop."""

    def work(coroutine):
        # Not `run_until_complete`, which turns the loop once more when it is over, with no loop running.
        task = asyncio.ensure_future(coroutine, loop=loop)
        task.add_done_callback(lambda _: loop.stop())
        asyncio._set_running_loop(None)
        loop.run_forever()
        # A click between two waits turns the loop too, as in the application, where it never stops.
        asyncio._set_running_loop(loop)
        return task.result()

    yield work
    asyncio._set_running_loop(None)


@pytest.fixture
def until(run):
    """Lets the window live until something is so, five seconds at most."""

    def wait(condition, what=""):
        async def look():
            for _ in range(500):
                if condition():
                    return
                await asyncio.sleep(0.01)
            raise AssertionError(f"did not come true: {what or condition}")

        run(look())

    return wait


@pytest.fixture
def store(tmp_path):
    """A history in the test's folder."""
    return RunStore(tmp_path / "runs.db")


@pytest.fixture
def service(store):
    """Runs as the test wants them."""
    return FakeService(store)


@pytest.fixture
def models():
    """Models as the test wants them."""
    return FakeModels()


@pytest.fixture
def accounts():
    """Accounts in memory."""
    return FakeAccounts()


@pytest.fixture
def library():
    """All models of the models dialog; none unless a test brings them."""
    return


@pytest.fixture
def preferences():
    """The preferences, and in `saved` those that were stored."""
    desk = PreferenceDesk(Preferences(theme="light", tools=()), lambda now: desk.saved.append(now))
    desk.saved = []
    return desk


@pytest.fixture
def services(service, store, models, accounts, library, tmp_path):
    """The stand-ins, as the windows see them."""
    bridge = RunBridge(service, EngineThread())

    async def isolation():
        return "isolated (Fake)", True

    return Services(
        bridge=bridge,
        history=History(bridge, store),
        tools=ToolRegistry().available,
        packages=lambda: [Package(name="pandas", version="2.3"), Package(name="requests", version="2.32")],
        base_imports=BASE_IMPORTS,
        models=models,
        isolation=isolation,
        data_folder=tmp_path,
        templates=TemplateFile(tmp_path / "templates.toml"),
        accounts=accounts,
        library=library,
        data=EngineData(bridge, store, tmp_path),
    )


@pytest.fixture
def geometry():
    """Where the layout is kept; nowhere unless a test says where."""
    return


@pytest.fixture
def windows(services, themes, loop, run, until, store, preferences, geometry, qtbot):
    """All windows over the stand-ins; one is shown and filled."""
    bridge = services.bridge
    windows = Windows(services, preferences, themes, geometry)
    shell = windows.make()
    shell.window.restore_layout()
    shell.window.show()
    qtbot.waitExposed(shell.window)

    async def begin():
        await shell.begin()
        await shell.desk.tasks.settle()

    run(begin())
    yield windows

    async def end():
        for shell in windows.all:
            shell.desk.tasks.cancel()
            await shell.desk.tasks.settle()
        await bridge.background(store.close)

    for run_id in tuple(bridge.active):
        bridge.stop(run_id)
    until(lambda: not bridge.active)
    run(end())
    windows.close_all()
    bridge.close()
    keymap.forget()
    for shell in windows.all:
        shell.window.deleteLater()
    windows.deleteLater()
    _settle()


@pytest.fixture
def shell(windows):
    """The window that was opened first."""
    return windows.front
