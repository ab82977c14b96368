"""`wikipedia_search`: an article of Wikipedia, by its interface for programs."""

from typing import Any, Literal, cast
from urllib.parse import urlencode

import msgspec

from desktop_agent import __version__
from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolDefinitionError, ToolError

_MAX_BYTES = 8 * 1024 * 1024


class WikipediaSearchTool(Tool):
    """Returns the summary or the text of an article, with its address."""

    name = "wikipedia_search"
    description = "Searches Wikipedia and returns the summary or the full text of a topic, with the page's address."
    inputs = {"query": {"type": "string", "description": "The topic to search on Wikipedia."}}
    output_type = "string"

    def __init__(
        self,
        user_agent: str = "",
        language: str = "en",
        content_type: Literal["summary", "text"] = "text",
        extract_format: Literal["WIKI", "HTML"] = "WIKI",
        *,
        timeout: float = 20.0,
        base_url: str = "",
    ) -> None:
        """Makes the tool.

        Args:
            user_agent: Who asks; Wikipedia wants a name and an address of those who ask much.
            language: The language of the Wikipedia.
            content_type: `summary` for what stands before the first heading, `text` for the whole article.
            extract_format: `WIKI` for plain text, `HTML` for markup.
            timeout: Seconds for the whole search.
            base_url: Another wiki than Wikipedia, by the address of its `api.php`.
        """
        if content_type not in ("summary", "text") or extract_format not in ("WIKI", "HTML"):
            raise ToolDefinitionError("content_type is summary or text, and extract_format is WIKI or HTML.")
        if not language.replace("-", "").isalnum():
            raise ToolDefinitionError(f"'{language}' is no language of Wikipedia.")
        self.user_agent = user_agent or f"DesktopAgent/{__version__}"
        self.language = language
        self.content_type = content_type
        self.extract_format = extract_format
        self.timeout = timeout
        self._address = base_url or f"https://{language}.wikipedia.org/w/api.php"
        self._own = bool(base_url)

    def forward(self, query: str) -> str:
        """Searches.

        Raises:
            ToolError: There is no such article, or Wikipedia cannot be reached.
        """
        page = self._page({"titles": query})
        if page is None:
            # No article of that very name: the best one that a search finds.
            page = self._page({"generator": "search", "gsrsearch": query, "gsrlimit": "1"})
        if page is None:
            raise ToolError(f"No Wikipedia page found for '{query}'.", advice="Try a different query.")
        text = str(page.get("extract") or "").strip()
        return f"# {page.get('title', query)}\n\n{text}\n\nRead more: {page.get('fullurl', '')}"

    def _page(self, which: dict[str, str]) -> dict[str, Any] | None:
        from desktop_agent.tools.fetching import fetch

        asked = {
            "action": "query", "format": "json", "formatversion": "2", "redirects": "1", "prop": "extracts|info",
            "inprop": "url", **which,
        }  # fmt: skip
        if self.extract_format == "WIKI":
            asked["explaintext"] = "1"
        if self.content_type == "summary":
            asked["exintro"] = "1"
        answer = fetch(
            f"{self._address}?{urlencode(asked)}",
            seconds=self.timeout,
            max_bytes=_MAX_BYTES,
            # An address that was given may be anywhere; Wikipedia is on the internet.
            allow_private=self._own,
            user_agent=self.user_agent,
        )
        try:
            data: Any = msgspec.json.decode(answer.body)
            pages = cast("list[dict[str, Any]]", data.get("query", {}).get("pages") or [])
        except (msgspec.DecodeError, AttributeError) as error:
            raise ToolError("Wikipedia did not answer as it should.") from error
        return next((page for page in pages if not page.get("missing") and not page.get("invalid")), None)
