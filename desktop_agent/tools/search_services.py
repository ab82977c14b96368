"""Search services that need a key of one's own, and search by the name of an engine, under smolagents' names."""

import os
from collections.abc import Mapping
from typing import Any, cast

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolDefinitionError, ToolError, ToolNetworkError, ToolRateLimited, ToolTimeout
from desktop_agent.tools.pace import Pace
from desktop_agent.tools.web_search import DuckDuckGoSearchTool

_BRAVE = "https://api.search.brave.com/res/v1/web/search"
_GOOGLE = {
    "serpapi": ("https://serpapi.com/search.json", "SERPAPI_API_KEY", "organic_results"),
    "serper": ("https://google.serper.dev/search", "SERPER_API_KEY", "organic"),
}
_NOTHING = "Try a less restrictive or shorter query."
_SECONDS = 20.0


class WebSearchTool(DuckDuckGoSearchTool):
    """Searches the web with an engine that needs no key."""

    def __init__(self, max_results: int = 10, engine: str = "duckduckgo") -> None:
        """Makes the tool.

        Args:
            max_results: How many results to return at most.
            engine: `duckduckgo` or `bing`.
        """
        if engine not in ("duckduckgo", "bing"):
            raise ToolDefinitionError(f"There is no search engine '{engine}' here.", advice="Use duckduckgo or bing.")
        super().__init__(max_results, backend="" if engine == "duckduckgo" else engine)
        self.engine = engine


class ApiWebSearchTool(Tool):
    """Searches the web through an interface with a key; by default that of Brave."""

    name = "web_search"
    description = (
        "Performs a web search and returns the top results: for each its title, address and a description, as Markdown."
    )
    inputs = {"query": {"type": "string", "description": "The search query to perform."}}
    output_type = "string"

    def __init__(
        self,
        endpoint: str = "",
        api_key: str = "",
        api_key_name: str = "",
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, Any] | None = None,
        rate_limit: float | None = 1.0,
    ) -> None:
        """Makes the tool; nothing is sent.

        Args:
            endpoint: The address that is asked, with the query as `q`.
            api_key: The key, sent as `X-Subscription-Token` unless `headers` are given.
            api_key_name: The environment variable that holds the key; by default `BRAVE_API_KEY`.
            headers: Sent with each request instead of the key.
            params: Sent with each query; by default `count=10`.
            rate_limit: Most requests a second; None for no limit.
        """
        self.endpoint = endpoint or _BRAVE
        self.api_key_name = api_key_name or "BRAVE_API_KEY"
        self.params = dict(params or {"count": 10})
        self._key = api_key or os.environ.get(self.api_key_name, "")
        self._headers = dict(headers or {})
        self._pace = Pace(rate_limit)

    def forward(self, query: str) -> str:
        """Searches.

        Raises:
            ToolError: There is no key, the service cannot be reached or refuses, or nothing was found.
        """
        headers = self._headers
        if not headers:
            headers = {"X-Subscription-Token": _need_key(self._key, self.api_key_name)}
        self._pace.wait()
        found = _ask(self.endpoint, {**self.params, "q": query}, headers)
        web = found.get("web")
        results = cast("dict[str, Any]", web).get("results") if isinstance(web, dict) else None
        return _as_markdown(results, "url", "description")


class GoogleSearchTool(Tool):
    """Searches with Google, through SerpApi or Serper."""

    name = "web_search"
    description = "Performs a Google web search and returns the top results as Markdown."
    inputs = {
        "query": {"type": "string", "description": "The search query to perform."},
        "filter_year": {"type": "integer", "description": "Only results of this year.", "nullable": True},
    }
    output_type = "string"

    def __init__(self, provider: str = "serpapi", *, base_url: str = "") -> None:
        """Makes the tool; its key is in `SERPAPI_API_KEY` or `SERPER_API_KEY`.

        Args:
            provider: `serpapi` or `serper`.
            base_url: Another address than the provider's.
        """
        if provider not in _GOOGLE:
            raise ToolDefinitionError(f"There is no provider '{provider}'.", advice="Use serpapi or serper.")
        address, variable, self._results = _GOOGLE[provider]
        self.provider = provider
        self._address = base_url or address
        self._key = _need_key(os.environ.get(variable, ""), variable)

    def forward(self, query: str, filter_year: int | None = None) -> str:
        """Searches.

        Raises:
            ToolError: The service cannot be reached or refuses, or nothing was found.
        """
        asked: dict[str, Any] = {"q": query, "api_key": self._key}
        if self.provider == "serpapi":
            asked |= {"engine": "google", "google_domain": "google.com"}
        if filter_year is not None:
            asked["tbs"] = f"cdr:1,cd_min:01/01/{filter_year},cd_max:12/31/{filter_year}"
        return _as_markdown(_ask(self._address, asked, {}).get(self._results), "link", "snippet")


def _need_key(key: str, variable: str) -> str:
    if not key:
        raise ToolDefinitionError("The search service needs a key.", advice=f"Put it into the variable {variable}.")
    return key


def _ask(address: str, params: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    """Asks a service; what goes wrong is told without the address, since the key may be in it."""
    import httpx2

    try:
        answer = httpx2.get(address, params=dict(params), headers=dict(headers), timeout=_SECONDS)
    except httpx2.TimeoutException:
        raise ToolTimeout(f"The search service did not answer within {_SECONDS:g} seconds.") from None
    except httpx2.HTTPError as error:
        raise ToolNetworkError(
            f"The search service cannot be reached ({type(error).__name__}).", advice="Check the network connection."
        ) from None
    if answer.status_code == 429:
        raise ToolRateLimited("The search service wants a pause: too many searches.", advice="Wait, then search again.")
    if answer.status_code in (401, 403):
        raise ToolNetworkError("The search service does not accept the key.", advice="Check it.")
    if answer.status_code >= 400:
        raise ToolNetworkError(f"The search service answered with the error {answer.status_code}.")
    try:
        data: Any = answer.json()
    except ValueError:
        raise ToolNetworkError("The search service did not answer with JSON.") from None
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}


def _as_markdown(results: Any, address: str, text: str) -> str:
    if not isinstance(results, list) or not results:
        raise ToolError("No results found.", advice=_NOTHING)
    entries: list[str] = []
    for number, result in enumerate(cast("list[dict[str, Any]]", results), 1):
        lines = [f"{number}. [{result.get('title', '')}]({result.get(address, '')})"]
        lines += [
            f"{label}: {result[key]}" for label, key in (("Date", "date"), ("Source", "source")) if result.get(key)
        ]
        lines += [str(result[text])] if result.get(text) else []
        entries.append("\n".join(lines))
    return "## Search Results\n\n" + "\n\n".join(entries)
