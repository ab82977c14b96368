"""What Qt and the local model need from the system, and how it is asked for."""

import subprocess
from pathlib import Path

import pytest

from desktop_agent import system_libraries


def test_a_library_that_does_not_load_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setitem(system_libraries.NEEDS, "window", {"libno-such-thing.so.9": "libno-such-thing9"})
    assert system_libraries.missing("window") == ["libno-such-thing9"]


def test_nothing_is_missing_where_the_wheels_carry_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setitem(system_libraries.NEEDS, "window", {"libno-such-thing.so.9": "libno-such-thing9"})
    assert system_libraries.missing("window") == []


def test_without_apt_the_packages_are_handed_back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system_libraries, "missing", lambda purpose: ["libegl1"])
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert system_libraries.provide("window", tmp_path) == ["libegl1"]


def test_root_installs_and_refreshes_the_lists_when_the_first_try_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 100 if len(commands) == 1 else 0, "", "")

    lacking = iter([["libegl1"], []])
    monkeypatch.setattr(system_libraries, "missing", lambda purpose: next(lacking))
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(system_libraries.subprocess, "run", run)
    assert system_libraries.provide("window", tmp_path) == []
    assert [command[1] for command in commands] == ["install", "update", "install"]
    assert commands[-1][-1] == "libegl1"


def test_the_slow_tests_want_a_real_keyring_and_the_others_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name, path=None: None)
    assert {"gnome-keyring", "dbus-daemon"} <= set(system_libraries.missing("slow-tests"))
    assert "gnome-keyring" not in system_libraries.missing("tests")


def test_unpacked_libraries_are_on_the_library_path(tmp_path: Path) -> None:
    folder = tmp_path / "usr/lib/x86_64-linux-gnu"
    folder.mkdir(parents=True)
    (folder / "libEGL.so.1").touch()
    assert system_libraries.library_path(tmp_path) == str(folder)


def test_a_wrong_purpose_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert system_libraries.main(["kitchen", "/nowhere"]) == 2
    assert "usage:" in capsys.readouterr().err
