from typing import Any

import ddgs
import pytest
from ddgs.exceptions import DDGSException, RatelimitException, TimeoutException

from desktop_agent.tools import DuckDuckGoSearchTool
from desktop_agent.tools.errors import ToolError, ToolNetworkError, ToolNotInstalled, ToolRateLimited, ToolTimeout

FOUND = [
    {"title": "Pont des  Arts", "href": "https://example.org/pont", "body": "The bridge is\n155 m long."},
    {"title": "Leopard", "href": "https://example.org/leopard", "body": "58 km/h"},
]


class Service:
    """Stands in for ddgs: answers each backend with results or an error, and remembers what it was asked."""

    def __init__(self, **answers: Any) -> None:
        self.answers = answers
        self.asked: list[dict[str, Any]] = []

    def __call__(self, **options: Any) -> "Service":
        return self

    def text(self, query: str, *, max_results: int, backend: str, **rest: Any) -> list[dict[str, Any]]:
        self.asked.append({"query": query, "max_results": max_results, "backend": backend, **rest})
        answer = self.answers[backend]
        if isinstance(answer, Exception):
            raise answer
        return answer


def use(monkeypatch: pytest.MonkeyPatch, **answers: Any) -> Service:
    service = Service(**answers)
    monkeypatch.setattr(ddgs, "DDGS", service)
    return service


def test_results_are_markdown_with_title_address_and_excerpt(monkeypatch: pytest.MonkeyPatch) -> None:
    service = use(monkeypatch, duckduckgo=FOUND)
    assert DuckDuckGoSearchTool(max_results=5, region="de-de")("pont des arts") == (
        "## Search Results\n\n"
        "[Pont des Arts](https://example.org/pont)\nThe bridge is 155 m long.\n\n"
        "[Leopard](https://example.org/leopard)\n58 km/h"
    )
    assert service.asked == [{"query": "pont des arts", "max_results": 5, "backend": "duckduckgo", "region": "de-de"}]


def test_other_services_are_asked_only_where_the_first_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    service = use(monkeypatch, duckduckgo=DDGSException("No results found."), auto=FOUND)
    assert "Leopard" in DuckDuckGoSearchTool()("leopard")
    assert [asked["backend"] for asked in service.asked] == ["duckduckgo", "auto"]


def test_a_chosen_backend_is_the_only_one_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    service = use(monkeypatch, wikipedia=[])
    with pytest.raises(ToolError, match="No results found"):
        DuckDuckGoSearchTool(backend="wikipedia")("leopard")
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    ("failure", "kind", "said"),
    [
        (RatelimitException("202"), ToolRateLimited, "wants a pause"),
        (TimeoutException("slow"), ToolTimeout, "within 15 seconds"),
        (DDGSException("ConnectError: dns error"), ToolNetworkError, "cannot be reached"),
        (DDGSException("No results found."), ToolError, "No results found"),
    ],
)
def test_each_failure_says_what_it_is(
    monkeypatch: pytest.MonkeyPatch, failure: Exception, kind: type[ToolError], said: str
) -> None:
    use(monkeypatch, duckduckgo=failure, auto=failure)
    with pytest.raises(kind, match=said) as caught:
        DuckDuckGoSearchTool()("leopard")
    assert type(caught.value) is kind


def test_an_empty_query_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    service = use(monkeypatch)
    with pytest.raises(ToolError, match="query is empty"):
        DuckDuckGoSearchTool()("  ")
    assert service.asked == []


def test_without_the_package_the_command_to_install_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ddgs", None)
    with pytest.raises(ToolNotInstalled, match=r"pip install 'desktop-agent\[search\]'"):
        DuckDuckGoSearchTool()("leopard")
