"""Accounts and the state of this computer, from the command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOKEN = "sk-canary-0123456789abcdef"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "DESKTOP_AGENT_DATA": str(tmp_path / "data")}


def command(environment: dict[str, str], *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_agent", *words], env=environment, input=stdin, capture_output=True, text=True
    )


def test_without_a_keyring_nothing_is_stored_and_the_other_ways_are_named(
    environment: dict[str, str], tmp_path: Path
) -> None:
    done = command(environment, "tokens", "set", "openai", stdin=f"{TOKEN}\n")
    assert done.returncode == 1
    assert "Nothing was stored" in done.stderr
    assert "--place file" in done.stderr
    assert "export OPENAI_API_KEY=" in done.stderr
    assert TOKEN not in done.stdout + done.stderr
    assert command(environment, "tokens").stdout == ""


def test_a_token_in_the_encrypted_file_is_listed_without_itself_and_removed(
    environment: dict[str, str], tmp_path: Path
) -> None:
    stored = command(
        environment, "tokens", "set", "openai/work", "--place", "file", stdin=f"a good passphrase\n{TOKEN}\n"
    )
    assert stored.returncode == 0, stored.stderr
    listed = command(environment, "tokens", "list")
    assert listed.stdout == "openai/work  file  https://api.openai.com/v1\n"
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes()
    wrong = command(environment, "tokens", "remove", "openai/work", stdin="a wrong passphrase\n")
    assert wrong.returncode == 1
    assert "Traceback" not in wrong.stderr
    removed = command(environment, "tokens", "remove", "openai/work", stdin="a good passphrase\n")
    assert removed.returncode == 0, removed.stderr
    assert command(environment, "tokens", "list").stdout == ""


def test_an_unknown_provider_names_the_known_ones(environment: dict[str, str]) -> None:
    done = command(environment, "tokens", "set", "opnai", stdin=f"{TOKEN}\n")
    assert done.returncode == 1
    assert "openai" in done.stderr


def test_doctor_says_how_well_code_is_held(environment: dict[str, str]) -> None:
    done = command(environment, "doctor")
    assert done.returncode == 0
    for part in ("containment:", "checkpoints:", "bubblewrap:"):
        assert part in done.stdout
    assert "built-in model:" in done.stdout
    assert str(Path(environment["DESKTOP_AGENT_DATA"])) in done.stdout


def test_models_lists_the_built_in_one_with_its_state(environment: dict[str, str]) -> None:
    done = command(environment, "models")
    assert done.returncode == 0
    assert "qwen2.5-coder-1.5b" in done.stdout
    assert "1.1 GB" in done.stdout
