"""`visit_webpage`: fetches a page and returns its text as Markdown."""

from desktop_agent import __version__
from desktop_agent.tools.base import Tool

_MAX_BYTES = 5 * 1024 * 1024


class VisitWebpageTool(Tool):
    """Fetches a web page and returns its text as Markdown."""

    name = "visit_webpage"
    description = (
        "Visits a web page at the given address and returns its content as Markdown text. Use it to read a page."
    )
    inputs = {"url": {"type": "string", "description": "The address of the page, beginning with http:// or https://."}}
    output_type = "string"

    def __init__(
        self, max_output_length: int = 40_000, *, timeout: float = 20.0, allow_private_addresses: bool = False
    ) -> None:
        """Makes the tool.

        Args:
            max_output_length: Characters of text to return at most.
            timeout: Seconds for the whole visit, redirects included.
            allow_private_addresses: Also visit this computer and its local network, which is refused otherwise.
        """
        self.max_output_length = max_output_length
        self.timeout = timeout
        self.allow_private_addresses = allow_private_addresses

    def forward(self, url: str) -> str:
        """Visits the page.

        Raises:
            AddressRefused: The address, or one it redirects to, is on this computer or its network.
            ToolTimeout: It took longer than the time limit.
            ToolRateLimited: The server wants a pause.
            ToolNetworkError: The page cannot be reached, or the server answered with an error.
            ToolNotInstalled: The `pages` extra is missing.
            ToolError: It is no web address, or no page of text.
        """
        # Imported here: a list of tools must not load an HTTP library.
        from desktop_agent.tools.fetching import fetch
        from desktop_agent.tools.pages import page_text

        page = fetch(
            url,
            seconds=self.timeout,
            max_bytes=_MAX_BYTES,
            allow_private=self.allow_private_addresses,
            user_agent=f"Mozilla/5.0 (compatible; DesktopAgent/{__version__})",
        )
        text = page_text(page)
        if len(text) > self.max_output_length:
            text = (
                f"{text[: self.max_output_length]}\n\n"
                f"[Cut here: the page has {len(text):,} characters, the first {self.max_output_length:,} are shown.]"
            )
        elif page.is_cut:
            text += f"\n\n[Cut here: the page is larger than {_MAX_BYTES // 1024 // 1024} MB.]"
        return text
