"""Qt's objects end in the window's thread, whatever other threads do."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer

from desktop_agent.ui.garbage import GarbageCollector


@pytest.fixture
def collector(qapp):
    collector = GarbageCollector()
    collector.begin()
    yield collector
    collector.end()
    # The fixture of all tests with Qt has it off until their end.
    gc.disable()


def circle(ended):
    """A timer that only a circle of references holds."""
    timer = QTimer()
    timer.itself = timer
    weakref.finalize(timer, lambda: ended.append(threading.current_thread()))


def allocate_a_lot():
    for _ in range(50):
        _kept = [[] for _ in range(10_000)]


def test_what_a_window_left_is_not_collected_by_another_thread(collector, qtbot):
    ended = []
    circle(ended)
    thread = threading.Thread(target=allocate_a_lot)
    thread.start()
    thread.join()
    assert not ended
    kept = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert ended == [threading.main_thread()]
    assert kept


def test_garbage_is_collected_while_the_window_is_open(collector, qtbot):
    ended = []
    circle(ended)
    kept = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert ended == [threading.main_thread()]
    assert kept


def test_pythons_own_collector_is_back_afterwards(qapp):
    collector = GarbageCollector()
    collector.begin()
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
    gc.disable()
