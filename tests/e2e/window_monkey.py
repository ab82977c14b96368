# ruff: noqa: T201 - its output is what the test reads
"""Hits the window at random while agents run: run as a program of its own by `test_window_monkey`.

The same seed hits the same way; when what happens behind the window comes differs, as with people.
"""

import asyncio
import os
import random
import sys
import threading
import traceback
from collections import Counter

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_agent.app import build
from desktop_agent.ui.windows import Windows

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier
KEYS = {
    PLAIN: "Return Escape Tab Up Down Left Right Home End PageUp PageDown Space J K F2 F6 Delete Backspace",
    CONTROL: "Return N K F B I L Z A C V W Comma Period Plus 0 1 2 3 4 5 6 7",
    CONTROL | SHIFT: "N O A M Return",
    CONTROL | ALT: "F N",
    SHIFT: "Backtab",
}
COMBINATIONS = [(getattr(Qt.Key, f"Key_{name}"), held) for held, names in KEYS.items() for name in names.split()]
WORDS = ("leopard", "bridge", "/", "@", "{hole}", "länger", "数", "x = 1", "*", "'", '"')
# What would fetch a gigabyte, or ask the keyring of whoever runs the tests.
LEFT_ALONE = ("download", "keyring", "passphrase")
MOST_WINDOWS = 3

complaints = []


def complain(kind, context, message):
    harmless = (
        "propagateSizeHints",
        "This plugin does not",
        "QPlatformNativeInterface::systemTray",
        # What QTest says of its own click on something that has no use for it.
        "not accepted by receiving widget",
    )
    if not any(text in message for text in harmless) and "Debug" not in kind.name:
        complaints.append(f"Qt: {message}")


class Monkey:
    """Types, clicks, turns the wheel and resizes."""

    def __init__(self, application, seed):
        self.application = application
        self.chance = random.Random(seed)
        self.done = Counter()
        self.model = application.preferences.now.model
        self.runs = set()

    def target(self):
        """The window that would take what a person does now."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup or modal:
            return popup or modal
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible() and window.isWindow()]
        return self.chance.choice(shown) if shown else None

    def hit(self):
        target = self.target()
        if target is None:
            self.application.windows.bring_forward(self.application.windows.front)
            return
        deeds = (self.press, self.press, self.press, self.type, self.click, self.click, self.click, self.wheel)
        deed = self.chance.choice((*deeds, self.resize, self.steer))
        self.done[deed.__name__] += 1
        deed(target)
        self.runs |= self.application.bridge.active

    def press(self, target):
        key, modifiers = self.chance.choice(COMBINATIONS)
        if key == Qt.Key.Key_N and modifiers != CONTROL and len(self.application.windows.all) >= MOST_WINDOWS:
            key, modifiers = Qt.Key.Key_W, CONTROL
        QTest.keyClick(target.focusWidget() or target, key, modifiers)

    def type(self, target):
        word, widget = self.chance.choice(WORDS), target.focusWidget() or target
        if word.isascii():
            QTest.keyClicks(widget, word)
        else:
            # As an input method does it.
            event = QInputMethodEvent()
            event.setCommitString(word)
            QApplication.sendEvent(widget, event)

    def click(self, target):
        widgets = [widget for widget in target.findChildren(QWidget) if widget.isVisible() and widget.width() > 0]
        widget = self.chance.choice([*widgets, target])
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        name = f"{widget.accessibleName()} {text}".lower()
        if any(word in name for word in LEFT_ALONE):
            return
        place = QPoint(self.chance.randrange(widget.width()), self.chance.randrange(max(1, widget.height())))
        button = self.chance.choice((Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.RightButton,))
        click = QTest.mouseDClick if self.chance.random() < 0.1 else QTest.mouseClick
        click(widget, button, PLAIN, place)

    def wheel(self, target):
        place = QPoint(self.chance.randrange(max(1, target.width())), self.chance.randrange(max(1, target.height())))
        widget = target.childAt(place) or target
        turn = QPoint(0, self.chance.choice((-120, 120, -600, 600)))
        where = QPointF(widget.mapFromGlobal(target.mapToGlobal(place)))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            where, QPointF(target.mapToGlobal(place)), turn, turn, Qt.MouseButton.NoButton, PLAIN, phase, False
        )
        QApplication.sendEvent(widget, event)

    def resize(self, target):
        if target in [shell.window for shell in self.application.windows.all]:
            target.resize(self.chance.randrange(720, 1700), self.chance.randrange(480, 1100))

    def steer(self, target):
        """What a person mostly does: begins a run, says yes, looks at another one."""
        shell = self.application.shell
        waiting = shell.desk.run.waiting if shell.desk.run is not None else None
        if waiting is not None:
            decision = self.chance.choice(("run", "run", "run_and_pause", "reject"))
            shell.desk.approve(waiting.approval.approval_id, decision, None, "", "")
        elif len(shell.desk.active) < 3:
            shell.desk.new_run()
            shell.composer.change(approval=self.chance.choice(("ask", "auto")), model=self.model)
            shell.desk.submit(self.chance.choice(WORDS[:2]))
        elif self.chance.random() < 0.3:
            self.application.windows.book.stop(self.chance.choice(sorted(shell.desk.active)))
        elif shell.window.runs.model.runs:
            shell.desk.open_run(self.chance.choice(shell.window.runs.model.runs).run_id)


async def play(application, seed, events):
    living = asyncio.ensure_future(application.live())
    await asyncio.sleep(0.3)
    monkey = Monkey(application, seed)
    done = asyncio.Event()
    # Not in this coroutine: what a person does comes to the window between its tasks, never within one.
    clock = QTimer()

    def tick():
        # Runs need time of their own.
        clock.setInterval(20 if sum(monkey.done.values()) % 25 == 0 else 0)
        if sum(monkey.done.values()) < events:
            monkey.hit()
        else:
            clock.stop()
            done.set()

    clock.timeout.connect(tick)
    clock.start()
    await done.wait()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        await asyncio.sleep(0.01)
    application.windows.close_all()
    await living
    print("events:", sum(monkey.done.values()), dict(monkey.done))
    print("runs:", len(monkey.runs))


def main():
    seed, events = int(sys.argv[1]), int(sys.argv[2])
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QDesktopServices.openUrl = lambda _url: True
    # The application must live as long as the monkey wants.
    Windows.quit = lambda _self: None
    application = build()
    application.crash.install()
    application.loop.set_exception_handler(application.crash.on_loop_problem)
    application.crash.crashed.connect(
        lambda error, _report: complaints.append("error: " + "".join(traceback.format_exception(error)))
    )
    qInstallMessageHandler(complain)
    asyncio.set_event_loop(application.loop)
    try:
        application.loop.run_until_complete(play(application, seed, events))
    finally:
        application.loop.close()
        application.crash.remove()
    for complaint in complaints:
        print("complaint:", complaint)
    print("threads:", sorted(thread.name for thread in threading.enumerate() if thread.is_alive()))
    sys.stdout.flush()
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
