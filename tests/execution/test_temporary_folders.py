"""Folders of a program that was killed are removed by the next one, and no others."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_agent.execution.temporary import remove_abandoned, temporary_folder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="folders are swept on Linux alone")

OWNER = """
from desktop_agent.execution.temporary import temporary_folder
import sys, time
folder = temporary_folder("scratch")
(folder / "file").write_text("x")
print(folder, flush=True)
time.sleep(100)
"""


def test_the_folder_of_a_killed_program_goes_and_those_of_living_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    mine = temporary_folder("outputs")
    with subprocess.Popen(
        [sys.executable, "-c", OWNER], stdout=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(tmp_path)}
    ) as owner:
        assert owner.stdout is not None
        theirs = Path(owner.stdout.readline().strip())
        remove_abandoned(tmp_path)
        assert theirs.is_dir()
        owner.send_signal(signal.SIGKILL)
    remove_abandoned(tmp_path)
    assert not theirs.exists()
    assert mine.is_dir()


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    numbering = Path("/proc/self/ns/pid").stat().st_ino
    gone = f"desktop-agent-scratch-4194303-1-{numbering}-abcd"
    target = tmp_path / "target"
    target.mkdir()
    (tmp_path / gone).symlink_to(target)
    for name in (
        "desktop-agent-notes",
        f"desktop-agent-scratch-4194303-1-{numbering + 1}-abcd",
        f"other-4194303-1-{numbering}-abcd",
    ):
        (tmp_path / name).mkdir()
    remove_abandoned(tmp_path)
    assert len(list(tmp_path.iterdir())) == 5
