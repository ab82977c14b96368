"""The real Secret Service: a D-Bus session of its own with gnome-keyring in it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="dbus-run-session or gnome-keyring-daemon is not installed (Debian packages dbus and gnome-keyring)",
    ),
]

STORY = """
import contextlib, json, sys
from pathlib import Path
import secretstorage
from desktop_agent.store.secrets import Account, Keyring, KeyringLocked, Secrets

folder = Path(sys.argv[1])
told = {}

def fresh():
    return Secrets(index=folder / "accounts.json", keyring=Keyring(seconds=20), environment={})

secrets = fresh()
told["before"] = secrets.keyring_status().state
secrets.add(Account(provider="hugging_face", name="work"), "hf_canary_work")
secrets.add(Account(provider="hugging_face", name="home"), "hf_canary_home")
told["status"] = [secrets.keyring_status().state, secrets.keyring_status().name]
again = fresh()
told["accounts"] = [account.name for account in again.accounts()]
told["found"] = again.find("hugging_face", account="work").value
with contextlib.closing(secretstorage.dbus_init()) as connection:
    secretstorage.get_collection_by_alias(connection, "default").lock()
told["locked"] = fresh().keyring_status().state
try:
    fresh().find("hugging_face", account="work")
except KeyringLocked as error:
    told["error"] = error.message
json.dump(told, sys.stdout)
"""

REMOVAL = """
import json, sys
from pathlib import Path
from desktop_agent.store.secrets import Keyring, Secrets
secrets = Secrets(index=Path(sys.argv[1]) / "accounts.json", keyring=Keyring(seconds=20), environment={})
kept = secrets.find("hugging_face", account="work").value
secrets.remove("hugging_face", "work")
left = [account.name for account in secrets.accounts()]
json.dump({"kept": kept, "left": left, "key": Keyring().get("hugging_face||work")}, sys.stdout)
"""


def in_session(folder: Path, story: str) -> dict[str, object]:
    for part in ("home/.cache", "home/.local/share", "run"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "run").chmod(0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_", "DISPLAY"))},
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
    }
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    unlock = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            f'{unlock} && exec "$@"',
            "sh",
            sys.executable,
            "-c",
            story,
            str(folder),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_real_keyring_stores_reads_lists_locks_and_removes(tmp_path: Path) -> None:
    told = in_session(tmp_path, STORY)
    assert told == {
        "before": "ready",
        "status": ["ready", "system keyring (Secret Service)"],
        "accounts": ["home", "work"],
        "found": "hf_canary_work",
        "locked": "locked",
        "error": "The keyring is locked, and was not unlocked.",
    }
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"hf_canary" not in file.read_bytes(), file
    # Another session, unlocked with the same password, still has it.
    assert in_session(tmp_path, REMOVAL) == {"kept": "hf_canary_work", "left": ["home"], "key": None}
