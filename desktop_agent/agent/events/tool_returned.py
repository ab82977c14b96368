"""A tool call ended."""

from desktop_agent.agent.events.base import Event


class ToolReturned(Event, frozen=True, kw_only=True, tag="tool_returned"):
    """A tool call ended.

    Attributes:
        result: The result as text, cut at a stated length.
        size: Length of the whole result's text in characters.
        error: The message the code got instead of a result, or an empty string.
    """

    call_id: str
    tool: str
    result: str = ""
    size: int = 0
    error: str = ""
    seconds: float = 0.0
