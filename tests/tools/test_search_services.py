"""Search through services with a key, and Wikipedia, with stand-ins on loopback."""

import http.server
import json
import threading
from collections.abc import Generator
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import ddgs
import pytest

from desktop_agent import ApiWebSearchTool, GoogleSearchTool, WebSearchTool, WikipediaSearchTool
from desktop_agent.tools.errors import ToolDefinitionError, ToolError, ToolNetworkError, ToolRateLimited
from desktop_agent.tools.pace import Pace

KEY = "search-key-0123"


@pytest.fixture
def service() -> Generator[SimpleNamespace]:
    """A service that answers what it is told to, and remembers what it was asked."""
    made = SimpleNamespace(status=200, answers=[], asked=[], headers=[])

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
            made.asked.append(query)
            made.headers.append(dict(self.headers))
            answer = made.answers.pop(0) if made.answers else {}
            body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(made.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.address = f"http://127.0.0.1:{server.server_address[1]}/search"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


def test_brave_is_asked_with_the_key_of_the_environment(
    service: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRAVE_API_KEY", KEY)
    service.answers = [
        {"web": {"results": [{"title": "Cats", "url": "https://cats.example", "description": "Three."}]}}
    ]
    search = ApiWebSearchTool(endpoint=service.address)
    assert search("cats & dogs") == "## Search Results\n\n1. [Cats](https://cats.example)\nThree."
    assert service.asked == [{"count": "10", "q": "cats & dogs"}]
    assert service.headers[0]["X-Subscription-Token"] == KEY


def test_google_is_asked_through_its_providers(service: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERPER_API_KEY", KEY)
    found = {"title": "Cats", "link": "https://cats.example", "snippet": "Three.", "date": "2026-01-02", "source": "A"}
    service.answers = [{"organic": [found]}]
    search = GoogleSearchTool("serper", base_url=service.address)
    assert search("cats", 2026) == (
        "## Search Results\n\n1. [Cats](https://cats.example)\nDate: 2026-01-02\nSource: A\nThree."
    )
    assert service.asked[0]["tbs"] == "cdr:1,cd_min:01/01/2026,cd_max:12/31/2026"
    with pytest.raises(ToolDefinitionError, match="SERPAPI_API_KEY"):
        GoogleSearchTool()


@pytest.mark.parametrize(
    ("status", "error", "said"),
    [
        (401, ToolNetworkError, "does not accept the key"),
        (429, ToolRateLimited, "wants a pause"),
        (500, ToolNetworkError, "the error 500"),
        (200, ToolError, "No results found"),
    ],
)
def test_what_goes_wrong_is_told_without_the_key(
    service: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, status: int, error: type, said: str
) -> None:
    monkeypatch.setenv("SERPAPI_API_KEY", KEY)
    service.status = status
    with pytest.raises(error, match=said) as told:
        GoogleSearchTool(base_url=service.address)("cats")
    assert KEY not in str(told.value)
    with pytest.raises(ToolNetworkError, match="cannot be reached") as told:
        GoogleSearchTool(base_url="http://127.0.0.1:1")("cats")
    assert KEY not in repr(told.value)


def test_an_engine_is_chosen_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []

    class Service:
        def __init__(self, **_: Any) -> None: ...

        def text(self, query: str, **options: Any) -> list[dict[str, Any]]:
            asked.append(options)
            return [{"title": "Cats", "href": "https://cats.example", "body": "Three."}]

    monkeypatch.setattr(ddgs, "DDGS", Service)
    assert "Three." in WebSearchTool(max_results=5, engine="bing")("cats")
    assert asked == [{"max_results": 5, "backend": "bing"}]
    with pytest.raises(ToolDefinitionError, match="no search engine 'exa'"):
        WebSearchTool(engine="exa")


def test_wikipedia_gives_the_article_or_the_best_one_that_a_search_finds(service: SimpleNamespace) -> None:
    article = {"title": "Cat", "extract": "The cat is small.", "fullurl": "https://en.wikipedia.org/wiki/Cat"}
    service.answers = [
        {"query": {"pages": [article]}},
        {"query": {"pages": [{"title": "kat", "missing": True}]}},
        {"query": {"pages": [article]}},
        {"batchcomplete": True},
        {"batchcomplete": True},
        b"<html>",
    ]
    search = WikipediaSearchTool("Tests (tests@example.org)", content_type="summary", base_url=service.address)
    expected = "# Cat\n\nThe cat is small.\n\nRead more: https://en.wikipedia.org/wiki/Cat"
    assert search("Cat") == expected
    assert (service.asked[0]["titles"], service.asked[0]["exintro"]) == ("Cat", "1")
    assert service.headers[0]["User-Agent"] == "Tests (tests@example.org)"
    assert search("kat") == expected
    assert service.asked[2]["gsrsearch"] == "kat"
    with pytest.raises(ToolError, match="No Wikipedia page found for 'xyzzy'"):
        search("xyzzy")
    with pytest.raises(ToolError, match="did not answer as it should"):
        search("Cat")
    with pytest.raises(ToolDefinitionError, match="no language"):
        WikipediaSearchTool(language="evil.example/")


def test_requests_keep_their_distance(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_agent.tools import pace

    clock = SimpleNamespace(now=100.0, slept=[])
    monkeypatch.setattr(pace.time, "monotonic", lambda: clock.now)
    monkeypatch.setattr(pace.time, "sleep", clock.slept.append)
    steady = Pace(2.0)
    steady.wait()
    steady.wait()
    clock.now += 10
    steady.wait()
    Pace(None).wait()
    assert clock.slept == [0.5]
