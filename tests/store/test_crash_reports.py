"""A report says what happened on this computer, and gives no secret away."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_agent.store.crash_reports import MAX_REPORTS, CrashReports
from desktop_agent.store.redaction import Redactor
from desktop_agent.store.secrets import Secrets

TOKEN = "canary-of-the-crash-report-0123456789"


def _raise(text: str) -> Exception:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def _reports(folder: Path) -> CrashReports:
    redactor = Redactor()
    redactor.register(TOKEN)
    return CrashReports(folder, {"Qt": "6.0"}, redactor)


def test_a_report_has_the_traceback_the_versions_and_no_token(tmp_path: Path) -> None:
    path = _reports(tmp_path / "reports").write(_raise(f"no answer with {TOKEN} and hf_{'a' * 30}"), "the window")
    text = path.read_text()
    assert "ValueError in the window" in text
    assert "test_crash_reports.py" in text
    assert "Qt: 6.0" in text
    assert TOKEN not in text
    assert "hf_aaa" not in text


def test_a_crash_while_a_key_is_loaded_gives_it_away_neither_whole_nor_from_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It looks like no token: only that it was loaded tells the report of it.
    key = "plain words that are a key 7731"
    monkeypatch.setenv("SOME_PROVIDERS_KEY", key)
    reports = CrashReports(tmp_path / "reports", {})
    reports.listen()
    try:
        secret = Secrets(index=tmp_path / "accounts.json").find("other", variables=("SOME_PROVIDERS_KEY",))
        assert secret is not None
        assert secret.value == key
        logging.getLogger("desktop_agent.test").error("refused: %s", secret.value)
        text = reports.write(_raise(f"Authorization: {secret.value}"), "the engine").read_text()
    finally:
        reports.close()
    assert "ValueError in the engine" in text
    assert "refused:" in text
    assert key not in text


def test_the_last_lines_of_the_log_are_in_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    reports = _reports(tmp_path)
    reports.listen()
    try:
        for number in range(300):
            logging.getLogger("desktop_agent.test").warning("line %d with %s", number, TOKEN)
        text = reports.write(_raise("x"), "the window").read_text()
    finally:
        reports.close()
    assert "line 299" in text
    assert "line 99 " not in text
    assert TOKEN not in text


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    reports = _reports(tmp_path)
    for _ in range(MAX_REPORTS + 3):
        reports.write(_raise("x"), "the window")
    assert len(list(tmp_path.glob("crash-*.txt"))) == MAX_REPORTS


CRASHING = """
import ctypes, sys
from pathlib import Path
from desktop_agent.store.crash_reports import CrashReports
reports = CrashReports(Path(sys.argv[1]), {})
reports.listen()
print("listening", flush=True)
if sys.argv[2] == "crash":
    ctypes.string_at(0)
sys.stdin.read()
reports.close()
"""


def _process(folder: Path, what: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", CRASHING, str(folder), what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def test_a_process_that_crashed_is_told_of_at_the_next_start(tmp_path: Path) -> None:
    with _process(tmp_path, "crash") as crashed:
        crashed.communicate(timeout=60)
    assert crashed.returncode != 0
    found = _reports(tmp_path).left_by_crashes()
    assert len(found) == 1
    text = found[0].read_text()
    assert "The process crashed" in text
    assert "<string>" in text
    assert _reports(tmp_path).left_by_crashes() == []
    assert list(tmp_path.glob("process-*")) == []


def test_a_process_that_lives_is_left_alone_and_one_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    with _process(tmp_path, "live") as living:
        assert living.stdout is not None
        assert living.stdout.readline() == "listening\n"
        assert _reports(tmp_path).left_by_crashes() == []
        assert len(list(tmp_path.glob("process-*.trace"))) == 1
        living.communicate("", timeout=60)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_an_error_that_can_be_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(OSError):
        _reports(blocked / "reports").write(_raise("x"), "the window")
