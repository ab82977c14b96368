"""`visit_webpage`: fetches a page and returns its text as Markdown."""

from desktop_agent.tools.base import Tool


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
        """Visits the page."""
        raise NotImplementedError
