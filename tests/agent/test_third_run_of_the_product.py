"""A code agent reads pages over HTTP and HTTPS from a server on this computer, through the real worker."""

import http.server
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import AnyEvent, Connection, FileWritten, RunFinished, StepFinished
from desktop_agent.models import ScriptedModel

x509 = pytest.importorskip("cryptography.x509")

PAGE = b"<html><head><title>Cats of the harbour</title></head><body><p>Three.</p></body></html>"

HTTP = """```python
import requests
from bs4 import BeautifulSoup
title = BeautifulSoup(requests.get("{url}", timeout=10).text, "html.parser").title.text
```"""
HTTPS = """```python
page = requests.get("{url}", timeout=10, verify="authority.pem")
import pathlib
pathlib.Path("page.html").write_text(page.text)
final_answer([title, BeautifulSoup(page.text, "html.parser").title.text])
```"""


class _Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def _serve(server: http.server.ThreadingHTTPServer) -> Callable[[], None]:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()

    def stop() -> None:
        server.shutdown()
        thread.join()
        server.server_close()

    return stop


@pytest.fixture
def http_port() -> Iterator[int]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    stop = _serve(server)
    yield server.server_address[1]
    stop()


@pytest.fixture
def https_port(authority: tuple[Path, Path]) -> Iterator[int]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority[1])
    server.socket = context.wrap_socket(server.socket, server_side=True)
    stop = _serve(server)
    yield server.server_address[1]
    stop()


async def events_of(agent: CodeAgent, **settings: Any) -> list[AnyEvent]:
    try:
        return [event async for event in agent.stream("Get the title of the page.", **settings)]
    finally:
        await agent.aclose()


async def test_an_agent_gets_the_title_of_a_page_over_http_and_https(
    http_port: int, https_port: int, authority: tuple[Path, Path]
) -> None:
    replies = [
        HTTP.format(url=f"http://localhost:{http_port}/"),
        HTTPS.format(url=f"https://localhost:{https_port}/"),
    ]
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel(replies),
        additional_authorized_imports=["requests", "bs4", "pathlib"],
        allowed_hosts=["localhost"],
    )
    events = await events_of(agent, files=[authority[0]])
    finished = events[-1]
    failures = [event.failure for event in events if isinstance(event, StepFinished)]
    assert isinstance(finished, RunFinished), failures
    assert finished.answer == ["Cats of the harbour"] * 2
    connections = [event for event in events if isinstance(event, Connection)]
    assert [(each.step, each.state, each.host, each.port) for each in connections] == [
        (1, "opened", "localhost", http_port),
        (1, "closed", "localhost", http_port),
        (2, "opened", "localhost", https_port),
        (2, "closed", "localhost", https_port),
    ]
    assert all(each.received > len(PAGE) and each.sent > 0 for each in connections if each.state == "closed")
    files = [(event.step, event.name, event.size) for event in events if isinstance(event, FileWritten)]
    assert files == [(2, "page.html", len(PAGE))]


async def test_a_certificate_that_nobody_vouches_for_is_refused_by_the_code_itself(https_port: int) -> None:
    code = f"```python\nimport requests\nrequests.get('https://localhost:{https_port}/', timeout=10)\n```"
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([code, "```python\nfinal_answer(1)\n```"]),
        additional_authorized_imports=["requests"],
        allowed_hosts=["localhost"],
    )
    step = next(event for event in await events_of(agent) if isinstance(event, StepFinished))
    assert step.failure is not None
    assert "CERTIFICATE_VERIFY_FAILED" in step.failure.message


async def test_a_host_that_is_not_allowed_is_an_event_and_the_model_is_told_how_to_allow_it(http_port: int) -> None:
    code = f"```python\nimport requests\nrequests.get('http://localhost:{http_port}/', timeout=10)\n```"
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([code, "```python\nfinal_answer(1)\n```"]),
        additional_authorized_imports=["requests"],
        allowed_hosts=["example.org"],
    )
    events = await events_of(agent)
    (refused,) = [event for event in events if isinstance(event, Connection)]
    assert (refused.state, refused.host, refused.port) == ("refused", "localhost", http_port)
    step = next(event for event in events if isinstance(event, StepFinished))
    assert "--hosts localhost" in step.observation


async def test_what_became_of_the_variables_is_said_when_an_action_kills_the_worker() -> None:
    crash = "```python\nx = 7\n```", "```python\nimport ctypes\nctypes.string_at(0)\n```"
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([*crash, "```python\nfinal_answer(x)\n```"]),
        additional_authorized_imports=["ctypes"],
    )
    events = await events_of(agent)
    steps = [event for event in events if isinstance(event, StepFinished)]
    assert "as they were before this action" in steps[1].recovery
    assert steps[0].recovery == steps[2].recovery == ""
    assert isinstance(events[-1], RunFinished)
    assert events[-1].answer == 7
