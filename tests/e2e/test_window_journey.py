"""A task typed into a real window, answered through code, and found again after a restart."""

import json
import os
import subprocess
import sys
from pathlib import Path

PERSON = Path(__file__).with_name("window_journey.py")
REPLIES = [
    "Thought: I need the length of the bridge.\n```python\nlength = 155\nprint('The bridge is', length, 'm long')\n```",
    "Thought: I divide.\n```python\nspeed = 58 / 3.6\nfinal_answer(round(length / speed, 2))\n```",
]


def visit(part, display):
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        [sys.executable, str(PERSON), part], env=environment, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def test_a_task_is_typed_approved_answered_and_found_again_after_a_restart(display, data_folder):
    script = data_folder / "script.json"
    script.write_text(json.dumps(REPLIES))
    (data_folder / "settings.toml").write_text(
        f'[model]\nprovider = "scripted"\nmodel_id = {json.dumps(str(script))}\n'
        '[approval]\nmode = "ask"\n[tools]\nenabled = []\n'
    )
    first = visit("first", display)
    assert "platform: xcb" in first.stdout
    assert "answer: 9.62" in first.stdout
    assert "Traceback" not in first.stderr
    second = visit("second", display)
    assert "listed: How many seconds would it take for a leopard" in second.stdout
    assert "opened: 9.62" in second.stdout
    assert "Traceback" not in second.stderr
