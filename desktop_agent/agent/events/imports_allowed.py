"""The person allowed more imports during the run."""

from desktop_agent.agent.events.base import Event


class ImportsAllowed(Event, frozen=True, kw_only=True, tag="imports_allowed"):
    """The person allowed more imports; they hold from the next action on, for this run."""

    imports: tuple[str, ...]
