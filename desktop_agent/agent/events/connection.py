"""A connection of the action's code to a host."""

from typing import Literal

from desktop_agent.agent.events.base import Event


class Connection(Event, frozen=True, kw_only=True, tag="connection"):
    """A connection that an action asked for was opened, closed or not made.

    Attributes:
        state: `opened`, `closed`, `refused` because the run does not allow the host, or `failed` to answer.
        host: As the code named it.
        port: Its port.
        address: Where the name led; empty without a connection.
        sent: Bytes, when closed.
        received: Bytes, when closed.
        reason: Why there is no connection.
    """

    state: Literal["opened", "closed", "refused", "failed"]
    host: str
    port: int
    address: str = ""
    sent: int = 0
    received: int = 0
    reason: str = ""
