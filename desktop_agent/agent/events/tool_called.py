"""The action called a tool."""

from desktop_agent.agent.events.base import Event


class ToolCalled(Event, frozen=True, kw_only=True, tag="tool_called"):
    """The action called a tool.

    Attributes:
        call_id: Names the call within the run.
        tool: The tool's name.
        arguments: The arguments as they would be written in code, cut at a stated length.
    """

    call_id: str
    tool: str
    arguments: str = ""
