"""An X server of the test's own, so that a real window can be driven where there is no display."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def display():
    """Starts Xvfb on a free display and returns its name."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed: sudo apt install xvfb")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb could not start here.")
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def data_folder(tmp_path, monkeypatch):
    """The program's folder, for this test alone."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(folder))
    return Path(folder)
