"""All commands of the window, in the order in which the palette shows them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.actions import Command
from desktop_agent.ui.desk import RESUMABLE, Desk
from desktop_agent.ui.keymap import OWNED
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.theme import ThemeManager
from desktop_agent.ui.timeline import keys
from desktop_agent.ui.timeline.view import TimelineView

Call = Callable[[], None]


def run_commands(desk: Desk, window: MainWindow, timeline: TimelineView) -> list[Command]:
    """Commands about runs."""
    composer = window.workspace.composer

    def going_on() -> bool:
        return desk.shown in desk.active

    def toggle_pause() -> None:
        desk.resume() if desk.shell_state(desk.shown) == "paused" else desk.pause()

    def resumable() -> bool:
        return desk.shell_state(desk.shown) in RESUMABLE and not going_on()

    return [
        Command("run.new", _tr("New run"), desk.new_run, menu="run", keys=("Ctrl+N",)),
        Command(
            "run.send",
            _tr("Run the task"),
            composer.edit.send.emit,
            menu="task",
            keys=OWNED["run.send"],
            scope="task box",
        ),
        Command("run.stop", _tr("Stop the run"), desk.stop, menu="run", keys=("Ctrl+.",), available=going_on),
        Command(
            "run.pause", _tr("Pause or resume the run"), toggle_pause, menu="run", keys=("F6",), available=going_on
        ),
        Command("run.resume", _tr("Go on with this run"), desk.resume, menu="run", available=resumable),
        Command(
            "run.approve",
            _tr("Go to the waiting approval"),
            lambda: _go_to_approval(timeline),
            menu="run",
            keys=("Ctrl+Shift+A",),
            available=lambda: desk.run is not None and desk.run.waiting is not None,
        ),
        Command(
            "view.outline",
            _tr("Outline of the steps"),
            timeline.open_outline,
            menu="view",
            keys=("Ctrl+Shift+O",),
            available=lambda: window.workspace.shows_run,
        ),
        Command(
            "run.search",
            _tr("Search runs, then the steps of this one"),
            lambda: _search(window),
            menu="run",
            keys=("Ctrl+F",),
        ),
    ]


def approval_commands(desk: Desk, timeline: TimelineView) -> list[Command]:
    """Answers to the action that waits; the keys hold where the question has the keyboard."""

    def waiting() -> bool:
        return desk.run is not None and desk.run.waiting is not None

    titles: dict[keys.Said, str] = {
        "run": _tr("Run the waiting action"),
        "run_and_pause": _tr("Run the waiting action, then pause"),
        "edit": _tr("Edit the waiting action"),
        "reject": _tr("Reject the waiting action with a note"),
    }
    return [
        Command(
            f"approval.{said}",
            title,
            partial(_answer, timeline, said),
            menu="step",
            keys=OWNED[f"approval.{said}"],
            available=waiting,
            scope="question",
        )
        for said, title in titles.items()
    ]


def step_commands(window: MainWindow, timeline: TimelineView) -> list[Command]:
    """Ways through the steps; the keys hold where the timeline has the keyboard."""
    entries: dict[str, tuple[str, Call]] = {
        "step.next": (_tr("Next step"), lambda: timeline.walk(1)),
        "step.previous": (_tr("Previous step"), lambda: timeline.walk(-1)),
        "step.fold": (_tr("Fold the step"), lambda: timeline.fold_current(False)),
        "step.open": (_tr("Open the step"), lambda: timeline.fold_current(True)),
    }
    return [
        Command(
            name,
            title,
            call,
            menu="step",
            keys=OWNED[name],
            available=lambda: window.workspace.shows_run,
            scope="timeline",
        )
        for name, (title, call) in entries.items()
    ]


def view_commands(
    window: MainWindow, preferences: PreferenceDesk, themes: ThemeManager, show_tab: Callable[[int], None]
) -> list[Command]:
    """Commands about what is seen."""

    def zoom(steps: int) -> Call:
        def change() -> None:
            themes.zoom_by(steps)
            preferences.change(zoom=themes.zoom)

        return change

    def theme(name: str) -> Call:
        return lambda: preferences.change(theme=name)

    def focus_composer() -> None:
        window.workspace.composer.edit.setFocus()

    commands = [
        Command("view.runs", _tr("Show or hide the runs"), window.toggle_runs, menu="view", keys=("Ctrl+B",)),
        Command(
            "view.inspector",
            _tr("Show or hide the inspector"),
            window.toggle_inspector,
            menu="view",
            keys=("Ctrl+I",),
            available=lambda: window.workspace.shows_run,
        ),
        Command("view.swap", _tr("Runs and inspector change sides"), window.swap_sides, menu="view"),
        Command(
            "view.float",
            _tr("Take the inspector out of the window, or put it back"),
            window.float_inspector,
            menu="view",
            available=lambda: window.workspace.shows_run,
        ),
        Command("view.reset", _tr("Usual layout"), window.reset_layout, menu="view"),
        Command("view.composer", _tr("Go to the task box"), focus_composer, menu="view", keys=("Ctrl+L",)),
        Command("view.larger", _tr("Larger text"), zoom(1), menu="view", keys=("Ctrl++", "Ctrl+=")),
        Command("view.smaller", _tr("Smaller text"), zoom(-1), menu="view", keys=("Ctrl+-",)),
        Command("view.usual", _tr("Usual text size"), zoom(0), menu="view", keys=("Ctrl+0",)),
        Command("view.light", _tr("Light theme"), theme("light"), menu="view"),
        Command("view.dark", _tr("Dark theme"), theme("dark"), menu="view"),
        Command("view.system", _tr("Theme of the system"), theme("system"), menu="view"),
    ]
    commands += [
        Command(
            f"view.tab{number}",
            _tr("Inspector tab {number}").format(number=number),
            _tab(show_tab, number - 1),
            menu="view",
            keys=(f"Ctrl+{number}",),
            available=lambda: window.workspace.shows_run,
        )
        for number in range(1, 8)
    ]
    return commands


def window_commands(desk: Desk, open_window: Callable[[str], None]) -> list[Command]:
    """Commands about further windows."""
    return [
        Command("window.new", _tr("New window"), lambda: open_window(""), menu="run", keys=("Ctrl+Shift+N",)),
        Command(
            "window.run",
            _tr("Open this run in a new window"),
            lambda: open_window(desk.shown),
            menu="run",
            keys=("Ctrl+Alt+N",),
            available=lambda: bool(desk.shown),
        ),
    ]


def chip_commands(window: MainWindow) -> list[Command]:
    """A command for each picker, so that the keyboard reaches them from anywhere."""
    titles = {
        "tools": _tr("Choose tools"),
        "imports": _tr("Choose imports"),
        "network": _tr("Choose where the code may go on the network"),
        "model": _tr("Choose the model"),
        "approval": _tr("Choose the approval mode"),
        "steps": _tr("Set the step limit"),
    }
    chips = window.workspace.composer.chips
    return [Command(f"choose.{name}", title, chips[name].click, menu="task") for name, title in titles.items()]


def _tab(show: Callable[[int], None], index: int) -> Call:
    return lambda: show(index)


def _go_to_approval(timeline: TimelineView) -> None:
    timeline.focus_approval()


def _answer(timeline: TimelineView, said: keys.Said) -> None:
    """Answers the question as its own keys would: only when it has been on the screen for long enough."""
    if timeline.focus_approval() and (question := keys.open_question(timeline, timeline.column)) is not None:
        keys.answer(question, said)


def _search(window: MainWindow) -> None:
    """The first press searches the runs; a second one, with the box in use, finds in the timeline."""
    box = window.runs.search
    if box.hasFocus() and window.workspace.shows_run:
        window.workspace.find_bar.open()
        return
    if not window.runs_dock.isVisible():
        window.toggle_runs()
    box.setFocus()
    box.selectAll()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
