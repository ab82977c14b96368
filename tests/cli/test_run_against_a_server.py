"""`run --base-url` against an OpenAI-compatible server on this computer, which records what it is sent."""

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

CANARIES = {
    "HF_TOKEN": "hf_canaryInTheEnvironment0000",
    "OPENAI_API_KEY": "sk-canaryInTheEnvironment0000",
    "ANTHROPIC_API_KEY": "sk-ant-canaryInTheEnvironment",
}
FILE_CANARY = "hf_canaryInTheHubsFile000000"
REPLIES = (
    "Thought: I add them.\n```python\ntotal = sum([1, 2, 3])\nprint(total)\n```",
    "Thought: Done.\n```python\nfinal_answer(total)\n```",
)


class Recorder(BaseHTTPRequestHandler):
    """Answers as an OpenAI-compatible server does, piece by piece, and keeps the requests."""

    requests: list[tuple[str, dict[str, str], dict[str, Any]]]
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.requests.append((self.path, dict(self.headers), body))
        reply = REPLIES[len(self.requests) - 1]
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for start in range(0, len(reply), 7):
            self._send({"choices": [{"index": 0, "delta": {"content": reply[start : start + 7]}}]})
        self._send({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self._send({"choices": [], "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}})
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def do_GET(self) -> None:
        self.requests.append((self.path, dict(self.headers), {}))
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        return

    def _send(self, piece: dict[str, Any]) -> None:
        self.wfile.write(b"data: " + json.dumps(piece).encode() + b"\n\n")
        self.wfile.flush()


@pytest.fixture
def server() -> Iterator[tuple[str, list[tuple[str, dict[str, str], dict[str, Any]]]]]:
    requests: list[tuple[str, dict[str, str], dict[str, Any]]] = []
    handler = type("Handler", (Recorder,), {"requests": requests})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/v1", requests
        running.shutdown()
        thread.join()


def test_one_event_a_line_and_no_foreign_token_is_sent(
    server: tuple[str, list[tuple[str, dict[str, str], dict[str, Any]]]], tmp_path: Path
) -> None:
    base_url, requests = server
    hub = tmp_path / "hub"
    hub.mkdir()
    (hub / "token").write_text(FILE_CANARY, encoding="utf-8")
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    environment = {
        **kept,
        **CANARIES,
        "HOME": str(tmp_path),
        "HF_HOME": str(hub),
        "DESKTOP_AGENT_DATA": str(tmp_path / "data"),
    }
    words = ["run", "Add 1, 2 and 3", "--base-url", base_url, "--model", "any", "--yes", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "desktop_agent", *words], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in (events[0], events[-1])] == ["run_started", "run_finished"]
    assert events[-1]["answer"] == 6
    assert events[-1]["tokens"] == {"input": 200, "output": 40, "cached": 0, "estimated": False}
    assert [path for path, _, _ in requests] == ["/v1/chat/completions"] * 2
    assert all(body["model"] == "any" and body["stream"] for _, _, body in requests)
    assert "6" in requests[1][2]["messages"][-1]["content"]
    sent = json.dumps([(headers, body) for _, headers, body in requests])
    for canary in (*CANARIES.values(), FILE_CANARY):
        assert canary not in sent
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            kept_bytes = path.read_bytes()
            assert not any(canary.encode() in kept_bytes for canary in (*CANARIES.values(), FILE_CANARY))
