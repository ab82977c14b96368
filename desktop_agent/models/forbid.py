"""A switch that forbids real requests, for tests.

    from desktop_agent.models import forbid

    with forbid.requests_forbidden():
        ...  # a model that would leave this computer, or start the embedded model, raises RequestForbidden

Servers on this computer stay allowed: a test that listens on loopback is how real requests are tested. A process
started by a test is reached through the environment variable `DESKTOP_AGENT_FORBID_REQUESTS=1`.
"""

import os
from collections.abc import Generator
from contextlib import contextmanager

from desktop_agent.models.addresses import is_loopback

ENVIRONMENT = "DESKTOP_AGENT_FORBID_REQUESTS"


class RequestForbidden(RuntimeError):
    """A test was about to use a real model; it is a mistake of the test and therefore no `ModelError`."""


@contextmanager
def requests_forbidden(forbidden: bool = True) -> Generator[None]:
    """Forbids real requests (or, with False, allows them again) until the block ends; child processes inherit it."""
    before = os.environ.get(ENVIRONMENT)
    os.environ[ENVIRONMENT] = "1" if forbidden else "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[ENVIRONMENT]
        else:
            os.environ[ENVIRONMENT] = before


def check_address(url: str) -> None:
    """Raises:
    RequestForbidden: Requests are forbidden and the address is not on this computer.
    """
    if _forbidden() and not is_loopback(url):
        raise RequestForbidden(f"A request to {url} was about to be sent although real requests are forbidden here.")


def check_embedded_model() -> None:
    """Raises:
    RequestForbidden: Requests are forbidden, so a model of a gigabyte is not loaded or downloaded either.
    """
    if _forbidden():
        raise RequestForbidden("The embedded model was about to be used although real models are forbidden here.")


def _forbidden() -> bool:
    return os.environ.get(ENVIRONMENT, "0") not in {"", "0"}
