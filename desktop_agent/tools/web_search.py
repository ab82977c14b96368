"""`web_search`: searches the web through DuckDuckGo, without an account."""

from typing import Any

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolError, ToolNetworkError, ToolNotInstalled, ToolRateLimited, ToolTimeout
from desktop_agent.tools.pace import Pace


class DuckDuckGoSearchTool(Tool):
    """Searches the web and returns titles, addresses and excerpts as Markdown."""

    name = "web_search"
    description = (
        "Performs a web search and returns the top results: for each its title, address and an excerpt, as Markdown."
    )
    inputs = {"query": {"type": "string", "description": "The search query to perform."}}
    output_type = "string"

    def __init__(
        self,
        max_results: int = 10,
        rate_limit: float | None = None,
        *,
        timeout: float = 15.0,
        backend: str = "",
        **search: Any,
    ) -> None:
        """Makes the tool.

        Args:
            max_results: How many results to return at most.
            rate_limit: Most searches a second; None for no limit.
            timeout: Seconds to wait for a search service.
            backend: Which services of ddgs to ask, for example `duckduckgo,wikipedia`. By default DuckDuckGo, and only
                where it gives nothing, the others that need no account.
            **search: Passed on to `DDGS().text`, for example `region="de-de"`.
        """
        self.max_results = max_results
        self.timeout = timeout
        self.backends = (backend,) if backend else ("duckduckgo", "auto")
        self.search = search
        self._pace = Pace(rate_limit)

    def forward(self, query: str) -> str:
        """Searches.

        Raises:
            ToolNotInstalled: The `search` extra is missing.
            ToolRateLimited: The service wants a pause.
            ToolTimeout: The service did not answer in time.
            ToolNetworkError: The service cannot be reached.
            ToolError: The query is empty, or nothing was found.
        """
        if not query.strip():
            raise ToolError("The search query is empty.")
        self._pace.wait()
        failure: ToolError = ToolError("No results found.", advice="Try a less restrictive or shorter query.")
        for backend in self.backends:
            try:
                results = self._results(query, backend)
            except (ToolRateLimited, ToolTimeout, ToolNetworkError) as error:
                failure = error
                continue
            if results:
                return "## Search Results\n\n" + "\n\n".join(map(_entry, results))
        raise failure

    def _results(self, query: str, backend: str) -> list[dict[str, Any]]:
        try:
            from ddgs import DDGS  # pyright: ignore[reportUnknownVariableType]
            from ddgs.exceptions import DDGSException, RatelimitException, TimeoutException
        except ImportError as error:
            raise ToolNotInstalled(
                "web_search needs the package ddgs, which is not installed.",
                advice="Install it: pip install 'desktop-agent[search]'.",
            ) from error
        try:
            service = DDGS(timeout=max(1, round(self.timeout)))
            return service.text(query, max_results=self.max_results, backend=backend, **self.search)
        except RatelimitException as error:
            raise ToolRateLimited(
                "The search service wants a pause: too many searches.", advice="Wait a minute, then search again."
            ) from error
        except TimeoutException as error:
            raise ToolTimeout(f"The search service did not answer within {self.timeout:g} seconds.") from error
        except DDGSException as error:
            if "No results" in str(error):
                return []
            raise ToolNetworkError(
                "The search service cannot be reached.", advice="Check the network connection."
            ) from error


def _entry(found: dict[str, Any]) -> str:
    title, excerpt = (_one_line(str(found.get(key, ""))) for key in ("title", "body"))
    return f"[{title}]({found.get('href', '')})\n{excerpt}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
