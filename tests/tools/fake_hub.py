"""A stand-in for the Hub on loopback, with the few paths by which tools and agents are read and uploaded."""

import base64
import hashlib
import http.server
import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

DAY = "2026-01-01T00:00:00Z"
SHA = "0123456789abcdef0123456789abcdef01234567"


class FakeHub:
    """The Hub.

    Attributes:
        files: The files of each Space, by `owner/name`, path and text.
        collections: The Spaces of each collection.
        asked: Method, path and authorization of each request.
        commits: What was uploaded: for each commit the Space, its message and its files.
        address: Where it listens.
    """

    def __init__(self) -> None:
        self.files: dict[str, dict[str, str]] = {}
        self.collections: dict[str, list[str]] = {}
        self.asked: list[tuple[str, str, str | None]] = []
        self.commits: list[tuple[str, str, dict[str, str]]] = []
        self.address = ""

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        """Returns status, headers and body."""
        parts = path.partition("?")[0].strip("/").split("/")
        match parts:
            case ["api", "spaces", owner, name] | ["api", "spaces", owner, name, "revision", _] if method == "GET":
                space = f"{owner}/{name}"
                if space not in self.files:
                    return 404, {"X-Error-Code": "RepoNotFound"}, b""
                siblings = [{"rfilename": file} for file in self.files[space]]
                return _json({"id": space, "sha": SHA, "siblings": siblings, "private": False, "tags": []})
            case ["api", "spaces", owner, name, "tree", _, *_]:
                listed = [
                    {"type": "file", "path": file, "size": len(text), "oid": _oid(text)}
                    for file, text in self.files[f"{owner}/{name}"].items()
                ]
                return _json(listed)
            case ["spaces", owner, name, "resolve", _, *file]:
                text = self.files.get(f"{owner}/{name}", {}).get("/".join(file))
                if text is None:
                    return 404, {"X-Error-Code": "EntryNotFound", "X-Repo-Commit": SHA}, b""
                return 200, {"ETag": f'"{_oid(text)}"', "X-Repo-Commit": SHA}, text.encode()
            case ["api", "collections", *slug]:
                items = [
                    {"_id": str(number), "id": space, "type": "space", "position": number}
                    for number, space in enumerate(self.collections["/".join(slug)])
                ]
                about = {"slug": "/".join(slug), "title": "C", "owner": {"name": "o"}, "private": False, "position": 0}
                return _json(
                    {**about, "items": items, "theme": "", "upvotes": 0, "lastUpdated": "2026-01-01T00:00:00Z"}
                )
            case ["api", "repos", "create"]:
                asked = json.loads(body)
                space = f"{asked.get('organization') or 'me'}/{asked['name']}"
                self.files.setdefault(space, {})
                return _json({"url": f"{self.address}/spaces/{space}", "name": space})
            case ["api", "validate-yaml"]:
                return _json({"errors": [], "warnings": []})
            case ["api", "spaces", _, _, "preupload", _]:
                files = [{"path": one["path"], "uploadMode": "regular", "shouldIgnore": False} for one in
                         json.loads(body)["files"]]  # fmt: skip
                return _json({"files": files})
            case ["api", "spaces", owner, name, "commit", _]:
                return self._commit(f"{owner}/{name}", body)
            case _:
                return 404, {}, b""

    def _commit(self, space: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        lines = [json.loads(line) for line in body.splitlines()]
        files = {
            line["value"]["path"]: base64.b64decode(line["value"]["content"]).decode()
            for line in lines
            if line["key"] == "file"
        }
        self.files[space] = {**self.files.get(space, {}), **files}
        self.commits.append((space, lines[0]["value"]["summary"], files))
        return _json({"commitUrl": f"{self.address}/spaces/{space}/commit/{SHA}", "commitOid": SHA, "success": True})


def _json(data: Any) -> tuple[int, dict[str, str], bytes]:
    return 200, {"Content-Type": "application/json", "X-Repo-Commit": SHA}, json.dumps(data).encode()


def _oid(text: str) -> str:
    return hashlib.sha1(text.encode()).hexdigest()


@contextmanager
def serving() -> Generator[FakeHub]:
    """Lets a Hub listen until the block ends."""
    hub = FakeHub()

    class Handler(http.server.BaseHTTPRequestHandler):
        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            hub.asked.append((self.command, self.path, self.headers.get("Authorization")))
            status, headers, answer = hub.answer(self.command, self.path, body)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer)

        do_GET = do_HEAD = do_POST = _any  # noqa: N815

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
