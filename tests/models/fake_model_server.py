"""Stands in for `desktop-agent --model-server` in tests: the same handshake, and a server that needs no model.

FAKE_MODEL_SERVER says how it behaves: `works`, `no_runtime`, `bad_model`, `dies_at_start`, `dies_once` (in the middle
of the first reply; the file FAKE_MODEL_SERVER_MARK tells that it happened). FAKE_MODEL_SERVER_REPLY is what it says
instead of its process id. FAKE_MODEL_SERVER_LOG is a file for a line about each request: `read` and the roles of its
messages, `save` or `restore`.
"""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

MODE = os.environ["FAKE_MODEL_SERVER"]
CONFIG = json.loads(sys.stdin.buffer.readline())


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.headers["Authorization"] != f"Bearer {CONFIG['api_key']}":
            self.send_error(401)
            return
        if self.path.startswith("/slots/0?action="):
            self.keep(self.path.rpartition("=")[2], Path(CONFIG["states_folder"]) / body["filename"])
            return
        note("read " + " ".join(message["role"] for message in body["messages"]))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        if body.get("return_progress"):
            for processed in (0, 64, 80):
                self.say({"choices": [{"delta": {}}], "prompt_progress": {"total": 80, "processed": processed}})
        self.say({"choices": [{"delta": {"content": os.environ.get("FAKE_MODEL_SERVER_REPLY", "from ")}}]})
        mark = Path(os.environ.get("FAKE_MODEL_SERVER_MARK", os.devnull))
        if MODE == "dies_once" and not mark.exists():
            mark.touch()
            os._exit(1)
        end = "" if "FAKE_MODEL_SERVER_REPLY" in os.environ else str(os.getpid())
        self.say({"choices": [{"delta": {"content": end}, "finish_reason": "stop"}]})
        self.say({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 2}})
        self.wfile.write(b"data: [DONE]\n\n")

    def keep(self, action: str, state: Path) -> None:
        note(action)
        if action == "save":
            state.write_text("state")
        worked = state.exists() and state.read_text() == "state"
        self.send_response(200 if worked else 400)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def say(self, chunk: dict) -> None:
        self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.wfile.flush()

    def log_message(self, *args: object) -> None:
        return


def note(line: str) -> None:
    if path := os.environ.get("FAKE_MODEL_SERVER_LOG"):
        with Path(path).open("a") as log:
            log.write(line + "\n")


def report(**fields: str) -> None:
    print(json.dumps(fields), flush=True)  # noqa: T201


if MODE == "dies_at_start":
    sys.exit("error: it fell over")
elif MODE == "no_runtime":
    report(type="not_started", kind="runtime", reason="libgomp.so.1: cannot open shared object file")
elif MODE == "bad_model":
    report(type="not_started", kind="model", reason="failed to load model")
else:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    report(type="started", address=f"http://127.0.0.1:{server.server_port}")
    sys.stdin.buffer.read()
