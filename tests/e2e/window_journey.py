# ruff: noqa: T201 - its output is what the test reads
"""A person at a real window: run as a program of its own by `test_window_journey`.

It only uses what a person has: the keyboard, the mouse, and what the widgets show. Each part prints what it saw.
"""

import asyncio
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_agent.app import build

TASK = "How many seconds would it take for a leopard at full speed to run through Pont des Arts?"


async def until(condition, what):
    for _ in range(3000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"the person waited 30 seconds for: {what}")


def buttons(window, text):
    return [
        button
        for button in window.findChildren(object)
        if hasattr(button, "accessibleName") and button.accessibleName() == text and button.isVisible()
    ]


def seen(window):
    """Returns all words that labels and texts of the window show."""
    words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    words += [
        block.toPlainText()
        for block in window.findChildren(object)
        if hasattr(block, "toPlainText") and hasattr(block, "isVisible") and block.isVisible()
    ]
    return "\n".join(words)


async def press_run(window):
    """Waits for a question that was not answered yet, reads its code, and presses Run."""
    await until(lambda: "needs approval" in seen(window), "a question")
    await until(lambda: any(b.isEnabled() for b in strips(window)), "the question to take an answer")
    QTest.mouseClick(strips(window)[-1], Qt.MouseButton.LeftButton)


def strips(window):
    return [b for b in buttons(window, "Run") if b.window() is window and b.parent().accessibleName() == "Approval"]


async def first_visit(application):
    window = application.shell.window
    await until(window.isVisible, "the window")
    box = window.focusWidget()
    QTest.keyClicks(box, TASK)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await press_run(window)
    await until(lambda: "155" in seen(window), "the first step's output")
    await press_run(window)
    await until(lambda: "finished" in seen(window), "the end of the run")
    await until(lambda: "9.62" in seen(window), "the answer")
    print("answer: 9.62")


async def second_visit(application):
    window = application.shell.window
    await until(window.isVisible, "the window")
    pane = window.runs.list
    await until(lambda: pane.isVisible() and pane.model().rowCount() == 2, "the run in the list")
    print("listed:", pane.model().index(1, 0).data())
    place = pane.visualRect(pane.model().index(1, 0)).center()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    await until(lambda: "9.62" in seen(window), "the answer of the stored run")
    print("opened: 9.62")


async def visit(application, person):
    living = asyncio.ensure_future(application.live())
    try:
        await person(application)
    finally:
        application.shell.desk.stop()
        await until(lambda: not application.shell.desk.active, "the run to stop")
        application.shell.window.close()
        await living


def main():
    application = build()
    print("platform:", QApplication.platformName())
    person = {"first": first_visit, "second": second_visit}[sys.argv[1]]
    asyncio.set_event_loop(application.loop)
    try:
        application.loop.run_until_complete(visit(application, person))
    finally:
        application.loop.close()


if __name__ == "__main__":
    main()
