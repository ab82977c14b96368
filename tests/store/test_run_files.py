"""Files that code wrote are copied without trusting what it made of them."""

import os
from pathlib import Path

import pytest

from desktop_agent.store import run_files
from desktop_agent.store.run_files import RunFiles


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


def test_a_file_is_kept_below_its_run_and_the_last_version_counts(tmp_path: Path, scratch: Path) -> None:
    files = RunFiles(tmp_path / "files")
    (scratch / "deep").mkdir()
    for text in ("longer than the second", "short"):
        (scratch / "deep" / "a.txt").write_text(text)
        assert files.keep("run", scratch, ["deep/a.txt"]) == []
    path = files.path("run", "deep/a.txt")
    assert path is not None
    assert path.read_text() == "short"
    files.remove("run")
    assert files.path("run", "deep/a.txt") is None


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_no_link_leads_out_of_the_folder(tmp_path: Path, scratch: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key").write_text("private")
    (scratch / "file").symlink_to(secret / "key")
    (scratch / "folder").symlink_to(secret)
    os.mkfifo(scratch / "pipe")
    names = ["file", "folder/key", "pipe", "../secret/key", str(secret / "key"), "gone"]
    files = RunFiles(tmp_path / "files")
    assert files.keep("run", scratch, names) == names
    assert not files.folder("run").exists()
    assert files.path("run", "../../secret/key") is None


def test_a_file_that_is_too_large_is_left_out(tmp_path: Path, scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_files, "MAX_BYTES", 10)
    (scratch / "small").write_bytes(b"x" * 10)
    (scratch / "large").write_bytes(b"x" * 11)
    assert RunFiles(tmp_path / "files").keep("run", scratch, ["small", "large"]) == ["large"]
