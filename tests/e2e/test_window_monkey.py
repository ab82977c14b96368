"""Random hits on the whole window while agents run: nothing breaks, complains, or is left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

MONKEY = Path(__file__).with_name("window_monkey.py")
REPLIES = [
    "Thought: I look.\n```python\nlength = 155\nprint('The bridge is', length, 'm long')\n```",
    "Thought: I count.\n```python\nfor n in range(2000):\n    print('line', n)\n```",
    "Thought: That fails.\n```python\nprint(unknown)\n```",
    "Thought: I read.\n```python\nimport pandas\n```",
    "Thought: A table.\n```python\n[{'a': n, 'b': str(n)} for n in range(50)]\n```",
    "Thought: I answer.\n```python\nfinal_answer('# Done\\n\\n| a | b |\\n| - | - |\\n| 1 | 2 |')\n```",
]


def play(tmp_path, data_folder, seed, events):
    script = data_folder / "script.json"
    script.write_text(json.dumps(REPLIES * 300))
    (data_folder / "settings.toml").write_text(
        f'[model]\nprovider = "scripted"\nmodel_id = {json.dumps(str(script))}\n[tools]\nenabled = []\n'
    )
    home = tmp_path / "home"
    home.mkdir()
    nowhere = "http://127.0.0.1:9"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "HTTP_PROXY": nowhere,
        "HTTPS_PROXY": nowhere,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONFAULTHANDLER": "1",
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    program = subprocess.Popen(
        [sys.executable, str(MONKEY), str(seed), str(events)],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said, errors = program.communicate(timeout=1500)
    assert program.returncode == 0, said + errors[-4000:]
    assert "complaint" not in said, said
    assert "Traceback" not in errors, errors[-4000:]
    assert "Warning" not in errors, errors[-4000:]
    assert "threads: ['MainThread']" in said, said
    assert not [child for child in psutil.Process().children(recursive=True) if str(home) in " ".join(child.cmdline())]
    return said


def test_random_hits_with_running_agents_break_nothing(tmp_path, data_folder):
    said = play(tmp_path, data_folder, seed=7, events=600)
    assert "events: 600" in said
    assert int(said.partition("runs: ")[2].split()[0]) >= 3


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(2))
def test_ten_thousand_random_hits_break_nothing(tmp_path, data_folder, seed):
    play(tmp_path, data_folder, seed, events=10_000)
