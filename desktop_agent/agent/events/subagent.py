"""Something happened in a managed agent."""

from typing import Any

from desktop_agent.agent.events.base import Event


class Subagent(Event, frozen=True, kw_only=True, tag="subagent"):
    """Something happened in a managed agent that this run's code called.

    Attributes:
        agent: The managed agent's name.
        call_id: Names the call; all events of one call carry it.
        inner: The managed agent's event, in the form that it has as JSON.
    """

    agent: str
    call_id: str
    inner: dict[str, Any]
