"""Accounts and the state of this computer, from the command line."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
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


def test_an_account_may_be_a_variable_that_the_person_sets(environment: dict[str, str]) -> None:
    noted = command(environment, "tokens", "set", "openai/work", "--variable", "WORK_KEY")
    assert noted.returncode == 0, noted.stderr
    assert "export WORK_KEY='TOKEN'" in noted.stderr
    assert command(environment, "tokens").stdout == ("openai/work  environment:WORK_KEY  https://api.openai.com/v1\n")


def test_for_one_session_nothing_is_kept_and_the_line_is_printed(environment: dict[str, str]) -> None:
    done = command(environment, "tokens", "set", "huggingface", "--place", "session")
    assert done.returncode == 0
    assert "export HF_TOKEN='TOKEN'" in done.stderr
    assert command(environment, "tokens").stdout == ""


def test_an_account_is_renamed(environment: dict[str, str]) -> None:
    command(environment, "tokens", "set", "mistral/a", "--variable", "KEY")
    renamed = command(environment, "tokens", "rename", "mistral/a", "b")
    assert renamed.returncode == 0, renamed.stderr
    assert command(environment, "tokens").stdout.startswith("mistral/b ")
    assert command(environment, "tokens", "rename", "mistral/a", "c").returncode == 1


def test_a_token_is_tested_at_its_own_address_whatever_the_environment_holds(
    environment: dict[str, str], models_server: tuple[str, list[str]]
) -> None:
    address, keys = models_server
    command(environment, "tokens", "set", "openai_compatible/mine", "--base-url", address, "--variable", "MINE")
    told = command(
        {**environment, "MINE": TOKEN, "OPENAI_API_KEY": "sk-other"}, "tokens", "test", "openai_compatible/mine"
    )
    assert told.returncode == 0, told.stderr
    assert "lists 2 models" in told.stdout
    assert "environment variable MINE" in told.stderr
    assert keys == [f"Bearer {TOKEN}"]
    assert TOKEN not in told.stdout + told.stderr


def test_doctor_says_where_tokens_are_and_which_models_fit(environment: dict[str, str]) -> None:
    command(environment, "tokens", "set", "openai/work", "--variable", "WORK_KEY")
    done = command({**environment, "HF_TOKEN": "hf_something"}, "doctor")
    assert "keyring:            absent;" in done.stdout
    assert "accounts:           openai/work (environment)" in done.stdout
    assert "HF_TOKEN is set in the environment and comes first." in done.stdout
    assert "hf_something" not in done.stdout
    assert "memory:" in done.stdout


def test_the_login_of_the_hub_is_not_used_before_the_person_says_so(
    environment: dict[str, str], tmp_path: Path
) -> None:
    login = tmp_path / ".cache" / "huggingface" / "token"
    login.parent.mkdir(parents=True)
    login.write_text("hf_login")
    done = command(environment, "run", "Hello", "--model", "owner/name")
    assert done.returncode == 1
    assert "--hf-login" in done.stderr
    assert "is not used unless" in command(environment, "tokens").stderr


@pytest.fixture
def models_server() -> Iterator[tuple[str, list[str]]]:
    """A server with a list of models, and the keys that it was sent."""
    keys: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            keys.append(self.headers["Authorization"])
            body = json.dumps({"data": [{"id": "a"}, {"id": "b"}]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1", keys
    server.shutdown()
    thread.join()
    server.server_close()
