"""Stored runs as the engine reads them: events, and the conversation that they are."""

from collections.abc import Sequence

from desktop_agent.agent.events import AnyEvent, ImportsAllowed, RunStarted, decode_event
from desktop_agent.agent.memory import MemoryStep
from desktop_agent.agent.replay import steps_from_events
from desktop_agent.store.runs import RunStore


class RunHistory:
    """Reads stored runs; may be used from any thread."""

    def __init__(self, store: RunStore) -> None:
        self._store = store

    def load(self, run_id: str) -> list[AnyEvent]:
        """Returns a run's events.

        Raises:
            StoreError: The history cannot be read.
        """
        return [decode_event(payload) for payload in self._store.events(run_id)]

    def conversation(self, run_id: str) -> list[MemoryStep]:
        """Returns the steps of a stored run and of those that it continues, the oldest first."""
        return [step for events in self.chain(run_id) for step in steps_from_events(events)]

    def chain(self, run_id: str) -> list[list[AnyEvent]]:
        """Returns the events of a stored run and of those that it continues, the oldest first."""
        chain: list[list[AnyEvent]] = []
        seen: set[str] = set()
        while run_id and run_id not in seen:
            seen.add(run_id)
            events = self.load(run_id)
            chain.append(events)
            run_id = next((event.continues for event in events if isinstance(event, RunStarted)), "")
        return chain[::-1]


def imports_allowed_in(events: Sequence[AnyEvent]) -> list[str]:
    """Returns the imports that were allowed while the run went on."""
    return [name for event in events if isinstance(event, ImportsAllowed) for name in event.imports]
