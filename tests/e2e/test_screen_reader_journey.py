"""A whole journey for somebody who sees nothing: every control is found by what it says of itself on the bus."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's."),
    # Longer than the reader's patience: what it waited for says more than where a thread stood.
    pytest.mark.timeout(400),
]

TASK = "How long does it take to cross the bridge?"
REPLIES = [
    "Thought: I need the length of the bridge.\n```python\nlength = 155\nprint('The bridge is', length, 'm long')\n```",
    "Thought: I divide.\n```python\nspeed = 58 / 3.6\nfinal_answer(round(length / speed, 2))\n```",
]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@pytest.fixture
def session_bus(display):
    """A session bus of the test's own, which starts the accessibility bus when it is asked for it."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed: sudo apt install dbus")
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        pytest.skip("The accessibility bus is not installed: sudo apt install at-spi2-core")
    pytest.importorskip("jeepney", reason="jeepney speaks to the bus")
    bus = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address=1"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    with bus.stdout:
        address = bus.stdout.readline().strip()
        yield address
        bus.terminate()
        bus.wait()


@pytest.fixture
def window(display, session_bus, data_folder):
    """The program as a person starts it, with a scripted model."""
    script = data_folder / "script.json"
    script.write_text(json.dumps(REPLIES))
    (data_folder / "settings.toml").write_text(
        f'[model]\nprovider = "scripted"\nmodel_id = {json.dumps(str(script))}\n'
        '[approval]\nmode = "ask"\n[tools]\nenabled = []\n'
    )
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "DBUS_SESSION_BUS_ADDRESS": session_bus,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    environment.pop("WAYLAND_DISPLAY", None)
    log = data_folder / "stderr.txt"
    with log.open("w") as errors:
        program = subprocess.Popen([sys.executable, "-m", "desktop_agent"], env=environment, stderr=errors)
    yield log
    program.terminate()
    program.wait()


@pytest.fixture
def reader(session_bus, window):
    """A screen reader that has found the window."""
    sys.path.insert(0, str(Path(__file__).parent))
    from accessibility_bus import AccessibilityBus

    reader = AccessibilityBus(session_bus, "desktop-agent")
    yield reader
    reader.close()


def test_a_task_is_typed_approved_answered_inspected_and_exported_by_names_alone(reader, window, tmp_path):
    reader.write("Task", TASK)
    reader.press("Run", "push button")
    for step in (1, 2):
        reader.find(f"Step {step}, waiting for you*")
        reader.press("Run", "push button", inside="Approval")
    reader.find("Answer: 9.62")
    reader.until(lambda: "The bridge is 155 m long" in reader.words(), "what the first step printed")

    def cards() -> list[str]:
        names = [thing.name for thing in reader.shown("Timeline")]
        return [name.partition(",")[0] for name in names if name.startswith(("Task: ", "Answer: ", "Step "))]

    # The timeline may still be placing its cards.
    in_order = [f"Task: {TASK}", "Answer: 9.62", "Step 1", "Step 2"]
    reader.until(lambda: cards() == in_order, f"the cards {in_order}")

    reader.press("Variables", "page tab")
    reader.find("length, int, 155, step 1", "cell")
    reader.find("speed, float, 16.11*", "cell")

    target = tmp_path / "run.md"
    reader.press("Export", inside="The shown run")
    assert reader.act(reader.walk_menu("Markdown"))
    reader.write("File name:", str(target))
    reader.press("Save", "push button")
    # A file is there before all of it is.
    reader.until(lambda: target.exists() and "9.62" in target.read_text("utf-8"), "the whole exported file")
    assert "Traceback" not in window.read_text()


def test_no_control_is_without_a_name(reader):
    reader.find("Run", "push button")
    controls = ("push button", "check box", "radio button", "text", "combo box", "list", "table", "page tab", "slider")
    nameless = [thing for thing in reader.shown() if thing.role in controls and not thing.name.strip()]
    # One that is just being made gets its name a moment later.
    reader.until(lambda: not [thing for thing in nameless if reader.is_nameless(thing)], f"names for {nameless}")
