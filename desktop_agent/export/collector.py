"""Sends runs to an OpenTelemetry collector while they go on, where the person has named one.

Off by default. The collector gets what the events hold: task, prompts, replies, code and outputs, without secrets.
"""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_agent.agent.events import AnyEvent
from desktop_agent.export.errors import ExportError
from desktop_agent.export.telemetry import RunSpans, otlp_provider

if TYPE_CHECKING:
    from desktop_agent.export.otlp import OtlpProvider

_log = logging.getLogger("opentelemetry")


class Collector:
    """The collector of all runs of this process; may be used from any thread.

    Attributes:
        endpoint: Where spans go, for example `http://127.0.0.1:6006/v1/traces`; empty sends nothing. A change holds for
            the runs that begin afterwards.
    """

    def __init__(self, endpoint: str = "") -> None:
        """Makes it; nothing is imported or sent before the first run."""
        self.endpoint = endpoint
        self._lock = threading.Lock()
        self._open: dict[str, OtlpProvider] = {}
        # What the library logs about an address that does not answer is told once, at the end.
        _log.addHandler(logging.NullHandler())

    def watcher(self) -> Callable[[AnyEvent], None] | None:
        """Returns what takes the events of one run, or None when no collector is named.

        The first call imports the library and may take a second.

        Raises:
            ExportError: The address is none, or the extra `telemetry` is not installed.
        """
        endpoint = self.endpoint
        if not endpoint:
            return None
        check_endpoint(endpoint)
        with self._lock:
            if endpoint not in self._open:
                self._open[endpoint] = otlp_provider(endpoint)
            return RunSpans(self._open[endpoint]).see

    def close(self) -> str:
        """Sends what is left and frees the connections; returns what was not taken, in words, or an empty string.

        An address that does not answer holds this up for seconds.
        """
        with self._lock:
            providers = list(self._open.values())
            self._open.clear()
        for provider in providers:
            provider.shutdown()
        return " ".join(
            f"The collector at {provider.endpoint} did not take {provider.lost} spans."
            for provider in providers
            if provider.lost
        )


def check_endpoint(endpoint: str) -> None:
    """Tells whether this can be a collector's address.

    Raises:
        ExportError: It cannot.
    """
    try:
        parts = urlsplit(endpoint)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise ExportError(
            f"'{endpoint}' is not the address of a collector.",
            advice="It looks like http://127.0.0.1:6006/v1/traces.",
        )
