"""What the window loads before it is shown: no more than it shows."""

import json
import subprocess
import sys

import pytest

LATER = ("desktop_agent.execution.interpreter", "desktop_agent.interpreter.checking", "desktop_agent.agent.service",
         "huggingface_hub", "httpx2", "pygments.lexers", "jinja2", "keyring",
         "numpy", "pandas", "importlib.metadata")  # fmt: skip


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    code = "import json, sys, desktop_agent.app; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", LATER)
def test_the_window_starts_without(loaded: set[str], module: str) -> None:
    assert module not in loaded
