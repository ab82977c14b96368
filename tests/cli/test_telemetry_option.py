"""Runs that are sent to a collector: only where one is named, on the command line or in the settings."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("opentelemetry.exporter.otlp.proto.http", reason="needs the extra telemetry")

ANSWER = "Thought: That is it.\n```python\nfinal_answer(42)\n```"
Collected = tuple[str, list[tuple[str, bytes, str]]]


@pytest.fixture
def collector() -> Iterator[Collected]:
    taken: list[tuple[str, bytes, str]] = []

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            taken.append((self.path, body, self.headers.get("x-key", "")))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Taking) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/v1/traces", taken
        running.shutdown()
        thread.join()


@pytest.fixture
def run(tmp_path: Path) -> Any:
    script = tmp_path / "script.json"
    script.write_text(json.dumps([ANSWER]), encoding="utf-8")
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}

    def work(*words: str, settings: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        (data / "settings.toml").write_text(settings, encoding="utf-8")
        environment = {**kept, "DESKTOP_AGENT_DATA": str(data), **more}
        command = [sys.executable, "-m", "desktop_agent", "run", "Say 42.", "--model", f"scripted:{script}", *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)

    return work


def test_a_run_sends_nothing_unless_a_collector_is_named(run: Any, collector: Collected) -> None:
    done = run()
    assert (done.returncode, done.stdout) == (0, "42\n")
    assert collector[1] == []


def test_a_run_goes_to_the_collector_that_was_named(run: Any, collector: Collected) -> None:
    endpoint, taken = collector
    done = run("--telemetry", endpoint, OTEL_EXPORTER_OTLP_HEADERS="x-key=of-the-collector")
    assert (done.returncode, done.stdout) == (0, "42\n")
    assert taken
    assert all(path == "/v1/traces" and key == "of-the-collector" for path, _, key in taken)
    assert b"Say 42." in b"".join(body for _, body, _ in taken)


def test_the_setting_names_a_collector_and_off_overrides_it(run: Any, collector: Collected) -> None:
    endpoint, taken = collector
    settings = f'[privacy]\ntelemetry_endpoint = "{endpoint}"\n'
    assert run("--telemetry", "off", settings=settings).returncode == 0
    assert taken == []
    assert run(settings=settings).returncode == 0
    assert taken


def test_a_collector_that_does_not_answer_costs_the_run_nothing_but_a_line(run: Any) -> None:
    done = run("--telemetry", "http://127.0.0.1:9/v1/traces")
    assert (done.returncode, done.stdout) == (0, "42\n")
    assert "The collector at http://127.0.0.1:9/v1/traces did not take" in done.stderr


def test_what_is_no_address_is_said_before_the_run(run: Any) -> None:
    done = run("--telemetry", "my collector")
    assert (done.returncode, done.stdout) == (1, "")
    assert "'my collector' is not the address of a collector." in done.stderr
    assert "Step" not in done.stderr


def test_without_the_extra_the_line_that_installs_it_is_said(run: Any, tmp_path: Path) -> None:
    hidden = tmp_path / "hidden"
    (hidden / "opentelemetry").mkdir(parents=True)
    (hidden / "opentelemetry" / "__init__.py").write_text("raise ImportError('not installed')", encoding="utf-8")
    done = run("--telemetry", "http://127.0.0.1:9/v1/traces", PYTHONPATH=str(hidden))
    assert done.returncode == 1
    assert "pip install 'desktop-agent[telemetry]'" in done.stderr
